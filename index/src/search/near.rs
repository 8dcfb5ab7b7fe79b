//! Finds entries where all of some terms stand close together, in any order: the parts of a compound, said in other words.

use tantivy::postings::{Postings, SegmentPostings};
use tantivy::{DocId, DocSet, TERMINATED};

/// Moves a list of entries to one of them, or to the first after it.
pub fn reach<D: DocSet + ?Sized>(list: &mut D, target: DocId) -> DocId {
    let doc = list.doc();
    if doc < target { list.seek(target) } else { doc }
}

/// A term on its way through the positions of one entry.
struct Standing {
    postings: SegmentPostings,
    positions: Vec<u32>,
    /// Positions passed.
    passed: usize,
    /// The last one passed that no window has taken.
    last: Option<u32>,
}

/// Entries of one segment that have all terms within a window of positions.
pub struct Near {
    /// Entries of each term, with positions, in the order of the terms. A repeated term stands once.
    terms: Vec<Standing>,
    /// The terms by how many entries they have, fewest first: most entries are passed over by those.
    rarest: Vec<usize>,
    window: u32,
    /// The entry looked at last, and how often the terms stand close together in it.
    seen: Option<(DocId, u32)>,
    /// The last answer of [`Near::next`]: nothing before it fits.
    reached: DocId,
}

impl Near {
    /// Over the entries of each term.
    pub fn new(postings: Vec<SegmentPostings>, window: u32) -> Near {
        let mut rarest: Vec<usize> = (0..postings.len()).collect();
        rarest.sort_by_key(|i| postings.get(*i).map(DocSet::size_hint));
        let terms = postings.into_iter().map(|postings| Standing { postings, positions: Vec::new(), passed: 0, last: None }).collect();
        Near { terms, rarest, window, seen: None, reached: 0 }
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
        for number in &self.rarest {
            let Some(term) = self.terms.get_mut(*number) else { continue };
            let doc = reach(&mut term.postings, target);
            if doc != target {
                return Err(doc);
            }
        }
        if self.terms.is_empty() { Err(TERMINATED) } else { Ok(()) }
    }

    /// No entry can have all terms close together more often than the one of them that stands least often in it. Only where the lists stand
    /// at one entry, as [`Near::together`] leaves them.
    pub fn most(&self) -> u32 {
        self.terms.iter().map(|t| t.postings.term_freq()).min().unwrap_or_default()
    }

    fn windows(&mut self) -> u32 {
        for term in &mut self.terms {
            term.postings.positions(&mut term.positions);
            (term.passed, term.last) = (0, None);
        }
        if let [first, second] = self.terms.as_slice() {
            return pairs(&first.positions, &second.positions, self.window);
        }
        let mut count = 0;
        while let Some((position, term)) = next_position(&mut self.terms) {
            term.passed += 1;
            term.last = Some(position);
            if self.terms.iter().all(|t| t.last.is_some_and(|last| position - last <= self.window)) {
                count += 1;
                self.terms.iter_mut().for_each(|t| t.last = None);
            }
        }
        count
    }
}

/// The same for two terms, which most compounds have.
fn pairs(first: &[u32], second: &[u32], window: u32) -> u32 {
    let (mut first, mut second) = (first.iter().copied().peekable(), second.iter().copied().peekable());
    let (mut of_first, mut of_second): (Option<u32>, Option<u32>) = (None, None);
    let mut count = 0;
    loop {
        let position = match (first.peek().copied(), second.peek().copied()) {
            (Some(a), b) if b.is_none_or(|b| a <= b) => {
                first.next();
                of_first = Some(a);
                a
            }
            (_, Some(b)) => {
                second.next();
                of_second = Some(b);
                b
            }
            _ => return count,
        };
        if of_first.zip(of_second).is_some_and(|(a, b)| position - a.min(b) <= window) {
            count += 1;
            (of_first, of_second) = (None, None);
        }
    }
}

/// The lowest position not passed yet, with the first term that has it.
fn next_position(terms: &mut [Standing]) -> Option<(u32, &mut Standing)> {
    let heads = terms.iter_mut().filter_map(|t| Some((*t.positions.get(t.passed)?, t)));
    heads.min_by_key(|(position, _)| *position)
}
