//! What extraction returns, in the shape of the contract (`sporhund extract FILE --json`).

use serde::{Deserialize, Serialize};

use super::document::{Evidence, Municipality, Period, State};
use super::place::Place;
use super::report::{PageReport, Warning};

/// Schema number of [`Extracted`].
pub const SCHEMA: u32 = 1;

/// A whole document, extracted.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Extracted {
    /// [`SCHEMA`].
    pub schema: u32,
    /// The file.
    pub source: Source,
    /// Facts of the document as a whole.
    pub document: Document,
    /// Its goals in reading order.
    pub goals: Vec<Goal>,
    /// Everything, goals included, as sections of running text, for search outside goals.
    pub sections: Vec<SectionText>,
    /// Per page, whether it could be read.
    pub pages: Vec<PageReport>,
    /// Trouble met.
    pub warnings: Vec<Warning>,
}

/// The file a document was read from.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Source {
    /// File name without folders.
    pub file: String,
    /// SHA-256 of the bytes, lower-case hex.
    pub sha256: String,
    /// Media type.
    pub media_type: String,
    /// Number of pages; 1 for formats without pages.
    pub pages: u32,
}

/// Facts of the document as a whole.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Document {
    /// Title as written.
    pub title: Option<String>,
    /// Where the title stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title_place: Option<Place>,
    /// The title is not word for word what stands there: made from it, or from the file's properties.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub title_inferred: bool,
    /// Whose document it is.
    pub municipality: Option<Municipality>,
    /// Where its name stands first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub municipality_place: Option<Place>,
    /// Department or field, as the document names it.
    pub area: Option<String>,
    /// Where `area` comes from: `text`, `folder`, `sidecar`, `manifest` …
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area_from: Option<String>,
    /// Where its name stands first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area_place: Option<Place>,
    /// Genre: `udviklingsaftale`, `strategi`, `plan`, `politik`, `status`, `budgetaftale`, `kontrakt`, `handleplan` …
    pub kind: Option<String>,
    /// ISO 639-1 code.
    pub language: Option<String>,
    /// Period it holds for.
    pub period: Option<Period>,
    /// Where its years stand first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period_place: Option<Place>,
    /// `draft`, `hearing`, `adopted`, `status`, `superseded` or `unknown`.
    pub state: State,
    /// Words that show the state.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state_evidence: Option<Evidence>,
    /// When this edition was adopted or made: `YYYY-MM-DD` or `YYYY-MM`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edition_date: Option<String>,
    /// Words that show the date of the edition.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edition_evidence: Option<Evidence>,
    /// Who made the agreement with each other, as written.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub counterparts: Vec<Evidence>,
    /// References made outside goals (introduction), kept apart from the goals'.
    pub references: Vec<Reference>,
    /// Follow-up of the whole document.
    pub follow_up: Vec<FollowUp>,
}

/// One goal with its facts.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Goal {
    /// Unique within the document: `g01`, `g02` … in reading order.
    pub id: String,
    /// Title as written, without number and label.
    pub title: String,
    /// `udviklingsmål`, `indsats`, `tiltag`, `indsatsområde`, `spor`, `forandring`, `mål`, `pejlemærke` …
    pub kind: String,
    /// Number as written, `2.3`.
    pub number: Option<String>,
    /// Id of the goal it belongs under.
    pub parent: Option<String>,
    /// Heading it stands under.
    pub section: Option<String>,
    /// Where that heading stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub section_place: Option<Place>,
    /// Where its title stands.
    pub place: Place,
    /// Pages it covers, first and last.
    #[serde(default)]
    pub pages: [u32; 2],
    /// Why now.
    pub background: Option<String>,
    /// Where the background stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub background_place: Option<Place>,
    /// What for.
    pub purpose: Option<String>,
    /// Where the purpose stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purpose_place: Option<Place>,
    /// What is to be reached.
    pub targets: Vec<Aim>,
    /// The difference it makes.
    pub effects: Vec<Aim>,
    /// Figures.
    pub measures: Vec<Measure>,
    /// What is done.
    pub activities: Vec<Activity>,
    /// Who answers for it.
    pub owners: Vec<Party>,
    /// Who takes part.
    pub participants: Vec<Party>,
    /// How it is followed up.
    pub follow_up: Vec<FollowUp>,
    /// When.
    pub time_frame: Option<TimeFrame>,
    /// Dated steps.
    pub milestones: Vec<Milestone>,
    /// How far it is.
    pub status: Option<Status>,
    /// Frameworks, budgets, laws, policies it refers to.
    pub references: Vec<Reference>,
    /// Every labelled field as it stands, in order.
    pub fields: Vec<Field>,
    /// 0 to 1.
    pub confidence: f32,
    /// What found it.
    pub rule: String,
}

