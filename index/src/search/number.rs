//! Words as numbers: comparing two numbers is one step, and a table of them needs no hashing.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// A table by the numbers of words.
pub type ByNumber<V> = HashMap<u64, V, BuildHasherDefault<Itself>>;

/// Spreads the bits of a product: an odd number without a pattern.
const SPREAD: u64 = 0x9e37_79b9_7f4a_7c15;

/// The number of a text. Two texts of a collection have the same once in many million million pairs; a word would then be marked wrongly.
pub fn number(text: &str) -> u64 {
    let mut all = text.len() as u64;
    for chunk in text.as_bytes().chunks(8) {
        let mut eight = [0_u8; 8];
        eight.iter_mut().zip(chunk).for_each(|(to, from)| *to = *from);
        all = (all.rotate_left(23) ^ u64::from_le_bytes(eight)).wrapping_mul(SPREAD);
        all ^= all >> 32;
    }
    all
}

/// A number is its own place in a table.
#[derive(Default)]
pub struct Itself(u64);

impl Hasher for Itself {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|b| self.0 = self.0.wrapping_mul(SPREAD) ^ u64::from(*b));
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = number;
    }
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
