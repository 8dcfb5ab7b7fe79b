//! Sets of entries of one segment, one bit each: to have all of some words is one operation for 64 entries.

use tantivy::DocId;

/// Entries of one word of bits.
const WORD: u32 = u64::BITS;

/// A set of entries.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bits(Vec<u64>);

impl Bits {
    /// No entry of a segment that has so many.
    pub fn none(end: DocId) -> Bits {
        Bits(vec![0; end.div_ceil(WORD) as usize])
    }

    /// The same segment's empty set.
    pub fn emptied(&self) -> Bits {
        Bits(vec![0; self.0.len()])
    }

    /// Takes an entry in; one that is not of the segment is ignored.
    #[inline]
    pub fn insert(&mut self, doc: DocId) {
        if let Some(word) = self.0.get_mut((doc / WORD) as usize) {
            *word |= 1 << (doc % WORD);
        }
    }

    /// The entry is in.
    #[inline]
    pub fn has(&self, doc: DocId) -> bool {
        self.0.get((doc / WORD) as usize).is_some_and(|word| word >> (doc % WORD) & 1 == 1)
    }

    /// Keeps what the other has too.
    pub fn keep(&mut self, other: &Bits) {
        self.0.iter_mut().zip(&other.0).for_each(|(a, b)| *a &= b);
    }

    /// Takes in what the other has.
    pub fn add(&mut self, other: &Bits) {
        self.0.iter_mut().zip(&other.0).for_each(|(a, b)| *a |= b);
    }

    /// Leaves out what the other has.
    pub fn remove(&mut self, other: &Bits) {
        self.0.iter_mut().zip(&other.0).for_each(|(a, b)| *a &= !b);
    }

    /// Number of entries.
    pub fn count(&self) -> usize {
        self.0.iter().map(|word| word.count_ones() as usize).sum()
    }

    /// Number of entries the other has too.
    pub fn shared(&self, other: &Bits) -> usize {
        self.0.iter().zip(&other.0).map(|(a, b)| (a & b).count_ones() as usize).sum()
    }

    /// The entries in order.
    pub fn docs(&self) -> Vec<DocId> {
        let mut docs = Vec::with_capacity(self.count());
        for (first, word) in (0..).step_by(WORD as usize).zip(&self.0) {
            let mut left = *word;
            while left > 0 {
                docs.push(first + left.trailing_zeros());
                left &= left - 1;
            }
        }
        docs
    }
}

/// Entries in order, and the place of each among them.
pub struct Listed {
    /// The same as a set.
    pub bits: Bits,
    /// In order.
    pub docs: Vec<DocId>,
    /// Entries before each word of bits.
    before: Vec<u32>,
}

impl Listed {
    /// The entries of a set.
    pub fn new(bits: Bits) -> Listed {
        let mut count = 0;
        let mut before = Vec::with_capacity(bits.0.len());
        for word in &bits.0 {
            before.push(count);
            count += word.count_ones();
        }
        Listed { docs: bits.docs(), bits, before }
    }

    /// The place of an entry; none where it is not among them.
    #[inline]
    pub fn place(&self, doc: DocId) -> Option<usize> {
        let at = (doc / WORD) as usize;
        let word = *self.bits.0.get(at)?;
        let bit = 1 << (doc % WORD);
        (word & bit > 0).then(|| (self.before.get(at).copied().unwrap_or_default() + (word & (bit - 1)).count_ones()) as usize)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    fn bits(docs: &BTreeSet<u32>) -> Bits {
        let mut bits = Bits::none(500);
        docs.iter().for_each(|d| bits.insert(*d));
        bits
    }

    proptest! {
        #[test]
        fn sets_of_entries_are_sets(a in prop::collection::btree_set(0_u32..500, 0..80), b in prop::collection::btree_set(0_u32..500, 0..80)) {
            let (mut kept, mut added, mut left) = (bits(&a), bits(&a), bits(&a));
            kept.keep(&bits(&b));
            added.add(&bits(&b));
            left.remove(&bits(&b));
            prop_assert_eq!(kept.docs(), a.intersection(&b).copied().collect::<Vec<_>>());
            prop_assert_eq!(added.docs(), a.union(&b).copied().collect::<Vec<_>>());
            prop_assert_eq!(left.docs(), a.difference(&b).copied().collect::<Vec<_>>());
            prop_assert_eq!(kept.count(), bits(&a).shared(&bits(&b)));
            prop_assert_eq!(added.count(), a.union(&b).count());
            let listed = Listed::new(bits(&a));
            for doc in 0..600 {
                prop_assert_eq!(listed.place(doc), a.iter().position(|d| *d == doc));
            }
        }
    }
}
