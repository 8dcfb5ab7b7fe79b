//! Recognises what stands for a filter in running words, and what turns it into its opposite.

use super::types::{Condition, Lex, LexKind, Node, Parsed, Recognised};
use super::{amount, law, period, person, place, track};
use crate::record::Understood;
use crate::search::data::EXCLUSION_CUES;
use crate::search::vocabulary::Vocabulary;

/// Fields of which a goal has one value, so that two values mean either.
const SINGLE: [&str; 7] = ["municipality", "region", "area", "kind", "state", "section", "multi_year"];

/// What the recognisers look at.
pub struct Context<'a> {
    query: &'a str,
    pieces: &'a [Lex],
    own: Option<&'a str>,
    vocabulary: &'a Vocabulary,
    /// Asks what somebody answers for.
    pub owner_question: bool,
}

impl<'a> Context<'a> {
    /// A query in pieces, with the asker's municipality.
    pub fn new(query: &'a str, pieces: &'a [Lex], own: Option<&'a str>, vocabulary: &'a Vocabulary) -> Context<'a> {
        Context { query, pieces, own, vocabulary, owner_question: person::asks_for_goals_of_owner(pieces) }
    }
}

/// A word with a minus sign that stands for a filter, as its opposite: `-Odder`.
pub fn negated(parsed: &mut Parsed, context: &Context<'_>, at: usize) -> Option<Lex> {
    let piece = context.pieces.get(at).filter(|p| p.negated && p.kind == LexKind::Word)?;
    let alone = [Lex { negated: false, ..piece.clone() }];
    let found = recognise(&Context { pieces: &alone, ..*context }, 0).filter(|f| f.len == 1 && !f.conditions.is_empty())?;
    let conditions: Vec<Condition> = found.conditions.iter().map(|c| Condition { exclude: !c.exclude, ..c.clone() }).collect();
    let text = context.query.get(piece.range.clone()).unwrap_or(&piece.text).to_owned();
    let filter = conditions.iter().map(Condition::text).collect::<Vec<_>>().join(" ");
    parsed.understood.push(Understood { kind: found.kind.to_owned(), text, filter: Some(filter) });
    let nodes = conditions.into_iter().map(Node::Filter).collect();
    Some(Lex { kind: LexKind::Known(found.kind, nodes), negated: false, ..piece.clone() })
}

/// The first recogniser that takes the pieces here. Order matters: what is written out most goes first.
pub fn recognise(context: &Context<'_>, at: usize) -> Option<Recognised> {
    let Context { pieces, own, vocabulary, owner_question, .. } = *context;
    if !pieces.get(at)?.is_word() {
        return None;
    }
    track::recognise(pieces, at, vocabulary)
        .or_else(|| law::recognise(pieces, at, vocabulary))
        .or_else(|| place::others(pieces, at, own))
        .or_else(|| amount::recognise(pieces, at))
        .or_else(|| period::phrase(pieces, at))
        .or_else(|| period::follow_up(pieces, at))
        .or_else(|| place::area(pieces, at, vocabulary))
        .or_else(|| place::department(pieces, at, vocabulary))
        .or_else(|| place::municipality(pieces, at, vocabulary))
        .or_else(|| place::kind(pieces, at, vocabulary))
        .or_else(|| period::years(pieces, at, vocabulary))
        .or_else(|| owner_question.then(|| person::recognise(pieces, at, vocabulary)).flatten())
}

/// Puts what was recognised in place of its pieces, and says it.
pub fn accept(parsed: &mut Parsed, context: &Context<'_>, read: &mut Vec<Lex>, at: usize, found: &Recognised) {
    let Some(first) = context.pieces.get(at) else { return };
    let last = context.pieces.get(at + found.len - 1).unwrap_or(first);
    let mut conditions = found.conditions.clone();
    let mut start = first.range.start;
    let cue = exclusion(read).or_else(|| goes_on(read, found.kind)).filter(|_| conditions.iter().any(|c| !c.exclude));
    if let Some(cue) = cue {
        start = read.get(read.len() - cue).map_or(start, |p| p.range.start);
        read.truncate(read.len() - cue);
        conditions.iter_mut().for_each(|c| c.exclude = true);
    }
    let text = context.query.get(start..last.range.end).unwrap_or_default().to_owned();
    let filters = conditions.iter().map(Condition::text).chain(found.figure.iter().map(super::types::Figure::text));
    let filter = filters.collect::<Vec<_>>().join(" ");
    parsed.understood.push(Understood { kind: found.kind.to_owned(), text: text.clone(), filter: (!filter.is_empty()).then_some(filter) });
    parsed.notices.extend(found.notice.clone());
    let nodes = conditions.into_iter().map(Node::Filter).chain(found.figure.clone().map(Node::Figure)).collect();
    let low = text.to_lowercase();
    read.push(Lex {
        text,
        low,
        range: start..last.range.end,
        kind: LexKind::Known(found.kind, nodes),
        negated: false,
        joined: last.joined,
    });
}

/// Number of pieces at the end that are a cue of exclusion; the longest counts.
fn exclusion(read: &[Lex]) -> Option<usize> {
    let ends = |cue: &&Vec<&str>| {
        let tail = read.len().checked_sub(cue.len()).and_then(|from| read.get(from..));
        tail.is_some_and(|tail| tail.iter().zip(cue.iter()).all(|(p, w)| p.is_word() && p.low == *w))
    };
    EXCLUSION_CUES.iter().filter(ends).map(Vec::len).max()
}

/// "undtagen Odder og Samsø": what follows an exclusion of the same kind is left out too. Gives the pieces between them.
fn goes_on(read: &[Lex], kind: &str) -> Option<usize> {
    let joint = read.last().is_some_and(|p| p.is_word() && matches!(p.low.as_str(), "og" | "eller" | "samt"));
    let before = read.len().checked_sub(1 + usize::from(joint)).and_then(|i| read.get(i))?;
    let LexKind::Known(same, nodes) = &before.kind else { return None };
    let out = |n: &Node| matches!(n, Node::Filter(c) if c.exclude);
    (*same == kind && kind != "own" && (joint || before.joined) && !nodes.is_empty() && nodes.iter().all(out)).then_some(usize::from(joint))
}

/// Joins conditions that mean either of their values. Follow-up times stay apart: "3. og 4. kvartal" asks for both.
pub fn merge(conditions: &mut Vec<Condition>) {
    let mut merged: Vec<Condition> = Vec::new();
    for condition in conditions.drain(..) {
        let joinable = SINGLE.contains(&condition.field) || matches!(condition.field, "track" | "law" | "year" | "status");
        match merged.iter_mut().find(|m| joinable && m.field == condition.field && m.exclude == condition.exclude) {
            Some(same) => same.values.extend(condition.values),
            None => merged.push(condition),
        }
    }
    for condition in &mut merged {
        condition.values.sort();
        condition.values.dedup();
    }
    *conditions = merged;
}
