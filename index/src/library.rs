//! The library: store and search index as one. The store is written first, the index follows and is brought up to date at every opening.

mod findings;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::frameworks;
use crate::linking;
use crate::overview;
use crate::record::{
    Answer, Between, CalibrationReport, CheckReport, CitedList, Comparison, DocumentView, EditionList, Explanation, FrameworkList,
    GoalView, HintView, Judgement, JudgementList, LinkList, Matrix, NewFile, OneSidedList, Outcome, OwnTerm, Record, SearchRequest, Seen,
    Similar, StatusView, Stored, Suggestion, TermList, TermsKept, TrackView, Verdict, Withdrawn, Work,
};
use crate::search::{Change, Engine};
use crate::store::Store;
use crate::topics::Topics;

/// Works per commit of the index while it catches up: bounds memory, and a crash costs no more than this.
const BATCH: usize = 50;

/// A collection of documents in one folder. Share it between threads; several processes may have the same folder open, one of them may write.
pub struct Library {
    folder: PathBuf,
    store: Store,
    engine: Engine,
}

impl Library {
    /// Opens the collection in `folder`, makes it where there is none, and brings the index up to date. Where another process is writing,
    /// that one will do it.
    pub fn open(folder: &Path) -> Result<Library, Error> {
        let store = Store::open(folder)?;
        let (engine, fresh) = Engine::open(&folder.join("index"), Topics::load(folder)?)?;
        let library = Library { folder: folder.to_path_buf(), store, engine };
        match library.reconcile(fresh) {
            Err(Error::Locked { .. }) => tracing::info!("another process is writing and will bring the index up to date"),
            done => done?,
        }
        Ok(library)
    }

    fn reconcile(&self, fresh: bool) -> Result<(), Error> {
        if self.store.is_unfinished()? {
            self.writing(|| self.store.tidy())?;
        }
        let (index, store) = (self.engine.generation()?, self.store.generation()?);
        if index == store && !(fresh && store > 0) {
            return if self.store.links_generation()? == store {
                Ok(())
            } else {
                self.writing(|| linking::changed(&self.store, &self.engine))
            };
        }
        tracing::info!(index, store, fresh, "the index is not at the store's generation");
        // An index ahead of the store follows another history, for example that of a store since replaced by its backup.
        self.writing(|| if fresh || index > store { self.build_all() } else { self.catch_up() })
    }

    /// Runs a change as the only writer. The right to write is given back whatever happens.
    fn writing<T>(&self, change: impl FnOnce() -> Result<T, Error>) -> Result<T, Error> {
        self.store.begin()?;
        let done = change();
        self.store.end();
        done
    }

    /// What is known of a file before it is read. `reading` as in [`NewFile::reading`].
    pub fn seen(&self, path: &str, sha256: &str, hints: &[HintView], reading: &str) -> Result<Seen, Error> {
        self.store.seen(path, sha256, hints, reading)
    }

    /// Takes in a file with what was read from it, in one transaction: its bytes are kept, forms of one work are grouped. It can be searched
    /// after [`Library::commit`]. From the first change until then no other process can write.
    pub fn put(&self, file: NewFile, record: Record) -> Result<Stored, Error> {
        self.store.put(&file, &record)
    }

    /// Lists a file whose bytes are held under the path `same_as` already, without reading it again. Its own bytes are not needed.
    pub fn put_copy(&self, file: NewFile, same_as: &str) -> Result<Stored, Error> {
        self.store.put_copy(file, same_as)
    }

    /// Lists a file that was not taken in. No bytes and no text are kept. An empty message is replaced by the usual one for the outcome.
    pub fn refuse(&self, file: NewFile, outcome: Outcome, message: &str) -> Result<Stored, Error> {
        self.store.refuse(&file, outcome, message)
    }

    /// Marks the files under the folder `root` that are not among `present`, and answers them. Their documents stay until withdrawn.
    pub fn mark_vanished(&self, root: &str, present: &BTreeSet<String>) -> Result<Vec<String>, Error> {
        self.store.mark_vanished(root, present)
    }

