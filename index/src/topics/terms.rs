//! Words and phrases of the vocabulary as analysed terms, and where they stand in a text.

use std::collections::{BTreeMap, BTreeSet};

use sporhund_danish::Analyser;

use super::file::Entry;

/// What a strong and a weak word count.
const STRONG: f32 = 1.0;
const WEAK: f32 = 0.34;
/// What a word counts that is only a part of the compound in the text.
const AS_PART: f32 = 0.8;
/// What a capitalised word inside a sentence counts: it belongs to the name of a department, a house or a place.
const NAME: f32 = 0.35;
/// Share of capitalised words from which a line is written in capitals and they say nothing.
const TITLE_CASE: f32 = 0.8;
/// What a phrase counts: its words together say more than one of them.
const PHRASE: f32 = 1.15;
/// Words that may stand between two words of a phrase.
const BETWEEN: usize = 1;

/// A text, analysed for matching.
#[derive(Clone, Debug, Default)]
pub struct Words(Vec<Word>);

#[derive(Clone, Debug, Default)]
struct Word {
    shown: String,
    surface: String,
    lemmas: Vec<String>,
    parts: Vec<String>,
    /// Part of a name.
    name: bool,
}

impl Words {
    /// Analyses a text.
    pub fn of(text: &str) -> Self {
        let streams = Analyser::shared().streams(text);
        let word = |t: sporhund_danish::StreamToken| Word {
            shown: text.get(t.start..t.end).unwrap_or_default().to_owned(),
            surface: t.surface,
            lemmas: t.lemmas,
            parts: t.parts,
            name: false,
        };
        let mut words: Vec<Word> = streams.into_iter().map(word).collect();
        let long: Vec<bool> = words.iter().filter(|w| w.shown.chars().count() > 3).map(Word::is_capitalised).collect();
        let capitals = long.iter().filter(|c| **c).count() as f32;
        if capitals < TITLE_CASE * long.len() as f32 {
            words.iter_mut().skip(1).for_each(|w| w.name = w.is_capitalised());
        }
        Self(words)
    }
}

impl Word {
    /// A capital, then small letters.
    fn is_capitalised(&self) -> bool {
        let mut characters = self.shown.chars();
        characters.next().is_some_and(char::is_uppercase) && characters.any(char::is_lowercase)
    }
}

/// One word of a term.
#[derive(Clone, Debug)]
struct TermWord {
    surface: String,
    lemmas: Vec<String>,
    /// Acronyms count only as they are written.
    acronym: Option<String>,
    /// Not as a part of a compound.
    whole: bool,
}

impl TermWord {
    /// How well a word of a text fits; none where it does not. In a phrase a part of a compound fits only as its head.
    fn fits(&self, word: &Word, in_phrase: bool) -> Option<f32> {
        let named = if word.name { NAME } else { 1.0 };
        if let Some(acronym) = &self.acronym {
            let first = word.shown.split(['-', '’', '\'']).next().unwrap_or_default();
            return (first == acronym || word.shown == *acronym).then_some(1.0);
        }
        if word.surface == self.surface || self.lemmas.iter().any(|l| word.lemmas.contains(l)) {
            return Some(named);
        }
        let part = |l: &String| word.parts.contains(l) && (!in_phrase || word.lemmas.iter().any(|w| w.ends_with(l.as_str())));
        (!self.whole && self.lemmas.iter().any(part)).then_some(AS_PART * named)
    }
}

/// One word or phrase of an entry.
#[derive(Clone, Debug)]
struct Term {
    entry: usize,
    value: f32,
    /// It takes away what it covers, for its entry.
    negative: bool,
    words: Vec<TermWord>,
}

/// All words of a vocabulary, by the base form of their first one.
#[derive(Debug, Default)]
pub struct Matcher {
    names: Vec<String>,
    terms: Vec<Term>,
    by_first: BTreeMap<String, Vec<usize>>,
}

/// A word of the vocabulary in a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// Number of the theme or target group.
    pub entry: usize,
    /// Number of the term, so that the same one counts once.
    pub term: usize,
    /// What it counts.
    pub value: f32,
    /// The words of the text.
    pub text: String,
}

