//! Figures and dates as a sheet shows them, by their number format (ECMA-376 part 1, 18.8.31), in Danish.

use calamine::ExcelDateTime;
use sporhund_danish::MONTHS;

/// Days after which a sheet shows no date (31 December 9999).
const LAST_DAY: f64 = 2_958_466.0;
/// The format of dates that follows the reader's country, as it is stored.
const OWN_DATE: &str = "mm-dd-yy";

/// One piece of a number format.
#[derive(Clone, Debug, PartialEq)]
enum Piece {
    /// Characters that stand as they are.
    Literal(String),
    /// A character with a meaning.
    Code(char),
}

/// The first section of a format, taken apart: what is quoted or escaped is literal, `_x` and `*x` leave room, `[…]` is a condition,
/// colour or country unless it names a currency.
fn pieces(format: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut characters = format.chars();
    while let Some(c) = characters.next() {
        match c {
            ';' => break,
            '"' => pieces.push(Piece::Literal(characters.by_ref().take_while(|c| *c != '"').collect())),
            '\\' => pieces.extend(characters.next().map(|c| Piece::Literal(c.to_string()))),
            '_' | '*' => drop(characters.next()),
            '[' => {
                let inside: String = characters.by_ref().take_while(|c| *c != ']').collect();
                let currency = inside.strip_prefix('$').and_then(|rest| rest.split('-').next()).filter(|name| !name.is_empty());
                if let Some(name) = currency {
                    pieces.push(Piece::Literal(name.to_owned()));
                } else if let "h" | "hh" | "m" | "mm" | "s" | "ss" = inside.to_lowercase().as_str() {
                    pieces.extend(inside.to_lowercase().chars().map(Piece::Code));
                }
            }
            c => pieces.push(Piece::Code(c)),
        }
    }
    pieces
}

/// A figure: 0.25 with `0%` is "25%", 1234.5 with `#,##0.00` is "1.234,50".
pub(super) fn shown(value: f64, format: &str) -> String {
    if !value.is_finite() {
        return String::new();
    }
    let pieces = pieces(format);
    let is_place = |p: &Piece| matches!(p, Piece::Code('0' | '#' | '?'));
    let (Some(first), Some(last)) = (pieces.iter().position(is_place), pieces.iter().rposition(is_place)) else { return general(value) };
    let codes = || pieces.iter().filter_map(|p| if let Piece::Code(c) = p { Some(*c) } else { None });
    if codes().any(|c| matches!(c, 'E' | 'e' | '/' | '@')) {
        return general(value);
    }
    let share = codes().any(|c| c == '%');
    let decimals = codes().skip_while(|c| *c != '.').filter(|c| matches!(c, '0' | '#' | '?')).count().min(10);
    let needed = codes().skip_while(|c| *c != '.').filter(|c| *c == '0').count().min(10);
    let number = grouped(if share { value * 100.0 } else { value }, decimals, needed, codes().any(|c| c == ','));
    let around = |range: &[Piece]| -> String {
        let text = |p: &Piece| match p {
            Piece::Literal(text) => text.clone(),
            Piece::Code(c @ ('%' | ' ' | '-' | '+' | '(' | ')' | '$' | '€')) => c.to_string(),
            Piece::Code(_) => String::new(),
        };
        range.iter().map(text).collect()
    };
    let (before, after) = (around(pieces.get(..first).unwrap_or_default()), around(pieces.get(last + 1..).unwrap_or_default()));
    format!("{before}{number}{after}").trim().to_owned()
}

/// A figure without a format: as many decimals as it has.
fn general(value: f64) -> String {
    if value == value.trunc() && value.abs() < 1e15 { format!("{value:.0}") } else { grouped(value, 10, 0, false) }
}

/// With `decimals` decimals at most and `needed` at least, comma before them, full stops between thousands where asked for.
fn grouped(value: f64, decimals: usize, needed: usize, thousands: bool) -> String {
    let plain = format!("{:.decimals$}", value.abs());
    let (whole, part) = plain.split_once('.').unwrap_or((&plain, ""));
    let mut part = part.to_owned();
    while part.len() > needed && part.ends_with('0') {
        part.pop();
    }
    let mut number = String::new();
    for (index, digit) in whole.chars().enumerate() {
        if thousands && index > 0 && (whole.len() - index) % 3 == 0 {
            number.push('.');
        }
        number.push(digit);
    }
    if !part.is_empty() {
        number = format!("{number},{part}");
    }
    let nothing = number.chars().all(|c| matches!(c, '0' | ',' | '.'));
    if value < 0.0 && !nothing { format!("-{number}") } else { number }
}

