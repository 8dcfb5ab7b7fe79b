//! What a query is after reading: words to find, conditions to keep, and what was understood.

use std::ops::Range;

use crate::record::Understood;

/// Words to find.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    /// One word, lower case.
    Word(String),
    /// Words in this order, as written.
    Phrase(String),
    /// All of them.
    All(Vec<Node>),
    /// Any of them.
    Any(Vec<Node>),
}

/// A condition on a facet field. Conditions are ANDed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    /// Facet field.
    pub field: &'static str,
    /// Any of these values.
    pub values: Vec<String>,
    /// None of the values instead.
    pub exclude: bool,
}

impl Condition {
    /// The field has this value.
    pub fn is(field: &'static str, value: impl Into<String>) -> Condition {
        Condition { field, values: vec![value.into()], exclude: false }
    }

    /// As shown in `understood`: `track=dus/2`.
    pub fn text(&self) -> String {
        let sign = if self.exclude { "-" } else { "" };
        self.values.iter().map(|v| format!("{sign}{}={v}", self.field)).collect::<Vec<_>>().join(" ")
    }
}

/// A query that has been read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parsed {
    /// All of these are wanted.
    pub wanted: Vec<Node>,
    /// None of these.
    pub excluded: Vec<Node>,
    /// Conditions on facets.
    pub conditions: Vec<Condition>,
    /// What was understood as more than words.
    pub understood: Vec<Understood>,
    /// Danish sentences on what was done.
    pub notices: Vec<String>,
    /// Asks how or what, not who: what is near counts as an answer too.
    pub question: bool,
    /// Asks what two sides have in common.
    pub shared: bool,
}

/// One piece of a query as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lex {
    /// As typed, without quotes, sign and outer punctuation.
    pub text: String,
    /// The same in lower case.
    pub low: String,
    /// Bytes in the query.
    pub range: Range<usize>,
    /// What it is.
    pub kind: LexKind,
    /// A minus sign stands before it.
    pub negated: bool,
    /// A comma, dash or slash follows.
    pub joined: bool,
}

impl Lex {
    /// A plain word that a recogniser may take.
    pub fn is_word(&self) -> bool {
        self.kind == LexKind::Word && !self.negated
    }
}

/// What a piece of a query is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LexKind {
    /// A word.
    Word,
    /// Words in quotes.
    Phrase,
    /// A value for a field: the text before the colon.
    Field(String),
    /// `(`.
    Open,
    /// `)`.
    Close,
    /// `OR`.
    Or,
}

/// What a recogniser found at a place in the query.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Recognised {
    /// Pieces taken.
    pub len: usize,
    /// `track`, `law`, `municipality` …
    pub kind: &'static str,
    /// Conditions it stands for.
    pub conditions: Vec<Condition>,
    /// A Danish sentence where the reader should know more.
    pub notice: Option<String>,
}

/// The plain word at a place.
pub fn word(pieces: &[Lex], at: usize) -> Option<&Lex> {
    pieces.get(at).filter(|p| p.is_word())
}
