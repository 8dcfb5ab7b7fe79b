//! Files in: what is known of one, taking it in, refusing it, noticing that it is gone.

use std::collections::BTreeSet;
use std::path::Path;

use rusqlite::{Connection, Transaction, TransactionBehavior};

use super::fault::Fault;
use super::forms::{Profile, Trace};
use super::messages::{Case, message};
use super::rows::{self, FileRow};
use super::{database, grouping, originals, tombstones, works};
use crate::error::Error;
use crate::record::{HintView, NewFile, Outcome, Record, Seen, Stored};

/// After these the same bytes may be read with another result next time.
const WORTH_ANOTHER_TRY: [Outcome; 4] = [Outcome::Vanished, Outcome::Crashed, Outcome::OverLimit, Outcome::Unreadable];

/// Words below which the text of a scan is a stamp, not a text.
const STAMP: usize = 40;

/// What is known of a file before it is read.
pub fn seen(connection: &Connection, folder: &Path, path: &str, sha256: &str, hints: &[HintView], reading: &str) -> Result<Seen, Fault> {
    if tombstones::holds_bytes(connection, sha256)? {
        return Ok(Seen::Withdrawn);
    }
    let known = rows::by_path(connection, path)?;
    if known.as_ref().is_some_and(|r| r.work.is_some()) && !originals::is_held(folder, sha256) {
        return Ok(Seen::Changed);
    }
    if let Some(row) = known.as_ref().filter(|r| same_reading(r, sha256, hints, reading) && !WORTH_ANOTHER_TRY.contains(&r.outcome)) {
        return Ok(Seen::Unchanged(row.outcome));
    }
    let twin = rows::by_bytes(connection, sha256)?;
    if let Some(row) = twin.iter().find(|r| r.path != path && r.work.is_some() && same_reading(r, sha256, hints, reading)) {
        return Ok(Seen::SameAsFile(row.path.clone()));
    }
    Ok(if known.is_some() { Seen::Changed } else { Seen::New })
}

fn same_reading(row: &FileRow, sha256: &str, hints: &[HintView], reading: &str) -> bool {
    let sorted = |hints: &[HintView]| {
        let mut all: Vec<(String, String, String)> = hints.iter().map(|h| (h.field.clone(), h.value.clone(), h.from.clone())).collect();
        all.sort();
        all
    };
    !sha256.is_empty() && row.sha256 == sha256 && row.reading == reading && sorted(&row.hints) == sorted(hints)
}

/// Takes a file in with what was read from it.
pub fn put(connection: &mut Connection, folder: &Path, file: &NewFile, record: &Record) -> Result<Stored, Fault> {
    let profile = Profile::of(record);
    let trace = Trace::of(&profile);
    if let Some(tombstone) = tombstones::of_file(connection, &file.sha256, trace.as_ref())? {
        tombstones::add_bytes(connection, tombstone, &file.sha256)?;
        return refuse(connection, folder, file, Outcome::Withdrawn, "");
    }
    originals::keep(folder, &file.sha256, &file.bytes)?;
    let old = rows::by_path(connection, &file.path)?;
    if let Some(row) = &old
        && same_reading(row, &file.sha256, &file.hints, &file.reading)
        && row.work.is_some()
        && !WORTH_ANOTHER_TRY.contains(&row.outcome)
        && rows::record(connection, row.id)?.as_ref() == Some(record)
    {
        return stored(connection, &file.path);
    }
    let transaction = begin(connection)?;
    let mut row = rows::of_new(file);
    row.has_text = is_readable(file, &profile);
    row.goals = record.goals.len();
    row.replaced = old.as_ref().is_some_and(|o| o.work.is_some() && (o.sha256 != file.sha256 || o.replaced));
    row.id = rows::write(&transaction, &row)?;
    row.work = old.as_ref().and_then(|o| o.work.clone());
    rows::write_record(&transaction, row.id, record, &profile.sketch().bands())?;
    let generation = database::advance(&transaction)?;
    let touched = grouping::place(&transaction, &row, record, &profile, generation)?;
    finish(transaction, touched, generation)?;
    drop_original(connection, folder, old.as_ref())?;
    stored(connection, &file.path)
}

/// A scan may have a stamp or a page number as its only words: where no page could be read, a few words are no text.
fn is_readable(file: &NewFile, profile: &Profile) -> bool {
    let unread = u32::try_from(file.unread_pages.len()).unwrap_or(u32::MAX);
    let scanned = file.pages > 0 && unread >= file.pages;
    profile.has_text() && !(scanned && profile.words.len() < STAMP)
}

