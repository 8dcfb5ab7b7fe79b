//! Words of the index as they stood at one commit: for beginnings of words, slips of spelling and what may be typed on.

use std::ops::Range;

use tantivy::Searcher;

use super::data::SOUND_ALIKES;
use super::entry::Group;
use super::number::{ByNumber, number};
use super::schema::Fields;

/// A word of the index.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// Lower case.
    pub text: String,
    /// Entries that have it.
    pub entries: u32,
    /// As it sounds, as a number.
    pub sound: u64,
    /// Its letters, as [`letters`] has them.
    pub letters: u32,
}

impl Known {
    /// A word that so many entries have.
    pub fn new(text: String, entries: u32) -> Known {
        Known { sound: number(&sound(&text)), letters: letters(&text), text, entries }
    }
}

/// All words and parts of compounds, each list in order of the letters.
#[derive(Debug, Default)]
pub struct Lexicon {
    /// Words as written.
    pub words: Vec<Known>,
    /// Base forms of words and of parts of compounds.
    pub parts: Vec<String>,
    /// Numbers of the words that sound alike.
    sounds: ByNumber<Vec<usize>>,
    /// Of each word its letters, as [`letters`] has them, and its length in bytes: side by side, as all of a stretch are looked at.
    shapes: Vec<(u32, u32)>,
}

impl Lexicon {
    /// Reads the words of all segments.
    pub fn read(searcher: &Searcher, fields: &Fields) -> tantivy::Result<Lexicon> {
        let Some(streams) = fields.streams.get(&Group::Body) else { return Ok(Lexicon::default()) };
        let words = terms(searcher, streams.surface)?.into_iter().filter(|(text, _)| text.chars().any(char::is_alphabetic));
        let words = words.map(|(text, entries)| Known::new(text, entries)).collect();
        Ok(Lexicon::new(words, terms(searcher, streams.parts)?.into_iter().map(|(text, _)| text).collect()))
    }

    /// Over words and parts, each in order of the letters.
    pub fn new(words: Vec<Known>, parts: Vec<String>) -> Lexicon {
        let mut sounds: ByNumber<Vec<usize>> = ByNumber::default();
        for (i, known) in words.iter().enumerate() {
            sounds.entry(known.sound).or_default().push(i);
        }
        let shapes = words.iter().map(|k| (k.letters, u32::try_from(k.text.len()).unwrap_or(u32::MAX))).collect();
        Lexicon { words, parts, sounds, shapes }
    }

    /// The words that sound so, and those that begin so and whose letters and length may fit.
    pub fn sounding_or_beginning(
        &self,
        sound: u64,
        beginnings: &[String],
        may: impl Fn(u32, usize) -> bool,
    ) -> impl Iterator<Item = &Known> {
        let own = self.sounds.get(&sound).into_iter().flatten().copied();
        let stretches = beginnings.iter().flat_map(|b| stretch(&self.words, |k| k.text.as_str(), b));
        let shaped = stretches.filter(move |i| self.shapes.get(*i).is_some_and(|(letters, length)| may(*letters, *length as usize)));
        let own: Vec<&Known> = own.filter_map(|i| self.words.get(i)).collect();
        own.into_iter().chain(shaped.filter_map(|i| self.words.get(i)).filter(move |k| k.sound != sound))
    }

    /// Words that begin so.
    pub fn words_with(&self, beginning: &str) -> &[Known] {
        self.words.get(stretch(&self.words, |k| k.text.as_str(), beginning)).unwrap_or_default()
    }

    /// Parts that begin so.
    pub fn parts_with(&self, beginning: &str) -> &[String] {
        self.parts.get(stretch(&self.parts, String::as_str, beginning)).unwrap_or_default()
    }

    /// Entries that have a word as it is written.
    pub fn entries(&self, word: &str) -> u32 {
        self.words.binary_search_by(|k| k.text.as_str().cmp(word)).ok().and_then(|i| self.words.get(i)).map_or(0, |k| k.entries)
    }
}

/// Where the texts of an ordered list begin so.
fn stretch<T>(list: &[T], text: impl Fn(&T) -> &str, beginning: &str) -> Range<usize> {
    let from = list.partition_point(|t| text(t) < beginning);
    let len = list.get(from..).map_or(0, |rest| rest.partition_point(|t| text(t).starts_with(beginning)));
    from..from + len
}

/// The letters of a word, one bit for each that occurs: words with a slip between them differ in two bits at most.
pub fn letters(word: &str) -> u32 {
    word.chars().fold(0, |all, c| all | 1 << (u32::from(c) % u32::BITS))
}

/// Terms of a field in order, with the number of entries that have them.
fn terms(searcher: &Searcher, field: tantivy::schema::Field) -> tantivy::Result<Vec<(String, u32)>> {
    let mut all: Vec<(String, u32)> = Vec::new();
    for reader in searcher.segment_readers() {
        let index = reader.inverted_index(field)?;
        let mut terms = index.terms().stream()?;
        while terms.advance() {
            if let Ok(text) = std::str::from_utf8(terms.key()) {
                all.push((text.to_owned(), terms.value().doc_freq));
            }
        }
    }
    // Each segment's terms are in order already.
    all.sort_by(|a, b| a.0.cmp(&b.0));
    all.dedup_by(|again, first| {
        let same = again.0 == first.0;
        first.1 += if same { again.1 } else { 0 };
        same
    });
    Ok(all)
}

/// A word as it sounds: letters that sound alike are the same, doubled ones are one.
pub fn sound(word: &str) -> String {
    let mut text = format!("^{word}$");
    let mut has = letters(&text);
    for (written, compared) in SOUND_ALIKES.iter() {
        // Most words lack one of the letters, which is seen without looking through them.
        if letters(written) & !has == 0 && text.contains(written) {
            let (start, end) = (if written.starts_with('^') { "^" } else { "" }, if written.ends_with('$') { "$" } else { "" });
            text = text.replace(written, &format!("{start}{compared}{end}"));
            has = letters(&text);
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
        let known = |text: &str| Known::new(text.to_owned(), 1);
        let lexicon = Lexicon::new(["syg", "sygdom", "sygefravær", "tid"].map(known).to_vec(), vec!["syge".to_owned()]);
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
