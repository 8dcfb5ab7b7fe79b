//! Words of the index as they stood at one commit: for beginnings of words, slips of spelling and what may be typed on.

use std::collections::BTreeMap;

use tantivy::Searcher;

use super::data::SOUND_ALIKES;
use super::entry::Group;
use super::schema::Fields;

/// A word of the index.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// Lower case.
    pub text: String,
    /// Entries that have it.
    pub entries: u32,
    /// As it sounds.
    pub sound: String,
}

/// All words and parts of compounds, each list in order of the letters.
#[derive(Debug, Default)]
pub struct Lexicon {
    /// Words as written.
    pub words: Vec<Known>,
    /// Base forms of words and of parts of compounds.
    pub parts: Vec<String>,
}

impl Lexicon {
    /// Reads the words of all segments.
    pub fn read(searcher: &Searcher, fields: &Fields) -> tantivy::Result<Lexicon> {
        let Some(streams) = fields.streams.get(&Group::Body) else { return Ok(Lexicon::default()) };
        let words = terms(searcher, streams.surface)?.into_iter().filter(|(text, _)| text.chars().any(char::is_alphabetic));
        Ok(Lexicon {
            words: words.map(|(text, entries)| Known { sound: sound(&text), text, entries }).collect(),
            parts: terms(searcher, streams.parts)?.into_keys().collect(),
        })
    }

    /// Words that begin so.
    pub fn words_with(&self, beginning: &str) -> &[Known] {
        stretch(&self.words, |k| k.text.as_str(), beginning)
    }

    /// Parts that begin so.
    pub fn parts_with(&self, beginning: &str) -> &[String] {
        stretch(&self.parts, String::as_str, beginning)
    }

    /// Entries that have a word as it is written.
    pub fn entries(&self, word: &str) -> u32 {
        self.words.binary_search_by(|k| k.text.as_str().cmp(word)).ok().and_then(|i| self.words.get(i)).map_or(0, |k| k.entries)
    }
}

/// The stretch of an ordered list whose texts begin so.
fn stretch<'a, T>(list: &'a [T], text: impl Fn(&T) -> &str, beginning: &str) -> &'a [T] {
    let from = list.partition_point(|t| text(t) < beginning);
    let len = list.get(from..).map_or(0, |rest| rest.partition_point(|t| text(t).starts_with(beginning)));
    list.get(from..from + len).unwrap_or_default()
}

/// Terms of a field with the number of entries that have them.
fn terms(searcher: &Searcher, field: tantivy::schema::Field) -> tantivy::Result<BTreeMap<String, u32>> {
    let mut all: BTreeMap<String, u32> = BTreeMap::new();
    for reader in searcher.segment_readers() {
        let index = reader.inverted_index(field)?;
        let mut terms = index.terms().stream()?;
        while terms.advance() {
            if let Ok(text) = std::str::from_utf8(terms.key()) {
                *all.entry(text.to_owned()).or_default() += terms.value().doc_freq;
            }
        }
    }
    Ok(all)
}

/// A word as it sounds: letters that sound alike are the same, doubled ones are one.
pub fn sound(word: &str) -> String {
    let mut text = format!("^{word}$");
    for (written, compared) in SOUND_ALIKES.iter() {
        if text.contains(written) {
            let (start, end) = (if written.starts_with('^') { "^" } else { "" }, if written.ends_with('$') { "$" } else { "" });
            text = text.replace(written, &format!("{start}{compared}{end}"));
        }
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars().filter(|c| !matches!(c, '^' | '$')) {
        if !out.ends_with(c) {
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn words_that_sound_alike_are_compared_as_one() {
        for (a, b) in [
            ("sykefravær", "sykefraver"),
            ("hverdag", "verdag"),
            ("rehabillitering", "rehabilitering"),
            ("kommunikation", "communikation"),
            ("sundhed", "sunhed"),
            ("center", "senter"),
        ] {
            assert_eq!(sound(a), sound(b), "{a} {b}");
        }
        assert_ne!(sound("borger"), sound("bolig"));
    }

    #[test]
    fn beginnings_are_found_in_order() {
        let known = |text: &str| Known { text: text.to_owned(), ..Known::default() };
        let lexicon = Lexicon { words: ["syg", "sygdom", "sygefravær", "tid"].map(known).to_vec(), parts: vec!["syge".to_owned()] };
        assert_eq!(lexicon.words_with("syg").len(), 3);
        assert_eq!(lexicon.words_with("syge").len(), 1);
        assert_eq!(lexicon.words_with("zz").len(), 0);
        assert_eq!(lexicon.parts_with("sy").len(), 1);
    }

    proptest! {
        #[test]
        fn any_word_has_a_sound_without_panic(word in ".{0,30}") {
            sound(&word);
        }
    }
}
