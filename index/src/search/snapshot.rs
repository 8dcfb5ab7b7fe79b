//! The index as it stood at one commit: a searcher, the vocabulary read from its columns, and the order of its works.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use tantivy::{DocAddress, Searcher, SegmentReader};

use super::bits::Bits;
use super::columns::{alive_terms, all_terms};
use super::document::SEPARATOR;
use super::entry::PARENT_OF;
use super::facet_columns::FacetColumns;
use super::known_words::KnownWords;
use super::lexicon::Lexicon;
use super::schema::{ENTRY_GOAL, ENTRY_WORK, Fields, KINDS, LEARNED};
use super::sorter::Sorter;
use super::titles::{self, Names};
use super::vocabulary::Vocabulary;
use super::word_fields::WordFields;
use super::work_order::WorkOrder;
use crate::record::{FACETS, FacetValue, NONE};

/// Facet fields whose values may be typed on.
pub const OFFERED: [&str; 7] = ["municipality", "track", "owner", "area", "law", "framework", "theme"];

/// One state of the index.
pub struct Snapshot {
    /// Bytes of `meta.json` it was opened with.
    pub meta: Vec<u8>,
    /// Reads this state, whatever is written meanwhile.
    pub searcher: Searcher,
    /// Values and names present.
    pub vocabulary: Vocabulary,
    /// Columns of the facets.
    pub facets: Arc<FacetColumns>,
    /// Every value of every facet, as [`FacetColumns`] numbers them, with count 0.
    pub facet_values: Vec<Vec<FacetValue>>,
    /// Words met in answers, with their terms.
    pub words: KnownWords,
    /// Fields with words.
    pub words_of: WordFields,
    /// Per segment, the entries of each kind.
    kinds: Vec<Vec<Bits>>,
    lexicon: OnceLock<Lexicon>,
    titles: OnceLock<Names>,
    values: OnceLock<Vec<Names>>,
    /// Whose entries come before whose.
    pub order: WorkOrder,
}

impl Snapshot {
    /// Reads vocabulary and order from a searcher.
    pub fn new(meta: Vec<u8>, searcher: Searcher, fields: &Fields) -> tantivy::Result<Snapshot> {
        let mut vocabulary = Vocabulary::default();
        for reader in searcher.segment_readers() {
            read_facets(reader, &mut vocabulary)?;
            read_learned(reader, &mut vocabulary)?;
        }
        let facets = Arc::new(FacetColumns::read(&searcher)?);
        let facet_values = FACETS.iter().enumerate().map(|(i, field)| named(&vocabulary, field, facets.values(i))).collect();
        let words_of = WordFields::read(&searcher, fields)?;
        let kinds = searcher.segment_readers().iter().map(kinds).collect();
        let (lexicon, titles, values) = (OnceLock::new(), OnceLock::new(), OnceLock::new());
        Ok(Snapshot {
            meta,
            vocabulary,
            facets,
            facet_values,
            words: KnownWords::default(),
            words_of,
            kinds,
            lexicon,
            titles,
            values,
            order: WorkOrder::read(&searcher)?,
            searcher,
        })
    }

    /// The words of this state, read when first asked for.
    pub fn lexicon(&self, fields: &Fields) -> tantivy::Result<&Lexicon> {
        if let Some(known) = self.lexicon.get() {
            return Ok(known);
        }
        let read = Lexicon::read(&self.searcher, fields)?;
        Ok(self.lexicon.get_or_init(|| read))
    }

    /// The titles of its goals, read when first asked for.
    pub fn titles(&self) -> tantivy::Result<&Names> {
        if let Some(known) = self.titles.get() {
            return Ok(known);
        }
        let read = titles::of_goals(&self.searcher)?;
        Ok(self.titles.get_or_init(|| read))
    }

    /// The values of the facets that may be typed on, in the order of [`OFFERED`].
    pub fn values(&self) -> &[Names] {
        let of = |field: &str| {
            let values = self.vocabulary.of(field).filter(|v| v.as_str() != NONE);
            Names::new(values.map(|v| (self.vocabulary.label(field, v), v.clone())))
        };
        self.values.get_or_init(|| OFFERED.iter().map(|field| of(field)).collect())
    }

