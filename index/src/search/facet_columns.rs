//! The facet columns of all segments with one numbering of their values, read once per state of the index: counting is adding to an array.

use std::collections::{BTreeMap, BTreeSet};

use tantivy::columnar::{Cardinality, Column, StrColumn};
use tantivy::{DocId, Searcher};

use super::columns::all_terms;
use crate::record::FACETS;

/// Entries whose values are read at a time.
const BLOCK: usize = 1024;

/// A facet column of one segment, and the number over all segments of each of its values.
type SegmentColumn = (StrColumn, Vec<u32>);

/// Every facet column. Fields are numbered as in [`FACETS`].
#[derive(Default)]
pub struct FacetColumns {
    /// Per field, its values in order.
    values: Vec<Vec<String>>,
    /// Per segment and field.
    segments: Vec<Vec<Option<SegmentColumn>>>,
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
                found.push((column, terms));
            }
            let all: BTreeSet<&String> = found.iter().flat_map(|(_, terms)| terms).collect();
            let numbers: BTreeMap<&String, u32> = all.iter().copied().zip(0..).collect();
            for (segment, (column, terms)) in columns.segments.iter_mut().zip(&found) {
                let of_terms = terms.iter().map(|t| numbers.get(t).copied().unwrap_or(u32::MAX)).collect();
                segment.push(column.clone().map(|c| (c, of_terms)));
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
        let Some((column, numbers)) = self.column(segment, field) else { return };
        let mut add = |ord: u64| {
            let number = usize::try_from(ord).ok().and_then(|o| numbers.get(o));
            if let Some(count) = number.and_then(|n| counts.get_mut(*n as usize)) {
                *count += 1;
            }
        };
        each(column.ords(), docs, |_, ord| add(ord));
    }

    /// For some entries of a segment, whether one of their values is marked.
    pub fn has(&self, segment: usize, field: usize, docs: &[DocId], marks: &[bool]) -> Vec<bool> {
        let mut has = vec![false; docs.len()];
        let Some((column, numbers)) = self.column(segment, field) else { return has };
        each(column.ords(), docs, |at, ord| {
            let number = usize::try_from(ord).ok().and_then(|o| numbers.get(o));
            if number.and_then(|n| marks.get(*n as usize)).copied().unwrap_or_default()
                && let Some(slot) = has.get_mut(at)
            {
                *slot = true;
            }
        });
        has
    }

    fn column(&self, segment: usize, field: usize) -> Option<&SegmentColumn> {
        self.segments.get(segment)?.get(field)?.as_ref()
    }
}

/// Every value of some entries: place of the entry in the list, and the value's number in the segment.
fn each(column: &Column<u64>, docs: &[DocId], mut see: impl FnMut(usize, u64)) {
    if column.get_cardinality() == Cardinality::Multivalued {
        for (at, doc) in docs.iter().enumerate() {
            column.values_for_doc(*doc).for_each(|ord| see(at, ord));
        }
        return;
    }
    let mut values = vec![None; BLOCK.min(docs.len())];
    for (block, docs) in docs.chunks(BLOCK).enumerate() {
        let Some(values) = values.get_mut(..docs.len()) else { return };
        values.fill(None);
        column.first_vals(docs, values);
        for (at, ord) in values.iter().enumerate().filter_map(|(at, v)| Some((at, (*v)?))) {
            see(block * BLOCK + at, ord);
        }
    }
}
