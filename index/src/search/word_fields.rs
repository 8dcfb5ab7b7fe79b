//! Per field with words: its dictionaries, its lengths and what scoring needs, opened once per state of the index instead of once per word.

use std::sync::Arc;

use tantivy::fieldnorm::FieldNormReader;
use tantivy::postings::TermInfo;
use tantivy::schema::Field;
use tantivy::{InvertedIndexReader, Score, Searcher, Term};

use super::schema::Fields;

/// Okapi BM25 as the engine has it: how soon more of a word stops counting, and how much long texts count down.
const K1: Score = 1.2;
const B: Score = 0.75;
/// Lengths are kept as one of so many classes.
const CLASSES: usize = 256;

/// Where the entries of a term stand, per segment.
pub type Places = Arc<[Option<TermInfo>]>;

/// One field.
pub struct WordField {
    /// Dictionary and entries per segment.
    pub indexes: Vec<Arc<InvertedIndexReader>>,
    /// Lengths per segment.
    pub norms: Vec<Option<FieldNormReader>>,
    /// By class of length, what the frequency of a word is weighed against.
    table: Arc<[Score; CLASSES]>,
}

/// All fields with words.
pub struct WordFields {
    by_id: Vec<Option<WordField>>,
    entries: u64,
}

/// How much a term counts in a text.
#[derive(Clone)]
pub struct Similarity {
    weight: Score,
    table: Arc<[Score; CLASSES]>,
}

impl Similarity {
    /// Score of a term that stands so often in a text of this class of length.
    pub fn score(&self, class: u8, often: u32) -> Score {
        let often = often as Score;
        self.weight * (often / (often + self.table.get(usize::from(class)).copied().unwrap_or(1.0)))
    }
}

impl WordFields {
    /// Opens every field of every group.
    pub fn read(searcher: &Searcher, fields: &Fields) -> tantivy::Result<WordFields> {
        let entries = searcher.segment_readers().iter().map(|r| u64::from(r.max_doc())).sum();
        let mut all = WordFields { by_id: Vec::new(), entries };
        for field in fields.streams.values().flat_map(|s| [s.surface, s.lemma, s.parts]) {
            let id = field.field_id() as usize;
            if all.by_id.len() <= id {
                all.by_id.resize_with(id + 1, || None);
            }
            let opened = open(searcher, field, entries)?;
            if let Some(slot) = all.by_id.get_mut(id) {
                *slot = Some(opened);
            }
        }
        Ok(all)
    }

    /// One field.
    pub fn of(&self, field: Field) -> Option<&WordField> {
        self.by_id.get(field.field_id() as usize)?.as_ref()
    }

    /// Where a term stands, and how telling it is for being rare; none where no entry has it.
    pub fn term(&self, field: Field, text: &str) -> tantivy::Result<Option<(Places, Score)>> {
        let Some(opened) = self.of(field) else { return Ok(None) };
        let term = Term::from_field_text(field, text);
        let places = opened.indexes.iter().map(|i| i.get_term_info(&term)).collect::<std::io::Result<Vec<_>>>()?;
        let held: u64 = places.iter().flatten().map(|i| u64::from(i.doc_freq)).sum();
        let rarity = (self.entries.saturating_sub(held) as Score + 0.5) / (held as Score + 0.5);
        Ok((held > 0).then(|| (places.into(), (1.0 + rarity).ln())))
    }

    /// How much something counts that is this rare, with a weight.
    pub fn similarity(&self, field: Field, rarity: Score, weight: Score) -> Option<Similarity> {
        Some(Similarity { weight: rarity * (1.0 + K1) * weight, table: self.of(field)?.table.clone() })
    }
}

fn open(searcher: &Searcher, field: Field, entries: u64) -> tantivy::Result<WordField> {
    let (mut indexes, mut norms) = (Vec::new(), Vec::new());
    for reader in searcher.segment_readers() {
        indexes.push(reader.inverted_index(field)?);
        norms.push(reader.fieldnorms_readers().get_field(field)?);
    }
    let words: u64 = indexes.iter().map(|i| i.total_num_tokens()).sum();
    let average = words as Score / entries.max(1) as Score;
    let mut table = [1.0; CLASSES];
    for (class, slot) in (0..=u8::MAX).zip(table.iter_mut()) {
        let length = FieldNormReader::id_to_fieldnorm(class) as Score;
        // A field without words has no average; nothing is scored in it.
        *slot = K1 * (1.0 - B + B * length / average.max(Score::MIN_POSITIVE));
    }
    Ok(WordField { indexes, norms, table: Arc::new(table) })
}
