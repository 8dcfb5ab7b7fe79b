//! The vocabulary of frameworks: what they and their tracks are called, as found in the documents and as people wrote it; and what
//! documents cite that is not held.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::links::LinkedGoal;
use super::overview::TrackDocument;
use super::place::Place;
use super::work::Period;

/// The whole vocabulary.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct TermList {
    /// By municipality and key.
    pub terms: Vec<Term>,
}

/// A framework or one of its tracks, in one municipality.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Term {
    /// Whose.
    pub municipality: String,
    /// `dus`, `dus/2`, `budget-2023/spor-7` …
    pub key: String,
    /// For people.
    pub label: String,
    /// Number of a track.
    pub number: Option<u32>,
    /// Title: what people wrote, else what most documents write.
    pub title: Option<String>,
    /// Period of the documents that refer to it.
    pub period: Option<Period>,
    /// Ways documents write it.
    pub aliases: Vec<String>,
    /// Those of them with a slip of the pen.
    pub misspellings: Vec<String>,
    /// Exact number of goals that refer to it.
    pub goals: usize,
    /// What a person wrote.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub own: Option<OwnTerm>,
}

/// What a person wrote of a framework or track. Every mention of its aliases and misspellings counts as a reference.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct OwnTerm {
    /// Whose.
    pub municipality: String,
    /// Key of the framework or track.
    pub key: String,
    /// First year of the documents it holds for; all earlier ones where none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<i32>,
    /// Last year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<i32>,
    /// Title of a track, name of a framework.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Other names.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// Wrong spellings that mean it.
    #[serde(default)]
    pub misspellings: Vec<String>,
    /// Who wrote it; filled in when it is kept.
    #[serde(default)]
    pub who: String,
    /// When, RFC 3339 in UTC; filled in when it is kept.
    #[serde(default)]
    pub at: String,
}

impl OwnTerm {
    /// Nothing is said: keeping it removes what was said before.
    pub fn is_empty(&self) -> bool {
        self.title.is_none() && self.aliases.is_empty() && self.misspellings.is_empty()
    }
}

/// What keeping terms did.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct TermsKept {
    /// Terms written or removed.
    pub terms: usize,
    /// Documents whose references became others.
    pub documents: usize,
}

/// Documents that are cited and not held.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct CitedList {
    /// By municipality, the most cited first.
    pub cited: Vec<Cited>,
}

/// What a cited document is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum CitedKind {
    /// A framework, budget, policy or plan that goals refer to.
    #[default]
    Framework,
    /// The agreement of a department that goals name as taking part.
    Agreement,
}

/// A cited document that is not held.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Cited {
    /// What it is.
    pub kind: CitedKind,
    /// Key of the framework; none for agreements.
    pub key: Option<String>,
    /// Its name for people.
    pub label: String,
    /// Whose.
    pub municipality: String,
    /// Always false.
    pub held: bool,
    /// Goals that cite it.
    pub goals: Vec<Citation>,
    /// Documents that cite it outside their goals.
    pub documents: Vec<TrackDocument>,
}

/// A goal that cites a document.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Citation {
    /// The goal.
    #[serde(flatten)]
    pub goal: LinkedGoal,
    /// The sentence that cites.
    pub text: String,
    /// Where it stands.
    pub place: Place,
}