    /// Makes everything stored so far searchable, at once and in other processes too, and lets other processes write.
    pub fn commit(&self) -> Result<(), Error> {
        self.writing(|| self.catch_up())
    }

    /// Answers a search.
    pub fn search(&self, request: &SearchRequest) -> Result<Answer, Error> {
        self.engine.search(request)
    }

    /// What the engine alone costs for some words: its best `limit` goals without facets, totals, other words and passages. For measuring.
    pub fn floor(&self, words: &str, limit: usize) -> Result<usize, Error> {
        self.engine.floor(words, limit)
    }

    /// Makes works searchable that are in no store, for measuring with many made-up goals. Only an empty collection takes them.
    pub fn load(&self, works: impl Iterator<Item = Work>) -> Result<usize, Error> {
        if self.store.generation()? > 0 {
            return Err(Error::Request { message: "Samlingen har dokumenter. Vælg en tom mappe med --data.".to_owned() });
        }
        let mut works = works.map(Change::Put).peekable();
        let mut goals = 0;
        while works.peek().is_some() {
            let batch: Vec<Change> = works.by_ref().take(BATCH * 200).collect();
            self.engine.write(&batch, 0)?;
            goals += batch.len();
        }
        self.engine.finish(0)?;
        Ok(goals)
    }

    /// What may be typed on, at most `limit`.
    pub fn suggest(&self, typed: &str, limit: usize) -> Result<Vec<Suggestion>, Error> {
        self.engine.suggest(typed, limit)
    }

    /// Why a goal stands where it stands in the answer; none where there is no such goal.
    pub fn explain(&self, request: &SearchRequest, goal: &str) -> Result<Option<Explanation>, Error> {
        self.engine.explain(request, goal)
    }

    /// A goal with its document.
    pub fn goal(&self, id: &str) -> Result<Option<GoalView>, Error> {
        Ok(self.with_topics(self.store.goal(id)?.into_iter().collect())?.pop())
    }

    /// Goals in the order asked for; unknown ids are left out.
    pub fn goals_of(&self, ids: &[String]) -> Result<Vec<GoalView>, Error> {
        self.with_topics(self.store.goals_of(ids)?)
    }

    /// Adds the themes under which the search has the goals, so that page, export and facet say the same.
    fn with_topics(&self, mut goals: Vec<GoalView>) -> Result<Vec<GoalView>, Error> {
        let mut cards = self.engine.cards(&goals.iter().map(|g| g.document.id.clone()).collect())?;
        for goal in &mut goals {
            if let Some(card) = cards.remove(&goal.id) {
                (goal.themes, goal.target_groups) = (card.themes, card.target_groups);
            }
        }
        Ok(goals)
    }

    /// A document with its files and the outline of its goals, also by an id it had before it was found to be a form of another.
    pub fn document(&self, id: &str) -> Result<Option<DocumentView>, Error> {
        self.store.document(id)
    }

    /// Links between goals, likeliest first.
    pub fn links(&self, limit: usize, offset: usize) -> Result<LinkList, Error> {
        linking::links(&self.store, limit, offset)
    }

    /// Goals linked with one goal, likeliest first; none where there is no such goal.
    pub fn similar(&self, id: &str) -> Result<Option<Similar>, Error> {
        linking::similar(&self.store, id)
    }

    /// Editions of agreements and what became of their goals.
    pub fn editions(&self) -> Result<EditionList, Error> {
        linking::editions(&self.store)
    }

    /// Goals that name another department as taking part, which has no goal that answers.
    pub fn one_sided(&self) -> Result<OneSidedList, Error> {
        linking::one_sided(&self.store)
    }

    /// The links that fit a choice, likeliest first.
    pub fn between(&self, choice: &Between) -> Result<LinkList, Error> {
        linking::between(&self.store, choice)
    }

    /// What people said of pairs of goals, latest first.
    pub fn judgements(&self) -> Result<JudgementList, Error> {
        linking::judgements(&self.store)
    }

