//! The store: works, files and originals in one folder. SQLite is the truth; the search index follows it by generations.

mod checks;
mod database;
mod derived;
mod fault;
mod forms;
mod goal_ids;
mod grouping;
mod ids;
mod intake;
mod judgements;
mod links;
mod lock;
mod messages;
mod naming;
mod originals;
mod pictures;
mod plain;
mod rows;
mod terms;
mod tombstones;
mod views;
mod works;

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use rusqlite::Connection;

use self::fault::Fault;
pub use self::judgements::JudgementRow;
pub use self::links::{LinkRow, PairRow, ProfileRow};
use self::lock::WriterLock;
pub use self::originals::sha256;
pub use self::plain::PlainIndex;
use self::works::WorkRow;
use crate::error::Error;
use crate::record::{
    Document, DocumentView, Finding, GoalView, HintView, Judgement, NewFile, Outcome, OwnTerm, Record, Seen, StatusView, Stored, TermsKept,
    Verdict, Withdrawn, Work,
};

/// Works, files and originals in one folder. One thread writes at a time, any number read.
#[derive(Debug)]
pub struct Store {
    folder: PathBuf,
    database: PathBuf,
    writer: Mutex<Writer>,
    readers: Mutex<Vec<Connection>>,
}

#[derive(Debug)]
struct Writer {
    connection: Connection,
    /// Held from the first change until it is given back after the index has followed.
    lock: Option<WriterLock>,
}

/// A change the search index has not seen: id, generation, and whether the work is still held.
pub type Changed = (String, u64, bool);

impl Store {
    /// Opens the store in `folder` and makes it where there is none.
    pub fn open(folder: &Path) -> Result<Store, Error> {
        let database = folder.join("sporhund.sqlite");
        std::fs::create_dir_all(folder).map_err(|e| Error::io(folder, &e))?;
        let connection = database::open(&database).map_err(|f| f.told(&database))?;
        let writer = Mutex::new(Writer { connection, lock: None });
        Ok(Store { folder: folder.to_path_buf(), database, writer, readers: Mutex::default() })
    }

    fn read<T>(&self, answer: impl FnOnce(&Connection) -> Result<T, Fault>) -> Result<T, Error> {
        let idle = self.readers.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let run = || {
            let connection = match idle {
                Some(connection) => connection,
                None => database::connect(&self.database)?,
            };
            let answer = answer(&connection);
            self.readers.lock().unwrap_or_else(PoisonError::into_inner).push(connection);
            answer
        };
        run().map_err(|f: Fault| f.told(&self.database))
    }

    fn write<T>(&self, change: impl FnOnce(&mut Connection, &Path) -> Result<T, Fault>) -> Result<T, Error> {
        let mut writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        let run = || {
            if writer.lock.is_none() {
                writer.lock = Some(lock::acquire(&self.folder)?);
            }
            change(&mut writer.connection, &self.folder)
        };
        run().map_err(|f: Fault| f.told(&self.database))
    }

    /// Takes the right to write, which other processes then do not have.
    pub fn begin(&self) -> Result<(), Error> {
        self.write(|_, _| Ok(()))
    }

    /// Gives the right to write back.
    pub fn end(&self) {
        self.writer.lock().unwrap_or_else(PoisonError::into_inner).lock = None;
    }

    /// See `Library::seen`.
    pub fn seen(&self, path: &str, sha256: &str, hints: &[HintView], reading: &str) -> Result<Seen, Error> {
        self.read(|c| intake::seen(c, &self.folder, path, sha256, hints, reading))
    }

    /// See `Library::put`.
    pub fn put(&self, file: &NewFile, record: &Record) -> Result<Stored, Error> {
        self.write(|c, folder| intake::put(c, folder, file, record))
    }

    /// See `Library::put_copy`.
    pub fn put_copy(&self, file: NewFile, same_as: &str) -> Result<Stored, Error> {
        self.write(|c, folder| intake::put_copy(c, folder, file, same_as))
    }

    /// See `Library::refuse`.
    pub fn refuse(&self, file: &NewFile, outcome: Outcome, message: &str) -> Result<Stored, Error> {
        self.write(|c, folder| intake::refuse(c, folder, file, outcome, message))
    }

    /// See `Library::mark_vanished`.
    pub fn mark_vanished(&self, root: &str, present: &BTreeSet<String>) -> Result<Vec<String>, Error> {
        self.write(|c, _| intake::mark_vanished(c, root, present))
    }

    /// See `Library::withdraw`.
    pub fn withdraw(&self, id: &str) -> Result<Option<Withdrawn>, Error> {
        self.write(|c, folder| tombstones::withdraw(c, folder, id))
    }

    /// A withdrawal was cut off before everything was removed.
    pub fn is_unfinished(&self) -> Result<bool, Error> {
        self.read(tombstones::is_unfinished)
    }

