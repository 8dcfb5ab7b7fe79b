//! Questions and answers in the shapes of the contract.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::ask::{Expansion, ReadPart, Understood};
use super::shared::SharedList;
use super::work::{Document, Goal, Period, State};

/// The answer to a search.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Answer {
    /// The words as typed.
    pub query: String,
    /// What was understood as more than words.
    pub understood: Vec<Understood>,
    /// Every character of the query in order, each part with what it does.
    #[serde(default)]
    pub reading: Vec<ReadPart>,
    /// Some words were dropped because no goal had all of them.
    pub relaxed: bool,
    /// Milliseconds the search took.
    pub took_ms: f64,
    /// Exact number of goals found.
    pub total: usize,
    /// Hits, goals before sections.
    pub hits: Vec<Hit>,
    /// Counts per facet field.
    pub facets: BTreeMap<String, Vec<FacetValue>>,
    /// Danish sentences that say what was done to the query.
    pub notices: Vec<String>,
    /// What was looked for beside the words typed; each can be refused with [`SearchRequest::without`](super::SearchRequest::without).
    #[serde(default)]
    pub expansions: Vec<Expansion>,
    /// The query with likelier words, where a word looks like a slip.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub did_you_mean: Option<String>,
    /// Where the next page begins, for [`SearchRequest::cursor`](super::SearchRequest::cursor); none on the last page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
}

/// What a hit is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum HitKind {
    /// A goal.
    #[default]
    Goal,
    /// Running text outside goals.
    Section,
}

/// One hit.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Hit {
    /// Goal or section.
    pub kind: HitKind,
    /// Id of the goal or section.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Score; comparable within one answer only.
    pub score: f32,
    /// The goal it stands in (of a section hit).
    pub goal: Option<GoalRef>,
    /// The document.
    pub document: DocumentRef,
    /// Page of the goal, or of the matching passage.
    pub page: u32,
    /// The matching passage in pieces, never HTML.
    pub fragments: Vec<FragmentPiece>,
    /// First owner, references and more for the card (goal hits only).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub card: Option<Card>,
}

/// What a goal card shows beside title and passage.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Card {
    /// Kind of goal.
    pub kind: String,
    /// Number as written.
    pub number: Option<String>,
    /// Owners as shown: name, else role.
    pub owners: Vec<String>,
    /// References: key and label.
    pub references: Vec<LabelledKey>,
    /// Status as written.
    pub status: Option<String>,
    /// Has a figure to be reached.
    pub has_measure: bool,
    /// Themes, best first.
    #[serde(default)]
    pub themes: Vec<Topic>,
    /// Target groups, best first.
    #[serde(default)]
    pub target_groups: Vec<Topic>,
}

/// A theme or target group of a goal, with the words that gave it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Topic {
    /// As the user reads it; the facet's value.
    pub name: String,
    /// How much the goal's words speak for it; comparable within one goal only.
    pub score: f32,
    /// Words of the goal that show it, most telling first.
    pub words: Vec<String>,
}

/// A key with its label.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct LabelledKey {
    /// Normal form.
    pub key: String,
    /// For people.
    pub label: String,
}

/// A piece of a passage.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct FragmentPiece {
    /// The characters.
    pub text: String,
    /// It matches the query.
    #[serde(rename = "match")]
    pub matched: bool,
}

/// A goal in brief.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct GoalRef {
    /// Id, unique over all documents.
    pub id: String,
    /// Title.
    pub title: String,
}

/// A document in brief.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct DocumentRef {
    /// Id of the work.
    pub id: String,
    /// File name of its main form.
    pub file: String,
    /// Title.
    pub title: Option<String>,
    /// Municipality's name.
    pub municipality: Option<String>,
    /// Area.
    pub area: Option<String>,
    /// Genre.
    pub kind: Option<String>,
    /// Period.
    pub period: Option<Period>,
    /// How far it has come.
    #[serde(default)]
    pub state: State,
    /// Id of the newer edition that took its place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub superseded_by: Option<String>,
}

impl DocumentRef {
    /// A work in brief: its id, the name of its main form, and what its document says.
    pub fn of(id: &str, file: Option<&str>, document: &Document) -> Self {
        Self {
            id: id.to_owned(),
            file: file.unwrap_or_default().to_owned(),
            title: document.title.clone(),
            municipality: document.municipality.as_ref().map(|m| m.name.clone()),
            area: document.area.clone(),
            kind: document.kind.clone(),
            period: document.period.clone(),
            state: document.state,
            superseded_by: document.superseded_by.clone(),
        }
    }
}