impl Matcher {
    /// Analyses the words of the entries.
    pub fn new(entries: &[Entry]) -> Self {
        let mut matcher = Self::default();
        for (number, entry) in entries.iter().enumerate() {
            matcher.names.push(entry.name.trim().to_owned());
            // The name itself shows the theme too, where it is one word.
            let name = Some(&entry.name).filter(|n| !n.trim().contains(' ') && !entry.replace);
            let lists = [(&entry.words, STRONG, false), (&entry.weak, WEAK, false), (&entry.not, 0.0, true)];
            let own = name.into_iter().map(|n| (n, STRONG, false));
            let listed = lists.into_iter().flat_map(|(list, value, negative)| list.iter().map(move |w| (w, value, negative)));
            for (words, value, negative) in listed.chain(own) {
                matcher.add(number, words, value, negative);
            }
        }
        matcher
    }

    /// Name of an entry.
    pub fn name(&self, entry: usize) -> &str {
        self.names.get(entry).map_or("", String::as_str)
    }

    fn add(&mut self, entry: usize, written: &str, value: f32, negative: bool) {
        let whole = written.trim().starts_with('=');
        let words: Vec<TermWord> = written.split_whitespace().filter_map(|w| term_word(w.trim_start_matches('='), whole)).collect();
        let Some(first) = words.first() else { return };
        let keys: BTreeSet<String> = match &first.acronym {
            Some(acronym) => std::iter::once(acronym.to_lowercase()).collect(),
            None => first.lemmas.iter().cloned().chain([first.surface.clone()]).collect(),
        };
        let number = self.terms.len();
        for key in keys {
            self.by_first.entry(key).or_default().push(number);
        }
        let value = if words.len() > 1 { value * PHRASE } else { value };
        self.terms.push(Term { entry, value, negative, words });
    }

    /// All words of the vocabulary in a text. What a negative term of an entry covers gives it nothing.
    pub fn hits(&self, words: &Words) -> Vec<Hit> {
        let mut found: Vec<(usize, usize, usize, f32)> = Vec::new();
        let mut covered: BTreeSet<(usize, usize)> = BTreeSet::new();
        for at in 0..words.0.len() {
            for number in self.candidates(words, at) {
                let Some(term) = self.terms.get(number) else { continue };
                let Some((end, fit)) = reach(&term.words, words, at) else { continue };
                if term.negative {
                    covered.extend((at..end).map(|i| (term.entry, i)));
                } else {
                    found.push((number, at, end, term.value * fit));
                }
            }
        }
        let hit = |(number, at, end, value): (usize, usize, usize, f32)| {
            let entry = self.terms.get(number)?.entry;
            let text: Vec<&str> = words.0.get(at..end)?.iter().map(|w| w.shown.as_str()).collect();
            let open = (at..end).all(|i| !covered.contains(&(entry, i)));
            open.then(|| Hit { entry, term: number, value, text: text.join(" ") })
        };
        found.into_iter().filter_map(hit).collect()
    }

    /// Terms whose first word may stand here.
    fn candidates(&self, words: &Words, at: usize) -> BTreeSet<usize> {
        let Some(word) = words.0.get(at) else { return BTreeSet::new() };
        let head = word.surface.split(['-', '’', '\'']).next().unwrap_or_default();
        let keys = word.lemmas.iter().chain(&word.parts).map(String::as_str).chain([word.surface.as_str(), head]);
        keys.filter_map(|key| self.by_first.get(key)).flatten().copied().collect()
    }
}

fn term_word(written: &str, whole: bool) -> Option<TermWord> {
    let surface = written.to_lowercase();
    if surface.is_empty() {
        return None;
    }
    let capitals = written.chars().filter(|c| c.is_uppercase()).count();
    let acronym = (capitals > 1 && written.chars().all(|c| c.is_uppercase() || c.is_numeric())).then(|| written.to_owned());
    let known = Analyser::shared().lemmas(&surface);
    // A base form stands for itself only: "leder" is no form of "lede" here.
    let lemmas = if known.is_empty() || known.contains(&surface) { vec![surface.clone()] } else { known };
    Some(TermWord { surface, lemmas, acronym, whole })
}

/// Where a phrase that begins at a word ends, and how well it fits.
fn reach(term: &[TermWord], words: &Words, at: usize) -> Option<(usize, f32)> {
    let (mut here, mut fit) = (at, 1.0_f32);
    for (number, wanted) in term.iter().enumerate() {
        let gap = if number == 0 { 0 } else { BETWEEN };
        let (next, well) = (here..=here + gap).find_map(|i| Some((i, wanted.fits(words.0.get(i)?, term.len() > 1)?)))?;
        here = next + 1;
        fit = fit.min(well);
    }
    Some((here, fit))
}
