//! The analysis of words met before: the words of a collection come back in every answer, and taking one apart costs more than looking it up.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use super::analysis::{Analysed, analyse};

/// Most words kept; a collection has fewer different ones, and what is typed cannot fill the memory.
const MOST: usize = 200_000;

/// Words with their terms, shared by all searches of one state of the index.
#[derive(Default)]
pub struct KnownWords(RwLock<HashMap<String, Arc<[Analysed]>>>);

impl KnownWords {
    /// The terms of a lower-case word.
    pub fn terms(&self, word: &str) -> Arc<[Analysed]> {
        if let Some(known) = self.0.read().unwrap_or_else(PoisonError::into_inner).get(word) {
            return known.clone();
        }
        let terms: Arc<[Analysed]> = analyse(word).into();
        let mut all = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if all.len() < MOST {
            all.insert(word.to_owned(), terms.clone());
        }
        terms
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_met_again_has_the_same_terms() {
        let words = KnownWords::default();
        assert_eq!(words.terms("sygefraværet")[..], analyse("sygefraværet")[..]);
        assert!(Arc::ptr_eq(&words.terms("sygefraværet"), &words.terms("sygefraværet")));
    }
}
