//! Ranges of figures and years as people write them: `2022..2024`, `>=10`, "måltal over 5 %", "efter 2022".

use super::types::{Figure, Lex, Recognised, word};
use crate::search::data::{COMPARISONS, Comparison};

/// Words that begin a condition on figures to be reached.
const HEADS: [&str; 8] = ["måltal", "måltallet", "maaltal", "måltalsniveau", "målsætning", "målsætningen", "resultatmål", "resultatmålet"];

/// Two ends, each included; thousandths.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ends {
    /// Least.
    pub least: Option<i64>,
    /// Greatest.
    pub most: Option<i64>,
}

/// "måltal over 5 %", "måltal på højst 4,4 procent", "måltal mellem 5 og 10 %".
pub fn recognise(pieces: &[Lex], at: usize) -> Option<Recognised> {
    let led = matches!(word(pieces, at)?.low.as_str(), "med" | "har" | "et");
    let head = at + usize::from(led);
    if !HEADS.contains(&word(pieces, head)?.low.as_str()) {
        return None;
    }
    let mut next = head + 1;
    while word(pieces, next).is_some_and(|p| matches!(p.low.as_str(), "på" | "er" | "der" | "som" | "lig" | "med")) {
        next += 1;
    }
    let (ends, percent, end) = spoken(pieces, next, &|text| figure(text))?;
    let figure = Figure { least: ends.least, most: ends.most, percent };
    Some(Recognised { len: end - at, kind: "measure", figure: Some(figure), ..Recognised::default() })
}

/// A range in words that begins at a piece: "over 5 %", "mellem 5 og 10", "5"; with whether it is in percent, and the piece after it.
pub fn spoken(pieces: &[Lex], at: usize, number: &dyn Fn(&str) -> Option<i64>) -> Option<(Ends, bool, usize)> {
    let read = |i: usize| {
        let low = &word(pieces, i)?.low;
        let bare = low.strip_suffix('%').unwrap_or(low);
        Some((number(bare)?, bare.len() < low.len()))
    };
    if word(pieces, at)?.low == "mellem" {
        let ((least, a), (most, b)) = (read(at + 1)?, read(at + 3)?);
        let joined = word(pieces, at + 2).is_some_and(|p| matches!(p.low.as_str(), "og" | "til"));
        return joined.then_some((Ends { least: Some(least.min(most)), most: Some(least.max(most)) }, a || b, at + 4));
    }
    let Some((comparison, len)) = compared(pieces, at) else {
        let (value, percent) = read(at)?;
        return Some((Ends { least: Some(value), most: Some(value) }, percent, at + 1));
    };
    let (value, percent) = read(at + len)?;
    Some((open(comparison, value), percent, at + len + 1))
}

/// The comparison named at a piece, with the number of pieces.
pub fn compared(pieces: &[Lex], at: usize) -> Option<(&'static Comparison, usize)> {
    let fits = |c: &&Comparison| c.words.iter().enumerate().all(|(i, w)| word(pieces, at + i).is_some_and(|p| p.low == *w));
    let best = COMPARISONS.iter().filter(fits).max_by_key(|c| c.words.len())?;
    Some((best, best.words.len()))
}

/// The range on one side of a value.
pub fn open(comparison: &Comparison, value: i64) -> Ends {
    let step = i64::from(!comparison.included);
    if comparison.least { Ends { least: Some(value + step), most: None } } else { Ends { least: None, most: Some(value - step) } }
}

/// A range as signs say it, with whether it is in percent: `5..10`, `5-10`, `..10`, `>=5`, `<10%`, `5`.
pub fn signs(text: &str) -> Option<(Ends, bool)> {
    let text: String = text.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_lowercase();
    let bare = ["%", "procent", "pct.", "pct"].iter().find_map(|unit| text.strip_suffix(unit));
    let (text, percent) = (bare.unwrap_or(&text), bare.is_some());
    let number = |t: &str| figure(t.trim_end_matches('%'));
    for (signs, least, step) in
        [([">=", "=>", "≥"].as_slice(), true, 0), (&["<=", "=<", "≤"], false, 0), (&[">"], true, 1), (&["<"], false, -1), (&["="], true, 0)]
    {
        if let Some(rest) = signs.iter().find_map(|s| text.strip_prefix(s)) {
            let value = number(rest)?;
            let same = signs == ["="];
            let least_end = (least || same).then_some(value + step);
            return Some((Ends { least: least_end, most: (!least || same).then_some(value + step) }, percent));
        }
    }
    if let Some((a, b)) = text.split_once("..").or_else(|| text.split_once('…')) {
        let end = |t: &str| if t.is_empty() { Some(None) } else { number(t).map(Some) };
        let (least, most) = (end(a)?, end(b)?);
        return (least.is_some() || most.is_some()).then_some((Ends { least, most }, percent));
    }
    let inner = text.char_indices().skip(1).find(|(_, c)| matches!(c, '-' | '–'));
    if let Some((i, c)) = inner {
        let (a, b) = (number(text.get(..i)?)?, number(text.get(i + c.len_utf8()..)?)?);
        return Some((Ends { least: Some(a.min(b)), most: Some(a.max(b)) }, percent));
    }
    let value = number(text)?;
    Some((Ends { least: Some(value), most: Some(value) }, percent))
}

/// A figure in thousandths: "3,4", "1.500", "-10". A point before three digits divides thousands.
pub fn figure(text: &str) -> Option<i64> {
    let (text, sign) = text.strip_prefix(['-', '–']).map_or((text, 1), |rest| (rest, -1));
    let grouped = text.split(',').next().is_some_and(|whole| {
        let mut groups = whole.split('.');
        groups.next().is_some_and(|g| (1..=3).contains(&g.len()) && g != "0") && whole.contains('.') && groups.all(|g| g.len() == 3)
    });
    let plain = if grouped { text.replace('.', "") } else { text.to_owned() }.replace(',', ".");
    if plain.is_empty()
        || plain.len() > 15
        || !plain.starts_with(|c: char| c.is_ascii_digit())
        || !plain.chars().all(|c| c.is_ascii_digit() || c == '.')
    {
        return None;
    }
    let value: f64 = plain.parse().ok()?;
    Some(sign * thousandths(value))
}

/// A figure in thousandths.
pub fn thousandths(value: f64) -> i64 {
    // Saturates at the ends; no figure of a document comes near them.
    (value * 1000.0).round() as i64
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn shown(text: &str) -> Option<(Option<i64>, Option<i64>, bool)> {
        signs(text).map(|(e, p)| (e.least, e.most, p))
    }

    #[test]
    fn signs_make_ranges() {
        assert_eq!(shown("2022..2024"), Some((Some(2_022_000), Some(2_024_000), false)));
        assert_eq!(shown("5-10%"), Some((Some(5000), Some(10_000), true)));
        assert_eq!(shown(">=3,4 %"), Some((Some(3400), None, true)));
        assert_eq!(shown("<1.500"), Some((None, Some(1_499_999), false)));
        assert_eq!(shown("..2024"), Some((None, Some(2_024_000), false)));
        assert_eq!(shown("-10%"), Some((Some(-10_000), Some(-10_000), true)));
        assert_eq!(shown("=7"), Some((Some(7000), Some(7000), false)));
        assert_eq!(shown(".."), None);
        assert_eq!(shown("syv"), None);
    }

    proptest! {
        #[test]
        fn any_text_is_a_range_or_none_without_panic(text in ".{0,30}") {
            let _ = signs(&text);
        }
    }
}
