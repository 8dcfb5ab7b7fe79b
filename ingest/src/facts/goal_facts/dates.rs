//! Dates, quarters, half-years, seasons and years as Danish plans write them, each with the days it means.

use std::ops::Range;
use std::sync::LazyLock;

use jiff::ToSpan;
use jiff::civil::{Date, ISOWeekDate, Weekday};
use serde::Deserialize;

use super::calendar::{date, is_end, part_of, season};
use super::pattern::{Pattern, any, data, either, group, part, whole};

/// First and last day.
type Days = (Date, Date);

/// How fine a moment is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unit {
    /// One day.
    Day,
    /// One week.
    Week,
    /// One month, or the beginning, middle or end of one.
    Month,
    /// A season.
    Season,
    /// A quarter.
    Quarter,
    /// Half a year.
    HalfYear,
    /// A year or several.
    Year,
}

/// A time named in a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Moment {
    /// Where its words stand; the moments of "3. og 4. kvartal" share them.
    pub range: Range<usize>,
    /// As written, one entry each: "3. kvartal", "4. kvartal".
    pub text: String,
    /// First and last day; none where the year is not known.
    pub days: Option<(Date, Date)>,
    /// How fine it is.
    pub unit: Unit,
    /// Short form for programs: `2023-05-01`, `2023-05`, `2023-Q1`, `2023-H2`, `2023-efterår`, `2023-W41`, `2023`.
    pub short: String,
    /// The year was written with it.
    pub year_given: bool,
}

/// Words of dates and time frames.
#[derive(Default, Deserialize)]
struct Words {
    months: Vec<String>,
    short_months: Vec<String>,
    ordinals: Vec<String>,
}

static WORDS: LazyLock<Words> = LazyLock::new(|| data(include_str!("../../../data/time.toml")));

/// What kind of words a pattern finds.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Iso,
    Numeric,
    DayMonth,
    Quarters,
    QuarterSign,
    HalfYears,
    SchoolYear,
    PartOfMonth,
    PartOfYear,
    YearEnd,
    Season,
    Week,
    Month,
    Years,
    Year,
}

/// The forms in the order in which they claim their words.
static FORMS: LazyLock<Vec<(Form, Pattern)>> = LazyLock::new(|| {
    let month = month_source();
    let nth = format!(r"(?:\d|{})", either(&WORDS.ordinals));
    let list = format!(r"(?P<list>(?:{nth}\.?\s*(?:,|og|eller|samt|til|/|-|–)\s*){{0,3}}{nth})");
    let year = r"(?:\s+(?:af\s+|i\s+)?(?P<year>20\d\d))?";
    let dash = r"\s*(?:-|–|—|‑|/|til)\s*";
    let of_year = r"(?P<part>primo|medio|ultimo|begyndelsen\s+af|starten\s+af|midten\s+af|slutningen\s+af|udgangen\s+af)";
    let new = |form, source: String| (form, Pattern::new(&source));
    vec![
        new(Form::Iso, r"\b(?P<year>20\d\d)-(?P<month>\d\d)-(?P<day>\d\d)\b".into()),
        new(Form::SchoolYear, format!(r"\bskoleåret\s+(?P<year>20\d\d){dash}\d{{2,4}}\b")),
        new(Form::DayMonth, format!(r"\b(?:den\s+)?(?P<day>\d{{1,2}})\.\s*(?P<month>{month})(?:\.?\s+(?P<year>20\d\d)\b)?")),
        new(Form::Numeric, r"\b(?P<day>\d{1,2})(?:\.\s?|/|-)(?P<month>\d{1,2})(?:(?:\.\s?|/|-|\s*–\s*|\s)(?P<year>(?:20)?\d\d)\b)?".into()),
        new(Form::Quarters, format!(r"\b{list}\.?\s*kvartal(?:et)?\b{year}")),
        new(Form::QuarterSign, r"\b(?:(?P<year>20\d\d)[- ]?)?[QK](?P<list>[1-4])\b(?:\s*-?\s*(?P<after>20\d\d))?".into()),
        new(Form::HalfYears, format!(r"\b{list}\.?\s*halvår(?:et)?\b{year}")),
        new(Form::PartOfMonth, format!(r"\b{of_year}\s+(?P<month>{month})(?:\.?\s+(?P<year>20\d\d)\b)?")),
        new(Form::PartOfYear, format!(r"\b{of_year}\s+(?:år(?:et)?\s+)?(?P<year>20\d\d)\b")),
        new(
            Form::YearEnd,
            r"\b(?:årets\s+udgang|(?:hele\s+)?året\s+ud|udgangen\s+af\s+året|årsskiftet(?:\s+(?P<year>20\d\d)(?:/\d{2,4})?)?|årets\s+slutning)".into(),
        ),
        new(
            Form::Season,
            r"\b(?:(?:tidlig(?:t)?|sen(?:t)?)\s+)?(?P<season>forår|sommer|efterår|vinter)(?P<the>et|en)?\b(?:\s+(?P<year>20\d\d)\b)?"
                .into(),
        ),
        new(Form::Week, r"\buge\s+(?P<list>\d{1,2})\b(?:[.,]?\s*(?:i\s+)?(?P<year>20\d\d)\b)?".into()),
        new(Form::Month, format!(r"\b(?P<month>{month})(?:\.?\s+(?P<year>20\d\d)\b)?")),
        new(Form::Years, format!(r"\b(?P<year>20\d\d){dash}(?P<last>20\d\d|\d\d)\b")),
        new(Form::Year, r"\b(?P<year>20[0-5]\d)\b".into()),
    ]
});

