//! The answer of `sporhund analyse --json`: the contract counts characters, not bytes.
use crate::analyser::Analyser;
use crate::sentence::sentences;
use crate::token::TokenKind;
use serde::Serialize;

/// Analysis of one text with offsets in characters (Unicode scalar values).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Analysis {
    /// Tokens in order.
    pub tokens: Vec<AnalysedToken>,
    /// Sentences in order.
    pub sentences: Vec<CharRange>,
}

/// One token of an [`Analysis`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AnalysedToken {
    /// The token as written.
    pub text: String,
    /// First character.
    pub start: usize,
    /// Character after the last.
    pub end: usize,
    /// What it is.
    pub kind: TokenKind,
    /// Normalised spelling.
    pub surface: String,
    /// Candidate lemmas, the likeliest first.
    pub lemmas: Vec<String>,
    /// Leaf parts of a compound.
    pub parts: Vec<AnalysedPart>,
}

/// One leaf part of an [`AnalysedToken`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AnalysedPart {
    /// The part as it stands in the surface.
    pub text: String,
    /// Its lemma.
    pub lemma: String,
    /// First character.
    pub start: usize,
    /// Character after the last.
    pub end: usize,
}

/// A range of characters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CharRange {
    /// First character.
    pub start: usize,
    /// Character after the last.
    pub end: usize,
}

impl Analysis {
    /// Analyses a text with the shared analyser.
    pub fn of(text: &str) -> Self {
        let count = Characters::of(text);
        let tokens = Analyser::shared().analyse(text).into_iter().map(|token| AnalysedToken {
            start: count.at(token.start),
            end: count.at(token.end),
            parts: token
                .parts
                .into_iter()
                .map(|p| AnalysedPart { start: count.at(p.start), end: count.at(p.end), text: p.text, lemma: p.lemma })
                .collect(),
            text: token.text,
            kind: token.kind,
            surface: token.surface,
            lemmas: token.lemmas,
        });
        let tokens = tokens.collect();
        let sentences = sentences(text).into_iter().map(|r| CharRange { start: count.at(r.start), end: count.at(r.end) }).collect();
        Self { tokens, sentences }
    }
}

/// Byte positions of all characters, to turn bytes into characters.
struct Characters(Vec<usize>);

impl Characters {
    fn of(text: &str) -> Self {
        Self(text.char_indices().map(|(i, _)| i).collect())
    }

    fn at(&self, byte: usize) -> usize {
        self.0.partition_point(|i| *i < byte)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_count_characters() {
        let analysis = Analysis::of("Å – børnehaven");
        let token = &analysis.tokens[1];
        assert_eq!((token.start, token.end), (4, 14));
        assert_eq!(token.parts.iter().map(|p| (p.start, p.end)).collect::<Vec<_>>(), [(4, 9), (9, 14)]);
    }
}