/// Lists a file whose bytes are held under another path, with what was read from that one.
pub fn put_copy(connection: &mut Connection, folder: &Path, file: NewFile, same_as: &str) -> Result<Stored, Fault> {
    let twin = rows::by_path(connection, same_as)?.filter(|r| r.sha256 == file.sha256);
    let record = twin.as_ref().map(|t| rows::record(connection, t.id)).transpose()?.flatten();
    let (Some(twin), Some(record)) = (twin, record) else {
        let message = format!("»{same_as}« er ikke længere i samlingen. Indlæs »{}« igen.", file.path);
        return Err(Error::Request { message }.into());
    };
    let (media_type, pages, unread_pages) = (twin.media_type, twin.pages, twin.unread_pages);
    let (recognised_pages, advice) = (twin.recognised_pages, twin.advice);
    put(connection, folder, &NewFile { media_type, pages, unread_pages, recognised_pages, advice, bytes: Vec::new(), ..file }, &record)
}

fn begin(connection: &mut Connection) -> Result<Transaction<'_>, Fault> {
    Ok(connection.transaction_with_behavior(TransactionBehavior::Immediate)?)
}

fn finish(transaction: Transaction<'_>, touched: BTreeSet<String>, generation: u64) -> Result<(), Fault> {
    for work in touched {
        works::refresh(&transaction, &work, generation)?;
    }
    transaction.commit()?;
    Ok(())
}

fn stored(connection: &Connection, path: &str) -> Result<Stored, Fault> {
    let row = rows::by_path(connection, path)?.unwrap_or_default();
    let work = match &row.work {
        Some(id) => works::find(connection, id)?,
        None => None,
    };
    Ok(Stored { work: row.work, outcome: row.outcome, message: row.message, goals: work.map_or(0, |w| w.goals) })
}

/// Removes the bytes of an earlier version, unless another file still has them.
fn drop_original(connection: &Connection, folder: &Path, old: Option<&FileRow>) -> Result<(), Fault> {
    let Some(old) = old else { return Ok(()) };
    let held = rows::by_bytes(connection, &old.sha256)?.iter().any(|f| f.work.is_some());
    if held { Ok(()) } else { originals::remove(folder, &old.sha256) }
}

/// Lists a file that was not taken in. A document read earlier from the same path stays where the trouble is the file's (damaged, too large),
/// and goes where the file may not be held (CPR number, withdrawn).
pub fn refuse(connection: &mut Connection, folder: &Path, file: &NewFile, outcome: Outcome, said: &str) -> Result<Stored, Fault> {
    let old = rows::by_path(connection, &file.path)?;
    let said = if said.is_empty() { message(outcome, &Case::default()) } else { said.to_owned() };
    let transaction = begin(connection)?;
    let mut touched = BTreeSet::new();
    let generation = database::advance(&transaction)?;
    let must_go = matches!(outcome, Outcome::Quarantined | Outcome::Withdrawn);
    match old.as_ref().and_then(|o| o.work.clone()) {
        Some(work) if !must_go => {
            let kept = format!("{said} Det, der tidligere blev læst fra filen, er bevaret.");
            rows::report(&transaction, old.as_ref().map_or(0, |o| o.id), outcome, &kept)?;
            touched.insert(work);
        }
        work => {
            let mut row = rows::of_new(file);
            (row.outcome, row.message) = (outcome, said);
            row.id = rows::write(&transaction, &row)?;
            rows::forget_record(&transaction, row.id)?;
            touched.extend(work);
        }
    }
    finish(transaction, touched, generation)?;
    if must_go && old.as_ref().is_some_and(|o| o.work.is_some()) {
        // Words of the earlier version must not stay behind in free pages.
        drop_original(connection, folder, old.as_ref())?;
        database::scrub(connection)?;
    }
    stored(connection, &file.path)
}

/// Reports the files under `root` that are not among `present` any more, and answers their paths. Their documents stay; files that were
/// never taken in are forgotten.
pub fn mark_vanished(connection: &mut Connection, root: &str, present: &BTreeSet<String>) -> Result<Vec<String>, Fault> {
    let root = root.trim_end_matches('/');
    let under = |path: &str| root.is_empty() || path.strip_prefix(root).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    let transaction = begin(connection)?;
    let mut touched = BTreeSet::new();
    let mut vanished = Vec::new();
    let mut forgotten = false;
    for row in rows::all(&transaction)? {
        if !under(&row.path) || present.contains(&row.path) || row.outcome == Outcome::Vanished {
            continue;
        }
        if let Some(work) = row.work {
            let case = Case { work: Some(&work), ..Case::default() };
            rows::report(&transaction, row.id, Outcome::Vanished, &message(Outcome::Vanished, &case))?;
            touched.insert(work);
            vanished.push(row.path);
        } else {
            rows::remove(&transaction, row.id)?;
            forgotten = true;
        }
    }
    if touched.is_empty() && !forgotten {
        return Ok(vanished);
    }
    let generation = database::advance(&transaction)?;
    finish(transaction, touched, generation)?;
    Ok(vanished)
}
