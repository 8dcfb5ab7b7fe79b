//! The passages of a goal with their words read, and the words as bytes: reading Danish costs a hundred times as much as reading bytes, and
//! every link of a goal needs its words.
//!
//! Bytes of a passage: number of words; of a word: bytes from the end of the word before to its start, its length, number of terms; of a
//! term: its place among the goal's terms, and its weight in four bytes. Numbers are in groups of seven bits, lowest first.

use super::names::Names;
use super::texts::Passage;
use super::words::{Term, Word, words};

/// Passages and, for each, its words with their places in the passage.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reading {
    /// The first is the title.
    pub passages: Vec<Passage>,
    /// Words of each passage.
    pub words: Vec<Vec<Word>>,
}

/// Reads passages, names of departments left out.
pub fn read(passages: Vec<Passage>, names: &Names) -> Reading {
    let words = passages.iter().map(|passage| words(&names.without(&passage.text), &names.ignored)).collect();
    Reading { passages, words }
}

impl Reading {
    /// The words that have terms as bytes, with these and where they stand. `terms` are all terms of the goal in order.
    pub fn to_bytes(&self, terms: &[Term]) -> Vec<u8> {
        let mut bytes = Vec::new();
        for words in &self.words {
            let words: Vec<&Word> = words.iter().filter(|w| !w.terms.is_empty()).collect();
            put(&mut bytes, words.len());
            let mut end = 0;
            for word in words {
                put(&mut bytes, word.start.saturating_sub(end));
                put(&mut bytes, word.end - word.start);
                put(&mut bytes, word.terms.len());
                for (term, weight) in &word.terms {
                    put(&mut bytes, terms.partition_point(|t| t < term));
                    bytes.extend(weight.to_le_bytes());
                }
                end = word.end;
            }
        }
        bytes
    }

    /// The same back; none where the bytes are not of these passages and terms.
    pub fn of_bytes(passages: Vec<Passage>, bytes: &[u8], terms: &[Term]) -> Option<Self> {
        let mut rest = bytes;
        let words = passages.iter().map(|passage| passage_of(&mut rest, &passage.text, terms)).collect::<Option<_>>()?;
        rest.is_empty().then_some(Self { passages, words })
    }
}

fn passage_of(bytes: &mut &[u8], text: &str, terms: &[Term]) -> Option<Vec<Word>> {
    let mut words = Vec::new();
    let mut end = 0;
    for _ in 0..take(bytes)? {
        let start = end + take(bytes)?;
        end = start + take(bytes)?;
        text.get(start..end)?;
        let of_word = (0..take(bytes)?).map(|_| term_of(bytes, terms)).collect::<Option<_>>()?;
        words.push(Word { start, end, terms: of_word, ..Word::default() });
    }
    Some(words)
}

fn term_of(bytes: &mut &[u8], terms: &[Term]) -> Option<(Term, f32)> {
    let term = *terms.get(take(bytes)?)?;
    let (weight, rest) = bytes.split_first_chunk()?;
    *bytes = rest;
    Some((term, f32::from_le_bytes(*weight)))
}

fn put(bytes: &mut Vec<u8>, mut number: usize) {
    while number > 0x7f {
        bytes.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

/// A number of at most four groups.
fn take(bytes: &mut &[u8]) -> Option<usize> {
    let mut number = 0;
    for group in 0..4 {
        let (first, rest) = bytes.split_first()?;
        *bytes = rest;
        number |= usize::from(first & 0x7f) << (7 * group);
        if first & 0x80 == 0 {
            return Some(number);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn passage(text: &str) -> Passage {
        Passage { text: text.to_owned(), page: 1, weight: 1.0 }
    }

    fn terms(reading: &Reading) -> Vec<Term> {
        let mut all: Vec<Term> = reading.words.iter().flatten().flat_map(|w| w.terms.iter().map(|(t, _)| *t)).collect();
        all.sort_unstable();
        all.dedup();
        all
    }

    /// What bytes keep of a reading.
    fn kept(mut reading: Reading) -> Reading {
        for words in &mut reading.words {
            words.retain(|w| !w.terms.is_empty());
            words.iter_mut().for_each(|w| *w = Word { start: w.start, end: w.end, terms: std::mem::take(&mut w.terms), ..Word::default() });
        }
        reading
    }

    proptest! {
        #[test]
        fn words_come_back_as_they_were(texts in prop::collection::vec("(\\PC{0,40}|[a-zæøå ]{0,300})", 0..4)) {
            let reading = read(texts.iter().map(|t| passage(t)).collect(), &Names::default());
            let terms = terms(&reading);
            let back = Reading::of_bytes(reading.passages.clone(), &reading.to_bytes(&terms), &terms);
            prop_assert_eq!(back, Some(kept(reading)));
        }

        #[test]
        fn other_bytes_are_refused_or_read_without_harm(bytes in prop::collection::vec(any::<u8>(), 0..60)) {
            if let Some(reading) = Reading::of_bytes(vec![passage("Både på kajen")], &bytes, &[1, 2]) {
                prop_assert!(reading.words.iter().flatten().all(|w| reading.passages[0].text.get(w.start..w.end).is_some()));
            }
        }
    }

    #[test]
    fn bytes_of_another_text_are_no_reading() {
        let reading = read(vec![passage("Flere både ved kajen i Nørrehede")], &Names::default());
        let terms = terms(&reading);
        assert_eq!(Reading::of_bytes(vec![passage("Kaj")], &reading.to_bytes(&terms), &terms), None);
        assert_eq!(Reading::of_bytes(reading.passages.clone(), &[], &terms), None);
    }
}
