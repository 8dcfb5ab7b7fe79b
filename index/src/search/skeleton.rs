//! Whether a word can be a form or a compound of another, seen by its consonants: inflection changes vowels and endings ("bog", "bøger"), so a
//! word that lacks the first consonants of another in a row need not be taken apart.

/// Words no longer than this are always taken apart: there are few, and forms of another stem are among them ("gammel", "ældre").
const SHORT: usize = 7;
/// Consonants compared of a word that has more than [`ENDING`], and of one that has fewer.
const LONG_ROW: usize = 3;
const SHORT_ROW: usize = 2;
/// A word with so many consonants may lose the last of them in an ending.
const ENDING: usize = 3;

/// The first consonants of some words.
#[derive(Debug, Default)]
pub struct Skeletons {
    /// Each row with its letters as bits.
    rows: Vec<(u32, Vec<char>)>,
    /// One of the words has too few consonants to be told by them.
    any: bool,
}

impl Skeletons {
    /// Takes a word in.
    pub fn add(&mut self, word: &str) {
        let consonants: Vec<char> = consonants(word).collect();
        if consonants.len() < SHORT_ROW {
            self.any = true;
            return;
        }
        let length = if consonants.len() > ENDING { LONG_ROW } else { SHORT_ROW };
        let row: Vec<char> = consonants.into_iter().take(length).collect();
        if !self.rows.iter().any(|(_, known)| *known == row) {
            self.rows.push((row.iter().fold(0, |all, c| all | bit(*c)), row));
        }
    }

    /// The lower-case word may be a form or a compound of one of them.
    pub fn may_match(&self, word: &str) -> bool {
        if self.any {
            return true;
        }
        let (length, own) = word.chars().fold((0, 0), |(length, all), c| (length + 1, all | bit(c)));
        // Most words lack a letter of every row.
        if length <= SHORT || self.rows.iter().all(|(letters, _)| letters & !own > 0) {
            return length <= SHORT;
        }
        let mut last = ['\0'; LONG_ROW];
        consonants(word).any(|c| {
            last.rotate_left(1);
            if let Some(end) = last.last_mut() {
                *end = c;
            }
            self.rows.iter().any(|(_, row)| last.ends_with(row))
        })
    }
}

/// A letter as one bit of many.
fn bit(c: char) -> u32 {
    1 << (u32::from(c) % u32::BITS)
}

/// Everything but vowels and hyphens, doubled letters as one.
fn consonants(word: &str) -> impl Iterator<Item = char> {
    let mut last = None;
    let silent = |c: char| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'æ' | 'ø' | 'å' | 'é' | 'è' | 'ü' | 'ö' | 'ä' | '-' | '\u{ad}');
    word.chars().filter(move |c| !silent(*c)).filter(move |c| last.replace(*c) != Some(*c))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn may(word: &str, other: &str) -> bool {
        let mut skeletons = Skeletons::default();
        skeletons.add(word);
        skeletons.may_match(other)
    }

    #[test]
    fn forms_and_compounds_share_their_first_consonants() {
        for (word, other) in [
            ("bog", "skolebøgerne"),
            ("barn", "børnehaverne"),
            ("køkken", "storkøkkenerne"),
            ("middel", "hjælpemidlerne"),
            ("sygefravær", "sygefraværsindsats"),
            ("medarbejder", "medarbejdernes"),
            ("gammel", "ældre"),
        ] {
            assert!(may(word, other), "{word} {other}");
        }
        assert!(!may("sygefravær", "kvalitetsstandarder"));
    }

    proptest! {
        #[test]
        fn a_word_is_always_found_within_a_longer_one(word in "[a-zæøå]{1,12}", before in "[a-zæøå]{0,6}", after in "[a-zæøå]{0,6}") {
            let longer = format!("{before}{word}{after}");
            prop_assert!(may(&word, &longer));
        }
    }
}
