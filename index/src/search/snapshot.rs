//! The index as it stood at one commit: a searcher, the vocabulary read from its columns, and the order of its works.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use tantivy::columnar::{Column, StrColumn};
use tantivy::{DocAddress, Searcher, SegmentReader};

use super::columns::{alive_terms, all_terms};
use super::document::SEPARATOR;
use super::entry::PARENT_OF;
use super::lexicon::Lexicon;
use super::schema::{ENTRY_GOAL, ENTRY_WORK, Fields, LEARNED};
use super::sorter::{Sorter, between};
use super::titles::{self, Names};
use super::vocabulary::Vocabulary;
use crate::record::{FACETS, NONE};

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
    lexicon: OnceLock<Lexicon>,
    titles: OnceLock<Names>,
    values: OnceLock<Vec<Names>>,
    order: Vec<SegmentOrder>,
    works: Vec<String>,
}

/// Of one segment: the column `work`, the rank of the work of each of its term numbers, and the column `order`.
type SegmentOrder = (Option<StrColumn>, Vec<u32>, Option<Column<u64>>);

impl Snapshot {
    /// Reads vocabulary and order from a searcher.
    pub fn new(meta: Vec<u8>, searcher: Searcher) -> tantivy::Result<Snapshot> {
        let mut vocabulary = Vocabulary::default();
        let mut names: Vec<Vec<String>> = Vec::new();
        for reader in searcher.segment_readers() {
            read_facets(reader, &mut vocabulary)?;
            read_learned(reader, &mut vocabulary)?;
            names.push(reader.fast_fields().str("work")?.map(|c| all_terms(&c)).unwrap_or_default());
        }
        let works: std::collections::BTreeSet<&String> = names.iter().flatten().collect();
        let ranks: BTreeMap<&String, u32> = works.iter().copied().zip(0..).collect();
        let mut order = Vec::new();
        for (reader, names) in searcher.segment_readers().iter().zip(&names) {
            let of_terms = names.iter().map(|n| ranks.get(n).copied().unwrap_or(u32::MAX)).collect();
            order.push((reader.fast_fields().str("work")?, of_terms, reader.fast_fields().u64("order").ok()));
        }
        Ok(Snapshot {
            meta,
            searcher,
            vocabulary,
            lexicon: OnceLock::new(),
            titles: OnceLock::new(),
            values: OnceLock::new(),
            works: works.into_iter().cloned().collect(),
            order,
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

    /// Rank of an entry's work and its place in it: what decides between equal scores.
    pub fn place(&self, address: DocAddress) -> (u32, u64) {
        let Some((works, ranks, order)) = self.order.get(address.segment_ord as usize) else { return (u32::MAX, u64::MAX) };
        let term = works.as_ref().and_then(|c| c.term_ords(address.doc_id).next());
        let rank = term.and_then(|t| ranks.get(usize::try_from(t).ok()?)).copied();
        (rank.unwrap_or(u32::MAX), order.as_ref().and_then(|c| c.first(address.doc_id)).unwrap_or(u64::MAX))
    }

    /// Where a work's id stands among those of this state: twice its rank and one, or the even number between where it is not held.
    pub fn work_between(&self, work: &str) -> u64 {
        between(&self.works, work)
    }

    /// The values of a column by which entries are sorted.
    pub fn sorter(&self, column: &str) -> tantivy::Result<Sorter> {
        Sorter::read(&self.searcher, column)
    }

    /// Id of an entry's work and the entry's place in it.
    pub fn origin(&self, address: DocAddress) -> Option<(String, u64)> {
        let (works, _, order) = self.order.get(address.segment_ord as usize)?;
        let works = works.as_ref()?;
        let mut id = String::new();
        works.ord_to_str(works.term_ords(address.doc_id).next()?, &mut id).ok()?;
        Some((id, order.as_ref()?.first(address.doc_id)?))
    }

    /// Revision and number of goals of every work.
    pub fn works(&self) -> tantivy::Result<BTreeMap<String, (u64, usize)>> {
        let mut works: BTreeMap<String, (u64, usize)> = BTreeMap::new();
        for reader in self.searcher.segment_readers() {
            let Some(ids) = reader.fast_fields().str("work")? else { continue };
            let (entries, revisions) = (reader.fast_fields().u64("entry")?, reader.fast_fields().u64("revision")?);
            let names = all_terms(&ids);
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

/// Values of entries that are not deleted.
fn read_facets(reader: &SegmentReader, vocabulary: &mut Vocabulary) -> tantivy::Result<()> {
    for field in FACETS {
        let Some(column) = reader.fast_fields().str(&format!("facet_{field}"))? else { continue };
        vocabulary.values.entry(field.to_owned()).or_default().extend(alive_terms(reader, &column));
    }
    Ok(())
}

fn read_learned(reader: &SegmentReader, vocabulary: &mut Vocabulary) -> tantivy::Result<()> {
    for (kind, name) in LEARNED.iter().enumerate() {
        let Some(column) = reader.fast_fields().str(name)? else { continue };
        for term in alive_terms(reader, &column) {
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