/// A date or time.
pub(super) fn date(time: ExcelDateTime, format: &str) -> String {
    if !(0.0..LAST_DAY).contains(&time.as_f64()) {
        return general(time.as_f64());
    }
    let (year, month, day, hour, minute, second, _) = time.to_ymd_hms_milli();
    let format = if format.starts_with(OWN_DATE) || format.starts_with("m/d/yy") { "dd-mm-yyyy" } else { format };
    let mut written = String::new();
    let mut after_hours = false;
    let all = pieces(format);
    let mut rest = all.as_slice();
    while let Some(first) = rest.first() {
        let run = rest.iter().take_while(|p| *p == first).count();
        let (Piece::Code(code), run) = (first, run) else {
            if let Piece::Literal(text) = first {
                written.push_str(text);
            }
            rest = rest.get(1..).unwrap_or_default();
            continue;
        };
        let seconds_follow = rest.iter().skip(run).find_map(|p| match p {
            Piece::Code(c) if c.is_ascii_alphabetic() => Some(matches!(c, 's' | 'S')),
            _ => None,
        });
        let name = || MONTHS.get(usize::from(month).saturating_sub(1)).copied().unwrap_or_default();
        let two = |n: u8| if run > 1 { format!("{n:02}") } else { n.to_string() };
        match code.to_ascii_lowercase() {
            'y' if run > 2 => written.push_str(&format!("{year:04}")),
            'y' => written.push_str(&format!("{:02}", year % 100)),
            'm' if after_hours || (run <= 2 && seconds_follow == Some(true)) => written.push_str(&two(minute)),
            'm' if run > 3 => written.push_str(name()),
            'm' if run == 3 => written.extend(name().chars().take(3)),
            'm' => written.push_str(&two(month)),
            'd' if run <= 2 => written.push_str(&two(day)),
            'h' => written.push_str(&two(hour)),
            's' => written.push_str(&two(second)),
            // Names of days say nothing that the date does not.
            'd' | 'a' | 'p' | '0' | '@' => {}
            _ => (0..run).for_each(|_| written.push(*code)),
        }
        after_hours = match code.to_ascii_lowercase() {
            'h' => true,
            c if c.is_ascii_alphabetic() => false,
            _ => after_hours,
        };
        rest = rest.get(run..).unwrap_or_default();
    }
    written.trim_matches(|c: char| c.is_whitespace() || c == ',').to_owned()
}

/// `2024-05-01T00:00:00` as "01-05-2024".
pub(super) fn iso_date(time: &str) -> String {
    let mut parts = time.get(..10).unwrap_or(time).split('-');
    match (parts.next(), parts.next(), parts.next(), parts.next()) {
        (Some(year), Some(month), Some(day), None) => format!("{day}-{month}-{year}"),
        _ => time.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use calamine::ExcelDateTimeType;
    use proptest::prelude::*;

    use super::*;

    fn day(value: f64, format: &str) -> String {
        date(ExcelDateTime::new(value, ExcelDateTimeType::DateTime, false), format)
    }

    #[test]
    fn figures_are_written_as_the_sheet_shows_them() {
        assert_eq!(shown(0.25, "0%"), "25%");
        assert_eq!(shown(0.125, "0.0%"), "12,5%");
        assert_eq!(shown(1_234_567.5, "#,##0.00"), "1.234.567,50");
        assert_eq!(shown(-1200.0, "#,##0 \"kr.\""), "-1.200 kr.");
        assert_eq!(shown(1200.0, "#,##0\\ [$kr.-406];[Red]-#,##0"), "1.200 kr.");
        assert_eq!(shown(3.0, "General"), "3");
        assert_eq!(shown(0.1 + 0.2, "General"), "0,3");
        assert_eq!(shown(85.0, "0\" borgere\""), "85 borgere");
    }

    #[test]
    fn dates_are_written_as_the_sheet_shows_them() {
        assert_eq!(day(45413.0, "mm-dd-yy"), "01-05-2024");
        assert_eq!(day(45413.0, "d/m/yyyy"), "1/5/2024");
        assert_eq!(day(45413.0, "[$-406]d\\.\\ mmmm\\ yyyy;@"), "1. maj 2024");
        assert_eq!(day(45413.0, "mmm yy"), "maj 24");
        assert_eq!(day(45413.5, "dd-mm-yyyy hh:mm"), "01-05-2024 12:00");
        assert_eq!(iso_date("2024-05-01T00:00:00"), "01-05-2024");
    }

    proptest! {
        #[test]
        fn no_format_makes_it_panic(value in any::<f64>(), format in "[dmyhs0#?.,%;\\[\\]\"\\\\_* a\\PC]{0,20}") {
            let _ = shown(value, &format);
            let _ = day(value, &format);
            let _ = iso_date(&format);
        }
    }
}