    /// The entries of one kind of a segment that are not deleted; none of a kind there is not.
    pub fn entries(&self, segment: usize, kind: u64) -> Option<&Bits> {
        self.kinds.get(segment)?.get(usize::try_from(kind).ok()?)
    }

    /// The values of a column by which entries are sorted.
    pub fn sorter(&self, column: &str) -> tantivy::Result<Sorter> {
        Sorter::read(&self.searcher, column)
    }

    /// Revision and number of goals of every work.
    pub fn works(&self) -> tantivy::Result<BTreeMap<String, (u64, usize)>> {
        let mut works: BTreeMap<String, (u64, usize)> = BTreeMap::new();
        for reader in self.searcher.segment_readers() {
            let Some(ids) = reader.fast_fields().str("work")? else { continue };
            let (entries, revisions) = (reader.fast_fields().u64("entry")?, reader.fast_fields().u64("revision")?);
            let names = all_terms(&ids)?;
            for doc in reader.doc_ids_alive() {
                let term = ids.term_ords(doc).next().and_then(|t| names.get(usize::try_from(t).ok()?));
                let Some(name) = term else { continue };
                let work = works.entry(name.clone()).or_default();
                match entries.first(doc) {
                    Some(ENTRY_WORK) => work.0 = revisions.first(doc).unwrap_or_default(),
                    Some(ENTRY_GOAL) => work.1 += 1,
                    _ => {}
                }
            }
        }
        Ok(works)
    }

    /// What is shown of an entry.
    pub fn shown(&self, fields: &Fields, address: DocAddress) -> tantivy::Result<Option<super::entry::Shown>> {
        use tantivy::schema::Value;
        let document: tantivy::TantivyDocument = self.searcher.doc(address)?;
        let text = document.get_first(fields.shown).and_then(|v| v.as_str().map(str::to_owned));
        Ok(text.and_then(|t| serde_json::from_str(&t).ok()))
    }
}

/// The entries of each kind of a segment that are not deleted.
fn kinds(reader: &SegmentReader) -> Vec<Bits> {
    let mut kinds = vec![Bits::none(reader.max_doc()); KINDS];
    let column = reader.fast_fields().u64("entry").ok();
    for doc in reader.doc_ids_alive() {
        let kind = column.as_ref().and_then(|c| c.first(doc)).and_then(|k| usize::try_from(k).ok());
        if let Some(bits) = kind.and_then(|k| kinds.get_mut(k)) {
            bits.insert(doc);
        }
    }
    kinds
}

/// Values with what people read for them.
fn named(vocabulary: &Vocabulary, field: &str, values: &[String]) -> Vec<FacetValue> {
    let value = |v: &String| FacetValue {
        label: vocabulary.label(field, v),
        parents: vocabulary.parents(field, v).into(),
        value: v.clone(),
        count: 0,
    };
    values.iter().map(value).collect()
}

/// Values of entries that are not deleted.
fn read_facets(reader: &SegmentReader, vocabulary: &mut Vocabulary) -> tantivy::Result<()> {
    for field in FACETS {
        let Some(column) = reader.fast_fields().str(&format!("facet_{field}"))? else { continue };
        vocabulary.values.entry(field.to_owned()).or_default().extend(alive_terms(reader, &column)?);
    }
    Ok(())
}

fn read_learned(reader: &SegmentReader, vocabulary: &mut Vocabulary) -> tantivy::Result<()> {
    for (kind, name) in LEARNED.iter().enumerate() {
        let Some(column) = reader.fast_fields().str(name)? else { continue };
        for term in alive_terms(reader, &column)? {
            let parts: Vec<String> = term.split(SEPARATOR).map(str::to_owned).collect();
            match (kind, parts.as_slice()) {
                (0, [field, value, parent]) if field.starts_with(PARENT_OF) => {
                    let field = field.trim_start_matches(PARENT_OF).to_owned();
                    vocabulary.parents.entry((field, value.clone())).or_default().insert(parent.clone());
                }
                (0, [field, value, label]) => {
                    vocabulary.labels.entry((field.clone(), value.clone())).or_insert_with(|| label.clone());
                }
                (1, [head, alias]) => {
                    vocabulary.aliases.insert((head.clone(), alias.clone()));
                }
                (2, [acronym, long]) => {
                    vocabulary.acronyms.insert((acronym.clone(), long.clone()));
                }
                _ => {}
            }
        }
    }
    Ok(())
}
