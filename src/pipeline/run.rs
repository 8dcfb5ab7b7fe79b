//! One run of `ingest`: every input ends in a line with its outcome, the store is written first, the index at the end.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;

use serde::Serialize;
use sporhund_index::record::{NewFile, Outcome, Seen};
use sporhund_index::{Error, Library, sha256};
use sporhund_ingest::Switches;
use sporhund_ingest::model::Extracted;

use super::bytes::Unread;
use super::slots::Slots;
use super::sources::{self, Collected, Input};
use super::worker::Reply;
use super::{convert, document, hints, recognise};

/// What is to be taken in.
#[derive(Clone, Debug, Default)]
pub struct Ingestion {
    /// Files, folders, ZIP archives.
    pub paths: Vec<PathBuf>,
    /// A list of files with what is known about them.
    pub manifest: Option<PathBuf>,
    /// Workers at a time; none for one per core.
    pub jobs: Option<usize>,
}

/// One file and what happened to it.
#[derive(Clone, Debug, Serialize)]
pub struct Line {
    /// Path of the file.
    pub path: String,
    /// File name.
    pub file: String,
    /// What happened.
    pub outcome: Outcome,
    /// The same in a Danish sentence.
    pub message: String,
    /// Id of its document, where it has one.
    pub document: Option<String>,
    /// Goals found in it.
    pub goals: usize,
}

/// A whole run.
#[derive(Clone, Debug, Default, Serialize)]
pub struct IngestReport {
    /// One line per file, in the order of the inputs.
    pub files: Vec<Line>,
    /// Files known from before that are no longer in their folder.
    pub vanished: Vec<String>,
    /// What could not be used at all.
    pub problems: Vec<String>,
    /// Count per outcome.
    pub outcomes: BTreeMap<String, usize>,
    /// Works held after the run.
    pub works: usize,
    /// Goals held after the run.
    pub goals: usize,
}

/// Hears how a run goes on.
pub trait Progress {
    /// So many files will be looked at.
    fn begin(&mut self, files: usize);
    /// One file is done.
    fn done(&mut self, line: &Line);
}

impl Ingestion {
    /// Takes everything in.
    ///
    /// # Errors
    /// Where the store or the index fails as a whole; trouble with single files is in their lines.
    pub fn run(&self, library: &Library, progress: &mut dyn Progress) -> Result<IngestReport, Error> {
        let collected = sources::collect(&self.paths, self.manifest.as_deref());
        progress.begin(collected.inputs.len());
        let mut lines = self.read_all(library, &collected.inputs, progress)?;
        library.commit()?;
        lines.sort_by_key(|(position, _)| *position);
        let mut report = IngestReport { files: lines.into_iter().map(|(_, line)| line).collect(), ..IngestReport::default() };
        report.vanished = vanished(library, &collected)?;
        report.problems = collected.problems;
        for line in &report.files {
            *report.outcomes.entry(line.outcome.name()).or_default() += 1;
        }
        let status = library.status()?;
        (report.works, report.goals) = (status.works, status.goals);
        Ok(report)
    }

    /// Workers read in parallel; this thread alone writes to the store.
    fn read_all(&self, library: &Library, inputs: &[Input], progress: &mut dyn Progress) -> Result<Vec<(usize, Line)>, Error> {
        let slots = Slots::new(self.jobs);
        let jobs = slots.all();
        let next = AtomicUsize::new(0);
        let (send, receive) = mpsc::sync_channel(jobs);
        let mut lines = Vec::with_capacity(inputs.len());
        thread::scope(|scope| {
            for _ in 0..jobs.min(inputs.len()) {
                let (send, next, slots) = (send.clone(), &next, &slots);
                scope.spawn(move || {
                    while let Some((position, input)) = {
                        let i = next.fetch_add(1, Ordering::Relaxed);
                        inputs.get(i).map(|x| (i, x))
                    } {
                        // The receiver is gone only where the run has failed as a whole.
                        if send.send((position, read(library, input, slots))).is_err() {
                            return;
                        }
                    }
                });
            }
            drop(send);
            for (position, reading) in receive {
                let line = inputs.get(position).map(|input| keep(library, input, reading?)).transpose()?;
                if let Some(line) = line {
                    progress.done(&line);
                    lines.push((position, line));
                }
            }
            Ok(lines)
        })
    }
}

fn vanished(library: &Library, collected: &Collected) -> Result<Vec<String>, Error> {
    let present = collected.paths();
    let mut gone = Vec::new();
    for root in &collected.roots {
        gone.extend(library.mark_vanished(root, &present)?);
    }
    Ok(gone)
}

/// What one look at a file gave.
enum Reading {
    Unchanged(Outcome),
    Copy(NewFile, String),
    Refused(NewFile, Outcome, String),
    Read(NewFile, Box<Extracted>),
}

/// How files are read today; a file is read again when this changes.
fn reading_version() -> String {
    format!("{}/{}", env!("CARGO_PKG_VERSION"), sporhund_ingest::model::SCHEMA)
}

/// How a file was read whose pages wait for a recogniser: it is read again when there is one.
fn waiting_version() -> String {
    format!("{}/waits", reading_version())
}