/// Whatever any of the forms begins from.
static SOME: LazyLock<Pattern> = LazyLock::new(|| {
    let (months, short) = (any(&WORDS.months), either(&WORDS.short_months));
    Pattern::new(&format!(r"\d|{months}|{short}(?:[^\p{{L}}]|$)|kvartal|halvår|året|årsskiftet|forår|sommer|efterår|vinter"))
});

/// Full and short names of months as one pattern.
fn month_source() -> String {
    let short: Vec<String> = WORDS.short_months.iter().map(|s| format!(r"(?:{s})(?:\.|\b)")).collect();
    let full: Vec<String> = WORDS.months.iter().map(|m| format!(r"{m}\b")).collect();
    format!("(?:{}|{})", full.join("|"), short.join("|"))
}

static DIGIT_OR_WORD: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::new(&format!(r"\d{{1,2}}|{}", any(&["til", "-", "–"]) + "|" + &either(&WORDS.ordinals))));
static DATE_CUE: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::new(r"(?:\bd\.|\bden|\bpr\.|\bsenest|\binden|\btil|\bfra|\bdeadline:?|\bfrist:?)\s*$"));

/// A match before its year is settled.
struct Raw {
    range: Range<usize>,
    form: Form,
    month: u8,
    day: u8,
    list: Vec<u8>,
    year: Option<i32>,
    last: Option<i32>,
    word: String,
}

/// The times named in `text`, in order; a time without a year takes that of its neighbour in an enumeration, else `year`.
pub fn moments(text: &str, year: Option<i32>) -> Vec<Moment> {
    let mut raws = raw_moments(text);
    raws.sort_by_key(|r| r.range.start);
    share_years(text, &mut raws);
    raws.iter().flat_map(|raw| settle(text, raw, year)).collect()
}

fn raw_moments(text: &str) -> Vec<Raw> {
    let mut raws: Vec<Raw> = Vec::new();
    if !SOME.is_match(text) {
        return raws;
    }
    for (form, pattern) in FORMS.iter() {
        for captures in pattern.captures_all(text) {
            let range = whole(&captures);
            if raws.iter().any(|r| r.range.start < range.end && range.start < r.range.end) {
                continue;
            }
            let number = |name: &str| group(&captures, name).and_then(|s| s.parse::<i32>().ok());
            let long = |y: i32| if y < 100 { y + 2000 } else { y };
            let year = number("year").or(number("after")).map(long);
            let last = number("last").map(|l| if l < 100 { year.unwrap_or(2000) / 100 * 100 + l } else { l });
            let month = match form {
                Form::Iso | Form::Numeric => number("month").and_then(|m| u8::try_from(m).ok()).unwrap_or(0),
                _ => group(&captures, "month").map_or(0, month_number),
            };
            let day = number("day").and_then(|d| u8::try_from(d).ok()).unwrap_or(0);
            let list = group(&captures, "list").map(numbers).unwrap_or_default();
            let word = group(&captures, "season").or(group(&captures, "part")).unwrap_or_default().to_lowercase();
            let the = captures.name("the").is_some();
            let raw = Raw { range, form: *form, month, day, list, year, last, word };
            if plausible(text, &raw, the) {
                raws.push(raw);
            }
        }
    }
    raws
}

