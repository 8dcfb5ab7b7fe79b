//! Cuts a query into words, phrases, fields and signs. Takes any string.

use super::types::{Lex, LexKind};
use crate::record::FACETS;
use crate::search::data::FIELD_NAMES;

/// Most pieces of one query; the rest is not read.
pub const MAX_PIECES: usize = 64;
/// Longest query that is read, in characters.
const MAX_CHARS: usize = 2000;

/// The byte up to which a query is read.
pub fn read_to(query: &str) -> usize {
    query.char_indices().nth(MAX_CHARS).map_or(query.len(), |(i, _)| i)
}

/// The pieces of a query in order.
pub fn lex(query: &str) -> Vec<Lex> {
    let query = query.get(..read_to(query)).unwrap_or_default();
    let mut pieces: Vec<Lex> = Vec::new();
    let mut at = 0;
    while at < query.len() && pieces.len() < MAX_PIECES {
        let Some(c) = query.get(at..).and_then(|r| r.chars().next()) else { break };
        at = if c.is_whitespace() { at + c.len_utf8() } else { piece(query, at, &mut pieces) };
        join_percent(&mut pieces);
    }
    pieces
}

/// "2,9 %" is one figure.
fn join_percent(pieces: &mut Vec<Lex>) {
    let Some([number, sign]) = pieces.last_chunk() else { return };
    let digits = number.low.chars().all(|c| c.is_ascii_digit() || c == ',' || c == '.');
    if digits && matches!(sign.low.as_str(), "%" | "procent" | "pct") && number.is_word() && sign.is_word() {
        let end = sign.range.end;
        pieces.pop();
        if let Some(number) = pieces.last_mut() {
            number.low.push('%');
            number.text.push('%');
            number.range.end = end;
        }
    }
}

/// Reads the piece that begins at a byte; gives the byte after it.
fn piece(query: &str, start: usize, out: &mut Vec<Lex>) -> usize {
    let rest = query.get(start..).unwrap_or_default();
    let mut chars = rest.chars();
    let Some(first) = chars.next() else { return query.len() };
    let next = chars.next();
    let after = start + first.len_utf8();
    match first {
        '(' => out.push(make("(", start, LexKind::Open)),
        ')' => out.push(make(")", start, LexKind::Close)),
        '§' => {
            let run = rest.find(|c| c != '§').unwrap_or(rest.len());
            out.push(make(rest.get(..run).unwrap_or_default(), start, LexKind::Word));
            return start + run;
        }
        c if closing(c).is_some() => return phrase(query, start, out),
        '-' | '–' | '—' if next.is_none_or(char::is_whitespace) => join_last(out),
        '-' if next == Some('(') => out.push(make("-", start, LexKind::Not)),
        '-' if next.is_some_and(|n| n.is_alphanumeric() || closing(n).is_some()) => {
            let before = out.len();
            let end = piece(query, after, out);
            if let Some(piece) = out.get_mut(before) {
                piece.negated = true;
                piece.range.start = start;
            }
            return end;
        }
        ',' | ';' | '/' => join_last(out),
        _ => return word(query, start, out),
    }
    after
}

fn make(text: &str, start: usize, kind: LexKind) -> Lex {
    let kept = sporhund_danish::nfc(text);
    Lex { low: kept.to_lowercase(), text: kept, range: start..start + text.len(), kind, negated: false, joined: false }
}

fn join_last(out: &mut [Lex]) {
    if let Some(last) = out.last_mut() {
        last.joined = true;
    }
}

/// The quotes that may end what this one begins.
fn closing(open: char) -> Option<&'static [char]> {
    match open {
        '"' => Some(&['"']),
        '”' | '“' | '„' => Some(&['”', '“', '"']),
        '»' | '«' => Some(&['«', '»']),
        _ => None,
    }
}

