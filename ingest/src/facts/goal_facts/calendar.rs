//! Days of the parts of a month or year that words name.

use jiff::civil::Date;

/// Whether a word asks for the end of a time.
pub fn is_end(word: &str) -> bool {
    word.starts_with("ultimo") || word.starts_with("slut") || word.starts_with("udgang")
}

/// The first ten days, the middle ten or the rest of a month, where a word asks for them.
pub fn part_of((first, last): (Date, Date), word: &str) -> (Date, Date) {
    let on = |d: i8| first.with().day(d).build().unwrap_or(first);
    if word.is_empty() {
        (first, last)
    } else if word.starts_with("medio") || word.starts_with("midt") {
        (on(11), on(20))
    } else if is_end(word) {
        (on(21), last)
    } else {
        (first, on(10))
    }
}

/// First and last day of a season; winter ends in the year after.
pub fn season(word: &str, year: i32) -> Option<(Date, Date)> {
    match word {
        "forår" => Some((date(year, 3, 1)?, date(year, 5, 31)?)),
        "sommer" => Some((date(year, 6, 1)?, date(year, 8, 31)?)),
        "efterår" => Some((date(year, 9, 1)?, date(year, 11, 30)?)),
        _ => Some((date(year, 12, 1)?, date(year + 1, 2, 1)?.last_of_month())),
    }
}

/// A day, where there is one of these numbers.
pub fn date(year: i32, month: u8, day: u8) -> Option<Date> {
    Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}
