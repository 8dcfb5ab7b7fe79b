//! When a goal is worked on: first and last day meant, and whether it goes on for years.

use std::sync::LazyLock;

use jiff::civil::Date;
use serde::Deserialize;

use crate::model::{Text, TimeFrame};

use super::context::Context;
use super::dates::{Moment, Unit, moments};
use super::pattern::{Pattern, data, either, part};
use crate::sections::sentence_texts;

#[derive(Default, Deserialize)]
struct Words {
    multi_year_patterns: Vec<String>,
    from_patterns: Vec<String>,
    to_patterns: Vec<String>,
    deadline_patterns: Vec<String>,
    prose_frame_patterns: Vec<String>,
    not_a_time_before_patterns: Vec<String>,
    whole_period_patterns: Vec<String>,
    lasts_patterns: Vec<String>,
}

static WORDS: LazyLock<Words> = LazyLock::new(|| data(include_str!("../../../data/time.toml")));
static MULTI_YEAR: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&format!(r"\b{}", either(&WORDS.multi_year_patterns))));
static FROM: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&format!(r"\b{}", either(&WORDS.from_patterns))));
static TO: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&format!(r"\b{}", either(&WORDS.to_patterns))));
static DEADLINE: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&format!(r"\b{}", either(&WORDS.deadline_patterns))));
static PROSE: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&either(&WORDS.prose_frame_patterns)));
static WHOLE: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&either(&WORDS.whole_period_patterns)));
static LASTS: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&either(&WORDS.lasts_patterns)));
static NO_TIME: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&either(&WORDS.not_a_time_before_patterns)));

/// What governs a moment.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Edge {
    From,
    To,
    Inside,
}

/// The time frame a text gives; none where it names no time at all.
pub fn time_frame(text: &Text, context: &Context) -> Option<TimeFrame> {
    let string = text.as_str();
    let multi_year = MULTI_YEAR.is_match(string);
    let counts = |m: &Moment| !NO_TIME.is_match(part(string, 0..m.range.start));
    let all: Vec<Moment> = moments(string, context.year).into_iter().filter(counts).collect();
    if let Some((from, to)) = context.period.as_ref().filter(|_| all.is_empty() && WHOLE.is_match(string)) {
        let multi_year = from.get(..4) != to.as_deref().and_then(|t| t.get(..4));
        return Some(TimeFrame { text: string.to_owned(), from: Some(from.clone()), to: to.clone(), multi_year, place: text.place() });
    }
    let (from, mut to) = span(string, &all);
    let named_end = all.iter().any(|m| edge(string, m) == Edge::To) || spans_years(from, to);
    if from.is_none() && to.is_none() && !multi_year {
        return None;
    }
    if multi_year && !named_end {
        to = None;
    }
    let years = spans_years(from, to);
    let shown = |d: Option<Date>| d.map(|d| d.to_string());
    Some(TimeFrame { text: string.to_owned(), from: shown(from), to: shown(to), multi_year: multi_year || years, place: text.place() })
}

/// The first sentence of a running text that says when the goal is worked on.
pub fn in_prose(text: &Text, context: &Context) -> Option<TimeFrame> {
    let mut frames = sentence_texts(text).into_iter().filter(|s| PROSE.is_match(s.as_str())).filter_map(|s| time_frame(&s, context));
    frames.next()
}

/// The first sentence that says how long the goal lasts, in a text that is about something else.
pub fn lasting(text: &Text, context: &Context) -> Option<TimeFrame> {
    sentence_texts(text).into_iter().filter(|s| LASTS.is_match(s.as_str())).find_map(|s| time_frame(&s, context))
}

/// The last day by which a target has to be reached ("At der ultimo 2025 foreligger …").
pub fn deadline(text: &Text, context: &Context) -> Option<String> {
    let string = text.as_str();
    if !DEADLINE.is_match(string) {
        return None;
    }
    moments(string, context.year).into_iter().filter_map(|m| m.days).map(|(_, to)| to).max().map(|d| d.to_string())
}

/// First and last day of all moments, each read by the words before it.
fn span(text: &str, all: &[Moment]) -> (Option<Date>, Option<Date>) {
    let read: Vec<(Edge, Date, Date)> = all.iter().filter_map(|m| m.days.map(|(start, end)| (edge(text, m), start, end))).collect();
    let begins = read.iter().filter(|(e, ..)| *e == Edge::From).map(|(_, start, _)| *start).min();
    let ends = read.iter().filter(|(e, ..)| *e == Edge::To).map(|(.., end)| *end).max();
    // What lies before a first day that is named belongs to the way there.
    let inside: Vec<_> = read.iter().filter(|(e, _, end)| *e == Edge::Inside && begins.is_none_or(|b| *end > b)).collect();
    let years = inside.iter().find(|(_, start, end)| start.year() < end.year() && start.day_of_year() == 1).map(|(_, start, _)| *start);
    let begins = years.filter(|y| begins.is_some_and(|b| *y < b)).or(begins);
    let from = begins.or(inside.iter().map(|(_, start, _)| *start).min());
    let to = ends.into_iter().chain(inside.iter().map(|(.., end)| *end)).max();
    (from.filter(|f| to.is_none_or(|t| *f <= t)), to)
}

fn edge(text: &str, moment: &Moment) -> Edge {
    let before = part(text, 0..moment.range.start);
    let tail = before.char_indices().rev().nth(119).map_or(0, |(i, _)| i);
    let before = part(before, tail..before.len());
    let joined = before.trim_end().ends_with(['-', '–', '—']) || before.trim_end().ends_with(" til");
    if joined && before.chars().any(|c| c.is_ascii_digit()) {
        return Edge::To;
    }
    if FROM.is_match(before) {
        return Edge::From;
    }
    let after = part(text, moment.range.end..text.len()).trim_start();
    if after.starts_with("og frem") || after.starts_with("og fremefter") {
        return Edge::From;
    }
    if TO.is_match(before) || (moment.unit == Unit::Day && ["udgang", "året ud"].iter().any(|w| moment.text.to_lowercase().contains(w))) {
        return Edge::To;
    }
    Edge::Inside
}

