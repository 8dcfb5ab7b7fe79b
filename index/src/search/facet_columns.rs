//! The facet columns of all segments with one numbering of their values, read once per state of the index: counting is adding to an array.

use std::collections::{BTreeMap, BTreeSet};

use tantivy::{DocId, Searcher};

use super::columns::all_terms;
use crate::record::FACETS;

/// No value has this number.
const NO_VALUE: u32 = u32::MAX;

/// A facet of one segment.
#[derive(Default)]
struct SegmentColumn {
    /// Of each entry, where its values begin; they end where the next entry's begin. Empty where no entry has several values: each then has
    /// its value at its own place, or [`NO_VALUE`].
    starts: Vec<u32>,
    /// Numbers of values over all segments.
    values: Vec<u32>,
}

impl SegmentColumn {
    /// The numbers of the values of each entry in turn.
    fn read(entries: impl Iterator<Item = Vec<u32>>) -> SegmentColumn {
        let entries: Vec<Vec<u32>> = entries.collect();
        if entries.iter().all(|values| values.len() < 2) {
            let values = entries.iter().map(|v| v.first().copied().unwrap_or(NO_VALUE)).collect();
            return SegmentColumn { starts: Vec::new(), values };
        }
        let mut column = SegmentColumn { starts: vec![0], values: Vec::new() };
        for values in entries {
            column.values.extend(values);
            column.starts.push(u32::try_from(column.values.len()).unwrap_or(u32::MAX));
        }
        column
    }

    fn of(&self, doc: DocId) -> &[u32] {
        let doc = doc as usize;
        if self.starts.is_empty() {
            return self.values.get(doc..=doc).unwrap_or_default();
        }
        let (Some(from), Some(to)) = (self.starts.get(doc), self.starts.get(doc + 1)) else { return &[] };
        self.values.get(*from as usize..*to as usize).unwrap_or_default()
    }
}

/// Every facet column. Fields are numbered as in [`FACETS`].
#[derive(Default)]
pub struct FacetColumns {
    /// Per field, its values in order.
    values: Vec<Vec<String>>,
    /// Per segment and field.
    segments: Vec<Vec<SegmentColumn>>,
}

impl FacetColumns {
    /// Reads the columns of all segments.
    pub fn read(searcher: &Searcher) -> tantivy::Result<FacetColumns> {
        let mut columns = FacetColumns { values: Vec::new(), segments: searcher.segment_readers().iter().map(|_| Vec::new()).collect() };
        for field in FACETS {
            let mut found = Vec::new();
            for reader in searcher.segment_readers() {
                let column = reader.fast_fields().str(&format!("facet_{field}"))?;
                let terms = column.as_ref().map(all_terms).unwrap_or_default();
                found.push((column, terms, reader.max_doc()));
            }
            let all: BTreeSet<&String> = found.iter().flat_map(|(_, terms, _)| terms).collect();
            let numbers: BTreeMap<&String, u32> = all.iter().copied().zip(0..).collect();
            for (segment, (column, terms, end)) in columns.segments.iter_mut().zip(&found) {
                let of_terms: Vec<Option<u32>> = terms.iter().map(|t| numbers.get(t).copied()).collect();
                let number = |ord: u64| *of_terms.get(usize::try_from(ord).ok()?)?;
                let of = |doc| column.iter().flat_map(|c| c.term_ords(doc)).filter_map(number).collect();
                segment.push(SegmentColumn::read((0..*end).map(of)));
            }
            let values = all.into_iter().cloned().collect();
            columns.values.push(values);
        }
        Ok(columns)
    }

    /// Values of a field, by their numbers.
    pub fn values(&self, field: usize) -> &[String] {
        self.values.get(field).map_or(&[], Vec::as_slice)
    }

    /// Zero for every value of a field.
    pub fn zeros(&self, field: usize) -> Vec<usize> {
        vec![0; self.values(field).len()]
    }

    /// For every value of a field, whether it is one of these.
    pub fn marks(&self, field: usize, wanted: &[String]) -> Vec<bool> {
        self.values(field).iter().map(|v| wanted.contains(v)).collect()
    }

    /// Adds the values of some entries of a segment to counts.
    pub fn count(&self, segment: usize, field: usize, docs: &[DocId], counts: &mut [usize]) {
        let Some(column) = self.column(segment, field) else { return };
        let mut add = |number: &u32| {
            if let Some(count) = counts.get_mut(*number as usize) {
                *count += 1;
            }
        };
        if column.starts.is_empty() {
            docs.iter().filter_map(|doc| column.values.get(*doc as usize)).for_each(add);
        } else {
            docs.iter().flat_map(|doc| column.of(*doc)).for_each(&mut add);
        }
    }

    /// For some entries of a segment, whether one of their values is marked.
    pub fn has(&self, segment: usize, field: usize, docs: &[DocId], marks: &[bool]) -> Vec<bool> {
        let Some(column) = self.column(segment, field) else { return vec![false; docs.len()] };
        let marked = |number: &u32| marks.get(*number as usize).copied().unwrap_or_default();
        docs.iter().map(|doc| column.of(*doc).iter().any(marked)).collect()
    }

    fn column(&self, segment: usize, field: usize) -> Option<&SegmentColumn> {
        self.segments.get(segment)?.get(field)
    }
}
