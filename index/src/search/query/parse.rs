//! Reads a query: recognised filters first, then words without those that only ask. Never fails.

use super::lex::{MAX_PIECES, lex};
use super::types::{Condition, Lex, LexKind, Node, Parsed, Recognised};
use super::{law, period, person, place, track};
use crate::record::{FACETS, NONE, Understood};
use crate::search::data::{FIELD_NAMES, OWNER_CUES, QUESTION_WORDS};
use crate::search::vocabulary::Vocabulary;

/// Deepest nesting of parentheses that is kept; deeper ones are read flat.
const MAX_DEPTH: usize = 4;
/// Fields of which a goal has one value, so that two values mean either.
const SINGLE: [&str; 7] = ["municipality", "region", "area", "kind", "state", "section", "multi_year"];

/// Reads a query with what the index knows; `own` is the asker's municipality.
pub fn parse(query: &str, own: Option<&str>, vocabulary: &Vocabulary) -> Parsed {
    let pieces = lex(query);
    let mut parsed = Parsed::default();
    if pieces.len() >= MAX_PIECES {
        parsed.notices.push(format!("Søgningen er lang: kun de første {MAX_PIECES} ord er brugt."));
    }
    let asks = |words: &[&str]| pieces.iter().any(|p| p.is_word() && words.contains(&p.low.as_str()));
    parsed.question = asks(&["hvordan", "hvad", "hvilke", "hvilken", "hvilket", "hvorledes", "hvorfor", "hvor"]) && !asks(&["hvem"]);
    let overlaps = pieces.iter().any(|p| p.is_word() && p.low.starts_with("overlap"));
    parsed.shared = overlaps || asks(&["fælles", "ens", "ligner", "lignende", "sammenfald"]) && asks(&["mellem", "både", "med"]);
    let owner_question = person::asks_for_goals_of_owner(&pieces);
    let mut rest: Vec<Lex> = Vec::new();
    let mut at = 0;
    while let Some(piece) = pieces.get(at) {
        if let LexKind::Field(field) = &piece.kind {
            field_filter(&mut parsed, &mut rest, piece, field, vocabulary);
            at += 1;
        } else if let Some(found) = recognise(&pieces, at, own, owner_question, vocabulary).filter(|f| f.len > 0) {
            accept(&mut parsed, query, &pieces, at, &found);
            at += found.len;
        } else {
            rest.push(piece.clone());
            at += 1;
        }
    }
    merge(&mut parsed.conditions);
    let content = content_words(rest, &parsed, owner_question);
    words(&mut parsed, &content);
    parsed
}

/// The first recogniser that takes the pieces here. Order matters: what is written out most goes first.
fn recognise(pieces: &[Lex], at: usize, own: Option<&str>, owner_question: bool, vocabulary: &Vocabulary) -> Option<Recognised> {
    if !pieces.get(at)?.is_word() {
        return None;
    }
    track::recognise(pieces, at, vocabulary)
        .or_else(|| law::recognise(pieces, at, vocabulary))
        .or_else(|| place::others(pieces, at, own))
        .or_else(|| period::phrase(pieces, at))
        .or_else(|| period::follow_up(pieces, at))
        .or_else(|| place::area(pieces, at, vocabulary))
        .or_else(|| place::municipality(pieces, at, vocabulary))
        .or_else(|| period::years(pieces, at, vocabulary))
        .or_else(|| owner_question.then(|| person::recognise(pieces, at, vocabulary)).flatten())
}

fn accept(parsed: &mut Parsed, query: &str, pieces: &[Lex], at: usize, found: &Recognised) {
    let start = pieces.get(at).map_or(0, |p| p.range.start);
    let end = pieces.get(at + found.len - 1).map_or(start, |p| p.range.end);
    let text = query.get(start..end).unwrap_or_default().to_owned();
    let filter = found.conditions.iter().map(Condition::text).collect::<Vec<_>>().join(" ");
    parsed.understood.push(Understood { kind: found.kind.to_owned(), text, filter: (!filter.is_empty()).then_some(filter) });
    parsed.conditions.extend(found.conditions.iter().cloned());
    parsed.notices.extend(found.notice.clone());
}