/// One facet value with its count.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct FacetValue {
    /// Value as used in a filter.
    pub value: String,
    /// For people.
    pub label: String,
    /// Number of goals.
    pub count: usize,
    /// Values of the field above it: a municipality's region, an area's municipalities where they are few, a track's framework.
    #[serde(default, skip_serializing_if = "SharedList::is_empty")]
    #[schema(value_type = Vec<String>)]
    pub parents: SharedList,
}

/// A goal with its document, as its page shows it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct GoalView {
    /// Id, unique over all documents.
    pub id: String,
    /// The document.
    pub document: DocumentRef,
    /// The goal's facts.
    pub goal: Goal,
    /// The goal it belongs under.
    pub parent: Option<GoalRef>,
    /// Goals under it.
    pub children: Vec<GoalRef>,
    /// Themes, best first.
    #[serde(default)]
    pub themes: Vec<Topic>,
    /// Target groups, best first.
    #[serde(default)]
    pub target_groups: Vec<Topic>,
}

/// A document with its files and the outline of its goals.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct DocumentView {
    /// Id of the work.
    pub id: String,
    /// In brief.
    pub summary: DocumentRef,
    /// Facts of the document.
    pub document: Document,
    /// Its forms, main form first.
    pub files: Vec<FileView>,
    /// Goals in reading order.
    pub goals: Vec<GoalLine>,
}

/// One line of a document's outline.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct GoalLine {
    /// Id, unique over all documents.
    pub id: String,
    /// Title.
    pub title: String,
    /// Kind.
    pub kind: String,
    /// Number as written.
    pub number: Option<String>,
    /// Depth from 1.
    pub level: u8,
    /// Section it stands under.
    pub section: Option<String>,
    /// Page, from 1.
    pub page: u32,
}

/// One file of a work, or a file that could not be read.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct FileView {
    /// File name as given.
    pub file: String,
    /// Folder or archive path it came with.
    pub path: String,
    /// SHA-256 of the bytes; empty where it was not kept.
    pub sha256: String,
    /// Media type.
    pub media_type: String,
    /// Pages.
    pub pages: u32,
    /// What happened to it.
    pub outcome: Outcome,
    /// The same in a Danish sentence that ends in the next step where there is one.
    pub message: String,
    /// Pages without usable text.
    pub unread_pages: Vec<u32>,
    /// Pages whose text was recognised in their pictures and may hold errors.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub recognised_pages: Vec<u32>,
    /// Hints used for it: field, value and where it came from.
    pub hints: Vec<HintView>,
    /// Id of its work, none where it was refused.
    pub document: Option<String>,
    /// When it was last read, `YYYY-MM-DDTHH:MM:SSZ`.
    pub read_at: String,
}

/// One hint about a file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct HintView {
    /// `municipality`, `area`, `kind`, `year`, `state`, `source`.
    pub field: String,
    /// Value.
    pub value: String,
    /// `manifest`, `sidecar`, `folder`.
    pub from: String,
}

/// What happened to a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Read, goals stored.
    #[default]
    Read,
    /// Read and stored, replacing an earlier version of the same file.
    Replaced,
    /// Same bytes as before, nothing done.
    Unchanged,
    /// Another form of a work that is already held.
    Form,
    /// Read, but it has no goals (searchable as sections).
    NoGoals,
    /// No usable text: character recognition needed.
    NeedsRecognition,
    /// Kept out because it holds a CPR number.
    Quarantined,
    /// Withdrawn before; not taken in again.
    Withdrawn,
    /// Password needed.
    Encrypted,
    /// Damaged, cannot be opened.
    Damaged,
    /// A format that is not read.
    Unsupported,
    /// Over a limit of size, time or memory.
    OverLimit,
    /// The worker process ended without an answer.
    Crashed,
    /// Was here before, no longer in its folder.
    Vanished,
    /// The file could not be opened by the system.
    Unreadable,
}

impl Outcome {
    /// Its name in JSON and in addresses, `needs_recognition`.
    pub fn name(self) -> String {
        serde_json::to_value(self).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
    }
}

/// Numbers of the whole collection.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct StatusView {
    /// Works held.
    pub works: usize,
    /// Goals held, forms counted once.
    pub goals: usize,
    /// Files known.
    pub files: usize,
    /// Municipalities held.
    pub municipalities: Vec<String>,
    /// Count per outcome.
    pub outcomes: BTreeMap<String, usize>,
    /// Every file.
    pub list: Vec<FileView>,
    /// Schema number of the search index.
    pub index_schema: u32,
}