fn phrase(query: &str, start: usize, out: &mut Vec<Lex>) -> usize {
    let rest = query.get(start..).unwrap_or_default();
    let Some(first) = rest.chars().next() else { return query.len() };
    let from = start + first.len_utf8();
    let inner = query.get(from..).unwrap_or_default();
    let ends = closing(first).unwrap_or(&['"']);
    // A quote that is never closed begins no phrase: its words count as words.
    let Some(close) = inner.find(|c| ends.contains(&c)) else { return from };
    let text = inner.get(..close).unwrap_or_default();
    let mark = inner.get(close..).and_then(|r| r.chars().next()).map_or(0, char::len_utf8);
    if text.chars().any(char::is_alphanumeric) {
        let mut piece = make(text.trim(), start, LexKind::Phrase);
        piece.range = start..from + close + mark;
        out.push(piece);
    }
    from + close + mark
}

fn word(query: &str, start: usize, out: &mut Vec<Lex>) -> usize {
    let rest = query.get(start..).unwrap_or_default();
    let chars: Vec<(usize, char)> = rest.char_indices().collect();
    let digit = |i: usize| chars.get(i).is_some_and(|(_, c)| c.is_ascii_digit());
    let stops = |i: usize, c: char| match c {
        // A decimal comma stays in its number.
        ',' => !(i > 0 && digit(i - 1) && digit(i + 1)),
        _ => c.is_whitespace() || matches!(c, '(' | ')' | ';' | '§') || closing(c).is_some(),
    };
    let len = chars.iter().enumerate().skip(1).find(|(i, (_, c))| stops(*i, *c)).map_or(rest.len(), |(_, (byte, _))| *byte);
    let raw = rest.get(..len).unwrap_or_default();
    if let Some((field, value)) = field_of(raw) {
        return field_value(query, start, field, value, out);
    }
    let text = raw.trim_start_matches(|c: char| !c.is_alphanumeric() && c != '%');
    let from = start + raw.len() - text.len();
    let bare = text.trim_end_matches(|c: char| !c.is_alphanumeric() && !matches!(c, '%' | '-' | '+'));
    match bare {
        "" => {}
        "AND" | "OG" => out.push(make(bare, from, LexKind::And)),
        "OR" | "ELLER" => out.push(make(bare, from, LexKind::Or)),
        "NOT" | "IKKE" => out.push(make(bare, from, LexKind::Not)),
        _ if ordinal(bare, rest.get(len..).unwrap_or_default()) && text.starts_with(&format!("{bare}.")) => {
            out.push(make(text.get(..=bare.len()).unwrap_or(bare), from, LexKind::Word));
        }
        _ => out.push(marked(text, bare, from)),
    }
    start + len
}

/// "2. spor": a small number before a word, so that the point belongs to it.
fn ordinal(number: &str, after: &str) -> bool {
    number.len() <= 2 && number.chars().all(|c| c.is_ascii_digit()) && after.trim_start().starts_with(char::is_alphabetic)
}

/// A word with the sign after it: `syge*` begins so, `sygefavær~` and `sygefavær~1` are nearly so.
fn marked(text: &str, bare: &str, from: usize) -> Lex {
    let after = text.get(bare.len()..).unwrap_or_default();
    let (word, kind, len) = match bare.rsplit_once('~') {
        Some((word, "1" | "2")) if !word.is_empty() => (word, LexKind::Fuzzy(usize::from(bare.ends_with('2')) + 1), bare.len()),
        _ if after.starts_with('*') => (bare, LexKind::Prefix, bare.len() + 1),
        _ if after.starts_with('~') => (bare, LexKind::Fuzzy(2), bare.len() + 1),
        _ => (bare, LexKind::Word, bare.len()),
    };
    Lex { range: from..from + len, ..make(word, from, kind) }
}

/// The signs that may stand between a field and its value.
const FIELD_SIGNS: [char; 6] = [':', '=', '<', '>', '≤', '≥'];

