//! Reads a query: recognised filters first, then words without those that only ask. Never fails, and drops nothing silently.

use super::field;
use super::filters::{self, Context};
use super::lex::{MAX_PIECES, lex, read_to};
use super::reading::reading;
use super::tree;
use super::types::{Lex, LexKind, Node, Parsed};
use crate::record::Understood;
use crate::search::data::{OWNER_CUES, QUESTION_WORDS, RELATION_WORDS};
use crate::search::vocabulary::Vocabulary;

/// Reads a query with what the index knows; `own` is the asker's municipality.
pub fn parse(query: &str, own: Option<&str>, vocabulary: &Vocabulary) -> Parsed {
    let pieces = lex(query);
    let mut parsed = Parsed::default();
    if pieces.len() >= MAX_PIECES || read_to(query) < query.len() {
        parsed.notices.push(format!("Søgningen er lang: kun de første {MAX_PIECES} ord er brugt."));
    }
    let asks = |words: &[&str]| pieces.iter().any(|p| p.is_word() && words.contains(&p.low.as_str()));
    parsed.question = asks(&["hvordan", "hvad", "hvilke", "hvilken", "hvilket", "hvorledes", "hvorfor", "hvor"]) && !asks(&["hvem"]);
    let overlaps = pieces.iter().any(|p| p.is_word() && p.low.starts_with("overlap"));
    parsed.shared = overlaps || asks(&["fælles", "ens", "ligner", "lignende", "sammenfald"]) && asks(&["mellem", "både", "med"]);
    let context = Context::new(query, &pieces, own, vocabulary);
    let mut read: Vec<Lex> = Vec::new();
    let mut at = 0;
    while let Some(piece) = pieces.get(at) {
        if let LexKind::Field(name) = &piece.kind {
            read.extend(field::read(&mut parsed, query, piece, name, vocabulary));
            at += 1;
        } else if let Some(known) = filters::negated(&mut parsed, &context, at) {
            read.push(known);
            at += 1;
        } else if let Some(found) = filters::recognise(&context, at).filter(|f| f.len > 0) {
            filters::accept(&mut parsed, &context, &mut read, at, &found);
            at += found.len;
        } else {
            read.push(piece.clone());
            at += 1;
        }
    }
    let mut left_out = left_out(&read, context.owner_question);
    either(&mut read, &mut left_out);
    parsed.reading = reading(query, &read, &left_out);
    let kept: Vec<Lex> = read.into_iter().zip(&left_out).filter(|(_, out)| !**out).map(|(piece, _)| piece).collect();
    for piece in &kept {
        if let Some(kind) = said(piece) {
            let text = query.get(piece.range.clone()).unwrap_or(&piece.text).to_owned();
            parsed.understood.push(Understood { kind: kind.to_owned(), text, filter: None });
        }
    }
    lift(&mut parsed, tree::nodes(&kept));
    filters::merge(&mut parsed.conditions);
    parsed
}

/// What is worth saying of a piece that is more than a word.
fn said(piece: &Lex) -> Option<&'static str> {
    match piece.kind {
        LexKind::Known(..) => None,
        _ if piece.negated => Some("excluded"),
        LexKind::Phrase => Some("phrase"),
        LexKind::Prefix => Some("prefix"),
        LexKind::Fuzzy(_) => Some("fuzzy"),
        _ => None,
    }
}

/// Sorts the top of the tree: conditions, what is left out, what is looked for.
fn lift(parsed: &mut Parsed, nodes: Vec<Node>) {
    for node in nodes {
        match node {
            Node::Filter(condition) => parsed.conditions.push(condition),
            Node::Figure(figure) => parsed.figures.push(figure),
            Node::All(nodes) => lift(parsed, nodes),
            Node::Not(inner) => match *inner {
                Node::Filter(mut condition) => {
                    condition.exclude = !condition.exclude;
                    parsed.conditions.push(condition);
                }
                other => parsed.excluded.push(other),
            },
            wanted => parsed.wanted.push(wanted),
        }
    }
}

/// Marks stop words and words that only ask, where anything else is left or a filter was found.
fn left_out(read: &[Lex], owner_question: bool) -> Vec<bool> {
    let known = read.iter().any(|p| matches!(p.kind, LexKind::Known(..)));
    let who = read.iter().any(|p| p.low == "hvem");
    let about_owner = |n: &Node| matches!(n, Node::Filter(c) if c.field == "owner");
    let owner_found = read.iter().any(|p| matches!(&p.kind, LexKind::Known(_, nodes) if nodes.iter().any(about_owner)));
    let cue = |low: &str| (who || owner_question && owner_found) && OWNER_CUES.contains(low);
    let relates = |low: &str| known && RELATION_WORDS.contains(low);
    let asks = |p: &Lex| p.is_word() && (QUESTION_WORDS.contains(p.low.as_str()) || cue(&p.low) || relates(&p.low));
    let stops = |p: &Lex| p.is_word() && (is_sign(&p.low) || sporhund_danish::is_stop_word(&p.low) && !tree::is_acronym(p, read));
    let wanted = |p: &Lex| p.kind.is_wanted() && !p.negated;
    if known || read.iter().any(|p| wanted(p) && !asks(p) && !stops(p)) {
        return read.iter().map(|p| asks(p) || stops(p)).collect();
    }
    // Only question words: "alle mål" wants every goal, other words are taken at their word.
    if read.iter().any(|p| p.low.starts_with("mål") || p.low.starts_with("udviklingsmål")) {
        return read.iter().map(wanted).collect();
    }
    let content = read.iter().any(|p| wanted(p) && !stops(p));
    read.iter().map(|p| content && stops(p)).collect()
}

/// "demens eller palliation": a small "eller" between two things that are looked for divides them as `OR` does.
fn either(read: &mut [Lex], left_out: &mut [bool]) {
    let counts = |p: &Lex, i: usize| {
        !left_out.get(i).copied().unwrap_or(true) && !p.negated && (p.kind.is_wanted() || matches!(p.kind, LexKind::Known(..)))
    };
    let marks: Vec<usize> = (1..read.len())
        .filter(|i| read.get(*i).is_some_and(|p| p.is_word() && matches!(p.low.as_str(), "eller" | "og/eller")))
        .filter(|i| [i - 1, i + 1].into_iter().all(|n| read.get(n).is_some_and(|p| counts(p, n))))
        .collect();
    for i in marks {
        if let (Some(piece), Some(out)) = (read.get_mut(i), left_out.get_mut(i)) {
            piece.kind = LexKind::Or;
            *out = false;
        }
    }
}

fn is_sign(low: &str) -> bool {
    !low.chars().any(char::is_alphanumeric) && low != "%"
}
