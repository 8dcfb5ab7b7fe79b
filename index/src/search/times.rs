//! Times of follow-up: quarters, half-years, months and rhythms, found in a run of words of a document or a query.

use super::data::{TIMES, TimeKind};

/// Times that stand together.
#[derive(Debug, PartialEq, Eq)]
pub struct TimeSpan {
    /// First word.
    pub start: usize,
    /// Number of words.
    pub len: usize,
    /// Facet values: `3. kvartal`, `1. halvår`, `maj`, `månedligt`.
    pub values: Vec<String>,
    /// Any of them is meant ("eller"), not all.
    pub any: bool,
}

/// Every time in a run of lower-case words.
pub fn find(words: &[String]) -> Vec<TimeSpan> {
    let mut spans = Vec::new();
    let mut at = 0;
    while at < words.len() {
        if let Some(span) = find_at(words, at) {
            at = span.start + span.len;
            spans.push(span);
        } else {
            at += 1;
        }
    }
    spans
}

/// The time that begins with a given word.
pub fn find_at(words: &[String], start: usize) -> Option<TimeSpan> {
    part_of_year(words, start).or_else(|| months(words, start)).or_else(|| rhythm(words, start))
}

/// "3. og 4. kvartal", "første halvår", "kvartal 3".
fn part_of_year(words: &[String], start: usize) -> Option<TimeSpan> {
    let (mut numbers, mut any, mut at) = (vec![ordinal(words.get(start)?)?], false, start + 1);
    loop {
        let word = words.get(at)?.as_str();
        let unit = unit(word);
        if let Some(unit) = unit {
            let most = if unit == "kvartal" { 4 } else { 2 };
            let values: Vec<String> = numbers.iter().filter(|n| **n <= most).map(|n| format!("{n}. {unit}")).collect();
            return (!values.is_empty()).then_some(TimeSpan { start, len: at + 1 - start, values, any });
        }
        if matches!(word, "og" | "samt" | "eller") {
            any |= word == "eller";
        } else {
            numbers.push(ordinal(word)?);
        }
        at += 1;
        if at > start + 8 {
            return None;
        }
    }
}

fn unit(word: &str) -> Option<&'static str> {
    match word.trim_end_matches('s') {
        "kvartal" | "kvartalet" | "kvt" | "kv" => Some("kvartal"),
        "halvår" | "halvaar" | "halvåret" => Some("halvår"),
        _ => None,
    }
}

fn ordinal(word: &str) -> Option<u8> {
    let bare = word.trim_end_matches('.');
    TIMES.iter().find(|t| t.kind == TimeKind::Ordinal && t.words == [bare])?.value.parse().ok()
}

/// "juni og december".
fn months(words: &[String], start: usize) -> Option<TimeSpan> {
    let month = |at: usize| {
        let bare = words.get(at)?.trim_end_matches('.');
        TIMES.iter().find(|t| t.kind == TimeKind::Month && t.words == [bare]).map(|t| t.value.to_owned())
    };
    let (mut values, mut len, mut any) = (vec![month(start)?], 1, false);
    while let (Some(joint @ ("og" | "eller" | "samt")), Some(next)) = (words.get(start + len).map(String::as_str), month(start + len + 1)) {
        any |= joint == "eller";
        values.push(next);
        len += 2;
    }
    Some(TimeSpan { start, len, values, any })
}

fn rhythm(words: &[String], start: usize) -> Option<TimeSpan> {
    let tail = words.get(start..)?;
    let fits = |t: &&super::data::TimeWord| {
        t.kind == TimeKind::Rhythm && t.words.len() <= tail.len() && t.words.iter().zip(tail).all(|(a, b)| a == b)
    };
    let best = TIMES.iter().filter(fits).max_by_key(|t| t.words.len())?;
    Some(TimeSpan { start, len: best.words.len(), values: vec![best.value.to_owned()], any: false })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(text: &str) -> Vec<String> {
        find(&super::super::analysis::plain_words(text)).into_iter().flat_map(|s| s.values).collect()
    }

    #[test]
    fn quarters_and_half_years_are_found_in_every_wording() {
        assert_eq!(values("Der følges op i 3. og 4. kvartal 2023"), ["3. kvartal", "4. kvartal"]);
        assert_eq!(values("første halvår og 2. halvår"), ["1. halvår", "2. halvår"]);
        assert_eq!(values("1 kvartal 2025 – gerne ultimo"), ["1. kvartal"]);
    }

    #[test]
    fn months_and_rhythms_are_found() {
        assert_eq!(values("to gange årligt – i juni og december"), ["halvårligt", "juni", "december"]);
        assert_eq!(values("på månedlig basis"), ["månedligt"]);
    }

    #[test]
    fn numbers_without_a_unit_are_no_time() {
        assert!(values("3 borgere og 4 ansatte").is_empty());
        assert!(values("7. kvartal").is_empty());
    }
}
