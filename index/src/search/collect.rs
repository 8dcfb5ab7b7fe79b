//! One pass over the matching entries: their scores, the counts of every facet value, and what other choices in a facet would give.

use std::sync::Arc;

use tantivy::collector::{Collector, SegmentCollector};
use tantivy::{DocAddress, DocId, Score, SegmentOrdinal, SegmentReader};

use super::bits::Listed;
use super::facet_columns::FacetColumns;
use crate::record::FACETS;

/// Per field, as numbered in [`FACETS`], the number of entries of each value.
pub type Counts = Vec<Vec<usize>>;

/// Every matching entry with its score, and facet counts.
#[derive(Debug, Default)]
pub struct Found {
    /// Entries in index order.
    pub entries: Vec<(Score, DocAddress)>,
    /// Counts, where wanted.
    pub counts: Counts,
}

/// A choice in a facet: the field's number, and which of its values are chosen.
pub type Chosen = (usize, Vec<bool>);

/// Collects entries that fit all choices. A facet's own choice does not narrow its counts, so they count the entries that fit all others.
#[derive(Clone, Default)]
pub struct FacetedCollector {
    /// Columns to count; none where only entries are wanted.
    pub columns: Option<Arc<FacetColumns>>,
    /// Choices.
    pub chosen: Arc<Vec<Chosen>>,
}

/// Work on one segment.
pub struct SegmentFound {
    segment: SegmentOrdinal,
    collector: FacetedCollector,
    docs: Vec<DocId>,
    scores: Vec<Score>,
}

impl Collector for FacetedCollector {
    type Fruit = Found;
    type Child = SegmentFound;

    fn for_segment(&self, segment: SegmentOrdinal, _: &SegmentReader) -> tantivy::Result<SegmentFound> {
        Ok(SegmentFound { segment, collector: self.clone(), docs: Vec::new(), scores: Vec::new() })
    }

    fn requires_scoring(&self) -> bool {
        true
    }

    fn merge_fruits(&self, fruits: Vec<Found>) -> tantivy::Result<Found> {
        let mut fruits = fruits.into_iter();
        let mut all = fruits.next().unwrap_or_else(|| Found { counts: self.zeros(), ..Found::default() });
        for found in fruits {
            all.entries.extend(found.entries);
            for (total, part) in all.counts.iter_mut().zip(found.counts) {
                total.iter_mut().zip(part).for_each(|(t, p)| *t += p);
            }
        }
        Ok(all)
    }
}

impl FacetedCollector {
    /// What entries of a segment give that were found otherwise, in order with their scores.
    pub fn found(&self, segment: SegmentOrdinal, entries: Listed, scores: Vec<Score>) -> Found {
        let mut counts = self.zeros();
        if let Some(columns) = self.columns.as_ref().filter(|_| self.chosen.is_empty()) {
            columns.count_all(segment as usize, &entries, &mut counts);
            let found = scores.into_iter().zip(&entries.docs).map(|(score, doc)| (score, DocAddress::new(segment, *doc)));
            return Found { entries: found.collect(), counts };
        }
        SegmentFound { segment, collector: self.clone(), docs: entries.docs, scores }.harvest()
    }

    fn zeros(&self) -> Counts {
        self.columns.as_ref().map(|c| (0..FACETS.len()).map(|field| c.zeros(field)).collect()).unwrap_or_default()
    }
}

impl SegmentCollector for SegmentFound {
    type Fruit = Found;

    fn collect(&mut self, doc: DocId, score: Score) {
        self.docs.push(doc);
        self.scores.push(score);
    }

    fn harvest(self) -> Found {
        let mut counts = self.collector.zeros();
        let Some(columns) = &self.collector.columns else { return Found { entries: self.entries(|_| true), counts } };
        let segment = self.segment as usize;
        if self.collector.chosen.is_empty() {
            for (field, counts) in counts.iter_mut().enumerate() {
                columns.count(segment, field, &self.docs, counts);
            }
            return Found { entries: self.entries(|_| true), counts };
        }
        let fits: Vec<Vec<bool>> =
            self.collector.chosen.iter().map(|(field, marks)| columns.has(segment, *field, &self.docs, marks)).collect();
        let others = |at: usize, but: Option<usize>| {
            fits.iter()
                .zip(self.collector.chosen.iter())
                .all(|(f, (field, _))| but == Some(*field) || f.get(at).copied().unwrap_or_default())
        };
        let narrowed = |but: Option<usize>| -> Vec<DocId> {
            self.docs.iter().enumerate().filter(|(at, _)| others(*at, but)).map(|(_, doc)| *doc).collect()
        };
        let all = narrowed(None);
        for (field, counts) in counts.iter_mut().enumerate() {
            if self.collector.chosen.iter().any(|(chosen, _)| *chosen == field) {
                columns.count(segment, field, &narrowed(Some(field)), counts);
            } else {
                columns.count(segment, field, &all, counts);
            }
        }
        Found { entries: self.entries(|at| others(at, None)), counts }
    }
}

impl SegmentFound {
    fn entries(&self, fits: impl Fn(usize) -> bool) -> Vec<(Score, DocAddress)> {
        let both = self.docs.iter().zip(&self.scores).enumerate().filter(|(at, _)| fits(*at));
        both.map(|(_, (doc, score))| (*score, DocAddress::new(self.segment, *doc))).collect()
    }
}