    /// Keeps what somebody says of a pair, in place of what was said before, and shows or hides its link accordingly.
    pub fn judge(&self, pair: (&str, &str), verdict: Verdict, note: &str, who: &str) -> Result<Judgement, Error> {
        let wrong = |message: &str| Error::Request { message: message.to_owned() };
        if who.trim().is_empty() {
            return Err(wrong("Der mangler et navn på den, der vurderer. Skriv det med --who."));
        }
        if pair.0 == pair.1 {
            return Err(wrong("Et mål kan ikke vurderes mod sig selv. Skriv id'et på to forskellige mål."));
        }
        self.writing(|| {
            let judged = self.store.judge(pair, verdict, note.trim(), who.trim())?;
            let judged = judged.ok_or_else(|| wrong("Et af målene findes ikke. »sporhund search« viser id'er i kantede parenteser."))?;
            linking::again(&self.store, &[pair.0.to_owned(), pair.1.to_owned()])?;
            Ok(judged)
        })
    }

    /// Fits the scores of links to what people said of pairs, and says what that changes.
    pub fn calibrate(&self) -> Result<CalibrationReport, Error> {
        self.writing(|| linking::calibrate(&self.store))
    }

    /// Frameworks that goals refer to, with their tracks.
    pub fn tracks(&self) -> Result<FrameworkList, Error> {
        overview::tracks(&self.store, &self.engine)
    }

    /// The goals of a track, per municipality; none where nothing refers to it.
    pub fn track(&self, key: &str, municipality: Option<&str>) -> Result<Option<TrackView>, Error> {
        overview::track(&self.store, &self.engine, key, municipality)
    }

    /// The vocabulary of frameworks and tracks: what documents call them, and what people wrote.
    pub fn frameworks(&self) -> Result<TermList, Error> {
        overview::terms(&self.store, &self.engine)
    }

    /// The vocabulary as TOML, to edit and read in again.
    pub fn frameworks_toml(&self) -> Result<String, Error> {
        frameworks::to_toml(&self.frameworks()?.terms)
    }

    /// Keeps what somebody writes of frameworks and tracks, in place of what was written of the same ones before; those that say nothing
    /// are removed. Mentions count from then on.
    pub fn keep_frameworks(&self, terms: &[OwnTerm], who: &str) -> Result<TermsKept, Error> {
        let terms = frameworks::checked(terms, who)?;
        self.writing(|| {
            let kept = self.store.put_terms(&terms, who.trim())?;
            self.catch_up()?;
            Ok(kept)
        })
    }

    /// As [`Library::keep_frameworks`] with what a TOML file says.
    pub fn read_frameworks(&self, toml: &str, who: &str) -> Result<TermsKept, Error> {
        self.keep_frameworks(&frameworks::from_toml(toml)?, who)
    }

    /// Documents that are cited and not held.
    pub fn cited(&self) -> Result<CitedList, Error> {
        overview::cited(&self.store, &self.engine, self.one_sided()?.one_sided)
    }

    /// Counts of goals by two facet fields, within some filters.
    pub fn matrix(&self, rows: &str, columns: &str, filters: &BTreeMap<String, Vec<String>>) -> Result<Matrix, Error> {
        overview::matrix(&self.engine, &self.store.documents()?, rows, columns, filters)
    }

    /// Goals side by side, in the order asked for; unknown ids are left out.
    pub fn compare(&self, ids: &[String]) -> Result<Comparison, Error> {
        Ok(overview::compare(&self.store.goals_of(ids)?))
    }

    /// All documents, oldest first.
    pub fn documents(&self) -> Result<Vec<DocumentView>, Error> {
        self.store.documents()
    }

    /// Numbers of the whole collection and every file.
    pub fn status(&self) -> Result<StatusView, Error> {
        Ok(StatusView { index_schema: Engine::SCHEMA, ..self.store.status()? })
    }

    /// The bytes of a held file.
    pub fn original(&self, sha256: &str) -> Result<Option<Vec<u8>>, Error> {
        self.store.original(sha256)
    }

