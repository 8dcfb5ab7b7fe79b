//! Which entries of a segment have what a plan finds, as a set of all of them at once.

use std::cell::OnceCell;

use tantivy::postings::BlockSegmentPostings;
use tantivy::query::{EnableScoring, Weight};
use tantivy::{DocId, DocSet, SegmentReader, TERMINATED};

use super::bits::Bits;
use super::leaf::Terms;
use super::near::{Near, reach};
use super::plan::Plan;
use super::snapshot::Snapshot;

/// Reading this many entries of a list in a row takes as long as jumping to one.
pub const JUMP: u64 = 32;

/// One segment of a state of the index.
#[derive(Clone, Copy)]
pub struct Segment<'a> {
    /// State.
    pub snapshot: &'a Snapshot,
    /// Number of the segment.
    pub number: usize,
    /// The segment.
    pub reader: &'a SegmentReader,
}

impl Segment<'_> {
    /// Marks all entries that a query of the engine finds.
    pub fn fill(&self, query: &dyn Weight, out: &mut Bits) -> tantivy::Result<()> {
        let mut found = query.scorer(self.reader, 1.0)?;
        while found.doc() != TERMINATED {
            out.insert(found.doc());
            found.advance();
        }
        Ok(())
    }
}

/// The words of a goal, or those around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Words {
    /// Its own.
    Own,
    /// Those around it. Marks what they add; a set marked with its own words first is complete then.
    Around,
}

/// The entries among which something is looked for.
pub struct Among<'a> {
    segment: Segment<'a>,
    bits: &'a Bits,
    count: u64,
    docs: OnceCell<Vec<DocId>>,
}

impl<'a> Among<'a> {
    /// Among some entries of a segment.
    pub fn new(segment: Segment<'a>, bits: &'a Bits) -> Among<'a> {
        Among { segment, bits, count: bits.count() as u64, docs: OnceCell::new() }
    }

    /// The entries, where they are few beside a list.
    fn few(&self, held: u64) -> Option<&[DocId]> {
        (self.count * JUMP < held).then(|| self.docs.get_or_init(|| self.bits.docs()).as_slice())
    }

    /// Marks the entries that have what a plan finds. Others may be marked too: only those asked about count.
    pub fn mark(&self, plan: &Plan, words: Words, out: &mut Bits) -> tantivy::Result<()> {
        let around = words == Words::Around;
        if self.count == 0 {
            return Ok(());
        }
        match plan {
            Plan::Nothing => {}
            Plan::Terms(terms) if terms.context != around => {}
            Plan::Terms(terms) if terms.window > 0 => self.near(terms, out)?,
            Plan::Terms(terms) => self.term(terms, out)?,
            Plan::Other(_, context) if *context != around => {}
            Plan::Other(query, _) => {
                let weight = query.weight(EnableScoring::disabled_from_searcher(&self.segment.snapshot.searcher))?;
                self.segment.fill(&*weight, out)?;
            }
            Plan::Best(of, _) | Plan::Fields(of, ..) => of.iter().try_for_each(|plan| self.mark(plan, words, out))?,
            Plan::All(of) => {
                let mut left = self.bits.clone();
                for plan in of {
                    let among = Among::new(self.segment, &left);
                    let mut found = left.emptied();
                    among.mark(plan, Words::Own, &mut found)?;
                    if around {
                        among.mark(plan, Words::Around, &mut found)?;
                    }
                    left.keep(&found);
                }
                out.add(&left);
            }
            Plan::Not(_) if around => {}
            Plan::Not(inner) => {
                let mut found = self.bits.emptied();
                self.mark(inner, Words::Own, &mut found)?;
                self.mark(inner, Words::Around, &mut found)?;
                let mut left = self.bits.clone();
                left.remove(&found);
                out.add(&left);
            }
        }
        Ok(())
    }

    fn term(&self, terms: &Terms, out: &mut Bits) -> tantivy::Result<()> {
        let (snapshot, number) = (self.segment.snapshot, self.segment.number);
        if let Some(docs) = self.few(terms.held(number)) {
            let Some(mut list) = terms.list(snapshot, number)? else { return Ok(()) };
            docs.iter().filter(|doc| reach(&mut list, **doc) == **doc).for_each(|doc| out.insert(*doc));
            return Ok(());
        }
        let Some(mut blocks) = terms.blocks(snapshot, number, 0, false)? else { return Ok(()) };
        fill(&mut blocks, out);
        Ok(())
    }

    /// Positions are read only of entries that are asked about and not marked yet.
    fn near(&self, terms: &Terms, out: &mut Bits) -> tantivy::Result<()> {
        let Some(mut near) = terms.near(self.segment.snapshot, self.segment.number)? else { return Ok(()) };
        let mut seen = Vec::new();
        let mut look = |near: &mut Near, doc: DocId| {
            if !out.has(doc) {
                let often = near.closeness(doc);
                seen.push((doc, often));
                if often > 0 {
                    out.insert(doc);
                }
            }
        };
        if let Some(docs) = self.few(terms.held(self.segment.number)) {
            docs.iter().for_each(|doc| look(&mut near, *doc));
        } else {
            // Lists are put together as sets as long as that is quicker than jumping through the next.
            let mut all = self.bits.clone();
            for term in terms.rarest(self.segment.number) {
                if (all.count() as u64) * JUMP < terms.held_by(term, self.segment.number) {
                    break;
                }
                let Some(mut blocks) = terms.blocks(self.segment.snapshot, self.segment.number, term, false)? else { return Ok(()) };
                let mut found = all.emptied();
                fill(&mut blocks, &mut found);
                all.keep(&found);
            }
            all.docs().into_iter().for_each(|doc| look(&mut near, doc));
        }
        terms.together.borrow_mut().insert(self.segment.number, seen);
        Ok(())
    }
}

/// Marks all entries of a list.
fn fill(blocks: &mut BlockSegmentPostings, out: &mut Bits) {
    while !blocks.docs().is_empty() {
        blocks.docs().iter().for_each(|doc| out.insert(*doc));
        blocks.advance();
    }
}
