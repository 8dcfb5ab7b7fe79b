//! The types of analysed text.
use serde::Serialize;

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TokenKind {
    /// An ordinary word, hyphenated words included.
    Word,
    /// An abbreviation in capitals: `DUS`, `A&T`, `OMU'er`, `VUM 2.0`. It is not lemmatised.
    Acronym,
    /// A number, ratio or minimum age: `3,4`, `1:1`, `16+`.
    Number,
    /// A share: `3,4 %`.
    Percent,
    /// A day: `1.4.2023`, `15/3-23`.
    Date,
    /// A span of years, `2021 – 2024`; its lemmas are both years.
    YearRange,
    /// A section of a law, `§ 107`; its surface is always written `§107`.
    Paragraph,
    /// A web or mail address.
    Address,
    /// The open first part of a coordination: `Sundheds-` in `Sundheds- og Omsorgsområdet`.
    OpenEnd,
    /// The open last part of a coordination: `-kultur` in `mødestruktur og -kultur`.
    OpenStart,
}

/// One token of a text. Offsets are bytes on character boundaries; `text` is what stands there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// The token as written.
    pub text: String,
    /// First byte.
    pub start: usize,
    /// Byte after the last.
    pub end: usize,
    /// What it is.
    pub kind: TokenKind,
    /// Composed (NFC), lower case, without soft hyphens; æ ø å are kept.
    pub surface: String,
    /// Candidate lemmas, the likeliest first.
    pub lemmas: Vec<String>,
    /// Leaf parts of a compound, empty where the word is none.
    pub parts: Vec<Part>,
}

/// A leaf part of a compound.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Part {
    /// The part as it stands in the surface, linking letters included.
    pub text: String,
    /// Its lemma: `arbejde` for `arbejds`.
    pub lemma: String,
    /// First byte (in the text for a token, in the word for [`crate::Analyser::split`]).
    pub start: usize,
    /// Byte after the last.
    pub end: usize,
}

/// What an index stores of one position: three parallel streams.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StreamToken {
    /// Number of the token in the text, from 0.
    pub position: usize,
    /// First byte in the text.
    pub start: usize,
    /// Byte after the last.
    pub end: usize,
    /// What the token is.
    pub kind: TokenKind,
    /// Surface stream: one term.
    pub surface: String,
    /// Lemma stream: all candidate lemmas.
    pub lemmas: Vec<String>,
    /// Parts stream: lemmas of leaf parts and of the compounds inside the compound, without the whole word.
    pub parts: Vec<String>,
}