    /// Finishes a withdrawal that was cut off.
    pub fn tidy(&self) -> Result<(), Error> {
        self.write(|c, folder| tombstones::finish(c, folder))
    }

    /// Removes originals that belong to no file, are damaged, or were half written when the program ended.
    pub fn clean(&self) -> Result<(), Error> {
        self.write(|c, folder| {
            originals::remove_halves(folder)?;
            let held: BTreeSet<String> = rows::all(c)?.into_iter().filter(|f| f.work.is_some()).map(|f| f.sha256).collect();
            for hash in originals::list(folder)? {
                let sound = held.contains(&hash) && originals::read(folder, &hash)?.is_some_and(|bytes| sha256(&bytes) == hash);
                if !sound {
                    originals::remove(folder, &hash)?;
                }
            }
            Ok(())
        })
    }

    /// Brings what the whole collection says of its documents up to date: spellings of departments, newer editions.
    pub fn derive(&self) -> Result<(), Error> {
        self.write(|c, _| derived::refresh(c))
    }

    /// Generation of the store: grows with every change.
    pub fn generation(&self) -> Result<u64, Error> {
        self.read(database::generation)
    }

    /// What changed after a generation, oldest change first.
    pub fn changed_since(&self, generation: u64) -> Result<Vec<Changed>, Error> {
        self.read(|c| works::changed_since(c, generation))
    }

    /// A work as the search engine takes it.
    pub fn work(&self, id: &str) -> Result<Option<Work>, Error> {
        self.read(|c| works::find(c, id)?.map(|row| works::whole(c, &row)).transpose())
    }

    /// Revision and number of goals of every work.
    pub fn works(&self) -> Result<BTreeMap<String, (u64, usize)>, Error> {
        self.read(|c| Ok(works::all(c)?.into_iter().map(|w| (w.id, (w.revision, w.goals))).collect()))
    }

    /// See `Library::goal`.
    pub fn goal(&self, id: &str) -> Result<Option<GoalView>, Error> {
        self.read(|c| views::goal(c, id))
    }

    /// See `Library::goals_of`.
    pub fn goals_of(&self, ids: &[String]) -> Result<Vec<GoalView>, Error> {
        self.read(|c| views::goals(c, ids))
    }

    /// See `Library::document`.
    pub fn document(&self, id: &str) -> Result<Option<DocumentView>, Error> {
        self.read(|c| views::document(c, id))
    }

    /// See `Library::documents`.
    pub fn documents(&self) -> Result<Vec<DocumentView>, Error> {
        self.read(views::documents)
    }

    /// See `Library::status`.
    pub fn status(&self) -> Result<StatusView, Error> {
        self.read(views::status)
    }

    /// See `Library::picture`.
    pub fn picture(&self, sha256: &str, page: u32, width: u32) -> Result<Option<Vec<u8>>, Error> {
        self.read(|c| if checks::is_held(c, sha256)? { pictures::read(&self.folder, sha256, page, width) } else { Ok(None) })
    }

    /// See `Library::keep_picture`.
    pub fn keep_picture(&self, sha256: &str, page: u32, width: u32, png: &[u8]) -> Result<(), Error> {
        self.read(|c| {
            pictures::keep(&self.folder, sha256, page, width, png)?;
            // The document may have been withdrawn while the image was made.
            if checks::is_held(c, sha256)? { Ok(()) } else { pictures::remove(&self.folder, sha256) }
        })
    }

    /// See `Library::original`.
    pub fn original(&self, sha256: &str) -> Result<Option<Vec<u8>>, Error> {
        self.read(|c| if checks::is_held(c, sha256)? { originals::read(&self.folder, sha256) } else { Ok(None) })
    }

    /// Generation that the links between goals follow.
    pub fn links_generation(&self) -> Result<u64, Error> {
        self.read(links::generation)
    }

    /// Removes profiles, pairs and links of all goals.
    pub fn clear_links(&self) -> Result<(), Error> {
        self.write(|c, _| links::clear(c))
    }

    /// Puts profiles in place of those of these works, of which pairs and links go as well.
    pub fn put_profiles(&self, works: &[String], rows: &[ProfileRow]) -> Result<(), Error> {
        self.write(|c, _| links::put_profiles(c, works, rows))
    }

    /// Adds pairs of near goals.
    pub fn put_pairs(&self, rows: &[PairRow]) -> Result<(), Error> {
        self.write(|c, _| links::put_pairs(c, rows))
    }

    /// Removes the links of these goals.
    pub fn drop_links(&self, goals: &[String]) -> Result<(), Error> {
        self.write(|c, _| links::drop_links(c, goals))
    }

    /// Adds links.
    pub fn put_links(&self, rows: &[LinkRow]) -> Result<(), Error> {
        self.write(|c, _| links::put_links(c, rows))
    }

