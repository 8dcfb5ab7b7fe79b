//! What is known of a document as a whole, beside its goals: whose it is, when it holds, how far it has come.

use serde::{Deserialize, Serialize};

use super::place::Place;

/// Words of the source with their place.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Evidence {
    /// As written.
    pub text: String,
    /// Where.
    pub place: Place,
}

/// A municipality, also one that is not among the 98.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Municipality {
    /// Name without "Kommune".
    pub name: String,
    /// Official code where it is one of the 98.
    pub code: Option<String>,
    /// Region's name where known.
    pub region: Option<String>,
    /// Where it was found: `text`, `header`, `title`, `place names`, `metadata`, `folder`, `sidecar`, `manifest`.
    pub from: String,
}

/// A period of days, ends included; open where `to` is none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Period {
    /// First day, `YYYY-MM-DD`.
    pub from: String,
    /// Last day.
    pub to: Option<String>,
}

/// How far a document has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// "udkast", placeholders left in.
    Draft,
    /// Out for hearing.
    Hearing,
    /// Adopted by council or committee.
    Adopted,
    /// A status report on something else.
    Status,
    /// Replaced by another document.
    Superseded,
    /// Nothing says.
    #[default]
    Unknown,
}
