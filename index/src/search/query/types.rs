//! What a query is after reading: words to find, conditions to keep, and what was understood.

use std::ops::Range;

use crate::record::{ReadPart, Understood};

/// Words to find.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    /// One word, lower case.
    Word(String),
    /// Every word, and every part of a compound, that begins so; lower case.
    Prefix(String),
    /// Every word of the index within so many slips of this one, lower case.
    Fuzzy(String, usize),
    /// Words in this order, as written.
    Phrase(String),
    /// A facet has a value.
    Filter(Condition),
    /// A figure to be reached lies in a range.
    Figure(Figure),
    /// All of them.
    All(Vec<Node>),
    /// Any of them.
    Any(Vec<Node>),
    /// Not this.
    Not(Box<Node>),
}

/// A range of figures to be reached, both ends included, in thousandths.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figure {
    /// Least, where there is one.
    pub least: Option<i64>,
    /// Greatest, where there is one.
    pub most: Option<i64>,
    /// Only figures in percent.
    pub percent: bool,
}

impl Figure {
    /// As shown in `understood`: `measure=5..10%`.
    pub fn text(&self) -> String {
        let end = |v: Option<i64>| v.map(|v| (v as f64 / 1000.0).to_string()).unwrap_or_default();
        format!("measure={}..{}{}", end(self.least), end(self.most), if self.percent { "%" } else { "" })
    }
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
    /// Conditions on figures to be reached.
    pub figures: Vec<Figure>,
    /// Every character of the query with the part it plays.
    pub reading: Vec<ReadPart>,
    /// What was understood as more than words.
    pub understood: Vec<Understood>,
    /// Danish sentences on what was done.
    pub notices: Vec<String>,
    /// Asks how or what, not who: what is near counts as an answer too.
    pub question: bool,
    /// Asks what two sides have in common.
    pub shared: bool,
}

impl Parsed {
    /// Signs say exactly what is wanted: nothing near it is.
    pub fn exact(&self) -> bool {
        use crate::record::ReadAs::{Excluded, Fuzzy, Operator, Phrase, Prefix};
        // "eller" in small letters is a word of a sentence.
        let spoken = |text: &str| matches!(text, "eller" | "og/eller");
        self.reading.iter().any(|p| match p.read_as {
            Operator => !spoken(&p.text),
            role => matches!(role, Excluded | Fuzzy | Phrase | Prefix),
        })
    }
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
    /// A word that ends in a star.
    Prefix,
    /// A word that ends in a tilde, with the slips allowed.
    Fuzzy(usize),
    /// Words in quotes.
    Phrase,
    /// A value for a field: the text before the colon.
    Field(String),
    /// Recognised as these conditions, of a kind.
    Known(&'static str, Vec<Node>),
    /// `(`.
    Open,
    /// `)`.
    Close,
    /// `OR`.
    Or,
    /// `NOT`.
    Not,
    /// `AND`, which is meant anyway.
    And,
}

impl LexKind {
    /// Looks for something in the words of goals.
    pub fn is_wanted(&self) -> bool {
        matches!(self, LexKind::Word | LexKind::Prefix | LexKind::Fuzzy(_) | LexKind::Phrase)
    }
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
    /// The range of figures it stands for.
    pub figure: Option<Figure>,
    /// A Danish sentence where the reader should know more.
    pub notice: Option<String>,
}

/// The plain word at a place.
pub fn word(pieces: &[Lex], at: usize) -> Option<&Lex> {
    pieces.get(at).filter(|p| p.is_word())
}
