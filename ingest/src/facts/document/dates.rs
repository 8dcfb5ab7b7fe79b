//! Years, periods and dates as documents write them.

use std::ops::Range;
use std::sync::OnceLock;

use crate::model::Period;
use crate::pattern::{Captures, Pattern};
use jiff::civil::Date;
use sporhund_danish::MONTHS;

fn pattern(cell: &'static OnceLock<Pattern>, source: &str) -> &'static Pattern {
    cell.get_or_init(|| Pattern::exact(source))
}

/// The first span of years in a text: `2023-2026`, `2023 – 26`, `2023 til 2026`, `2023/24`.
pub(super) fn span(text: &str) -> Option<(i16, i16, Range<usize>)> {
    static CELL: OnceLock<Pattern> = OnceLock::new();
    let pattern = pattern(&CELL, r"\b(20[0-9]{2})\s*(?:[-–—‑/]|til og med|til|frem til)\s*(20[0-9]{2}|[0-9]{2})\b");
    pattern.captures_all(text).iter().find_map(|c| {
        let (all, from, to) = (c.get(0)?, c.get(1)?.as_str(), c.get(2)?.as_str());
        let before = text.get(..all.start())?.chars().next_back();
        let after = text.get(all.end()..)?.chars().next();
        // Inside a date or a case number: 01-2023-45, 2023-10-05.
        if before.is_some_and(|c| "-/.".contains(c)) || (after.is_some_and(|c| "-/".contains(c))) {
            return None;
        }
        let from: i16 = from.parse().ok()?;
        let to: i16 = if to.len() == 2 { from / 100 * 100 + to.parse::<i16>().ok()? } else { to.parse().ok()? };
        (to > from && to - from <= 30).then(|| (from, to, all.range()))
    })
}

/// All years alone in a text.
pub(super) fn years(text: &str) -> Vec<i16> {
    static CELL: OnceLock<Pattern> = OnceLock::new();
    pattern(&CELL, r"\b20[0-9]{2}\b").find_all(text).into_iter().filter_map(|m| text.get(m)?.parse().ok()).collect()
}

/// One date: a day, or a month of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Written {
    /// Year.
    pub year: i16,
    /// Month, from 1.
    pub month: i8,
    /// Day, where one is written.
    pub day: Option<i8>,
    /// Where it stands, first byte.
    pub at: usize,
}

/// All dates of a text: `3. april 2023`, `juni 2018`, `14.03.2024`, `15/3-23`, `2024-03-14`.
pub(super) fn dates(text: &str) -> Vec<Written> {
    static NAMED: OnceLock<Pattern> = OnceLock::new();
    static NUMBERS: OnceLock<Pattern> = OnceLock::new();
    static ISO: OnceLock<Pattern> = OnceLock::new();
    let named = pattern(&NAMED, &format!(r"(?i)\b(?:([0-3]?[0-9])\.\s*)?({})\.?\s+(20[0-9]{{2}})\b", MONTHS.join("|")));
    let numbers = pattern(&NUMBERS, r"\b([0-3]?[0-9])[./-]([01]?[0-9])[./-](20[0-9]{2}|[0-9]{2})\b");
    let iso = pattern(&ISO, r"\b(20[0-9]{2})-([01][0-9])-([0-3][0-9])\b");
    let mut found = Vec::new();
    let get = |c: &Captures<'_>, i: usize| c.get(i).map(|m| m.as_str().to_lowercase());
    for c in named.captures_all(text) {
        let month = get(&c, 2).and_then(|name| MONTHS.iter().position(|m| *m == name)).and_then(|m| i8::try_from(m + 1).ok());
        push(&mut found, get(&c, 3), month, get(&c, 1), c.get(0).map_or(0, |m| m.start()));
    }
    for c in numbers.captures_all(text) {
        push(&mut found, get(&c, 3), get(&c, 2).and_then(|m| m.parse().ok()), get(&c, 1), c.get(0).map_or(0, |m| m.start()));
    }
    for c in iso.captures_all(text) {
        push(&mut found, get(&c, 1), get(&c, 2).and_then(|m| m.parse().ok()), get(&c, 3), c.get(0).map_or(0, |m| m.start()));
    }
    found.sort_by_key(|d: &Written| d.at);
    found
}

fn push(found: &mut Vec<Written>, year: Option<String>, month: Option<i8>, day: Option<String>, at: usize) {
    let (Some(year), Some(month)) = (year.and_then(|y| y.parse::<i16>().ok()), month) else { return };
    let year = if year < 100 { 2000 + year } else { year };
    let day: Option<i8> = day.and_then(|d| d.parse().ok());
    if Date::new(year, month, day.unwrap_or(1)).is_ok() {
        found.push(Written { year, month, day, at });
    }
}

/// Whole years.
pub(super) fn whole_years(from: i16, to: i16) -> Period {
    Period { from: format!("{from:04}-01-01"), to: Some(format!("{to:04}-12-31")) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn spans_of_years_are_read_as_written() {
        for (text, years) in [
            ("Politik 2027-2030", Some((2027, 2030))),
            ("2027 – 2030", Some((2027, 2030))),
            ("2027/28", Some((2027, 2028))),
            ("i perioden 2027 til 2029", Some((2027, 2029))),
            ("den 2027-10-05", None),
            ("2030-2027", None),
            ("Budget 2027", None),
        ] {
            assert_eq!(span(text).map(|(a, b, _)| (a, b)), years, "{text}");
        }
    }

    #[test]
    fn dates_are_read_as_written() {
        for (text, date) in [
            ("Den 3. april. 2027", Some((2027, 4, Some(3)))),
            ("Juni 2028", Some((2028, 6, None))),
            ("15/3-27", Some((2027, 3, Some(15)))),
            ("14.03.2027", Some((2027, 3, Some(14)))),
            ("2027-03-14", Some((2027, 3, Some(14)))),
            ("45.13.2027", None),
        ] {
            assert_eq!(dates(text).first().map(|d| (d.year, d.month, d.day)), date, "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "[0-9a-zæ ./–-]{0,40}") {
            let _ = (span(&text), years(&text), dates(&text));
        }
    }
}
