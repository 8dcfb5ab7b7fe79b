//! Words known by their last part, in any form: one look-up per ending of a word instead of one comparison per entry of a list.

use rustc_hash::FxHashMap;

/// The last parts of words with their forms, each with its position in its list.
pub struct Endings {
    all: FxHashMap<String, usize>,
    /// Bytes of the longest.
    longest: usize,
}

impl Endings {
    /// All `bases`, each with each of the `forms` behind it.
    pub fn new<'a>(bases: impl Iterator<Item = &'a str>, forms: &[&str]) -> Self {
        let mut all = FxHashMap::default();
        for (n, base) in bases.enumerate() {
            for form in forms {
                all.entry(format!("{base}{form}")).or_insert(n);
            }
        }
        Self { longest: all.keys().map(String::len).max().unwrap_or(0), all }
    }

    /// Position of the first entry of the list with which the word ends in one of its forms.
    pub fn first(&self, word: &str) -> Option<usize> {
        let first = word.ceil_char_boundary(word.len().saturating_sub(self.longest));
        word.char_indices().filter(|(at, _)| *at >= first).filter_map(|(at, _)| self.all.get(word.get(at..)?).copied()).min()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_entry_of_the_list_counts_however_long_its_ending() {
        let endings = Endings::new(["chef", "leder", "skoleleder"].into_iter(), &["", "en", "erne"]);
        assert_eq!(endings.first("skolelederen"), Some(1));
        assert_eq!(endings.first("fagcheferne"), Some(0));
        assert_eq!(endings.first("chefer"), None);
    }
}
