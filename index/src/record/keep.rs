//! What goes into the store and what it answers: files, works, withdrawals, checks.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::answer::{FileView, HintView, Outcome};
use super::work::Record;

/// A work as the search engine takes it: its files and the record of its main form.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Work {
    /// Id, stable while the work is held.
    pub id: String,
    /// Generation of the store in which the work was last changed.
    pub revision: u64,
    /// Its forms, main form first.
    pub files: Vec<FileView>,
    /// Record of the main form. Goal ids are those of the work: unique in it and kept over a changed reading.
    pub record: Record,
}

/// Id of a goal that is unique over all works: `{work}-{goal}`.
pub fn goal_id(work: &str, goal: &str) -> String {
    format!("{work}-{goal}")
}

/// Takes a goal's id apart into work and goal; none where it cannot be one.
pub fn split_goal_id(id: &str) -> Option<(&str, &str)> {
    id.rsplit_once('-').filter(|(work, goal)| !work.is_empty() && !goal.is_empty())
}

/// A file as the pipeline hands it over.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewFile {
    /// Path it is known by from now on (folder or archive path with file name).
    pub path: String,
    /// File name as given, without folders.
    pub file: String,
    /// SHA-256 of the bytes, lower-case hex; empty where the bytes could not be had.
    pub sha256: String,
    /// Media type.
    pub media_type: String,
    /// Pages.
    pub pages: u32,
    /// Pages without usable text.
    pub unread_pages: Vec<u32>,
    /// Pages whose text was recognised in their pictures.
    pub recognised_pages: Vec<u32>,
    /// What would make the unread pages readable, as a Danish sentence; empty where nothing special is known.
    pub advice: String,
    /// Hints used for it.
    pub hints: Vec<HintView>,
    /// How it was read: schema of the extraction, and whatever else changes its result (a recogniser that is installed). A file is read again
    /// when this differs from the last time.
    pub reading: String,
    /// The bytes to be kept as the original. Never kept by `refuse`.
    pub bytes: Vec<u8>,
}

/// What the store knows of a file before it is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seen {
    /// Neither path nor bytes are known: read it.
    New,
    /// Same path, bytes, hints and reading: nothing to do. The outcome is the one of last time.
    Unchanged(Outcome),
    /// The path is known, but bytes, hints or reading differ, or the last attempt may succeed now: read it again.
    Changed,
    /// These bytes, or this path's text, were withdrawn: hand it to `refuse` with [`Outcome::Withdrawn`].
    Withdrawn,
    /// The same bytes with the same hints are held under this other path: `put_copy` lists it without reading.
    SameAsFile(String),
}

/// What became of a file.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Stored {
    /// Id of its work; none where it was not taken in.
    pub work: Option<String>,
    /// What happened.
    pub outcome: Outcome,
    /// The same in a Danish sentence that ends in the next step where there is one.
    pub message: String,
    /// Goals the work has now.
    pub goals: usize,
}

/// What a withdrawal removed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Withdrawn {
    /// Id of the work.
    pub id: String,
    /// Files whose text and bytes are gone.
    pub files: usize,
    /// Goals that are gone.
    pub goals: usize,
    /// A Danish sentence for the user.
    pub message: String,
}

/// Result of comparing store, originals and search index.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct CheckReport {
    /// Works in the store.
    pub works: usize,
    /// Goals in the store.
    pub goals: usize,
    /// Originals whose bytes were compared with their hash.
    pub originals: usize,
    /// What is wrong; empty where all is well.
    pub findings: Vec<Finding>,
    /// A Danish sentence: all is well, or the next step.
    pub message: String,
}

/// One thing that is wrong.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Finding {
    /// What kind.
    pub kind: FindingKind,
    /// Id of the work, or hash of the original.
    pub id: String,
    /// A Danish sentence.
    pub message: String,
}

/// Kinds of findings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum FindingKind {
    /// In the store, not in the index.
    #[default]
    MissingInIndex,
    /// In the index in an older revision, or with another number of goals.
    StaleInIndex,
    /// In the index, not in the store.
    ExtraInIndex,
    /// An original is not on disk.
    OriginalMissing,
    /// An original's bytes are not those that were stored.
    OriginalDamaged,
    /// The database itself is damaged.
    StoreDamaged,
}
