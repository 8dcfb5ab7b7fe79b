//! The entries that have what a query wants: all of its words, or one of some sets of them.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use tantivy::query::{EnableScoring, Query};
use tantivy::{Score, SegmentOrdinal};

use super::bits::{Bits, Listed};
use super::matching::{Among, Segment, Words};
use super::plan::Plan;
use super::scoring::Scorer;
use super::snapshot::Snapshot;

/// What is wanted of an entry.
pub struct Wanted<'a> {
    /// Kind of the entry.
    pub kind: u64,
    /// One for each word or run of words.
    pub clauses: &'a [Plan],
    /// What it must not have.
    pub excluded: &'a [Plan],
    /// Filters; none where everything fits.
    pub filter: Option<Box<dyn Query>>,
    /// Sets of clauses, as bits, of which it must have one; all clauses where there are none.
    pub sets: Option<Vec<u64>>,
    /// What having all clauses is worth beside having some.
    pub whole: Score,
    /// One of the clauses must be among its own words.
    pub own: bool,
    /// What each clause finds among these entries, kept for the next time they are asked for.
    pub kept: Option<&'a Kept>,
}

/// Per segment, what each clause finds.
pub type Kept = RefCell<HashMap<usize, Rc<Vec<Held>>>>;

/// The entries of one segment that have a clause.
pub struct Held {
    /// Among their own words.
    own: Bits,
    /// Among their own words, or those around them.
    all: Bits,
}

impl Wanted<'_> {
    /// Shows the entries that fit to `see`, per segment in order with what each scores.
    pub fn run(
        &self,
        snapshot: &Snapshot,
        mut see: impl FnMut(SegmentOrdinal, Listed, Vec<Score>) -> tantivy::Result<()>,
    ) -> tantivy::Result<()> {
        self.each_segment(snapshot, |segment, ord, base| {
            let mut fitting = match &self.sets {
                None => self.with_all(segment, base)?,
                Some(sets) => self.with_some(segment, base, sets)?,
            };
            for plan in self.excluded {
                let mut found = fitting.emptied();
                Among::new(segment, &fitting).mark(plan, Words::Own, &mut found)?;
                fitting.remove(&found);
            }
            let listed = Listed::new(fitting);
            let whole = if self.sets.is_some() { self.whole } else { 0.0 };
            let scores = Scorer::new(segment, &listed).sum(self.clauses, whole)?;
            see(ord, listed, scores)
        })
    }

    /// Which clauses the entries that have any have among their own words, as bits, and how many entries have the same.
    pub fn combinations(&self, snapshot: &Snapshot) -> tantivy::Result<HashMap<u64, usize>> {
        let mut found: HashMap<u64, usize> = HashMap::new();
        self.each_segment(snapshot, |segment, _, base| {
            let held = self.held(segment, &base)?;
            let mut any = base.emptied();
            held.iter().for_each(|h| any.add(&h.own));
            for doc in any.docs() {
                *found.entry(bits(&held, |h| h.own.has(doc))).or_default() += 1;
            }
            Ok(())
        })?;
        Ok(found)
    }

    /// Calls for every segment with the entries of the kind that fit the filters.
    fn each_segment(
        &self,
        snapshot: &Snapshot,
        mut see: impl FnMut(Segment<'_>, SegmentOrdinal, Bits) -> tantivy::Result<()>,
    ) -> tantivy::Result<()> {
        let disabled = EnableScoring::disabled_from_searcher(&snapshot.searcher);
        let filter = self.filter.as_ref().map(|f| f.weight(disabled)).transpose()?;
        for (number, (reader, ord)) in snapshot.searcher.segment_readers().iter().zip(0..).enumerate() {
            let Some(entries) = snapshot.entries(number, self.kind) else { continue };
            let mut base = entries.clone();
            let segment = Segment { snapshot, number, reader };
            if let Some(filter) = &filter {
                let mut fitting = base.emptied();
                segment.fill(&**filter, &mut fitting)?;
                base.keep(&fitting);
            }
            if base.count() > 0 {
                see(segment, ord, base)?;
            }
        }
        Ok(())
    }

    /// The entries that have all clauses, the rarest looked for first.
    fn with_all(&self, segment: Segment<'_>, base: Bits) -> tantivy::Result<Bits> {
        let mut order: Vec<&Plan> = self.clauses.iter().collect();
        order.sort_by_key(|plan| plan.cost(segment.number));
        let (mut left, mut own) = (base, None);
        for plan in order {
            let held = hold(segment, plan, &left)?;
            left = held.all;
            match &mut own {
                None => own = Some(held.own),
                Some(own) => own.add(&held.own),
            }
        }
        if let Some(own) = own.filter(|_| self.own) {
            left.keep(&own);
        }
        Ok(left)
    }

    /// The entries that have one of some sets of clauses.
    fn with_some(&self, segment: Segment<'_>, base: Bits, sets: &[u64]) -> tantivy::Result<Bits> {
        let held = self.held(segment, &base)?;
        let mut fitting = base.emptied();
        for set in sets {
            let mut left = base.clone();
            let wanted = held.iter().take(64).enumerate().filter(|(i, _)| set >> i & 1 == 1);
            wanted.for_each(|(_, h)| left.keep(&h.all));
            fitting.add(&left);
        }
        if self.own {
            let mut own = base.emptied();
            held.iter().for_each(|h| own.add(&h.own));
            fitting.keep(&own);
        }
        Ok(fitting)
    }

    fn held(&self, segment: Segment<'_>, base: &Bits) -> tantivy::Result<Rc<Vec<Held>>> {
        let known = self.kept.and_then(|kept| kept.borrow().get(&segment.number).cloned());
        if let Some(known) = known {
            return Ok(known);
        }
        let held: Rc<Vec<Held>> = Rc::new(self.clauses.iter().map(|plan| hold(segment, plan, base)).collect::<tantivy::Result<_>>()?);
        if let Some(kept) = self.kept {
            kept.borrow_mut().insert(segment.number, held.clone());
        }
        Ok(held)
    }
}

/// The entries among some that have what a plan finds.
fn hold(segment: Segment<'_>, plan: &Plan, base: &Bits) -> tantivy::Result<Held> {
    let among = Among::new(segment, base);
    let mut own = base.emptied();
    among.mark(plan, Words::Own, &mut own)?;
    own.keep(base);
    let mut all = own.clone();
    among.mark(plan, Words::Around, &mut all)?;
    all.keep(base);
    Ok(Held { own, all })
}

/// The clauses an entry has, as bits; those beyond the last bit have none.
fn bits(held: &[Held], has: impl Fn(&Held) -> bool) -> u64 {
    held.iter().take(64).enumerate().filter_map(|(i, h)| has(h).then_some(1 << i)).sum()
}