    /// All links now follow this generation.
    pub fn links_follow(&self, generation: u64) -> Result<(), Error> {
        self.write(|c, _| links::follow(c, generation))
    }

    /// Works with goals that go on in a work or come from it.
    pub fn continued_with(&self, work: &str) -> Result<Vec<String>, Error> {
        self.read(|c| links::continued_with(c, work))
    }

    /// Number of goals with a profile.
    pub fn profiled(&self) -> Result<usize, Error> {
        self.read(links::profiled)
    }

    /// In how many goals each of some terms stands, in their order.
    pub fn tallies(&self, terms: &[u64]) -> Result<Vec<u32>, Error> {
        self.read(|c| links::tallies(c, terms))
    }

    /// Works of a municipality, by its name in lower case: id, facts, and titles of goals, oldest first.
    pub fn town(&self, town: &str) -> Result<Vec<(String, Document, Vec<String>)>, Error> {
        let brief = |w: WorkRow| (w.id, w.document, w.outline.into_iter().map(|g| g.title).collect());
        self.read(|c| Ok(works::of_town(c, town, true)?.into_iter().map(brief).collect()))
    }

    /// All municipalities, in lower case.
    pub fn towns(&self) -> Result<Vec<String>, Error> {
        self.read(works::towns)
    }

    /// Place of a work in the order of creation, and its municipality in lower case.
    pub fn home(&self, work: &str) -> Result<Option<(i64, Option<String>)>, Error> {
        self.read(|c| works::home(c, work))
    }

    /// Number of goals of every work.
    pub fn sizes(&self) -> Result<BTreeMap<String, usize>, Error> {
        self.read(works::sizes)
    }

    /// A goal's profile, as it was put.
    pub fn profile(&self, goal: &str) -> Result<Option<String>, Error> {
        self.read(|c| links::profile(c, goal))
    }

    /// A goal's passages and the bytes of their words, as they were put.
    pub fn reading(&self, goal: &str) -> Result<Option<(String, Vec<u8>)>, Error> {
        self.read(|c| links::reading(c, goal))
    }

    /// Profiles of all goals.
    pub fn all_profiles(&self) -> Result<Vec<String>, Error> {
        self.read(links::all_profiles)
    }

    /// Ids of the goals of a work that have a profile, in order.
    pub fn profiled_goals(&self, work: &str) -> Result<Vec<String>, Error> {
        self.read(|c| links::goals(c, work))
    }

    /// Pairs of a goal.
    pub fn pairs(&self, goal: &str) -> Result<Vec<PairRow>, Error> {
        self.read(|c| links::pairs(c, goal))
    }

    /// Links of a goal, likeliest first.
    pub fn links_of(&self, goal: &str) -> Result<Vec<LinkRow>, Error> {
        self.read(|c| links::links_of(c, goal))
    }

    /// Number of all links, and some of them, likeliest first.
    pub fn links(&self, limit: usize, offset: usize) -> Result<(usize, Vec<LinkRow>), Error> {
        self.read(|c| links::links(c, limit, offset))
    }

    /// All judgements of pairs, latest first.
    pub fn judgements(&self) -> Result<Vec<JudgementRow>, Error> {
        self.read(judgements::all)
    }

    /// Judgements of one goal's pairs.
    pub fn judgements_of(&self, goal: &str) -> Result<Vec<JudgementRow>, Error> {
        self.read(|c| judgements::of(c, goal))
    }

    /// Writes what somebody says of a pair; none where a goal is not held.
    pub fn judge(&self, pair: (&str, &str), verdict: Verdict, note: &str, who: &str) -> Result<Option<Judgement>, Error> {
        self.write(|c, _| judgements::put(c, pair, verdict, note, who))
    }

    /// Judgements follow goals that were read anew under other ids.
    pub fn follow_judgements(&self) -> Result<(), Error> {
        self.write(|c, _| judgements::follow(c))
    }

    /// What people wrote of frameworks and tracks.
    pub fn terms(&self) -> Result<Vec<OwnTerm>, Error> {
        self.read(terms::all)
    }

    /// Keeps what somebody writes of frameworks and tracks.
    pub fn put_terms(&self, terms: &[OwnTerm], who: &str) -> Result<TermsKept, Error> {
        self.write(|c, _| naming::put(c, terms, who))
    }

    /// Slope and shift of the log odds of links; none where nobody calibrated.
    pub fn calibration(&self) -> Result<Option<(f64, f64)>, Error> {
        self.read(judgements::calibration)
    }

    /// Keeps slope and shift.
    pub fn calibrate(&self, slope: f64, shift: f64) -> Result<(), Error> {
        self.write(|c, _| judgements::calibrate(c, slope, shift))
    }

    /// Compares database and originals: number of originals compared, and what is wrong.
    pub fn check(&self) -> Result<(usize, Vec<Finding>), Error> {
        self.read(|c| checks::check(c, &self.folder))
    }
}
