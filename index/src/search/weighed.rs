//! What a word counts in the text of an entry.

use tantivy::fieldnorm::FieldNormReader;
use tantivy::{DocId, Score};

use super::word_fields::Similarity;

/// The text of an entry in one field: how long it is, and what a word in it counts.
pub struct Weighed {
    /// Lengths; none where the field has none.
    pub norms: Option<FieldNormReader>,
    /// Weight by frequency and length.
    pub similarity: Similarity,
}

impl Weighed {
    /// A word that stands so often in an entry.
    #[inline]
    pub fn score(&self, doc: DocId, often: u32) -> Score {
        self.similarity.score(self.norms.as_ref().map_or(1, |n| n.fieldnorm_id(doc)), often)
    }
}
