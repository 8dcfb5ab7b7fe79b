//! How a query was read: every character of it in one part, with what that part does.

use super::types::{Condition, Figure, Lex, LexKind, Node};
use crate::record::{ReadAs, ReadPart};

/// All parts in order; their texts together are the query.
pub fn reading(query: &str, read: &[Lex], left_out: &[bool]) -> Vec<ReadPart> {
    let mut parts = Vec::new();
    let mut at = 0;
    for (piece, out) in read.iter().zip(left_out) {
        // Pieces come in order; one that begins before its forerunner ends has only its rest.
        let start = piece.range.start.max(at);
        if piece.range.end <= start {
            continue;
        }
        between(query, at, start, false, &mut parts);
        let text = query.get(start..piece.range.end).unwrap_or_default().to_owned();
        parts.push(ReadPart { text, read_as: if *out { ReadAs::LeftOut } else { role(piece) }, filter: filter(piece) });
        at = piece.range.end;
    }
    between(query, at, query.len(), super::lex::read_to(query) < query.len(), &mut parts);
    parts
}

/// What stands between pieces: space, signs that mean nothing, and after the last piece what was not read.
fn between(query: &str, from: usize, to: usize, unread: bool, parts: &mut Vec<ReadPart>) {
    let text = query.get(from..to).unwrap_or_default();
    if text.is_empty() {
        return;
    }
    let read_as = match text {
        _ if text.trim().is_empty() => ReadAs::Space,
        _ if unread || text.chars().any(char::is_alphanumeric) => ReadAs::Unread,
        _ => ReadAs::Sign,
    };
    parts.push(ReadPart { text: text.to_owned(), read_as, filter: None });
}

fn role(piece: &Lex) -> ReadAs {
    match piece.kind {
        LexKind::Known(..) => ReadAs::Filter,
        _ if piece.negated => ReadAs::Excluded,
        LexKind::Word | LexKind::Field(_) => ReadAs::Word,
        LexKind::Prefix => ReadAs::Prefix,
        LexKind::Fuzzy(_) => ReadAs::Fuzzy,
        LexKind::Phrase => ReadAs::Phrase,
        LexKind::Open | LexKind::Close | LexKind::Or | LexKind::Not | LexKind::And => ReadAs::Operator,
    }
}

fn filter(piece: &Lex) -> Option<String> {
    let LexKind::Known(_, nodes) = &piece.kind else { return None };
    let texts = nodes.iter().filter_map(|node| match node {
        Node::Filter(c) => Some(Condition { exclude: c.exclude != piece.negated, ..c.clone() }.text()),
        Node::Figure(f) => Some(Figure::text(f)),
        _ => None,
    });
    let text = texts.collect::<Vec<_>>().join(" ");
    (!text.is_empty()).then_some(text)
}
