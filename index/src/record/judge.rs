//! What people say of pairs of goals, and how well the scores agree with them.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// What somebody says of a pair of goals.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// One and the same goal.
    Same,
    /// They overlap.
    Overlapping,
    /// Cannot be said.
    #[default]
    Unsure,
    /// Nothing to do with each other: the pair is never shown as a link again.
    Different,
}

impl Verdict {
    /// All, in the order they are offered.
    pub const ALL: [Self; 4] = [Self::Same, Self::Overlapping, Self::Unsure, Self::Different];

    /// As programs write it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Overlapping => "overlapping",
            Self::Unsure => "unsure",
            Self::Different => "different",
        }
    }

    /// The verdict of a name.
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|v| v.name() == name)
    }

    /// The pair belongs together; none where that is not said.
    pub fn holds(self) -> Option<bool> {
        match self {
            Self::Same | Self::Overlapping => Some(true),
            Self::Unsure => None,
            Self::Different => Some(false),
        }
    }
}

/// A judgement of a pair.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Judgement {
    /// What was said.
    pub verdict: Verdict,
    /// Why, in free words; may be empty.
    pub note: String,
    /// Who said it.
    pub who: String,
    /// When, RFC 3339 in UTC.
    pub at: String,
}

/// How scores agreed with people before and after a calibration.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct CalibrationReport {
    /// Judged pairs it rests on, those that say neither yes nor no left out.
    pub pairs: usize,
    /// The scores were changed; not where there are too few judgements of both sorts.
    pub applied: bool,
    /// Mean square of score minus verdict before.
    pub error_before: f64,
    /// The same after.
    pub error_after: f64,
    /// Fifths of the scale.
    pub bands: Vec<CalibrationBand>,
}

/// Pairs within a fifth of the scale.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct CalibrationBand {
    /// Lowest score.
    pub from: f64,
    /// Highest score.
    pub to: f64,
    /// Pairs with such a score before, and the share that people say belong together.
    pub before: (usize, Option<f64>),
    /// The same after.
    pub after: (usize, Option<f64>),
}