/// `field:value`; with another sign than a colon only where there is such a field.
fn field_of(raw: &str) -> Option<(&str, &str)> {
    let at = raw.find(FIELD_SIGNS)?;
    let (field, value) = (raw.get(..at)?, raw.get(at..)?);
    let named = !field.is_empty() && field.chars().all(|c| c.is_alphabetic() || c == '_');
    match value.strip_prefix(':') {
        Some(value) => (named && !value.starts_with('/')).then_some((field, value)),
        None => (named && is_field(&field.to_lowercase())).then_some((field, value)),
    }
}

/// A name of a field that can be asked for.
fn is_field(name: &str) -> bool {
    FIELD_NAMES.contains_key(name) || FACETS.contains(&name)
}

/// `kommune:Skanderborg`, `område:"Børn og Unge"`, `kommune: Skanderborg`, `kommune:(Odder OR Samsø)`, `år>=2024`.
fn field_value(query: &str, start: usize, field: &str, value: &str, out: &mut Vec<Lex>) -> usize {
    let colon = query.get(start + field.len()..).is_some_and(|r| r.starts_with(':'));
    let after = start + field.len() + usize::from(colon);
    let trimmed = value.trim_end_matches(['.', '!', '?']);
    let mut inner = Vec::new();
    let rest = query.get(after..).unwrap_or_default();
    let known = is_field(&field.to_lowercase());
    let group = value.is_empty().then(|| rest.strip_prefix('(')?.split_once(')')).flatten().filter(|_| known);
    let end = if let Some((several, _)) = group {
        inner.push(make(several.trim(), after + 1, LexKind::Word));
        after + several.len() + 2
    } else if value.is_empty() {
        let bare = rest.trim_start();
        if bare.is_empty() || bare.starts_with(['(', ')', '-', '–', ':']) {
            out.push(make(field, start, LexKind::Word));
            return after;
        }
        piece(query, after + rest.len() - bare.len(), &mut inner)
    } else {
        // An open end keeps its dots: `år:2024..`
        let value = if value.ends_with("..") && value.contains(|c: char| c.is_ascii_digit()) { value } else { trimmed };
        inner.push(make(value, after, LexKind::Word));
        after + rest.find(value).unwrap_or_default() + value.len()
    };
    let mut lex = inner.into_iter().next().filter(|l| !l.text.is_empty()).unwrap_or_else(|| make(field, start, LexKind::Word));
    if lex.range.start > start || lex.range.is_empty() {
        lex.kind = LexKind::Field(field.to_lowercase());
        lex.range = start..end;
    }
    out.push(lex);
    end
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn show(query: &str) -> String {
        let shown = |l: &Lex| format!("{}{:?}:{}{}", if l.negated { "-" } else { "" }, l.kind, l.low, if l.joined { "," } else { "" });
        lex(query).iter().map(shown).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn words_phrases_fields_and_signs_are_told_apart() {
        insta::assert_snapshot!(show(r#"Sygefravær, "god ledelse" -kantine kommune:Norddal (a OR b) §107 2,9 %"#), @r#"Word:sygefravær, Phrase:god ledelse -Word:kantine Field("kommune"):norddal Open:( Word:a Or:or Word:b Close:) Word:§ Word:107 Word:2,9%"#);
    }

    #[test]
    fn a_field_takes_a_phrase_or_the_next_word() {
        insta::assert_snapshot!(show(r#"område:"Børn og Unge" år: 2025 kl. 1:1"#), @r#"Field("område"):børn og unge Field("år"):2025 Word:kl Word:1:1"#);
    }

    proptest! {
        #[test]
        fn any_string_is_cut_without_panic_and_ranges_lie_in_it(query in ".{0,80}") {
            for piece in lex(&query) {
                prop_assert!(query.get(piece.range.clone()).is_some(), "{piece:?}");
            }
        }

        #[test]
        fn signs_in_any_order_are_cut_without_panic(query in "[\"(): §,/a2–»«”-]{0,30}") {
            for piece in lex(&query) {
                prop_assert!(query.get(piece.range.clone()).is_some(), "{piece:?}");
            }
        }
    }
}
