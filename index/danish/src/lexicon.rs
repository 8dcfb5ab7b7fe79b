//! The embedded dictionary: word form to candidate lemmas, and the forms that may start a compound.
//!
//! Both are finite-state maps (crate `fst`) built by `data/build_lexicon.py` and `examples/build_lexicon.rs` from the Hunspell
//! dictionary of Stavekontrolden; see `data/NOTICE`.
use fst::Map;
use fst::raw::Fst;

static FORMS: &[u8] = include_bytes!("../data/forms.fst");
static FIRSTS: &[u8] = include_bytes!("../data/firsts.fst");
static RULES: &str = include_str!("../data/rules.txt");

/// Drop the last `strip` letters of a form and add `add` to get its lemma.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Rule {
    strip: usize,
    add: &'static str,
}

impl Rule {
    fn parse(text: &'static str) -> Option<Self> {
        let (strip, add) = text.split_once(':')?;
        Some(Self { strip: strip.parse().ok()?, add })
    }

    /// The lemma of `form`.
    pub(crate) fn apply(self, form: &str) -> String {
        let cut = if self.strip == 0 { form.len() } else { form.char_indices().rev().nth(self.strip - 1).map_or(0, |(i, _)| i) };
        let mut lemma = String::with_capacity(cut + self.add.len());
        lemma.push_str(form.get(..cut).unwrap_or_default());
        lemma.push_str(self.add);
        lemma
    }

    fn is_headword(self) -> bool {
        self.strip == 0 && self.add.is_empty()
    }
}

/// What the dictionary says about one form.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Entry<'a> {
    /// How productive the word is in compounds, 0 to 15.
    pub rank: u8,
    /// Whether the form may end a compound.
    pub may_end: bool,
    /// Whether the form is only known as a name.
    pub is_name: bool,
    rules: &'a [Rule],
}

impl Entry<'_> {
    /// Candidate lemmas, the headword itself first.
    pub(crate) fn lemmas(&self, form: &str) -> impl Iterator<Item = String> {
        self.rules.iter().map(move |r| r.apply(form))
    }

    /// Whether the form is a headword.
    pub(crate) fn is_headword(&self) -> bool {
        self.rules.first().is_some_and(|r| r.is_headword())
    }

    /// The first, most likely lemma.
    pub(crate) fn lemma(&self, form: &str) -> String {
        self.rules.first().map_or_else(|| form.to_owned(), |r| r.apply(form))
    }
}

/// The dictionary, with the hand-kept compound-first forms.
pub(crate) struct Lexicon {
    forms: Option<Map<&'static [u8]>>,
    firsts: Option<Fst<&'static [u8]>>,
    extra: Option<Fst<Vec<u8>>>,
    rules: Vec<Vec<Rule>>,
}

/// Commonness given to the hand-kept compound-first forms: they are listed because they are used.
const EXTRA_RANK: u8 = 9;

impl Lexicon {
    /// Opens the embedded data. `extra` must be sorted.
    pub(crate) fn embedded(extra: &[(&'static str, &'static str)]) -> Self {
        let keys = extra.iter().map(|(first, _)| *first);
        Self {
            forms: Map::new(FORMS).ok(),
            firsts: Fst::new(FIRSTS).ok(),
            extra: Fst::from_iter_map(keys.zip(0_u64..)).ok(),
            rules: RULES.lines().map(|l| l.split(',').filter_map(Rule::parse).collect()).collect(),
        }
    }

    fn entry(&self, value: u64) -> Entry<'_> {
        let id = usize::try_from(value >> 2 & 0x3_ffff).unwrap_or(usize::MAX);
        let rules = self.rules.get(id).map_or(&[][..], Vec::as_slice);
        Entry { rank: u8::try_from(value >> 20).unwrap_or(15), may_end: value & 3 == 1, is_name: value & 3 == 2, rules }
    }

    /// Looks up a lower-case form.
    pub(crate) fn form(&self, form: &str) -> Option<Entry<'_>> {
        self.forms.as_ref()?.get(form).map(|v| self.entry(v))
    }

    /// Calls `found(length in bytes, commonness)` for every compound-first form at the start of `text`, shortest first.
    pub(crate) fn firsts(&self, text: &str, mut found: impl FnMut(usize, u8)) {
        if let Some(fst) = &self.firsts {
            prefixes(fst, text, |n, value| found(n, u8::try_from(value >> 20).unwrap_or(15)));
        }
        if let Some(fst) = &self.extra {
            prefixes(fst, text, |n, _| found(n, EXTRA_RANK));
        }
    }

    /// The lemma of a compound-first form.
    pub(crate) fn first_lemma(&self, form: &str, extra: &[(&'static str, &'static str)]) -> Option<String> {
        if let Ok(i) = extra.binary_search_by(|(f, _)| (*f).cmp(form)) {
            return extra.get(i).map(|(_, lemma)| (*lemma).to_owned());
        }
        let value = self.firsts.as_ref()?.get(form)?;
        Some(self.entry(value.value()).lemma(form))
    }
}

/// Walks the automaton along `text` once and reports every key that is a prefix of it.
fn prefixes<D: AsRef<[u8]>>(fst: &Fst<D>, text: &str, mut found: impl FnMut(usize, u64)) {
    let mut node = fst.root();
    let mut sum = fst::raw::Output::zero();
    for (i, byte) in text.bytes().enumerate() {
        let Some(at) = node.find_input(byte) else { return };
        let transition = node.transition(at);
        sum = sum.cat(transition.out);
        node = fst.node(transition.addr);
        if node.is_final() {
            found(i + 1, sum.cat(node.final_output()).value());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_embedded_automata_open() {
        let lexicon = Lexicon::embedded(&[]);
        assert!(lexicon.forms.is_some() && lexicon.firsts.is_some() && lexicon.extra.is_some());
        assert!(lexicon.rules.len() > 500);
    }

    #[test]
    fn a_form_knows_its_lemma() {
        let lexicon = Lexicon::embedded(&[]);
        let entry = lexicon.form("centrene").unwrap();
        assert_eq!(entry.lemmas("centrene").collect::<Vec<_>>(), ["center"]);
        assert!(lexicon.form("xqzt").is_none());
    }

    #[test]
    fn compound_first_forms_carry_their_linking_letters() {
        let lexicon = Lexicon::embedded(&[]);
        let mut found = Vec::new();
        lexicon.firsts("arbejdsmarkedsindsats", |n, _| found.push(n));
        assert!(found.contains(&7) && found.contains(&14));
        assert_eq!(lexicon.first_lemma("arbejds", &[]).as_deref(), Some("arbejde"));
    }
}
