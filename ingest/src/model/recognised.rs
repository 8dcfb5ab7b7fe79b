//! Words read from the picture of a page, as the application hands them over.

use serde::{Deserialize, Serialize};

use super::place::Rect;

/// What character recognition found on one page.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RecognisedPage {
    /// Page number, from 1.
    pub page: u32,
    /// Words in reading order; none for a picture without text.
    pub words: Vec<RecognisedWord>,
}

/// One word with its place.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RecognisedWord {
    /// The characters.
    pub text: String,
    /// Box around its ink.
    pub rect: Rect,
    /// How sure the recogniser is, 0 to 1.
    pub confidence: f32,
    /// Number of its line on the page; words of one line follow each other.
    pub line: u32,
}

/// How sure the recogniser was of one page.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RecognitionReport {
    /// Mean confidence of the words, 0 to 1.
    pub confidence: f32,
    /// Words read.
    pub words: usize,
    /// Words of them that are unsure.
    pub unsure: usize,
}
