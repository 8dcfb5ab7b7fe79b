//! The engine's door: opening, writing, catching up with other processes.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::{Duration, Instant};

use tantivy::directory::MmapDirectory;
use tantivy::index::SegmentMeta;
use tantivy::{Index, IndexReader, IndexWriter, ReloadPolicy, TantivyError, Term};

use super::schema::{self, Fields};
use super::snapshot::Snapshot;
use super::{candidates, document, explain, find, floor, suggest};
use crate::error::Error;
use crate::record::{Answer, Card, Explanation, SearchRequest, Suggestion, Work};
use crate::topics::Topics;

/// Memory of the one indexing thread, in bytes. One thread keeps the order of entries the same from run to run.
const WRITER_MEMORY: usize = 60_000_000;
/// How long a write waits for another process's write.
const LOCK_PATIENCE: Duration = Duration::from_secs(30);
const META: &str = "meta.json";

/// A change to the index.
#[allow(clippy::large_enum_variant, reason = "nearly all changes are works")]
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// Replaces all entries of the work with this id.
    Put(Work),
    /// Removes all entries of the work with this id, and their bytes.
    Delete(String),
}

/// The search index of one collection.
pub struct Engine {
    dir: PathBuf,
    index: Index,
    reader: IndexReader,
    fields: Fields,
    current: RwLock<Arc<Snapshot>>,
    topics: RwLock<Arc<Topics>>,
}

impl Engine {
    /// Number of the schema and of what is put into it.
    pub const SCHEMA: u32 = schema::SCHEMA;

    /// Opens the index in a folder, or makes it. The second value says that it is empty because it is new, had another schema number or could
    /// not be read: it needs every work again.
    pub fn open(dir: &Path, topics: Topics) -> Result<(Engine, bool), Error> {
        std::fs::create_dir_all(dir).map_err(|e| Error::io(dir, &e))?;
        let stamp = dir.join("schema");
        let known = std::fs::read_to_string(&stamp).ok().and_then(|s| s.trim().parse().ok());
        let opened = if known == Some(Self::SCHEMA) { Index::open_in_dir(dir).ok() } else { None };
        let (schema, fields) = schema::build();
        let opened = opened.filter(|index| index.schema() == schema);
        let fresh = opened.is_none();
        let index = match opened {
            Some(index) => index,
            None => Self::create(dir, schema, &stamp)?,
        };
        // Read before what it describes: where another process commits in between, the next use sees that it has changed.
        let meta = read_meta(dir)?;
        let reader = index.reader_builder().reload_policy(ReloadPolicy::Manual).try_into().map_err(|e: TantivyError| engine_error(&e))?;
        let snapshot = Snapshot::new(meta, IndexReader::searcher(&reader), &fields).map_err(|e| engine_error(&e))?;
        let current = RwLock::new(Arc::new(snapshot));
        let engine = Engine { dir: dir.to_path_buf(), index, reader, fields, current, topics: RwLock::new(Arc::new(topics)) };
        Ok((engine, fresh))
    }

    /// An empty index in place of whatever is there. Everything in it is derived, so nothing is lost.
    fn create(dir: &Path, schema: tantivy::schema::Schema, stamp: &Path) -> Result<Index, Error> {
        for entry in std::fs::read_dir(dir).map_err(|e| Error::io(dir, &e))? {
            let path = entry.map_err(|e| Error::io(dir, &e))?.path();
            if path.is_file() {
                std::fs::remove_file(&path).map_err(|e| Error::io(&path, &e))?;
            }
        }
        let directory = MmapDirectory::open(dir).map_err(|e| Error::Index { detail: e.to_string() })?;
        let index = Index::create(directory, schema, tantivy::IndexSettings::default()).map_err(|e| engine_error(&e))?;
        std::fs::write(stamp, Self::SCHEMA.to_string()).map_err(|e| Error::io(stamp, &e))?;
        Ok(index)
    }

    /// Takes another vocabulary of themes for everything written from now on.
    pub fn use_topics(&self, topics: Topics) {
        *self.topics.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(topics);
    }

    /// Cards of the goals of works, by the goals' ids: what the index says of them beside the store's facts.
    pub fn cards(&self, works: &BTreeSet<String>) -> Result<BTreeMap<String, Card>, Error> {
        find::cards(&*self.snapshot()?, &self.fields, works).map_err(|e| engine_error(&e))
    }

    /// Writes all changes in one commit that carries the store's generation. Where a `Delete` is among them, the deleted words are gone from
    /// the folder when this returns.
    pub fn write(&self, changes: &[Change], generation: u64) -> Result<(), Error> {
        let mut writer = self.writer()?;
        let fail = |e: TantivyError| engine_error(&e);
        let topics = self.topics.read().unwrap_or_else(PoisonError::into_inner).clone();
        for change in changes {
            let id = match change {
                Change::Put(work) => work.id.as_str(),
                Change::Delete(id) => id.as_str(),
            };
            writer.delete_term(Term::from_field_text(self.fields.work, id));
            if let Change::Put(work) = change {
                for document in document::of_work(&self.fields, work, &topics)? {
                    writer.add_document(document).map_err(fail)?;
                }
            }
        }
        let mut prepared = writer.prepare_commit().map_err(fail)?;
        prepared.set_payload(&generation.to_string());
        prepared.commit().map_err(fail)?;
        if changes.iter().any(|c| matches!(c, Change::Delete(_))) {
            self.purge(&mut writer, generation)?;
        }
        writer.wait_merging_threads().map_err(fail)
    }