/// Whether digits and words that look like a time are one.
fn plausible(text: &str, raw: &Raw, the: bool) -> bool {
    let before = part(text, 0..raw.range.start);
    let after = part(text, raw.range.end..text.len());
    let number_goes_on = before.ends_with(['.', ',', '/', '§', '-'])
        && before.trim_end_matches(['.', ',', '/', '-']).ends_with(|c: char| c.is_ascii_digit());
    match raw.form {
        Form::Iso => (1..=12).contains(&raw.month) && (1..=31).contains(&raw.day),
        Form::DayMonth => (1..=31).contains(&raw.day) && raw.month > 0,
        Form::Numeric => {
            let shape = part(text, raw.range.clone());
            let sure = raw.year.is_some_and(|y| (2000..2060).contains(&y))
                && (!shape.contains('-') || shape.contains("20") || shape.contains('/'));
            (1..=12).contains(&raw.month)
                && (1..=31).contains(&raw.day)
                && !number_goes_on
                && !decimals_follow(after)
                && !after.starts_with(['%', '/'])
                && (sure || (raw.year.is_none() && shape.contains('/') && DATE_CUE.is_match(before)))
        }
        Form::Quarters => !raw.list.is_empty() && raw.list.iter().all(|n| (1..=4).contains(n)),
        Form::HalfYears => !raw.list.is_empty() && raw.list.iter().all(|n| (1..=2).contains(n)),
        Form::Week => raw.list.iter().all(|n| (1..=53).contains(n)),
        Form::Season => {
            the || raw.year.is_some()
                || before.trim_end().ends_with(|c: char| c.is_ascii_punctuation())
                || DATE_CUE.is_match(before)
                || before.ends_with("start ")
                || before.ends_with("i ")
        }
        Form::Month => {
            let capital_name = part(text, raw.range.clone()).starts_with(char::is_uppercase)
                && after.trim_start().starts_with(char::is_uppercase)
                && raw.year.is_none();
            raw.month > 0 && !capital_name && short_month_is_sure(part(text, raw.range.clone()), raw.year)
        }
        Form::Years => {
            raw.last.zip(raw.year).is_some_and(|(l, y)| l >= y && l < y + 40)
                && !(part(text, raw.range.clone()).contains("til") && raw.range.len() < 12)
                && !after.trim_start().starts_with(['%', 'p'])
        }
        Form::Year => !number_goes_on && !after.starts_with(['%', '§']) && !after.trim_start().starts_with("kr") && !decimals_follow(after),
        _ => true,
    }
}

/// "2023,5" and "2023.100" are numbers.
fn decimals_follow(after: &str) -> bool {
    after.strip_prefix(['.', ',']).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
}

/// A short month is one only with its full stop or a year: "mar" and "maj" are other words too.
fn short_month_is_sure(word: &str, year: Option<i32>) -> bool {
    let name = word.split_whitespace().next().unwrap_or_default().to_lowercase();
    year.is_some() || name.ends_with('.') || WORDS.months.contains(&name)
}

/// The name of a month by its number, from 1.
pub fn month_name(number: i8) -> Option<&'static str> {
    usize::try_from(number).ok().and_then(|n| WORDS.months.get(n.checked_sub(1)?)).map(String::as_str)
}

fn month_number(name: &str) -> u8 {
    let name = name.trim_end_matches('.').to_lowercase();
    let at =
        WORDS.months.iter().position(|m| *m == name).or_else(|| WORDS.short_months.iter().position(|s| s.split('|').any(|s| s == name)));
    at.and_then(|i| u8::try_from(i + 1).ok()).unwrap_or(0)
}

/// The numbers of "3. og 4.", "første", "1.-3.".
fn numbers(list: &str) -> Vec<u8> {
    let mut all: Vec<u8> = Vec::new();
    let mut through = false;
    for found in DIGIT_OR_WORD.find_all(list) {
        let word = part(list, found).to_lowercase();
        let ordinal = WORDS.ordinals.iter().position(|o| o.split('|').any(|o| o == word)).and_then(|i| u8::try_from(i + 1).ok());
        match word.parse::<u8>().ok().or(ordinal) {
            Some(n) if through && all.last().is_some_and(|last| *last < n && n < 60) => {
                let first = all.last().copied().unwrap_or(n) + 1;
                all.extend(first..=n);
            }
            Some(n) => all.push(n),
            None => {}
        }
        through = matches!(word.as_str(), "til" | "-" | "–");
    }
    all
}

/// "juni og december 2023": the year of the last goes to those before it; "2. april 2023 og 7. maj" to those after it.
fn share_years(text: &str, raws: &mut [Raw]) {
    let joined = |a: &Raw, b: &Raw| {
        let between = part(text, a.range.end..b.range.start).trim();
        matches!(between, "" | "og" | "eller" | "samt" | "," | "/" | "-" | "–" | "til" | "." | "og den" | "./")
    };
    for i in (1..raws.len()).rev() {
        if let [a, b] = &mut raws[i - 1..=i]
            && a.year.is_none()
            && b.form != Form::Year
            && b.form != Form::Years
            && joined(a, b)
        {
            a.year = b.year;
        }
    }
    for i in 1..raws.len() {
        if let [a, b] = &mut raws[i - 1..=i]
            && b.year.is_none()
            && joined(a, b)
        {
            b.year = a.year;
        }
    }
}