/// `kommune:Skanderborg`: a filter where the field is known, else words.
fn field_filter(parsed: &mut Parsed, rest: &mut Vec<Lex>, piece: &Lex, field: &str, vocabulary: &Vocabulary) {
    let Some(field) = FIELD_NAMES.get(field).copied().or_else(|| FACETS.iter().find(|f| **f == field).copied()) else {
        let notice = format!(
            "»{field}« er ikke et felt, der kan søges i, så ordene er søgt som almindelige ord. Felter: kommune, område, år, spor, lov, ansvarlig, dokumenttype, status, opfølgning."
        );
        parsed.notices.push(notice);
        let kind = if piece.low.contains(char::is_whitespace) { LexKind::Phrase } else { LexKind::Word };
        rest.push(Lex { text: field.to_owned(), low: field.to_owned(), kind: LexKind::Word, ..piece.clone() });
        rest.push(Lex { kind, ..piece.clone() });
        return;
    };
    let values = field_values(field, &piece.low, vocabulary);
    if values.is_empty() {
        parsed.notices.push(format!("Ingen mål har »{}« i feltet {}.", piece.text, field_title(field)));
    }
    let values = if values.is_empty() { vec![piece.text.clone()] } else { values };
    let condition = Condition { field, values, exclude: piece.negated };
    parsed.understood.push(Understood { kind: "field".to_owned(), text: piece.text.clone(), filter: Some(condition.text()) });
    parsed.conditions.push(condition);
}

/// Values of the index meant by what was typed: the same value or label, else those that hold the words.
fn field_values(field: &'static str, typed: &str, vocabulary: &Vocabulary) -> Vec<String> {
    if matches!(typed, "ingen" | "ikke angivet" | "uden" | NONE) && vocabulary.has(field, NONE) {
        return vec![NONE.to_owned()];
    }
    if matches!(typed, "ja" | "yes") && matches!(field, "has_measure" | "multi_year") {
        return vec!["yes".to_owned()];
    }
    let fold = |s: &str| sporhund_danish::fold(&s.to_lowercase());
    let typed = fold(typed);
    let same = |v: &&String| fold(v) == typed || fold(&vocabulary.label(field, v)) == typed;
    let exact: Vec<String> = vocabulary.of(field).filter(same).cloned().collect();
    if !exact.is_empty() {
        return exact;
    }
    let holds = |v: &&String| fold(v).contains(&typed) || fold(&vocabulary.label(field, v)).contains(&typed);
    vocabulary.of(field).filter(holds).cloned().collect()
}

fn field_title(field: &str) -> &str {
    match field {
        "municipality" => "kommune",
        "area" => "område",
        "kind" => "dokumenttype",
        "year" => "år",
        "track" => "spor",
        "framework" => "ramme",
        "law" => "lov",
        "owner" => "ansvarlig",
        "has_measure" => "måltal",
        "follow_up" => "opfølgning",
        "multi_year" => "flerårig",
        "state" => "tilstand",
        "section" => "afsnit",
        other => other,
    }
}

