//! Frameworks with their tracks, matrices and comparisons, as answers.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::answer::DocumentRef;
use super::links::{LinkedGoal, Reason};
use super::place::Place;
use super::work::Period;

/// All frameworks that goals refer to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct FrameworkList {
    /// By municipality and key; the same key in two municipalities is two frameworks.
    pub frameworks: Vec<Framework>,
}

/// A framework of a municipality.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Framework {
    /// `dus`, `budget-2023` …
    pub key: String,
    /// For people.
    pub label: String,
    /// Whose.
    pub municipality: String,
    /// From the first to the last day of the documents that refer to it.
    pub period: Option<Period>,
    /// Its tracks, by number.
    pub tracks: Vec<Track>,
    /// Goals that refer to it without a number.
    pub unnumbered: usize,
    /// All goals that refer to it.
    #[serde(default)]
    pub goals: usize,
    /// Ways it is written without a number.
    #[serde(default)]
    pub aliases: Vec<String>,
}

/// A track or a numbered change of a framework.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Track {
    /// `dus/2`, `budget-2023/spor-7` …
    pub key: String,
    /// Its number, where it is one.
    pub number: Option<u32>,
    /// Its title as most documents write it.
    pub title: Option<String>,
    /// Ways it is written.
    pub aliases: Vec<String>,
    /// Exact number of goals that refer to it.
    pub goals: usize,
}

/// A track with its goals in one municipality.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct TrackView {
    /// Key asked for.
    pub key: String,
    /// For people.
    pub label: String,
    /// Whose.
    pub municipality: Option<String>,
    /// Title.
    pub title: Option<String>,
    /// Ways it is written.
    pub aliases: Vec<String>,
    /// The goals that refer to it, all of them.
    pub goals: Vec<TrackGoal>,
    /// Goals that refer to the framework without a number.
    pub unnumbered: Vec<TrackGoal>,
    /// Those of them that may belong to this track, with reasons.
    pub suggested: Vec<TrackGoal>,
    /// Documents that refer to it outside their goals.
    pub documents: Vec<TrackDocument>,
    /// Where no municipality was asked for and several have the key: each apart, and the lists above empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schema(no_recursion)]
    pub municipalities: Vec<TrackView>,
}

/// A goal with the words that refer.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct TrackGoal {
    /// The goal.
    #[serde(flatten)]
    pub goal: LinkedGoal,
    /// The sentence that refers.
    pub text: String,
    /// Where it stands.
    pub place: Place,
    /// Why it is suggested.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reasons: Vec<Reason>,
}

/// A document that refers outside its goals.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct TrackDocument {
    /// The document.
    pub document: DocumentRef,
    /// As written.
    pub text: String,
    /// Where.
    pub place: Place,
}

/// Counts of goals by two facet fields.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Matrix {
    /// Values of the rows.
    pub rows: Vec<String>,
    /// Values of the columns.
    pub columns: Vec<String>,
    /// Names of the rows for people.
    pub row_labels: Vec<String>,
    /// Names of the columns for people.
    pub column_labels: Vec<String>,
    /// Goals per row and column; none where no document is held that could have any.
    pub cells: Vec<Vec<Option<usize>>>,
}

/// Goals side by side.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Comparison {
    /// The goals, in the order asked for.
    pub goals: Vec<LinkedGoal>,
    /// One row per field.
    pub rows: Vec<ComparedField>,
}

/// One field of compared goals.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct ComparedField {
    /// Name of the field in the contract.
    pub field: String,
    /// For people.
    pub label: String,
    /// What each goal says; none where it is silent.
    pub values: Vec<Option<String>>,
    /// The goals do not say the same.
    pub differs: bool,
}
