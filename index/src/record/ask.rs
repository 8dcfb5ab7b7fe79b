//! Questions, and how they were read.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Facet fields, in the order they are shown.
pub const FACETS: [&str; 17] = [
    "municipality",
    "region",
    "area",
    "kind",
    "year",
    "theme",
    "target_group",
    "track",
    "framework",
    "law",
    "owner",
    "status",
    "has_measure",
    "follow_up",
    "multi_year",
    "state",
    "section",
];

/// The facet value for "the source says nothing", shown as "ikke angivet".
pub const NONE: &str = "none";

/// Order of hits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Sort {
    /// Best first.
    #[default]
    Relevance,
    /// Newest first.
    Year,
    /// By the municipality's name.
    Municipality,
}

impl Sort {
    /// All orders.
    pub const ALL: [Sort; 3] = [Sort::Relevance, Sort::Year, Sort::Municipality];

    /// Its name in JSON and in addresses.
    pub fn name(self) -> &'static str {
        match self {
            Sort::Relevance => "relevance",
            Sort::Year => "year",
            Sort::Municipality => "municipality",
        }
    }

    /// The order with a name.
    pub fn named(name: &str) -> Option<Sort> {
        Sort::ALL.into_iter().find(|s| s.name() == name)
    }
}

/// What is asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SearchRequest {
    /// The words as typed.
    pub query: String,
    /// Facet values: field to values; values of one field are ORed, fields are ANDed.
    pub filters: BTreeMap<String, Vec<String>>,
    /// The asker's municipality, which "andre kommuner" leaves out.
    pub own: Option<String>,
    /// Hits wanted; capped at [`SearchRequest::MAX_LIMIT`].
    pub limit: usize,
    /// Hits passed over.
    pub offset: usize,
    /// Order of the hits.
    pub sort: Sort,
    /// Where the page begins, as [`Answer::next`](super::Answer::next) gave it; takes the place of `offset`.
    pub cursor: Option<String>,
    /// Words that are not to be looked for beside those typed.
    pub without: Vec<String>,
}

impl SearchRequest {
    /// Most hits one answer holds.
    pub const MAX_LIMIT: usize = 200;
}

/// A recognised part of the query.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Understood {
    /// `track`, `phrase`, `excluded`, `field`, `own` …
    pub kind: String,
    /// The words of the query.
    pub text: String,
    /// The filter it stands for, `track=dus/2`; none for words.
    pub filter: Option<String>,
}

/// A part of the query with what it does. The texts of all parts together are the query.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ReadPart {
    /// As typed.
    pub text: String,
    /// What it does.
    #[serde(rename = "as")]
    pub read_as: ReadAs,
    /// The filter it stands for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filter: Option<String>,
}

/// What a part of a query does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ReadAs {
    /// Looked for in any inflection.
    #[default]
    Word,
    /// Looked for as the beginning of words and parts.
    Prefix,
    /// Looked for with slips.
    Fuzzy,
    /// Looked for as it stands.
    Phrase,
    /// Must not be there.
    Excluded,
    /// Stands for a filter.
    Filter,
    /// Joins, divides or groups.
    Operator,
    /// Only asks, or is too common to tell goals apart.
    LeftOut,
    /// Punctuation that means nothing here.
    Sign,
    /// Space.
    Space,
    /// Behind the longest query that is read.
    Unread,
}

/// A word that was looked for beside one that was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
pub struct Expansion {
    /// As typed.
    pub word: String,
    /// What was looked for too.
    pub term: String,
    /// `synonym`, `acronym`, `related`, `slip`, `general`.
    pub kind: String,
}

/// What may be typed on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Suggestion {
    /// `goal`, `owner`, `track`, `law`, `municipality`, `area`, `theme`, `word`.
    pub kind: String,
    /// As people read it.
    pub text: String,
    /// The query it stands for.
    pub query: String,
    /// Id of the goal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub goal: Option<String>,
}

/// Why a goal stands where it stands in an answer.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Explanation {
    /// The goal.
    pub id: String,
    /// Its title.
    pub title: String,
    /// It is in the answer.
    pub found: bool,
    /// Its score, the sum of the clauses.
    pub score: f32,
    /// What every word of the query found.
    pub clauses: Vec<ClauseReason>,
    /// Filters of the query and the choice, and whether the goal fits them.
    pub filters: Vec<FilterReason>,
}

/// What one word of the query found in a goal.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct ClauseReason {
    /// As typed.
    pub text: String,
    /// What it adds.
    pub score: f32,
    /// Where it was found, best first.
    pub found: Vec<FieldReason>,
}

/// One field in which a word was found.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct FieldReason {
    /// `title`, `aims`, `activities`, `people`, `labels`, `body`, `context`.
    pub field: String,
    /// The word that was found: the one typed, or another for it.
    pub term: String,
    /// `word`, `inflection`, `part of a compound`, `phrase`, `beginning`.
    pub how: String,
    /// What it would give alone.
    pub score: f32,
}

/// Whether a goal fits a filter.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct FilterReason {
    /// `track=dus/2`.
    pub filter: String,
    /// The goal fits.
    pub fits: bool,
}
