//! Recognises years, follow-up times and phrases that stand for a facet value ("flerårige mål", "uden ansvarlig").

use super::amount::{self, Ends};
use super::field;
use super::types::{Condition, Lex, Recognised, word};
use crate::search::data::{FilterPhrase, PHRASES};
use crate::search::times;
use crate::search::vocabulary::Vocabulary;

/// Words that say that a time is one of follow-up.
const FOLLOW_UP: [&str; 9] = ["opfølgning", "opfølgningen", "følges", "følge", "følger", "evalueres", "evaluering", "status", "opfølges"];
/// Words between such a word and its time.
const BETWEEN: [&str; 12] = ["op", "i", "på", "ved", "og", "hvert", "en", "til", "med", "hver", "den", "det"];

/// Words before a year by which something is to be reached.
const DEADLINES: [&str; 6] = ["inden", "senest", "udgangen", "ultimo", "primo", "medio"];

/// A year, or years from–to, of which the index has documents: "2023", "2022-2024", "fra 2022 til 2024", "efter 2022".
pub fn years(pieces: &[Lex], at: usize, vocabulary: &Vocabulary) -> Option<Recognised> {
    let piece = word(pieces, at)?;
    // A year something is to be reached by is no year of the document.
    if at.checked_sub(1).and_then(|i| word(pieces, i)).is_some_and(|p| DEADLINES.contains(&p.low.as_str())) {
        return None;
    }
    if let Some((ends, len)) = range_of_years(pieces, at) {
        let values = field::years(ends, vocabulary);
        return (!values.is_empty()).then(|| of_years(len, values));
    }
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
    (!values.is_empty()).then(|| of_years(len, values))
}

fn of_years(len: usize, values: Vec<String>) -> Recognised {
    Recognised { len, kind: "year", conditions: vec![Condition { field: "year", values, exclude: false }], ..Recognised::default() }
}

/// "fra 2022 til 2024", "mellem 2022 og 2024", "2022 til 2024", "siden 2022", "før 2024", but not "fra 2023", which is that year.
fn range_of_years(pieces: &[Lex], at: usize) -> Option<(Ends, usize)> {
    const OF_THE_YEAR: [&str; 9] = ["fra", "til", "over", "under", "op til", "flere end", "inden", "senest", "indtil"];
    let number = |text: &str| year(text).map(|y| i64::from(y) * 1000);
    let from = at + usize::from(word(pieces, at)?.low == "fra");
    let start = word(pieces, from).and_then(|p| number(&p.low));
    let joint = |i: usize| match word(pieces, i).map(|p| p.low.as_str()) {
        Some("til") if word(pieces, i + 1).is_some_and(|p| p.low == "og") && word(pieces, i + 2).is_some_and(|p| p.low == "med") => Some(3),
        Some("til") => Some(1),
        _ => None,
    };
    if let (Some(least), Some(len)) = (start, joint(from + 1))
        && let Some(most) = word(pieces, from + 1 + len).and_then(|p| number(&p.low))
    {
        return Some((Ends { least: Some(least), most: Some(most) }, from + 2 + len - at));
    }
    let spoken_range = word(pieces, at)?.low == "mellem"
        || amount::compared(pieces, at).is_some_and(|(c, _)| !OF_THE_YEAR.contains(&c.words.join(" ").as_str()));
    let (ends, _, end) = spoken_range.then(|| amount::spoken(pieces, at, &number)).flatten()?;
    Some((ends, end - at))
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
    Recognised { len, kind: "follow_up", conditions, notice: None, figure: None }
}

/// A phrase of the data file that begins at a piece of the query; the longest counts.
pub fn phrase(pieces: &[Lex], at: usize) -> Option<Recognised> {
    let best = PHRASES.iter().filter_map(|p| Some((phrase_len(pieces, at, p)?, p))).max_by_key(|(len, _)| *len)?;
    Some(Recognised {
        len: best.0,
        kind: best.1.field,
        conditions: vec![Condition::is(best.1.field, best.1.value)],
        notice: None,
        figure: None,
    })
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