fn settle(text: &str, raw: &Raw, default: Option<i32>) -> Vec<Moment> {
    let year = raw.year.or(default);
    let written = part(text, raw.range.clone()).to_owned();
    let moment = |text: String, unit, days: Option<(Date, Date)>, short: Option<String>| Moment {
        range: raw.range.clone(),
        short: short.unwrap_or_else(|| text.clone()),
        text,
        days,
        unit,
        year_given: raw.year.is_some(),
    };
    let whole_month = |y: i32, m: u8| date(y, m, 1).map(|d| (d, d.last_of_month()));
    match raw.form {
        Form::Iso | Form::Numeric | Form::DayMonth => {
            let day = year.and_then(|y| date(y, raw.month, raw.day));
            vec![moment(written, Unit::Day, day.map(|d| (d, d)), day.map(|d| d.to_string()))]
        }
        Form::Quarters | Form::QuarterSign | Form::HalfYears => parts_of_year(raw, year, &written, &moment),
        Form::Week => {
            let week = raw.list.first().and_then(|w| i8::try_from(*w).ok()).unwrap_or(1);
            let first = year.and_then(|y| ISOWeekDate::new(i16::try_from(y).ok()?, week, Weekday::Monday).ok()).map(ISOWeekDate::date);
            let days = first.and_then(|d| Some((d, d.checked_add(6.days()).ok()?)));
            vec![moment(written, Unit::Week, days, year.map(|y| format!("{y}-W{week:02}")))]
        }
        Form::Month | Form::PartOfMonth => {
            let days = year.and_then(|y| whole_month(y, raw.month)).map(|days| part_of(days, &raw.word));
            vec![moment(written, Unit::Month, days, year.map(|y| format!("{y}-{:02}", raw.month)))]
        }
        Form::PartOfYear => {
            let month = if raw.word.starts_with("medio") || raw.word.starts_with("midt") {
                6
            } else if is_end(&raw.word) {
                12
            } else {
                1
            };
            vec![moment(written, Unit::Month, year.and_then(|y| whole_month(y, month)), year.map(|y| format!("{y}-{month:02}")))]
        }
        Form::YearEnd => {
            let day = year.and_then(|y| date(y, 12, 31));
            vec![moment(written, Unit::Day, day.map(|d| (d, d)), year.map(|y| format!("{y}-12")))]
        }
        Form::Season => {
            let days = year.and_then(|y| season(&raw.word, y));
            vec![moment(written, Unit::Season, days, year.map(|y| format!("{y}-{}", raw.word)))]
        }
        Form::SchoolYear => {
            let days = year.and_then(|y| Some((date(y, 8, 1)?, date(y + 1, 7, 31)?)));
            vec![moment(written.clone(), Unit::Year, days, Some(written))]
        }
        Form::Years | Form::Year => {
            let days = year.and_then(|y| Some((date(y, 1, 1)?, date(raw.last.unwrap_or(y), 12, 31)?)));
            let short = year.map(|y| raw.last.map_or_else(|| y.to_string(), |l| format!("{y}..{l}")));
            vec![moment(written, Unit::Year, days, short)]
        }
    }
}

/// Quarters and half-years, one moment for each number.
fn parts_of_year(
    raw: &Raw,
    year: Option<i32>,
    written: &str,
    moment: &dyn Fn(String, Unit, Option<Days>, Option<String>) -> Moment,
) -> Vec<Moment> {
    let half = raw.form == Form::HalfYears;
    let (months, letter, noun, unit) = if half { (6, 'H', "halvår", Unit::HalfYear) } else { (3, 'Q', "kvartal", Unit::Quarter) };
    let each = raw.list.iter().map(|n| {
        let first = (n.saturating_sub(1)) * months + 1;
        let days = year.and_then(|y| Some((date(y, first, 1)?, date(y, first + months - 1, 1)?.last_of_month())));
        let suffix = raw.year.map(|y| format!(" {y}")).unwrap_or_default();
        let text = if raw.list.len() == 1 { written.to_owned() } else { format!("{n}. {noun}{suffix}") };
        moment(text, unit, days, year.map(|y| format!("{y}-{letter}{n}")))
    });
    each.collect()
}
