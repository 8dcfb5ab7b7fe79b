//! One pass over the entries that have what a query wants: all of its words, or one of some sets of them.

use std::collections::HashMap;

use tantivy::query::{EnableScoring, Query};
use tantivy::{DocId, Score, SegmentOrdinal, SegmentReader, TERMINATED};

use super::live::Live;
use super::near::reach;
use super::plan::Plan;
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
}

/// The clauses on their way through one segment.
pub struct Walk<'a> {
    wanted: &'a Wanted<'a>,
    clauses: Vec<Option<Live>>,
    excluded: Vec<Live>,
    /// Clauses, the one that fewest entries have first.
    order: Vec<usize>,
    end: DocId,
}

impl Wanted<'_> {
    /// Shows every entry that fits to `see`, in order.
    pub fn run(
        &self,
        snapshot: &Snapshot,
        mut see: impl FnMut(SegmentOrdinal, &SegmentReader, DocId, &mut Walk<'_>) -> tantivy::Result<()>,
    ) -> tantivy::Result<()> {
        let disabled = EnableScoring::disabled_from_searcher(&snapshot.searcher);
        let filter = self.filter.as_ref().map(|f| f.weight(disabled)).transpose()?;
        for (segment, (reader, ord)) in snapshot.searcher.segment_readers().iter().zip(0..).enumerate() {
            let Some(mut walk) = self.walk(snapshot, segment, reader.max_doc())? else { continue };
            let mut filter = filter.as_ref().map(|f| f.scorer(reader, 1.0)).transpose()?;
            let kinds = snapshot.kinds(segment);
            let mut target = 0;
            while target < TERMINATED {
                let doc = walk.next(target);
                if doc == TERMINATED {
                    break;
                }
                let passed = filter.as_mut().map_or(doc, |f| reach(f.as_mut(), doc));
                if passed != doc {
                    target = passed;
                    continue;
                }
                target = doc + 1;
                let right_kind = kinds.get(doc as usize).is_some_and(|k| u64::from(*k) == self.kind);
                if right_kind && !reader.is_deleted(doc) && !walk.excluded.iter_mut().any(|l| l.has(doc, true)) {
                    see(ord, reader, doc, &mut walk)?;
                }
            }
        }
        Ok(())
    }

    /// Which clauses the entries that have any have among their own words, as bits, and how many entries have the same.
    pub fn combinations(&self, snapshot: &Snapshot) -> tantivy::Result<HashMap<u64, usize>> {
        let mut found: HashMap<u64, usize> = HashMap::new();
        self.run(snapshot, |_, _, doc, walk| {
            *found.entry(walk.has(doc, true)).or_default() += 1;
            Ok(())
        })?;
        Ok(found)
    }

    fn walk<'a>(&'a self, snapshot: &Snapshot, segment: usize, end: DocId) -> tantivy::Result<Option<Walk<'a>>> {
        let clauses = self.clauses.iter().map(|p| p.live(snapshot, segment)).collect::<tantivy::Result<Vec<_>>>()?;
        let lacking = clauses.iter().filter(|l| l.is_none()).count();
        if !clauses.is_empty() && (lacking == clauses.len() || self.sets.is_none() && lacking > 0) {
            return Ok(None);
        }
        let mut order: Vec<usize> = (0..clauses.len()).collect();
        order.sort_by_key(|i| clauses.get(*i).and_then(Option::as_ref).map_or(u64::MAX, Live::cost));
        let excluded = self.excluded.iter().map(|p| p.live(snapshot, segment)).collect::<tantivy::Result<Vec<_>>>()?;
        Ok(Some(Walk { wanted: self, clauses, excluded: excluded.into_iter().flatten().collect(), order, end }))
    }
}

impl Walk<'_> {
    /// The first entry at or after one that has the words.
    fn next(&mut self, target: DocId) -> DocId {
        if self.clauses.is_empty() {
            return if target < self.end { target } else { TERMINATED };
        }
        let mut target = target;
        loop {
            let doc = match &self.wanted.sets {
                None => self.rarest().map_or(TERMINATED, |l| l.next(target)),
                Some(_) => self.clauses.iter_mut().flatten().map(|l| l.next(target)).min().unwrap_or(TERMINATED),
            };
            if doc == TERMINATED || self.fits(doc) {
                return doc;
            }
            target = doc + 1;
        }
    }

    fn rarest(&mut self) -> Option<&mut Live> {
        self.clauses.get_mut(*self.order.first()?)?.as_mut()
    }

    fn fits(&mut self, doc: DocId) -> bool {
        let fits = match &self.wanted.sets {
            None => {
                let (order, clauses) = (&self.order, &mut self.clauses);
                order.iter().skip(1).all(|i| clauses.get_mut(*i).and_then(Option::as_mut).is_some_and(|l| l.has(doc, false)))
            }
            Some(sets) => {
                let has = bits(&mut self.clauses, doc, false);
                sets.iter().any(|set| set & has == *set)
            }
        };
        fits && (!self.wanted.own || self.clauses.iter_mut().flatten().any(|l| l.has(doc, true)))
    }

    /// The clauses an entry has, as bits.
    pub fn has(&mut self, doc: DocId, own: bool) -> u64 {
        bits(&mut self.clauses, doc, own)
    }

    /// What an entry scores; nothing where filters alone find it.
    pub fn score(&mut self, doc: DocId) -> Score {
        let (mut sum, mut all) = (0.0, true);
        for clause in &mut self.clauses {
            match clause.as_mut().and_then(|l| l.score(doc)) {
                Some(score) => sum += score,
                None => all = false,
            }
        }
        if all && self.wanted.sets.is_some() { sum + self.wanted.whole } else { sum }
    }
}

/// The clauses an entry has, as bits; those beyond the last bit have none.
fn bits(clauses: &mut [Option<Live>], doc: DocId, own: bool) -> u64 {
    let has = |clause: &mut Option<Live>| clause.as_mut().is_some_and(|l| l.has(doc, own));
    clauses.iter_mut().take(64).enumerate().filter_map(|(i, c)| has(c).then_some(1 << i)).sum()
}
