//! Words as numbers: comparing two numbers is one step, and a table of them is quick.

use std::hash::Hasher;

use rustc_hash::{FxHashMap, FxHasher};

/// A table by the numbers of words.
pub type ByNumber<V> = FxHashMap<u64, V>;

/// The number of a text. Two texts of a collection have the same once in many million million pairs; a word would then be marked wrongly.
pub fn number(text: &str) -> u64 {
    let mut hasher = FxHasher::default();
    hasher.write(text.as_bytes());
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn different_words_have_different_numbers(a in "[a-zæøå0-9-]{0,30}", b in "[a-zæøå0-9-]{0,30}") {
            prop_assert_eq!(a == b, number(&a) == number(&b));
        }
    }
}
