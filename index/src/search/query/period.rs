//! Recognises years, follow-up times and phrases that stand for a facet value ("flerårige mål", "uden ansvarlig").

use super::types::{Condition, Lex, Recognised, word};
use crate::search::data::{FilterPhrase, PHRASES};
use crate::search::times;
use crate::search::vocabulary::Vocabulary;

/// Words that say that a time is one of follow-up.
const FOLLOW_UP: [&str; 9] = ["opfølgning", "opfølgningen", "følges", "følge", "følger", "evalueres", "evaluering", "status", "opfølges"];
/// Words between such a word and its time.
const BETWEEN: [&str; 12] = ["op", "i", "på", "ved", "og", "hvert", "en", "til", "med", "hver", "den", "det"];

/// A year, or years from–to, of which the index has documents.
pub fn years(pieces: &[Lex], at: usize, vocabulary: &Vocabulary) -> Option<Recognised> {
    let piece = word(pieces, at)?;
    let (first, mut last) = match piece.low.split_once(['-', '–']) {
        Some((a, b)) => (year(a)?, Some(year(b)?)),
        None => (year(&piece.low)?, None),
    };
    let mut len = 1;
    if last.is_none() && piece.joined {
        last = word(pieces, at + 1).and_then(|w| year(&w.low)).filter(|l| *l > first);
        len += usize::from(last.is_some());
    }
    let values: Vec<String> =
        (first..=last.unwrap_or(first).min(first + 20)).map(|y| y.to_string()).filter(|y| vocabulary.has("year", y)).collect();
    let found = Recognised {
        len,
        kind: "year",
        conditions: vec![Condition { field: "year", values: values.clone(), exclude: false }],
        notice: None,
    };
    (!values.is_empty()).then_some(found)
}

fn year(text: &str) -> Option<u16> {
    if text.len() != 4 {
        return None;
    }
    text.parse().ok().filter(|y| (1990..2100).contains(y))
}

/// "opfølgning i 3. og 4. kvartal": the word of follow-up with its times.
pub fn follow_up(pieces: &[Lex], at: usize) -> Option<Recognised> {
    let piece = word(pieces, at)?;
    let words: Vec<String> = pieces.iter().map(|p| if p.is_word() { p.low.clone() } else { String::new() }).collect();
    if let Some(span) = times::find_at(&words, at) {
        // "månedlig opfølgning"; a quarter alone is a time of follow-up too.
        let before = words.get(at + span.len).is_some_and(|w| FOLLOW_UP.contains(&w.as_str()));
        let clear = span.values.iter().all(|v| v.ends_with("kvartal") || v.ends_with("halvår"));
        return (before || clear).then(|| condition(&span.values, span.any, span.len + usize::from(before)));
    }
    if !FOLLOW_UP.contains(&piece.low.as_str()) {
        return None;
    }
    let mut next = at + 1;
    while words.get(next).is_some_and(|w| BETWEEN.contains(&w.as_str())) && times::find_at(&words, next).is_none() {
        next += 1;
    }
    let span = times::find_at(&words, next)?;
    Some(condition(&span.values, span.any, next + span.len - at))
}

/// All times named are wanted, unless "eller" stands between them.
fn condition(values: &[String], any: bool, len: usize) -> Recognised {
    let conditions = if any {
        vec![Condition { field: "follow_up", values: values.to_vec(), exclude: false }]
    } else {
        values.iter().map(|v| Condition::is("follow_up", v.as_str())).collect()
    };
    Recognised { len, kind: "follow_up", conditions, notice: None }
}

/// A phrase of the data file that begins at a piece of the query; the longest counts.
pub fn phrase(pieces: &[Lex], at: usize) -> Option<Recognised> {
    let best = PHRASES.iter().filter_map(|p| Some((phrase_len(pieces, at, p)?, p))).max_by_key(|(len, _)| *len)?;
    Some(Recognised { len: best.0, kind: best.1.field, conditions: vec![Condition::is(best.1.field, best.1.value)], notice: None })
}

fn phrase_len(pieces: &[Lex], at: usize, phrase: &FilterPhrase) -> Option<usize> {
    let mut next = at;
    for (alternatives, optional) in &phrase.words {
        if word(pieces, next).is_some_and(|p| alternatives.contains(&p.low.as_str())) {
            next += 1;
        } else if !optional {
            return None;
        }
    }
    (next > at).then_some(next - at)
}
