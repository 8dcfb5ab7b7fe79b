//! The facet columns of all segments with one numbering of their values, read once per state of the index: counting is adding to an array.

use tantivy::columnar::StrColumn;
use tantivy::{DocId, Searcher};

use super::bits::{Bits, Listed};
use super::columns::terms_of;
use crate::record::FACETS;

/// A facet of one segment.
struct SegmentColumn {
    /// Of each entry, where its values begin; they end where the next entry's begin.
    starts: Vec<u32>,
    /// Numbers of values over all segments.
    values: Vec<u32>,
    /// The one value there is, where there is one, with the entries that have it: those are counted many at a time.
    one: Option<(u32, Bits)>,
}

impl SegmentColumn {
    /// The values of each entry up to one, by the numbers that the texts of the column have over all segments.
    fn read(column: Option<&StrColumn>, numbers: &[u32], end: DocId) -> SegmentColumn {
        let mut read = SegmentColumn { starts: vec![0], values: Vec::new(), one: None };
        for doc in 0..end {
            let terms = column.into_iter().flat_map(|c| c.term_ords(doc));
            read.values.extend(terms.filter_map(|term| numbers.get(usize::try_from(term).ok()?)));
            read.starts.push(u32::try_from(read.values.len()).unwrap_or(u32::MAX));
        }
        read.one = read.one_value(end);
        read
    }

    /// The only value that entries have, and which of them have it.
    fn one_value(&self, end: DocId) -> Option<(u32, Bits)> {
        let first = *self.values.first()?;
        if self.values.iter().any(|v| *v != first) {
            return None;
        }
        let mut bits = Bits::none(end);
        (0..end).filter(|doc| !self.of(*doc).is_empty()).for_each(|doc| bits.insert(doc));
        Some((first, bits))
    }

    fn of(&self, doc: DocId) -> &[u32] {
        slice(&self.starts, &self.values, doc)
    }
}

/// The values of an entry.
fn slice<'a>(starts: &[u32], values: &'a [u32], doc: DocId) -> &'a [u32] {
    let (Some(from), Some(to)) = (starts.get(doc as usize), starts.get(doc as usize + 1)) else { return &[] };
    values.get(*from as usize..*to as usize).unwrap_or_default()
}

/// The values of all facets of a segment, entry after entry: to count them is one walk over what lies side by side.
#[derive(Default)]
struct Rows {
    /// Of each entry, where its values begin; they end where the next entry's begin.
    starts: Vec<u32>,
    /// Numbers of values over all fields: a field's own number behind those of the fields before.
    values: Vec<u32>,
}

impl Rows {
    /// The values of columns that have more than one.
    fn read(columns: &[SegmentColumn], firsts: &[usize], end: DocId) -> Rows {
        let mut rows = Rows { starts: vec![0], values: Vec::new() };
        let several: Vec<(u32, &SegmentColumn)> = firsts
            .iter()
            .zip(columns)
            .filter(|(_, column)| column.one.is_none())
            .filter_map(|(first, column)| Some((u32::try_from(*first).ok()?, column)))
            .collect();
        for doc in 0..end {
            for (first, column) in &several {
                rows.values.extend(column.of(doc).iter().map(|v| first + v));
            }
            rows.starts.push(u32::try_from(rows.values.len()).unwrap_or(u32::MAX));
        }
        rows
    }

    fn of(&self, doc: DocId) -> &[u32] {
        slice(&self.starts, &self.values, doc)
    }
}

/// Every facet column. Fields are numbered as in [`FACETS`].
#[derive(Default)]
pub struct FacetColumns {
    /// Per field, its values in order.
    values: Vec<Vec<String>>,
    /// Per segment and field.
    segments: Vec<Vec<SegmentColumn>>,
    /// Per field, the number of values of the fields before.
    firsts: Vec<usize>,
    /// Per segment, all fields together.
    rows: Vec<Rows>,
}

impl FacetColumns {
    /// Reads the columns of all segments.
    pub fn read(searcher: &Searcher) -> tantivy::Result<FacetColumns> {
        let segments = searcher.segment_readers().iter().map(|_| Vec::new()).collect();
        let mut columns = FacetColumns { segments, ..FacetColumns::default() };
        for field in FACETS {
            let mut found = Vec::new();
            for reader in searcher.segment_readers() {
                let column = reader.fast_fields().str(&format!("facet_{field}"))?;
                let terms = terms_of(column.as_ref())?;
                found.push((column, terms, reader.max_doc()));
            }
            let mut values: Vec<String> = found.iter().flat_map(|(_, terms, _)| terms).cloned().collect();
            values.sort_unstable();
            values.dedup();
            for (segment, (column, terms, end)) in columns.segments.iter_mut().zip(&found) {
                let number = |term: &String| values.binary_search(term).ok().and_then(|n| u32::try_from(n).ok()).unwrap_or_default();
                let numbers: Vec<u32> = terms.iter().map(number).collect();
                segment.push(SegmentColumn::read(column.as_ref(), &numbers, *end));
            }
            columns.firsts.push(columns.values.iter().map(Vec::len).sum());
            columns.values.push(values);
        }
        let ends = searcher.segment_readers().iter().map(|r| r.max_doc());
        columns.rows = columns.segments.iter().zip(ends).map(|(segment, end)| Rows::read(segment, &columns.firsts, end)).collect();
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

    /// Adds the values of some entries of a segment to counts of one field.
    pub fn count(&self, segment: usize, field: usize, docs: &[DocId], counts: &mut [usize]) {
        let Some(column) = self.column(segment, field).filter(|_| !counts.is_empty()) else { return };
        for number in docs.iter().flat_map(|doc| column.of(*doc)) {
            if let Some(count) = counts.get_mut(*number as usize) {
                *count += 1;
            }
        }
    }

    /// Adds the values of some entries of a segment, in order and as a set, to counts of all fields.
    pub fn count_all(&self, segment: usize, entries: &Listed, counts: &mut [Vec<usize>]) {
        let (Some(columns), Some(rows)) = (self.segments.get(segment), self.rows.get(segment)) else { return };
        let mut flat = vec![0_u32; self.values.iter().map(Vec::len).sum()];
        for value in entries.docs.iter().flat_map(|doc| rows.of(*doc)) {
            if let Some(count) = flat.get_mut(*value as usize) {
                *count += 1;
            }
        }
        for ((column, first), counts) in columns.iter().zip(&self.firsts).zip(counts) {
            if let Some((value, holders)) = &column.one
                && let Some(count) = flat.get_mut(first + *value as usize)
            {
                *count += u32::try_from(holders.shared(&entries.bits)).unwrap_or(u32::MAX);
            }
            let own = flat.get(*first..first + counts.len()).unwrap_or_default();
            counts.iter_mut().zip(own).for_each(|(all, n)| *all += *n as usize);
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
