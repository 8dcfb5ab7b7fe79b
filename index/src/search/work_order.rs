//! The order of the works of one state of the index, and whose each entry is.

use std::collections::HashMap;

use tantivy::columnar::StrColumn;
use tantivy::{DocAddress, Searcher, SegmentReader};

use super::columns::terms_of;
use super::schema::WORK_ORDER;
use super::sorter::between;

/// Works in order.
pub struct WorkOrder {
    /// What works are ordered by: whose, what and when, then titles. Not the folder they came from.
    keys: Vec<String>,
    segments: Vec<SegmentOrder>,
}

/// Of one segment: the column `work`, and of each of its entries the rank of its work and its place in it.
type SegmentOrder = (Option<StrColumn>, Vec<(u32, u64)>);

impl WorkOrder {
    /// Reads the works of all segments.
    pub fn read(searcher: &Searcher) -> tantivy::Result<WorkOrder> {
        let mut segments = Vec::new();
        for reader in searcher.segment_readers() {
            segments.push((reader, Written::read(reader)?));
        }
        // The key of every work by its id: the one its own entry carries, else the id. The rest of a work may be in another segment.
        let mut of_works: HashMap<&str, &str> = HashMap::new();
        for (reader, written) in &segments {
            of_works.extend(written.pairs(reader));
        }
        let key = |id: &'_ String| of_works.get(id.as_str()).map_or_else(|| id.clone(), |key| (*key).to_owned());
        let of_terms: Vec<Vec<String>> = segments.iter().map(|(_, written)| written.ids.iter().map(key).collect()).collect();
        let mut keys: Vec<&String> = of_terms.iter().flatten().collect();
        keys.sort_unstable();
        keys.dedup();
        let ranks: HashMap<&String, u32> = keys.iter().copied().zip(0..).collect();
        let rank = |key: &String| ranks.get(key).copied().unwrap_or(u32::MAX);
        let ranked: Vec<Vec<u32>> = of_terms.iter().map(|keys| keys.iter().map(rank).collect()).collect();
        let keys = keys.into_iter().cloned().collect();
        let segments = segments.into_iter().zip(ranked).map(|((reader, written), ranks)| places(reader, written.works, &ranks)).collect();
        Ok(WorkOrder { keys, segments })
    }

    /// Rank of an entry's work and its place in it: what decides between equal scores.
    pub fn place(&self, address: DocAddress) -> (u32, u64) {
        let places = self.segments.get(address.segment_ord as usize).map(|(_, places)| places);
        places.and_then(|p| p.get(address.doc_id as usize)).copied().unwrap_or((u32::MAX, u64::MAX))
    }

    /// The key of an entry's work.
    pub fn key(&self, address: DocAddress) -> &str {
        self.keys.get(self.place(address).0 as usize).map_or("", String::as_str)
    }

    /// Where a work's key stands among those of this state: twice its rank and one, or the even number between where it is not held.
    pub fn between(&self, key: &str) -> u64 {
        between(&self.keys, key)
    }

    /// Id of an entry's work and the entry's place in it.
    pub fn origin(&self, address: DocAddress) -> Option<(String, u64)> {
        let (works, places) = self.segments.get(address.segment_ord as usize)?;
        let works = works.as_ref()?;
        let mut id = String::new();
        works.ord_to_str(works.term_ords(address.doc_id).next()?, &mut id).ok()?;
        Some((id, places.get(address.doc_id as usize)?.1))
    }
}

/// Ids and keys of works as one segment has them.
struct Written {
    works: Option<StrColumn>,
    ids: Vec<String>,
    orders: Option<StrColumn>,
    keys: Vec<String>,
}

impl Written {
    fn read(reader: &SegmentReader) -> tantivy::Result<Written> {
        let (works, orders) = (reader.fast_fields().str("work")?, reader.fast_fields().str(WORK_ORDER)?);
        Ok(Written { ids: terms_of(works.as_ref())?, works, keys: terms_of(orders.as_ref())?, orders })
    }

    /// Ids with their keys.
    fn pairs<'a>(&'a self, reader: &'a SegmentReader) -> impl Iterator<Item = (&'a str, &'a str)> {
        reader
            .doc_ids_alive()
            .filter_map(|doc| Some((text(self.works.as_ref()?, &self.ids, doc)?, text(self.orders.as_ref()?, &self.keys, doc)?)))
    }
}

/// The first text an entry has in a column.
fn text<'a>(column: &StrColumn, terms: &'a [String], doc: u32) -> Option<&'a str> {
    terms.get(usize::try_from(column.ords().first(doc)?).ok()?).map(String::as_str)
}

/// Of each entry of a segment, the rank of its work and its place in it.
fn places(reader: &SegmentReader, works: Option<StrColumn>, ranks: &[u32]) -> SegmentOrder {
    let order = reader.fast_fields().u64("order").ok();
    let place = |doc| {
        let term = works.as_ref().and_then(|c| c.ords().first(doc));
        let rank = term.and_then(|t| ranks.get(usize::try_from(t).ok()?)).copied();
        (rank.unwrap_or(u32::MAX), order.as_ref().and_then(|c| c.first(doc)).unwrap_or(u64::MAX))
    };
    let places = (0..reader.max_doc()).map(place).collect();
    (works, places)
}