/// A target or an effect.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Aim {
    /// As written.
    pub text: String,
    /// Where.
    pub place: Place,
}

/// What a figure is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MeasureType {
    /// To be reached.
    Target,
    /// Where something stands or stood.
    Baseline,
    /// Money, posts, cuts.
    Amount,
    /// Norms, citations, deadlines, rates.
    #[default]
    Other,
}

/// One figure.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Measure {
    /// The sentence or item that holds it, as written.
    pub text: String,
    /// What it is.
    #[serde(rename = "type")]
    pub kind: MeasureType,
    /// Its value; a decrease is negative.
    pub value: f64,
    /// `%`, `borgere`, `kr.` …
    pub unit: Option<String>,
    /// Year it holds for.
    pub year: Option<i32>,
    /// What or whom it measures.
    pub applies_to: Option<String>,
    /// Where the words of `text` stand.
    pub place: Place,
}

/// Something to be done.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Activity {
    /// As written, bullet removed.
    pub text: String,
    /// Nesting, from 1.
    pub level: u8,
    /// Its own status as written.
    pub status: Option<String>,
    /// Where.
    pub place: Place,
}

/// A person, role, group or unit.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Party {
    /// Person's name.
    pub name: Option<String>,
    /// Role, group or unit as written (singular of a shared plural, then `inferred`).
    pub role: Option<String>,
    /// The source's word: `ansvarlig for opfølgning`, `projektejer`, `tovholder` …
    pub responsibility: Option<String>,
    /// The role or responsibility is not in the words at `place` but follows from other words.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub inferred: bool,
    /// Stands for a union: shown in place, never an owner, never found by name.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub protected: bool,
    /// Where.
    pub place: Place,
}

/// One statement on follow-up.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct FollowUp {
    /// As written.
    pub text: String,
    /// Times named, one entry each (`3. kvartal 2023`).
    pub times: Vec<String>,
    /// Who follows up or where.
    pub who: Option<String>,
    /// Where it stands.
    pub place: Place,
}

/// When a goal is worked on.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct TimeFrame {
    /// As written.
    pub text: String,
    /// First day.
    pub from: Option<String>,
    /// Last day.
    pub to: Option<String>,
    /// It goes on beyond one year.
    pub multi_year: bool,
    /// Where.
    pub place: Place,
}

/// A dated step.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Milestone {
    /// As written.
    pub text: String,
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    pub when: String,
    /// Where.
    pub place: Place,
}

/// How far something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Progress {
    /// Not begun.
    NotStarted,
    /// Planned.
    Planned,
    /// Under way.
    UnderWay,
    /// Partly done.
    PartlyDone,
    /// Done.
    Done,
    /// Late.
    Delayed,
    /// Green.
    OnTrack,
    /// Yellow.
    AtRisk,
    /// Red.
    OffTrack,
}

/// Status of a goal, the words kept.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Status {
    /// As written.
    pub text: String,
    /// What the words say; none where they say nothing clear.
    pub state: Option<Progress>,
    /// Where.
    pub place: Place,
}

/// A reference to a framework, budget, law, policy or plan.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Reference {
    /// Normal form: `dus/2`, `budget-2023/spor-7`, `serviceloven/107`, `socialpolitik`.
    pub key: String,
    /// `DUS`, `Budget`, `Serviceloven`, `Socialpolitik` …
    pub framework: String,
    /// As written.
    pub label: String,
    /// The law of a bare paragraph sign was guessed from the document.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub inferred: bool,
    /// Where.
    pub place: Place,
}

/// One labelled field of a goal.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Field {
    /// The document's own heading or column header.
    pub label: String,
    /// Everything under it.
    pub text: String,
    /// Where.
    pub place: Place,
}

/// One stretch of running text under a heading.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SectionText {
    /// Its heading, empty for text before the first.
    pub title: String,
    /// The words.
    pub text: String,
    /// Id of the goal it is part of.
    pub goal: Option<String>,
    /// Where it begins.
    pub place: Place,
}
