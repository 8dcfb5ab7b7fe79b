//! Terms of one field: what a plan ends in, and the lists the engine has of them.

use std::cell::RefCell;
use std::collections::BTreeMap;

use tantivy::postings::{BlockSegmentPostings, SegmentPostings};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{DocId, Score};

use super::near::Near;
use super::snapshot::Snapshot;
use super::weighed::Weighed;
use super::word_fields::Places;

/// A term of one field, or several close together.
pub struct Terms {
    /// The field.
    pub field: Field,
    /// Where the entries of each term stand.
    pub places: Vec<Places>,
    /// How telling they are for being rare.
    pub rarity: Score,
    /// Weight.
    pub weight: Score,
    /// Positions within which all of several terms must stand; 0 for one term.
    pub window: u32,
    /// A field of the words around an entry.
    pub context: bool,
    /// Of each segment, how often several terms stand close together in the entries looked at, in order: to read positions takes long.
    pub together: RefCell<BTreeMap<usize, Vec<(DocId, u32)>>>,
}

impl Terms {
    /// Most entries of a segment that can have them.
    pub fn held(&self, segment: usize) -> u64 {
        (0..self.places.len()).map(|term| self.held_by(term, segment)).min().unwrap_or_default()
    }

    /// Entries of a segment that have one of the terms.
    pub fn held_by(&self, term: usize, segment: usize) -> u64 {
        let place = self.places.get(term).and_then(|places| places.get(segment)).and_then(Option::as_ref);
        place.map_or(0, |place| u64::from(place.doc_freq))
    }

    /// The terms, those that fewest entries of a segment have first.
    pub fn rarest(&self, segment: usize) -> Vec<usize> {
        let mut terms: Vec<usize> = (0..self.places.len()).collect();
        terms.sort_by_key(|term| self.held_by(*term, segment));
        terms
    }

    /// The entries of one of the terms in blocks; none where a segment has none.
    pub fn blocks(&self, snapshot: &Snapshot, segment: usize, term: usize, freqs: bool) -> tantivy::Result<Option<BlockSegmentPostings>> {
        let Some(index) = snapshot.words_of.of(self.field).and_then(|f| f.indexes.get(segment)) else { return Ok(None) };
        let Some(Some(place)) = self.places.get(term).and_then(|p| p.get(segment)) else { return Ok(None) };
        let option = if freqs { IndexRecordOption::WithFreqs } else { IndexRecordOption::Basic };
        Ok(Some(index.read_block_postings_from_terminfo(place, option)?))
    }

    /// The list of the one term; none where a segment has none.
    pub fn list(&self, snapshot: &Snapshot, segment: usize) -> tantivy::Result<Option<SegmentPostings>> {
        Ok(self.lists(snapshot, segment, IndexRecordOption::WithFreqs)?.and_then(|mut lists| lists.pop()))
    }

    /// The terms close together; none where a segment lacks one.
    pub fn near(&self, snapshot: &Snapshot, segment: usize) -> tantivy::Result<Option<Near>> {
        let lists = self.lists(snapshot, segment, IndexRecordOption::WithFreqsAndPositions)?;
        Ok(lists.map(|lists| Near::new(lists, self.window)))
    }

    fn lists(&self, snapshot: &Snapshot, segment: usize, option: IndexRecordOption) -> tantivy::Result<Option<Vec<SegmentPostings>>> {
        let Some(index) = snapshot.words_of.of(self.field).and_then(|f| f.indexes.get(segment)) else { return Ok(None) };
        let mut lists = Vec::with_capacity(self.places.len());
        for places in &self.places {
            let Some(Some(place)) = places.get(segment) else { return Ok(None) };
            lists.push(index.read_postings_from_terminfo(place, option)?);
        }
        Ok(Some(lists))
    }

    /// What they count in an entry.
    pub fn weighed(&self, snapshot: &Snapshot, segment: usize) -> Option<Weighed> {
        let norms = snapshot.words_of.of(self.field)?.norms.get(segment)?.clone();
        let similarity = snapshot.words_of.similarity(self.field, self.rarity, self.weight)?;
        Some(Weighed { norms, similarity })
    }
}
