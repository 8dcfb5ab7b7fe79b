//! `field:value`: the values meant, ranges, and words again where there is no such field.

use super::amount;
use super::types::{Condition, Figure, Lex, LexKind, Node, Parsed};
use crate::record::{FACETS, NONE, Understood};
use crate::search::data::FIELD_NAMES;
use crate::search::vocabulary::Vocabulary;

/// The piece as a filter where the field is known, else as words.
pub fn read(parsed: &mut Parsed, query: &str, piece: &Lex, name: &str, vocabulary: &Vocabulary) -> Vec<Lex> {
    let Some(field) = FIELD_NAMES.get(name).copied().or_else(|| FACETS.iter().find(|f| **f == name).copied()) else {
        parsed.notices.push(format!(
            "»{name}« er ikke et felt, der kan søges i, så ordene er søgt som almindelige ord. Felter: kommune, område, år, spor, lov, ansvarlig, dokumenttype, status, opfølgning."
        ));
        return as_words(query, piece, name);
    };
    let (node, filter) = node(parsed, piece, field, vocabulary);
    let raw = query.get(piece.range.clone()).unwrap_or(&piece.text).to_owned();
    let text = if piece.negated { raw } else { piece.text.clone() };
    parsed.understood.push(Understood { kind: "field".to_owned(), text, filter: Some(filter) });
    vec![Lex { kind: LexKind::Known("field", vec![node]), ..piece.clone() }]
}

/// What a field and its value stand for, with the filter as it is said.
fn node(parsed: &mut Parsed, piece: &Lex, field: &'static str, vocabulary: &Vocabulary) -> (Node, String) {
    if field == "has_measure"
        && let Some((ends, percent)) = amount::signs(&piece.low)
    {
        let figure = Figure { least: ends.least, most: ends.most, percent };
        let text = figure.text();
        return (Node::Figure(figure), if piece.negated { format!("-{text}") } else { text });
    }
    let mut values: Vec<String> = Vec::new();
    for typed in alternatives(&piece.low) {
        let meant = values_of(field, typed, vocabulary);
        if meant.is_empty() {
            parsed.notices.push(format!("Ingen mål har »{typed}« i feltet {}.", title(field)));
            values.push(typed.to_owned());
        }
        values.extend(meant);
    }
    values.sort();
    values.dedup();
    // The minus sign of the piece is read with the tree; the text says it already.
    let said = Condition { field, values: values.clone(), exclude: piece.negated }.text();
    (Node::Filter(Condition { field, values, exclude: false }), said)
}

/// An unknown field and its value as two words, or a word and a phrase.
fn as_words(query: &str, piece: &Lex, name: &str) -> Vec<Lex> {
    let raw = query.get(piece.range.clone()).unwrap_or_default();
    let cut = piece.range.start + raw.find(':').map_or(raw.len(), |i| i + 1);
    let kind = if piece.low.contains(char::is_whitespace) { LexKind::Phrase } else { LexKind::Word };
    let first = Lex { text: name.to_owned(), low: name.to_owned(), kind: LexKind::Word, range: piece.range.start..cut, ..piece.clone() };
    vec![first, Lex { kind, range: cut..piece.range.end, ..piece.clone() }]
}

/// "a OR b", "a eller b" as several values.
fn alternatives(typed: &str) -> Vec<&str> {
    typed.split(" or ").flat_map(|t| t.split(" eller ")).map(|t| t.trim().trim_matches('"')).filter(|t| !t.is_empty()).collect()
}

/// Values of the index meant by what was typed: a range of years, the same value or label, else those that hold the words.
fn values_of(field: &'static str, typed: &str, vocabulary: &Vocabulary) -> Vec<String> {
    if matches!(typed, "ingen" | "ikke angivet" | "uden" | "nej" | NONE) && vocabulary.has(field, NONE) {
        return vec![NONE.to_owned()];
    }
    if matches!(typed, "ja" | "yes" | "har") && vocabulary.has(field, "yes") {
        return vec!["yes".to_owned()];
    }
    if field == "year"
        && let Some((ends, _)) = amount::signs(typed)
    {
        return years(ends, vocabulary);
    }
    let fold = |s: &str| sporhund_danish::fold(&s.to_lowercase());
    let labelled = |v: &String| [fold(v), fold(&vocabulary.label(field, v))];
    let (bare, begins) = typed.strip_suffix('*').map_or((typed, false), |t| (t, true));
    let bare = fold(bare);
    let exact: Vec<String> = vocabulary.of(field).filter(|v| !begins && labelled(v).contains(&bare)).cloned().collect();
    if !exact.is_empty() {
        return exact;
    }
    let whole = |text: &String| text.split([' ', '-', '/', '.']).any(|w| w == bare);
    let numbered: Vec<String> = vocabulary.of(field).filter(|v| !begins && whole(&fold(&vocabulary.label(field, v)))).cloned().collect();
    if !numbered.is_empty() || bare.chars().all(|c| c.is_ascii_digit()) {
        return numbered;
    }
    let starts = |text: &String| text.split([' ', '-', '/']).any(|w| w.starts_with(&bare)) || text.starts_with(&bare);
    let words: Vec<String> = vocabulary.of(field).filter(|v| labelled(v).iter().any(starts)).cloned().collect();
    if begins || !words.is_empty() {
        return words;
    }
    let holds = |v: &&String| labelled(v).iter().any(|text| text.contains(&bare));
    let held: Vec<String> = vocabulary.of(field).filter(holds).cloned().collect();
    if held.is_empty() { inflected(field, &bare, vocabulary) } else { held }
}

/// The value in another inflection: "Skanderborgs".
fn inflected(field: &str, typed: &str, vocabulary: &Vocabulary) -> Vec<String> {
    let fold = |s: &str| sporhund_danish::fold(&s.to_lowercase());
    let stem = typed.trim_end_matches("kommune").trim_end_matches("kommunes").trim().trim_end_matches('s');
    vocabulary.of(field).filter(|v| !stem.is_empty() && fold(v).trim_end_matches('s') == stem).cloned().collect()
}

/// Years held within a range.
pub fn years(ends: amount::Ends, vocabulary: &Vocabulary) -> Vec<String> {
    let inside = |year: &&String| {
        let year = year.parse::<i64>().map(|y| y * 1000);
        year.is_ok_and(|y| ends.least.is_none_or(|l| y >= l) && ends.most.is_none_or(|m| y <= m))
    };
    vocabulary.of("year").filter(inside).cloned().collect()
}

/// A field as notices call it.
fn title(field: &str) -> &str {
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
        "theme" => "tema",
        "target_group" => "målgruppe",
        other => other,
    }
}
