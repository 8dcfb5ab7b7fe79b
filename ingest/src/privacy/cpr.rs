//! Personal numbers in running text.
//!
//! A personal number is `ddmmyy` and four digits. The seventh digit gives the century (CPR-kontoret, "Personnummeret i CPR-systemet");
//! numbers given out before 2007 pass a check by modulus 11, later ones and those of a few crowded days need not. So a number that passes
//! counts by itself, one of a day without check where it is written with a hyphen; any other counts where the words beside it say what it is.
//! Where they name another kind of number, only one that passes the check and is written with a hyphen counts.

use std::ops::Range;
use std::sync::OnceLock;

use regex::Regex;

/// Words that say a number is a personal number, one per line.
const LABELS: &str = include_str!("../../data/cpr_labels.txt");
/// Words that say a number is another kind of number, one per line.
const OTHERS: &str = include_str!("../../data/number_labels.txt");
/// Days of birth whose numbers need not pass the check, one per line.
const UNCHECKED: &str = include_str!("../../data/cpr_without_check.txt");
/// From this day of birth on no number needs to pass the check.
const LAST_CHECKED: jiff::civil::Date = jiff::civil::date(2007, 9, 30);
/// How far before a number its label is looked for, in characters.
const BEFORE: usize = 60;
/// How far behind a number its label is looked for, in characters.
const AFTER: usize = 25;
/// Weights of the ten digits in the check by modulus 11.
const WEIGHTS: [u32; 10] = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/// Personal numbers in a text, as byte ranges in order.
pub fn personal_numbers(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut from = 0;
    while let Some(hit) = pattern().find_at(text, from) {
        let range = hit.range();
        // A hit that is none may hide one that begins inside it: a digit is one byte.
        from = range.start + 1;
        if !is_inside_longer(text, &range) && is_personal(text, &range) {
            from = range.end;
            found.push(range);
        }
    }
    found
}

/// Six digits, perhaps with blanks or dots between day, month and year, then perhaps a hyphen, blanks or a line end, then four digits.
fn pattern() -> &'static Regex {
    static PATTERN: OnceLock<Regex> = OnceLock::new();
    #[expect(clippy::expect_used, reason = "a fixed pattern, compiled by every test")]
    PATTERN.get_or_init(|| {
        Regex::new(r"[0-3][0-9][ .\u{a0}]?[01][0-9][ .\u{a0}]?[0-9]{2}[ \t\u{a0}]{0,3}[-\u{2010}-\u{2015}\u{2212}\u{ad}]?\s{0,4}[0-9]{4}")
            .expect("fixed pattern")
    })
}

/// The hit is only a piece of a longer number (an account, an EAN number, an amount with thousands).
fn is_inside_longer(text: &str, range: &Range<usize>) -> bool {
    let mut before = text.get(..range.start).unwrap_or_default().chars().rev();
    let mut after = text.get(range.end..).unwrap_or_default().chars();
    let joins = |near: Option<char>, far: Option<char>| match near {
        Some(c) if c.is_ascii_digit() => true,
        Some('.' | ',' | '-' | '/' | ':') => far.is_some_and(|c| c.is_ascii_digit()),
        Some(c) => c.is_alphabetic() || c == '_' || c == '#',
        None => false,
    };
    let (b1, b2) = (before.next(), before.next());
    let (a1, a2) = (after.next(), after.next());
    joins(b1, b2) || joins(a1, a2)
}

/// Whether the digits at `range` are a personal number.
fn is_personal(text: &str, range: &Range<usize>) -> bool {
    let written = text.get(range.clone()).unwrap_or_default();
    let digits: Vec<u32> = written.chars().filter_map(|c| c.to_digit(10)).collect();
    let Ok(digits) = <[u32; 10]>::try_from(digits) else { return false };
    let context = Context::of(text, range);
    if context.labelled {
        return day_and_month(&digits);
    }
    let Some(born) = date(&digits) else { return false };
    let split = written.chars().filter(|c| c.is_whitespace()).count();
    let plain = written.chars().all(|c| c.is_ascii_digit());
    // Without a label the groups must be written as a personal number is: together, or with one hyphen or blank before the last four.
    let grouped =
        plain || (split <= 1 && !written.contains('.') && written.get(..6).is_some_and(|d| d.bytes().all(|b| b.is_ascii_digit())));
    let broken = written.contains('\n') && written.contains('-');
    if !(grouped || broken) {
        return false;
    }
    // A number written as a personal number that passes the check is one, whatever the words before it name.
    let checks = digits.iter().zip(WEIGHTS).map(|(d, w)| d * w).sum::<u32>().is_multiple_of(11);
    match context.other {
        true => checks && hyphened(written),
        false => checks || (!plain && needs_no_check(born)),
    }
}

/// Six digits, a hyphen and four digits.
fn hyphened(written: &str) -> bool {
    written.len() == 11 && written.as_bytes().get(6) == Some(&b'-')
}

/// Numbers of this day of birth have been given out without a valid check digit.
fn needs_no_check(born: jiff::civil::Date) -> bool {
    born > LAST_CHECKED || words(UNCHECKED).any(|day| day == born.to_string())
}

/// What the words around a number say.
struct Context {
    labelled: bool,
    other: bool,
}

impl Context {
    fn of(text: &str, range: &Range<usize>) -> Self {
        let before: String = {
            let mut back: Vec<char> = text.get(..range.start).unwrap_or_default().chars().rev().take(BEFORE).collect();
            back.reverse();
            back.into_iter().flat_map(char::to_lowercase).collect()
        };
        let after: String = text.get(range.end..).unwrap_or_default().chars().take(AFTER).flat_map(char::to_lowercase).collect();
        let labels = || words(LABELS);
        let labelled = labels().any(|label| has_word(&before, label) || has_word(&after, label));
        // Another kind of number is named right before it.
        let near: String = before.chars().skip(before.chars().count().saturating_sub(25)).collect();
        let other = words(OTHERS).any(|label| has_word(&near, label));
        Self { labelled, other }
    }
}

fn words(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// Whether a label stands in a text as a word or the front of one ("cpr-nr", "personnummeret").
fn has_word(text: &str, label: &str) -> bool {
    text.match_indices(label).any(|(at, _)| !text.get(..at).unwrap_or_default().ends_with(char::is_alphanumeric))
}

/// Day and month can be those of a date; day 61–91 is a substitute number (erstatningspersonnummer).
fn day_and_month(digits: &[u32; 10]) -> bool {
    let [a, b, c, d, ..] = *digits;
    let (day, month) = (a * 10 + b, c * 10 + d);
    ((1..=31).contains(&day) || (61..=91).contains(&day)) && (1..=12).contains(&month)
}

/// The day of birth, if it exists in the century the seventh digit gives.
fn date(digits: &[u32; 10]) -> Option<jiff::civil::Date> {
    let [a, b, c, d, e, f, g, ..] = *digits;
    let (day, month, short) = (a * 10 + b, c * 10 + d, e * 10 + f);
    let century = match (g, short) {
        (0..=3, _) | (4 | 9, 37..) => 1900,
        (4 | 9, _) | (5..=8, ..=57) => 2000,
        _ => 1800,
    };
    let year = i16::try_from(century + short).unwrap_or(1900);
    jiff::civil::Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

#[cfg(test)]
mod tests;
