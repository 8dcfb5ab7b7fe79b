//! Marks that a list counts up: numbers, letters and roman numerals, and whether a mark is an item or words of the text.

use crate::model::Marker;

/// What stands before a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// A bullet or a number.
    Item(Marker),
    /// Words that belong to the text, "Mål 1:".
    Words(String),
}

impl Mark {
    /// The mark of a counted paragraph as written; `pattern` is what its level says around the numbers. None for an empty mark.
    pub(super) fn of(written: &str, pattern: &str) -> Option<Self> {
        let words = pattern.split_whitespace().any(|w| w.chars().filter(|c| c.is_alphabetic()).count() > 1);
        match written.trim() {
            "" => None,
            written if words => Some(Self::Words(written.to_owned())),
            written => Some(Self::Item(Marker::Number(written.to_owned()))),
        }
    }
}

/// A counter in the format of its level.
pub(super) fn number(n: u32, format: &str) -> String {
    let letter = |first: u8| {
        let index = n.saturating_sub(1);
        let c = char::from(first + u8::try_from(index % 26).unwrap_or(0));
        String::from(c).repeat(usize::try_from(index / 26 + 1).unwrap_or(1).min(3))
    };
    match format {
        "lowerLetter" => letter(b'a'),
        "upperLetter" => letter(b'A'),
        "lowerRoman" => roman(n).to_lowercase(),
        "upperRoman" => roman(n),
        "decimalZero" => format!("{n:02}"),
        "none" => String::new(),
        _ => n.to_string(),
    }
}

fn roman(n: u32) -> String {
    const VALUES: [(u32, &str); 13] = [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    let mut left = n.min(3999);
    let mut written = String::new();
    for (value, letters) in VALUES {
        while left >= value {
            written.push_str(letters);
            left -= value;
        }
    }
    written
}