    /// Ends the writing of a whole collection: its generation, and one segment of all, so that every word is looked up once.
    pub fn finish(&self, generation: u64) -> Result<(), Error> {
        self.write(&[], generation)?;
        let mut writer = self.writer()?;
        self.rewrite(&mut writer, generation, |_| true)?;
        writer.wait_merging_threads().map_err(|e| engine_error(&e))
    }

    /// Rewrites every segment that holds deleted entries and removes the old files.
    fn purge(&self, writer: &mut IndexWriter, generation: u64) -> Result<(), Error> {
        self.rewrite(writer, generation, |meta| meta.num_deleted_docs() > 0)
    }

    /// Makes one segment of some and removes the old files.
    fn rewrite(&self, writer: &mut IndexWriter, generation: u64, which: impl Fn(&SegmentMeta) -> bool) -> Result<(), Error> {
        let fail = |e: TantivyError| engine_error(&e);
        // Files of a segment stay as long as somebody holds what is known of it.
        let metas = self.index.searchable_segment_metas().map_err(fail)?;
        let marked: Vec<_> = metas.iter().filter(|m| which(m)).map(SegmentMeta::id).collect();
        let deleted = metas.iter().any(|m| which(m) && m.num_deleted_docs() > 0);
        drop(metas);
        if marked.len() > 1 || deleted {
            writer.merge(&marked).wait().map_err(fail)?;
            let mut prepared = writer.prepare_commit().map_err(fail)?;
            prepared.set_payload(&generation.to_string());
            prepared.commit().map_err(fail)?;
        }
        writer.garbage_collect_files().wait().map_err(fail)?;
        Ok(())
    }

    /// The one writer; waits while another process has it.
    fn writer(&self) -> Result<IndexWriter, Error> {
        let start = Instant::now();
        loop {
            match self.index.writer_with_num_threads(1, WRITER_MEMORY) {
                Ok(writer) => return Ok(writer),
                Err(TantivyError::LockFailure(..)) if start.elapsed() < LOCK_PATIENCE => std::thread::sleep(Duration::from_millis(50)),
                Err(TantivyError::LockFailure(..)) => return Err(Error::Locked { path: self.dir.clone() }),
                Err(error) => return Err(engine_error(&error)),
            }
        }
    }

    /// Generation of the store the last commit carried; 0 before the first.
    pub fn generation(&self) -> Result<u64, Error> {
        let metas = self.index.load_metas().map_err(|e| engine_error(&e))?;
        Ok(metas.payload.and_then(|p| p.parse().ok()).unwrap_or_default())
    }

    /// Revision and number of goals of every work in the index.
    pub fn works(&self) -> Result<BTreeMap<String, (u64, usize)>, Error> {
        self.snapshot()?.works().map_err(|e| engine_error(&e))
    }

    /// Goals of other works that have most of these weighed words, nearest first: work and place in it.
    pub fn nearest(&self, words: &[(String, f32)], not_work: &str, limit: usize) -> Result<Vec<(String, u64)>, Error> {
        candidates::nearest(&*self.snapshot()?, &self.fields, words, not_work, limit).map_err(|e| engine_error(&e))
    }

    /// Answers a request. Never fails because of what the query says.
    pub fn search(&self, request: &SearchRequest) -> Result<Answer, Error> {
        let start = Instant::now();
        let snapshot = self.snapshot()?;
        let mut answer = find::answer(&snapshot, &self.fields, request).map_err(|e| engine_error(&e))?;
        answer.took_ms = start.elapsed().as_secs_f64() * 1000.0;
        Ok(answer)
    }

    /// What may be typed on, at most `limit`.
    pub fn suggest(&self, typed: &str, limit: usize) -> Result<Vec<Suggestion>, Error> {
        suggest::suggest(&*self.snapshot()?, &self.fields, typed, limit).map_err(|e| engine_error(&e))
    }

    /// The engine's own best for some words, as [`floor::top`] says.
    pub fn floor(&self, words: &str, limit: usize) -> Result<usize, Error> {
        floor::top(&*self.snapshot()?, &self.fields, words, limit).map_err(|e| engine_error(&e))
    }

    /// Why a goal stands where it stands in the answer to a request; none where there is no such goal.
    pub fn explain(&self, request: &SearchRequest, goal: &str) -> Result<Option<Explanation>, Error> {
        explain::explain(&*self.snapshot()?, &self.fields, request, goal).map_err(|e| engine_error(&e))
    }

    /// The newest committed state, also one that another process committed: `meta.json` is compared before each use.
    fn snapshot(&self) -> Result<Arc<Snapshot>, Error> {
        let meta = read_meta(&self.dir)?;
        let current = self.current.read().unwrap_or_else(PoisonError::into_inner).clone();
        if current.meta == meta {
            return Ok(current);
        }
        self.reader.reload().map_err(|e| engine_error(&e))?;
        let fresh = Arc::new(Snapshot::new(meta, self.reader.searcher(), &self.fields).map_err(|e| engine_error(&e))?);
        *self.current.write().unwrap_or_else(PoisonError::into_inner) = fresh.clone();
        Ok(fresh)
    }
}

/// What the engine says of its last commit.
fn read_meta(dir: &Path) -> Result<Vec<u8>, Error> {
    let path = dir.join(META);
    std::fs::read(&path).map_err(|e| Error::io(&path, &e))
}

fn engine_error(error: &TantivyError) -> Error {
    Error::Index { detail: error.to_string() }
}
