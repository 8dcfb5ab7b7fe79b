//! What is looked for in the index: words with their terms, alternatives with their weights.

use sporhund_danish::{Analyser, TokenKind};

use super::query::{Condition, Figure, Node};

/// Something a goal may have.
#[derive(Clone, Debug, PartialEq)]
pub enum Want {
    /// A word in any of its forms.
    Word(Terms),
    /// These words in this order.
    Phrase(Vec<String>),
    /// A word, or a part of one, that begins so: the words and the parts of the index that do.
    Begins(Vec<String>, Vec<String>),
    /// A facet has a value.
    Filter(Condition),
    /// A figure to be reached lies in a range.
    Figure(Figure),
    /// Anything but this.
    Not(Box<Want>),
    /// All of them.
    All(Vec<Want>),
    /// The one that scores best, each with its weight.
    Best(Vec<(f32, Want)>),
}

/// Terms of one word of the query.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Terms {
    /// As typed, lower case.
    pub surface: String,
    /// Base forms.
    pub lemmas: Vec<String>,
    /// Base forms of the leaves of a compound, empty for a simple word.
    pub parts: Vec<String>,
}

/// One thing the query wants.
#[derive(Clone, Debug, PartialEq)]
pub struct Clause {
    /// As people read it.
    pub text: String,
    /// What finds it.
    pub want: Want,
}

/// The word, or all words of it where it is several.
pub fn of_word(word: &str) -> Option<Want> {
    if let Some(acronym) = super::analysis::capitals(word) {
        return Some(Want::Word(Terms { surface: acronym.clone(), lemmas: vec![acronym], parts: Vec::new() }));
    }
    let tokens = Analyser::shared().analyse(word);
    let terms = tokens.into_iter().filter(|t| t.surface.chars().any(|c| c.is_alphanumeric() || c == '%'));
    let mut wants: Vec<Want> = terms
        .map(|t| {
            let parts: Vec<String> = t.parts.into_iter().map(|p| p.lemma).collect();
            let mut lemmas = t.lemmas;
            if t.kind == TokenKind::Number {
                lemmas.push(format!("{}%", t.surface));
            }
            Want::Word(Terms { surface: t.surface, lemmas, parts })
        })
        .collect();
    if wants.len() > 1 { Some(Want::All(wants)) } else { wants.pop() }
}

/// Words in a row.
pub fn of_phrase(text: &str) -> Option<Want> {
    let words: Vec<String> = super::analysis::analyse(text)
        .into_iter()
        .map(|t| t.surface)
        .filter(|s| s.chars().any(|c| c.is_alphanumeric() || c == '%'))
        .collect();
    match words.len() {
        0 => None,
        1 => of_word(text),
        _ => Some(Want::Phrase(words)),
    }
}

/// A node of the query as people read it.
pub fn text_of(node: &Node) -> String {
    let list = |nodes: &[Node], between: &str| nodes.iter().map(text_of).collect::<Vec<_>>().join(between);
    match node {
        Node::Word(text) | Node::Phrase(text) => text.clone(),
        Node::Prefix(text) => format!("{text}*"),
        Node::Fuzzy(text, _) => format!("{text}~"),
        Node::Filter(condition) => condition.text(),
        Node::Figure(figure) => figure.text(),
        Node::All(nodes) => list(nodes, " "),
        Node::Any(nodes) => list(nodes, " eller "),
        Node::Not(node) => format!("-{}", text_of(node)),
    }
}

/// Calls `see` for every word looked for.
pub fn each_word(want: &Want, see: &mut impl FnMut(&Terms)) {
    match want {
        Want::Word(terms) => see(terms),
        Want::Phrase(words) => words.iter().for_each(|w| see(&Terms { surface: w.clone(), ..Terms::default() })),
        Want::Begins(words, parts) => {
            words.iter().for_each(|w| see(&Terms { surface: w.clone(), ..Terms::default() }));
            parts.iter().for_each(|p| see(&Terms { lemmas: vec![p.clone()], ..Terms::default() }));
        }
        Want::Filter(_) | Want::Figure(_) | Want::Not(_) => {}
        Want::All(wants) => wants.iter().for_each(|w| each_word(w, see)),
        Want::Best(wants) => wants.iter().for_each(|(_, w)| each_word(w, see)),
    }
}
