//! One pass over the matching entries: their scores and the counts of every facet value.

use std::collections::BTreeMap;

use tantivy::collector::{Collector, SegmentCollector};
use tantivy::columnar::StrColumn;
use tantivy::{DocAddress, DocId, Score, SegmentOrdinal, SegmentReader};

/// Facet field to value to number of entries.
pub type Counts = BTreeMap<&'static str, BTreeMap<String, usize>>;

/// Every matching entry with its score, and facet counts.
#[derive(Debug, Default)]
pub struct Found {
    /// Entries in index order.
    pub entries: Vec<(Score, DocAddress)>,
    /// Counts of the fields asked for.
    pub counts: Counts,
}

/// Collects entries (where wanted) and the counts of some facet fields.
pub struct FacetedCollector {
    /// Facet fields to count.
    pub fields: Vec<&'static str>,
    /// Keep the entries with their scores.
    pub entries: bool,
}

/// Work on one segment.
pub struct SegmentFound {
    segment: SegmentOrdinal,
    keep: bool,
    entries: Vec<(Score, DocAddress)>,
    columns: Vec<(&'static str, StrColumn, Vec<usize>)>,
}

impl Collector for FacetedCollector {
    type Fruit = Found;
    type Child = SegmentFound;

    fn for_segment(&self, segment: SegmentOrdinal, reader: &SegmentReader) -> tantivy::Result<SegmentFound> {
        let mut columns = Vec::new();
        for field in &self.fields {
            if let Some(column) = reader.fast_fields().str(&format!("facet_{field}"))? {
                let terms = column.num_terms();
                columns.push((*field, column, vec![0; terms]));
            }
        }
        Ok(SegmentFound { segment, keep: self.entries, entries: Vec::new(), columns })
    }

    fn requires_scoring(&self) -> bool {
        self.entries
    }

    fn merge_fruits(&self, fruits: Vec<Found>) -> tantivy::Result<Found> {
        let mut all = Found::default();
        for found in fruits {
            all.entries.extend(found.entries);
            for (field, values) in found.counts {
                let total = all.counts.entry(field).or_default();
                for (value, count) in values {
                    *total.entry(value).or_default() += count;
                }
            }
        }
        Ok(all)
    }
}

impl SegmentCollector for SegmentFound {
    type Fruit = Found;

    fn collect(&mut self, doc: DocId, score: Score) {
        if self.keep {
            self.entries.push((score, DocAddress::new(self.segment, doc)));
        }
        for (_, column, counts) in &mut self.columns {
            for ord in column.term_ords(doc) {
                if let Some(count) = usize::try_from(ord).ok().and_then(|o| counts.get_mut(o)) {
                    *count += 1;
                }
            }
        }
    }

    fn harvest(self) -> Found {
        let mut counts = Counts::new();
        for (field, column, numbers) in self.columns {
            let values = counts.entry(field).or_default();
            for (ord, count) in numbers.into_iter().enumerate().filter(|(_, c)| *c > 0) {
                let mut value = String::new();
                if column.ord_to_str(ord as u64, &mut value).unwrap_or(false) {
                    *values.entry(value).or_default() += count;
                }
            }
        }
        Found { entries: self.entries, counts }
    }
}
