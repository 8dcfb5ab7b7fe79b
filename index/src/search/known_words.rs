//! The analysis of words met before: the words of a collection come back in every answer, and taking one apart costs more than looking it up.

use std::sync::{Arc, PoisonError, RwLock};

use super::analysis::analyse;
use super::number::{ByNumber, number};

/// Most words kept; a collection has fewer different ones, and what is typed cannot fill the memory.
const MOST: usize = 200_000;

/// The terms of a word, as numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordTerms {
    /// The word itself.
    pub surface: u64,
    /// Its base forms.
    pub lemmas: Box<[u64]>,
    /// Base forms of its parts.
    pub parts: Box<[u64]>,
}

/// Words with their terms and the signs of all these, shared by all searches of one state of the index.
#[derive(Default)]
pub struct KnownWords(RwLock<ByNumber<(u64, Arc<[WordTerms]>)>>);

/// Two bits that a term sets: what lacks one of them lacks the term.
pub fn sign(term: u64) -> u64 {
    1 << (term >> 58) | 1 << (term >> 52 & 63)
}

impl KnownWords {
    /// The terms of a lower-case word with this number; none where the signs of its terms say that it cannot be what is wanted.
    pub fn terms(&self, word: &str, of_word: u64, may: impl Fn(u64) -> bool) -> Option<Arc<[WordTerms]>> {
        if let Some((signs, known)) = self.0.read().unwrap_or_else(PoisonError::into_inner).get(&of_word) {
            return may(*signs).then(|| known.clone());
        }
        let terms: Arc<[WordTerms]> = terms(word).into();
        let signs =
            terms.iter().flat_map(|t| std::iter::once(&t.surface).chain(&t.lemmas).chain(&t.parts)).fold(0, |all, n| all | sign(*n));
        let mut all = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if all.len() < MOST {
            all.insert(of_word, (signs, terms.clone()));
        }
        may(signs).then_some(terms)
    }
}

fn terms(word: &str) -> Vec<WordTerms> {
    let numbers = |texts: &[String]| texts.iter().map(|t| number(t)).collect();
    let analysed = analyse(word).into_iter();
    analysed.map(|a| WordTerms { surface: number(&a.surface), lemmas: numbers(&a.lemmas), parts: numbers(&a.parts) }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_met_again_has_the_same_terms() {
        let words = KnownWords::default();
        let ask = || words.terms("sygefraværet", number("sygefraværet"), |_| true).unwrap();
        assert_eq!(ask()[..], terms("sygefraværet")[..]);
        assert!(Arc::ptr_eq(&ask(), &ask()));
    }

    #[test]
    fn a_word_has_the_signs_of_its_terms() {
        let words = KnownWords::default();
        for term in ["sygefraværsindsats", "sygefravær", "indsats"] {
            let wanted = sign(number(term));
            assert!(
                words.terms("sygefraværsindsatsen", number("sygefraværsindsatsen"), |signs| signs & wanted == wanted).is_some(),
                "{term}"
            );
        }
    }
}