fn spans_years(from: Option<Date>, to: Option<Date>) -> bool {
    from.zip(to).is_some_and(|(f, t)| {
        f.year() < t.year() && i32::from(t.year() - f.year()) * 12 + i32::from(t.month()) - i32::from(f.month()) >= 12
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame(text: &str) -> (Option<String>, Option<String>, bool) {
        time_frame(&Text::flow(text), &Context::of_year(2025)).map(|t| (t.from, t.to, t.multi_year)).unwrap_or_default()
    }

    #[test]
    fn first_and_last_day_are_those_meant() {
        let table: &[(&str, Option<&str>, Option<&str>, bool)] = &[
            ("Der arbejdes med målet i løbet af 2025.", Some("2025-01-01"), Some("2025-12-31"), false),
            ("1. halvår 2025", Some("2025-01-01"), Some("2025-06-30"), false),
            ("2. halvår", Some("2025-07-01"), Some("2025-12-31"), false),
            ("3. kvartal 2025", Some("2025-07-01"), Some("2025-09-30"), false),
            ("2. kvartal", Some("2025-04-01"), Some("2025-06-30"), false),
            ("Fra 1.4.2025", Some("2025-04-01"), None, false),
            ("Fra 1. april 2025 til 30. september 2025", Some("2025-04-01"), Some("2025-09-30"), false),
            ("2025-2027", Some("2025-01-01"), Some("2027-12-31"), true),
            ("2025 – 2026", Some("2025-01-01"), Some("2026-12-31"), true),
            ("I 2025 og 2026", Some("2025-01-01"), Some("2026-12-31"), true),
            ("Målet er flerårigt.", None, None, true),
            ("Der arbejdes med målet i løbet af 2025, men målet er flerårigt.", Some("2025-01-01"), None, true),
            ("Arbejdet påbegyndes medio 2025.", Some("2025-06-01"), None, false),
            ("Senest den 1. oktober 2025", None, Some("2025-10-01"), false),
            ("Inden udgangen af 2026", None, Some("2026-12-31"), false),
            ("Ultimo 2025", Some("2025-12-01"), Some("2025-12-31"), false),
            ("Primo marts 2025", Some("2025-03-01"), Some("2025-03-10"), false),
            ("Maj - september 2025", Some("2025-05-01"), Some("2025-09-30"), false),
            ("1. marts 2025 - 31. maj 2025", Some("2025-03-01"), Some("2025-05-31"), false),
            ("Løbende fra 1. halvår 2025 og frem.", Some("2025-01-01"), None, true),
            ("Proces i 2025 og 2026.", Some("2025-01-01"), Some("2026-12-31"), true),
            ("Uge 10, 2025", Some("2025-03-03"), Some("2025-03-09"), false),
            ("15/3-25", Some("2025-03-15"), Some("2025-03-15"), false),
            ("Skoleåret 2025/26", Some("2025-08-01"), Some("2026-07-31"), false),
            ("Foråret 2025", Some("2025-03-01"), Some("2025-05-31"), false),
            ("Opstart i august 2025, afsluttes i juni 2026", Some("2025-08-01"), Some("2026-06-30"), false),
            ("Arbejdet er en proces, der rækker udover 2025.", Some("2025-01-01"), None, true),
            ("Ved årets udgang", None, Some("2025-12-31"), false),
            ("Q2 2025", Some("2025-04-01"), Some("2025-06-30"), false),
            ("Maj 2025 og året ud", Some("2025-05-01"), Some("2025-12-31"), false),
        ];
        for (text, from, to, multi_year) in table {
            assert_eq!(frame(text), (from.map(str::to_owned), to.map(str::to_owned), *multi_year), "{text}");
        }
    }

    #[test]
    fn the_whole_period_is_that_of_the_document() {
        let context = Context { period: Some(("2025-01-01".to_owned(), Some("2028-12-31".to_owned()))), ..Context::of_year(2025) };
        for text in ["Hele perioden", "Hele aftaleperioden", "I planperioden", "Arbejdet følger hele strategiperioden."] {
            let found = time_frame(&Text::flow(text), &context).map(|t| (t.from, t.to, t.multi_year));
            assert_eq!(found, Some((Some("2025-01-01".to_owned()), Some("2028-12-31".to_owned()), true)), "{text}");
        }
        for text in [
            "Arbejdet løber fra maj til udgangen af 2027.",
            "Målet er toårigt og løber til udgangen af 2026.",
            "Byggeriet strækker sig over tre år.",
        ] {
            assert!(lasting(&Text::flow(text), &context).is_some(), "{text}");
        }
        assert!(lasting(&Text::flow("Hun løber i skoven i maj."), &context).is_none());
    }

    #[test]
    fn a_text_without_a_time_has_no_frame() {
        for text in
            ["", "Så snart som muligt", "Revideret mål til aftale 2026", "Der er 12 pladser", "Servicelovens § 107", "telefon 87 94 70 00"]
        {
            assert_eq!(time_frame(&Text::flow(text), &Context::of_year(2025)), None, "{text}");
        }
    }

    #[test]
    fn a_target_gives_the_last_day() {
        let found = deadline(&Text::flow("At der ultimo 2025 foreligger en fælles model."), &Context::default());
        assert_eq!(found.as_deref(), Some("2025-12-31"));
    }
}
