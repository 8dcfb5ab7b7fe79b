//! The period a document holds for: years of the title, words such as "for perioden", dates of the first page, dates in the text.

use super::dates::{self, Written, whole_years};
use super::title::Title;
use super::view::{View, entries, front};
use crate::hints::Hints;
use crate::model::{Metadata, Period};

/// Lead-ins of a period in running text.
const LEADS: &str = include_str!("../../../data/period_leads.txt");

/// The period of a document.
pub(super) fn find(view: &View<'_>, title: Option<&Title>, hints: &Hints, metadata: &Metadata) -> Option<Period> {
    let told = |text: &str| of_words(text);
    title
        .and_then(|t| told(&t.text))
        .or_else(|| school_year(view))
        .or_else(|| title.and_then(|t| t.below.iter().find_map(|line| parts_time(line))))
        .or_else(|| hints.year.as_ref().and_then(|h| told(&h.value)))
        .or_else(|| view.running.iter().find_map(|line| parts_time(line.as_str())))
        .or_else(|| view.top().find_map(|line| parts_time(line.words()).filter(|_| line.words().chars().count() <= 90)))
        .or_else(|| led(front(&view.text, 12_000)))
        .or_else(|| printed(view))
        .or_else(|| told(&hints.file.replace(['_', '.'], " ")))
        .or_else(|| metadata.title.as_deref().and_then(told))
        .or_else(|| dated(&view.text))
}

/// Years in a title or file name: a span, else a single year.
fn of_words(text: &str) -> Option<Period> {
    if let Some((from, to, _)) = dates::span(text) {
        return Some(whole_years(from, to));
    }
    let years = dates::years(text);
    match years.as_slice() {
        [] => None,
        [one] => Some(whole_years(*one, *one)),
        // Two years named apart: "for 2027 og 2028".
        [first, .., last] if last > first && last - first <= 12 => Some(whole_years(*first, *last)),
        [first, ..] => Some(whole_years(*first, *first)),
    }
}

/// The same in one part of a line: "2027-2030 · Vedtaget den 3. maj 2027".
fn parts_time(line: &str) -> Option<Period> {
    short_time(line).or_else(|| line.split(['·', '|', '•', ';']).filter(|part| part.len() < line.len()).find_map(short_time))
}

/// "Skoleåret 2027/28" and "skoleårene 2027/28 og 2028/29": August to July.
fn school_year(view: &View<'_>) -> Option<Period> {
    let lower = front(&view.text, 800).to_lowercase();
    let at = lower.find("skoleår")?;
    let rest = front(lower.get(at..)?, 50);
    let (from, mut to, range) = dates::span(rest)?;
    if let Some((_, later, _)) = rest.get(range.end..).and_then(dates::span) {
        to = later;
    }
    Some(Period { from: format!("{from:04}-08-01"), to: Some(format!("{to:04}-07-31")) })
}

/// A short line with years but without a day or month: "2027-2030", "Budget 2027", "Aftale for 2027".
fn short_time(line: &str) -> Option<Period> {
    if line.chars().count() > 90 || !dates::dates(line).is_empty() {
        return None;
    }
    if let Some((from, to, _)) = dates::span(line) {
        return Some(whole_years(from, to));
    }
    match dates::years(line).as_slice() {
        [one] if line.chars().count() <= 50 => Some(whole_years(*one, *one)),
        _ => None,
    }
}

/// "for perioden 2027-2030", "gælder fra 1. januar 2027 til 31. december 2028".
fn led(text: &str) -> Option<Period> {
    let lower = text.to_lowercase();
    for lead in entries(LEADS) {
        for (at, _) in lower.match_indices(lead) {
            let rest = front(lower.get(at + lead.len()..).unwrap_or_default(), 60);
            let rest = rest.split(['\n', ';']).next().unwrap_or_default();
            if let [first, second, ..] = dates::dates(rest).as_slice()
                && second.year >= first.year
            {
                return Some(Period { from: day(first, false), to: Some(day(second, true)) });
            }
            if let Some((from, to, range)) = dates::span(rest)
                && range.start <= 25
            {
                return Some(whole_years(from, to));
            }
            if let [only] = dates::dates(rest).as_slice()
                && only.at <= 12
                && !rest.contains(" til ")
            {
                return Some(Period { from: day(only, false), to: None });
            }
            // "i årene 2028, 2029 og 2030".
            if let [first, .., last] = dates::years(front(rest, 26)).as_slice()
                && last > first
                && last - first <= 12
            {
                return Some(whole_years(*first, *last));
            }
            // "gælder fra 2028 og frem": no end.
            if let [year] = dates::years(rest).as_slice()
                && (rest.contains("og frem") || rest.contains("og indtil") || rest.contains("indtil videre"))
            {
                return Some(Period { from: format!("{year:04}-01-01"), to: None });
            }
        }
    }
    None
}

/// The date the first page or a header bears; open where the text speaks of the years to come.
fn printed(view: &View<'_>) -> Option<Period> {
    let lines = view.top().map(|line| line.words()).filter(|w| w.chars().count() <= 60).chain(view.running.iter().map(|r| r.as_str()));
    let date = lines.filter_map(|line| dates::dates(line).into_iter().next()).next()?;
    let lower = view.text.to_lowercase();
    if ["de kommende år", "i de kommende", "de næste år", "fremover"].iter().any(|words| lower.contains(words)) && date.day.is_none() {
        return Some(Period { from: day(&Written { day: None, ..date }, false), to: None });
    }
    Some(whole_years(date.year, date.year))
}

/// The year most full dates of the text fall in.
fn dated(text: &str) -> Option<Period> {
    let mut counts: Vec<(i16, usize)> = Vec::new();
    for date in dates::dates(front(text, 200_000)) {
        match counts.iter_mut().find(|(year, _)| *year == date.year) {
            Some((_, n)) => *n += 1,
            None => counts.push((date.year, 1)),
        }
    }
    let (year, _) = counts.into_iter().max_by_key(|(year, n)| (*n, *year))?;
    Some(whole_years(year, year))
}

/// A date as a day: the first or last meant.
fn day(date: &Written, last: bool) -> String {
    let day = date.day.unwrap_or_else(|| {
        if last { jiff::civil::Date::new(date.year, date.month, 1).map_or(28, jiff::civil::Date::days_in_month) } else { 1 }
    });
    format!("{:04}-{:02}-{day:02}", date.year, date.month)
}
