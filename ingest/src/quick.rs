//! Tables for keys that no stranger chooses, or that are few: hashed in a few steps, where the standard tables guard against floods.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// A table with quick hashes.
pub type QuickMap<K, V> = HashMap<K, V, BuildHasherDefault<Quick>>;

/// Mixes eight bytes at a time.
#[derive(Clone, Copy, Debug, Default)]
pub struct Quick(u64);

impl Quick {
    fn mix(&mut self, bits: u64) {
        let mixed = (self.0.rotate_left(5) ^ bits).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        // The table looks at the lowest bits first, which a product mixes least.
        self.0 = mixed ^ (mixed >> 32);
    }
}

impl Hasher for Quick {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        let (chunks, rest) = bytes.as_chunks::<8>();
        chunks.iter().for_each(|chunk| self.mix(u64::from_le_bytes(*chunk)));
        if !rest.is_empty() {
            self.mix(rest.iter().fold(rest.len() as u64, |all, byte| all << 8 | u64::from(*byte)));
        }
    }

    fn write_u8(&mut self, byte: u8) {
        self.mix(byte.into());
    }

    fn write_u128(&mut self, bits: u128) {
        self.mix((bits >> 64) as u64);
        self.mix(bits as u64);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_have_hashes_of_their_own() {
        let words: Vec<String> = (0..20_000).map(|n| format!("afdelingsleder{n}")).collect();
        let hash = |word: &String| {
            let mut hasher = Quick::default();
            hasher.write(word.as_bytes());
            hasher.finish()
        };
        let distinct: std::collections::HashSet<u64> = words.iter().map(hash).collect();
        let low: std::collections::HashSet<u64> = words.iter().map(|w| hash(w) % (1 << 15)).collect();
        assert!(distinct.len() == words.len() && low.len() > 12_000, "{} {}", distinct.len(), low.len());
    }
}