/// Joins conditions that mean either of their values. Follow-up times stay apart: "3. og 4. kvartal" asks for both.
fn merge(conditions: &mut Vec<Condition>) {
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

/// Leaves out stop words and words that only ask, where anything else is left or a filter was found.
fn content_words(rest: Vec<Lex>, parsed: &Parsed, owner_question: bool) -> Vec<Lex> {
    let all = rest.clone();
    let who = rest.iter().any(|p| p.low == "hvem");
    let owner_found = parsed.conditions.iter().any(|c| c.field == "owner");
    let cue = |low: &str| (who || owner_question && owner_found) && OWNER_CUES.contains(low);
    let asks = |p: &Lex| p.kind == LexKind::Word && !p.negated && (QUESTION_WORDS.contains(p.low.as_str()) || cue(&p.low));
    let stops = |p: &Lex| {
        p.kind == LexKind::Word && !p.negated && (is_sign(&p.low) || sporhund_danish::is_stop_word(&p.low) && !is_acronym(p, &all))
    };
    let wanted = |p: &&Lex| matches!(p.kind, LexKind::Word | LexKind::Phrase) && !p.negated;
    if rest.iter().filter(wanted).any(|p| !asks(p) && !stops(p)) || !parsed.conditions.is_empty() {
        return rest.into_iter().filter(|p| !asks(p) && !stops(p)).collect();
    }
    // Only question words: "alle mål" wants every goal, other words are taken at their word.
    let goals = |p: &Lex| p.low.starts_with("mål") || p.low.starts_with("udviklingsmål");
    if rest.iter().any(goals) {
        return rest.into_iter().filter(|p| !wanted(&p)).collect();
    }
    let without: Vec<Lex> = rest.iter().filter(|p| !stops(p)).cloned().collect();
    if without.iter().any(|p| wanted(&p)) { without } else { rest }
}

/// Written in capitals among words that are not: "MED" is no preposition.
fn is_acronym(piece: &Lex, all: &[Lex]) -> bool {
    let capitals = |p: &Lex| p.text.chars().count() > 1 && p.text.chars().all(char::is_uppercase);
    capitals(piece) && (all.len() == 1 || !all.iter().all(capitals))
}

fn is_sign(low: &str) -> bool {
    !low.chars().any(char::is_alphanumeric) && low != "%"
}

/// Wanted and excluded words as a tree.
fn words(parsed: &mut Parsed, pieces: &[Lex]) {
    let mut at = 0;
    let mut wanted = Vec::new();
    while at < pieces.len() {
        let (nodes, excluded) = sequence(pieces, &mut at, 0);
        wanted.extend(nodes);
        parsed.excluded.extend(excluded);
        at += 1; // a closing parenthesis that was never opened
    }
    for piece in pieces.iter().filter(|p| p.kind == LexKind::Phrase || p.negated) {
        let kind = if piece.negated { "excluded" } else { "phrase" };
        parsed.understood.push(Understood { kind: kind.to_owned(), text: piece.text.clone(), filter: None });
    }
    parsed.wanted = wanted;
}

/// Nodes up to the end or a closing parenthesis, and those with a minus sign.
fn sequence(pieces: &[Lex], at: &mut usize, depth: usize) -> (Vec<Node>, Vec<Node>) {
    let (mut nodes, mut excluded): (Vec<Node>, Vec<Node>) = (Vec::new(), Vec::new());
    let mut either = false;
    while let Some(piece) = pieces.get(*at) {
        let node = match &piece.kind {
            LexKind::Close => break,
            LexKind::Or => {
                either = true;
                *at += 1;
                continue;
            }
            LexKind::Open => {
                *at += 1;
                let (inner, out) = if depth < MAX_DEPTH { sequence(pieces, at, depth + 1) } else { (Vec::new(), Vec::new()) };
                excluded.extend(out);
                all_of(inner)
            }
            LexKind::Phrase => Some(Node::Phrase(piece.text.clone())),
            LexKind::Word if sporhund_danish::is_stop_word(&piece.low) && is_acronym(piece, pieces) => Some(Node::Word(piece.text.clone())),
            LexKind::Word | LexKind::Field(_) => Some(Node::Word(piece.low.clone())),
        };
        *at += 1;
        let Some(node) = node else { continue };
        if piece.negated {
            excluded.push(node);
        } else if let Some(last) = nodes.pop_if(|_| either) {
            nodes.push(match last {
                Node::Any(mut list) => {
                    list.push(node);
                    Node::Any(list)
                }
                one => Node::Any(vec![one, node]),
            });
        } else {
            nodes.push(node);
        }
        either = false;
    }
    (nodes, excluded)
}

fn all_of(mut nodes: Vec<Node>) -> Option<Node> {
    if nodes.len() > 1 { Some(Node::All(nodes)) } else { nodes.pop() }
}