/// What is known of a file. Where there is no recogniser, one that waits for it is unchanged.
fn seen(library: &Library, file: &mut NewFile) -> Result<Seen, Error> {
    let seen = library.seen(&file.path, &file.sha256, &file.hints, &file.reading)?;
    if !matches!(seen, Seen::New | Seen::Changed) || recognise::missing().is_none() {
        return Ok(seen);
    }
    let waiting = waiting_version();
    let again = library.seen(&file.path, &file.sha256, &file.hints, &waiting)?;
    if matches!(again, Seen::Unchanged(_) | Seen::SameAsFile(_)) {
        file.reading = waiting;
        return Ok(again);
    }
    Ok(seen)
}

/// Enters what the pages say.
fn note_pages(file: &mut NewFile, extracted: &Extracted) {
    file.media_type.clone_from(&extracted.source.media_type);
    file.pages = extracted.source.pages;
    file.unread_pages = extracted.pages.iter().filter(|p| p.needs_recognition).map(|p| p.page).collect();
    file.recognised_pages = extracted.pages.iter().filter(|p| p.recognised.as_ref().is_some_and(|r| r.words > 0)).map(|p| p.page).collect();
    if let Some(missing) = recognise::missing().filter(|_| !file.unread_pages.is_empty()) {
        file.reading = waiting_version();
        file.advice = missing.advice().to_owned();
    }
}

fn read(library: &Library, input: &Input, slots: &Slots) -> Result<Reading, Error> {
    let mut file = NewFile {
        path: input.path.clone(),
        file: input.name.clone(),
        hints: input.hints.clone(),
        reading: reading_version(),
        ..NewFile::default()
    };
    let bytes = match input.bytes() {
        Ok(bytes) => bytes,
        Err(Unread::Said(outcome, message)) => return Ok(Reading::Refused(file, outcome, message)),
        Err(Unread::Io(error)) => {
            tracing::warn!(%error, "a file could not be read");
            return Ok(Reading::Refused(file, Outcome::Unreadable, UNREADABLE.to_owned()));
        }
    };
    file.sha256 = sha256(&bytes);
    match seen(library, &mut file)? {
        Seen::Unchanged(outcome) => return Ok(Reading::Unchanged(outcome)),
        Seen::Withdrawn => return Ok(Reading::Refused(file, Outcome::Withdrawn, WITHDRAWN.to_owned())),
        Seen::SameAsFile(other) => return Ok(Reading::Copy(file, other)),
        Seen::New | Seen::Changed => {}
    }
    let hints = hints::for_extraction(&input.name, &input.hints);
    Ok(match document::read(&bytes, &hints, Switches::default(), slots) {
        Ok(Reply::Read(extracted)) => {
            note_pages(&mut file, &extracted);
            file.bytes = bytes;
            Reading::Read(file, extracted)
        }
        Ok(Reply::Refused { outcome, message }) => Reading::Refused(file, outcome, message),
        Err(error) => {
            tracing::error!(%error, "no worker could be started");
            Reading::Refused(file, Outcome::Crashed, NO_WORKER.to_owned())
        }
    })
}

fn keep(library: &Library, input: &Input, reading: Reading) -> Result<Line, Error> {
    let line = |outcome, message: String, document, goals| Line {
        path: input.path.clone(),
        file: input.name.clone(),
        outcome,
        message,
        document,
        goals,
    };
    Ok(match reading {
        Reading::Unchanged(before) => line(Outcome::Unchanged, unchanged(before), None, 0),
        Reading::Copy(file, other) => {
            let stored = library.put_copy(file, &other)?;
            line(stored.outcome, stored.message, stored.work, stored.goals)
        }
        Reading::Refused(file, outcome, message) => {
            library.refuse(file, outcome, &message)?;
            line(outcome, message, None, 0)
        }
        Reading::Read(file, extracted) => match convert::record(&extracted) {
            Ok(record) => {
                let stored = library.put(file, record)?;
                line(stored.outcome, stored.message, stored.work, stored.goals)
            }
            Err(error) => {
                tracing::error!(%error, "extraction and record differ in shape");
                library.refuse(file, Outcome::Crashed, NO_WORKER)?;
                line(Outcome::Crashed, NO_WORKER.to_owned(), None, 0)
            }
        },
    })
}

fn unchanged(before: Outcome) -> String {
    match before {
        Outcome::Read | Outcome::Replaced | Outcome::Form | Outcome::NoGoals | Outcome::Unchanged => "Uændret siden sidst.".to_owned(),
        _ => "Uændret siden sidst og stadig ikke læst; se status for grunden.".to_owned(),
    }
}

const UNREADABLE: &str = "Filen kunne ikke åbnes. Se efter, om du har adgang til den, og om den er hel, og prøv igen.";
const WITHDRAWN: &str = "Dokumentet er trukket tilbage tidligere og tages ikke ind igen.";
const NO_WORKER: &str =
    "Filen kunne ikke læses, fordi læseprocessen ikke kunne bruges. Prøv igen; bliver det ved, så geninstallér programmet.";
