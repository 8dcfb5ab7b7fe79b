//! What extraction says of its own work: pages read, trouble met.

use serde::{Deserialize, Serialize};

use super::recognised::RecognitionReport;

/// Whether a page could be read.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PageReport {
    /// Page number, from 1.
    pub page: u32,
    /// Letters and digits read.
    pub letters: usize,
    /// Character recognition is needed.
    pub needs_recognition: bool,
    /// Width in points, as shown; 0 for formats without pages.
    #[serde(default)]
    pub width: f32,
    /// Height in points, as shown.
    #[serde(default)]
    pub height: f32,
    /// How character recognition read the page, where it did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recognised: Option<RecognitionReport>,
}

/// Trouble met inside a document.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Warning {
    /// Stable word for programs: `no_text`, `damaged_page`, `limit` …
    pub kind: String,
    /// Page it concerns.
    pub page: Option<u32>,
    /// Danish sentence for people.
    pub text: String,
}