    /// A document with everything that was read from its main form, also by an id it had before.
    pub fn work(&self, id: &str) -> Result<Option<Work>, Error> {
        self.store.work(id)
    }

    /// The image of a page (from 1) of a held file, `width` pixels wide, where it was made before.
    pub fn picture(&self, sha256: &str, page: u32, width: u32) -> Result<Option<Vec<u8>>, Error> {
        self.store.picture(sha256, page, width)
    }

    /// Keeps the image of a page of a held file, for a while and never longer than the file.
    pub fn keep_picture(&self, sha256: &str, page: u32, width: u32, png: &[u8]) -> Result<(), Error> {
        self.store.keep_picture(sha256, page, width, png)
    }

    /// Withdraws a document: its text, originals, page images and index entries are deleted, and none of its forms is taken in again.
    pub fn withdraw(&self, id: &str) -> Result<Withdrawn, Error> {
        self.writing(|| {
            let withdrawn = self.store.withdraw(id)?.ok_or_else(|| Error::NoSuchDocument { id: id.to_owned() })?;
            self.catch_up()?;
            Ok(withdrawn)
        })
    }

    /// Compares store, originals and index.
    pub fn check(&self) -> Result<CheckReport, Error> {
        let (originals, mut findings) = self.store.check()?;
        let held = self.store.works()?;
        findings.extend(findings::differences(&held, &self.engine.works()?));
        let message = findings::next_step(&findings);
        Ok(CheckReport { works: held.len(), goals: held.values().map(|w| w.1).sum(), originals, findings, message })
    }

    /// Builds the index again from the store, with the vocabulary of themes as it stands now, and removes what a crash left behind.
    pub fn rebuild(&self) -> Result<(), Error> {
        self.engine.use_topics(Topics::load(&self.folder)?);
        self.writing(|| {
            self.store.clean()?;
            self.build_all()
        })
    }

    /// Writes every work, and removes those the store does not know.
    fn build_all(&self) -> Result<(), Error> {
        self.store.derive()?;
        let generation = self.store.generation()?;
        let held = self.store.works()?;
        let extra: Vec<Change> = self.engine.works()?.into_keys().filter(|id| !held.contains_key(id)).map(Change::Delete).collect();
        // Generation 0 until the end: an index that was cut off is built again.
        self.engine.write(&extra, 0)?;
        let ids: Vec<&String> = held.keys().collect();
        for batch in ids.chunks(BATCH) {
            let works = batch.iter().filter_map(|id| self.store.work(id).transpose());
            let changes = works.map(|w| w.map(Change::Put)).collect::<Result<Vec<_>, _>>()?;
            self.engine.write(&changes, 0)?;
        }
        self.engine.finish(generation)?;
        self.store.follow_judgements()?;
        linking::all(&self.store, &self.engine)
    }

    /// Brings the index from its generation to the store's.
    fn catch_up(&self) -> Result<(), Error> {
        self.store.derive()?;
        let (from, to) = (self.engine.generation()?, self.store.generation()?);
        if from > to {
            return self.build_all();
        }
        let changed = self.store.changed_since(from)?;
        if changed.is_empty() && from != to {
            self.engine.write(&[], to)?;
        }
        for (done, batch) in changed.chunks(BATCH).enumerate() {
            let mut changes = Vec::with_capacity(batch.len());
            for (id, _, held) in batch {
                let work = if *held { self.store.work(id)? } else { None };
                changes.push(work.map_or_else(|| Change::Delete(id.clone()), Change::Put));
            }
            // Works of one transaction share a revision; the next batch may hold the rest of them.
            let last = (done + 1) * BATCH >= changed.len();
            let reached = batch.last().filter(|_| !last).map_or(to, |(_, revision, _)| revision.saturating_sub(1));
            self.engine.write(&changes, reached.max(from))?;
        }
        if from != to {
            self.store.follow_judgements()?;
        }
        linking::changed(&self.store, &self.engine)
    }
}

#[cfg(test)]
mod tests;
