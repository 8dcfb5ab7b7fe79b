//! Finds entries where all of some terms stand close together, in any order: the parts of a compound, said in other words.

use tantivy::postings::{Postings, SegmentPostings};
use tantivy::{DocId, DocSet, TERMINATED};

/// Moves a list of entries to one of them, or to the first after it.
pub fn reach<D: DocSet + ?Sized>(list: &mut D, target: DocId) -> DocId {
    let doc = list.doc();
    if doc < target { list.seek(target) } else { doc }
}

/// Entries of one segment that have all terms within a window of positions.
pub struct Near {
    /// Entries of each term, with positions. A repeated term stands once.
    postings: Vec<SegmentPostings>,
    window: u32,
    positions: Vec<(u32, usize)>,
    own: Vec<u32>,
    /// The entry looked at last, and how often the terms stand close together in it.
    seen: Option<(DocId, u32)>,
    /// The last answer of [`Near::next`]: nothing before it fits.
    reached: DocId,
}

impl Near {
    /// Over the entries of each term.
    pub fn new(postings: Vec<SegmentPostings>, window: u32) -> Near {
        Near { postings, window, positions: Vec::new(), own: Vec::new(), seen: None, reached: 0 }
    }

    /// The first entry at or after one in which all terms stand close together. Targets never decrease.
    pub fn next(&mut self, target: DocId) -> DocId {
        if self.reached > target {
            return self.reached;
        }
        let mut target = target;
        while target < TERMINATED {
            match self.align(target) {
                Ok(()) if self.closeness(target) > 0 => break,
                Ok(()) => target += 1,
                Err(further) => target = further,
            }
        }
        self.reached = target.min(TERMINATED);
        self.reached
    }

    /// The first entry at or after one that has all terms, wherever they stand. Targets never decrease.
    pub fn together(&mut self, target: DocId) -> DocId {
        let mut target = target;
        while target < TERMINATED {
            match self.align(target) {
                Ok(()) => return target,
                Err(further) => target = further,
            }
        }
        TERMINATED
    }

    /// Number of places in an entry where all terms stand within the window, counted without overlap. Entries never decrease.
    pub fn closeness(&mut self, doc: DocId) -> u32 {
        if doc < self.reached {
            return 0;
        }
        if let Some((seen, count)) = self.seen
            && seen == doc
        {
            return count;
        }
        let count = if self.align(doc).is_ok() { self.windows() } else { 0 };
        self.seen = Some((doc, count));
        count
    }

    /// Brings every list to the entry, or says which later one to try.
    fn align(&mut self, target: DocId) -> Result<(), DocId> {
        for list in &mut self.postings {
            let doc = reach(list, target);
            if doc != target {
                return Err(doc);
            }
        }
        if self.postings.is_empty() { Err(TERMINATED) } else { Ok(()) }
    }

    fn windows(&mut self) -> u32 {
        self.positions.clear();
        for (i, list) in self.postings.iter_mut().enumerate() {
            list.positions(&mut self.own);
            self.positions.extend(self.own.iter().map(|p| (*p, i)));
        }
        self.positions.sort_unstable();
        let mut last: Vec<Option<u32>> = vec![None; self.postings.len()];
        let mut count = 0;
        for (position, term) in &self.positions {
            if let Some(slot) = last.get_mut(*term) {
                *slot = Some(*position);
            }
            let near = last.iter().all(|l| l.is_some_and(|l| position - l <= self.window));
            if near {
                count += 1;
                last.fill(None);
            }
        }
        count
    }
}
