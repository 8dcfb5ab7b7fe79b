//! Recognises what marks a list item at the start of a line: bullets of every kind, numbers and letters. Shared by all readers.

use crate::model::Marker;

/// Signs that are bullets wherever they begin a line.
const BULLETS: &str = "•●○◦◉◎⦿⦾▪▫■□◼◻◾◽▸▹►▻▶▷➢➤➔➜➡→⇒⇨✓✔✗✘✦✧★☆❖◆◇♦⁃‣∙·⋅✱✲✳❏❐❑❒☐☑☒§¤Ø»›";
/// Dashes that are bullets when a blank follows.
const DASHES: &str = "-–—−‐*+";

/// A marker at the start of a text, and the bytes it takes with the blanks after it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marked {
    /// The marker.
    pub marker: Marker,
    /// Bytes to leave out to get the item's words.
    pub bytes: usize,
}

/// The marker a text begins with.
///
/// Not markers: a number of a date or half-year (`16. juni`, `1. halvår`), a year, a number with sub-numbers (`1.2 Titel`, a
/// heading number), and a dash that closes a quotation. A lone letter `o` or `y` is a bullet (a sign of a symbol font read as a
/// letter) only where the caller says so by [`symbol_letter`].
pub fn marker(text: &str) -> Option<Marked> {
    bullet(text).or_else(|| number(text))
}

/// A bullet glyph at the start.
pub fn bullet(text: &str) -> Option<Marked> {
    let start = text.len() - text.trim_start().len();
    let rest = text.get(start..)?;
    let first = rest.chars().next()?;
    let after = rest.get(first.len_utf8()..)?;
    let blank = after.is_empty() || after.starts_with(char::is_whitespace);
    // "§ 2. Veje": the number of a clause.
    if first == '§' && after.trim_start().starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let is = super::chars::is_private(first)
        || first == '\u{fffd}' && blank
        || matches!(first, '§' | 'Ø' | '»' | '›' | '¤' | '→' | '⇒') && blank
        || BULLETS.contains(first) && !matches!(first, '§' | 'Ø' | '»' | '›' | '¤' | '→' | '⇒')
        || DASHES.contains(first) && blank && !after.trim().is_empty();
    let is = is || DASHES.contains(first) && after.is_empty();
    is.then(|| Marked { marker: Marker::Bullet(first.to_string()), bytes: text.len() - after.trim_start().len() })
}

/// A letter that stands for a bullet of a symbol font: `o` and `y` alone before a blank.
pub fn symbol_letter(text: &str) -> Option<Marked> {
    let start = text.trim_start();
    let after = start.strip_prefix(['o', 'y'])?;
    let letter = start.get(..1)?;
    (after.is_empty() || after.starts_with(char::is_whitespace))
        .then(|| Marked { marker: Marker::Bullet(letter.to_owned()), bytes: text.len() - after.trim_start().len() })
}

/// A number or letter with a full stop or bracket: `1.`, `12)`, `(a)`, `b)`, `iv.`
pub fn number(text: &str) -> Option<Marked> {
    let start = text.len() - text.trim_start().len();
    let rest = text.get(start..)?;
    let open = rest.starts_with('(');
    let body = if open { rest.get(1..)? } else { rest };
    let digits = body.chars().take_while(char::is_ascii_digit).count();
    let count = if digits > 0 { digits } else { letters(body) };
    if count == 0 || digits > 2 {
        return None;
    }
    let close = body.get(count..)?.chars().next()?;
    if !matches!(close, '.' | ')' | ':') || open && close != ')' || close == ':' && digits == 0 {
        return None;
    }
    let after = body.get(count + 1..)?;
    // A letter with a full stop is an initial or an abbreviation more often than a marker.
    let blank = after.is_empty() || after.starts_with(char::is_whitespace);
    if !blank || digits == 0 && close == '.' && !is_roman(body.get(..count)?) || digits > 0 && close == '.' && is_ordinal(after) {
        return None;
    }
    let written = rest.get(..rest.len() - after.len())?;
    Some(Marked { marker: Marker::Number(written.to_owned()), bytes: text.len() - after.trim_start().len() })
}

/// Letters of a marker: one lower- or upper-case letter, or a small Roman number.
fn letters(body: &str) -> usize {
    let roman = body.chars().take_while(|c| matches!(c, 'i' | 'v' | 'x')).count();
    if (1..=4).contains(&roman) {
        return roman;
    }
    usize::from(body.chars().next().is_some_and(|c| c.is_ascii_alphabetic()))
}

fn is_roman(text: &str) -> bool {
    text.len() > 1 && text.chars().all(|c| matches!(c, 'i' | 'v' | 'x'))
}

/// Words after a number with a full stop that make it an ordinal: `16. juni`, `1. halvår`, `3. og 4. kvartal`.
fn is_ordinal(after: &str) -> bool {
    const WORDS: &str = include_str!("data/ordinals.txt");
    let Some(word) = after.split_whitespace().next() else { return false };
    let word = word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    WORDS.lines().any(|w| w == word)
        || word == "og" && after.chars().any(|c| c.is_ascii_digit())
        || word.chars().all(|c| c.is_ascii_digit()) && !word.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn rest(text: &str) -> Option<&str> {
        marker(text).and_then(|m| text.get(m.bytes..))
    }

    #[test]
    fn every_kind_of_bullet_is_taken_off() {
        for text in
            ["• mål", "\u{f0b7} mål", "- mål", "–\tmål", " ▪mål", "➢ mål", "1. mål", "2) mål", "(a) mål", "b) mål", "ii. mål", "* mål"]
        {
            assert_eq!(rest(text), Some("mål"), "{text:?}");
        }
    }

    #[test]
    fn dates_and_heading_numbers_and_prose_have_no_marker() {
        for text in [
            "16. juni mødes vi",
            "1. halvår 2023",
            "3. og 4. kvartal",
            "2023. Året",
            "1.2 Indsats",
            "-ordning",
            "A. Jensen",
            "mål",
            "5 mål",
            "§ 107",
        ] {
            assert_eq!(rest(text), None, "{text:?}");
        }
    }

    #[test]
    fn a_symbol_letter_needs_a_blank() {
        assert!(symbol_letter("y vi vil").is_some() && symbol_letter("o").is_some());
        assert_eq!(symbol_letter("yderligere"), None);
    }

    proptest! {
        #[test]
        fn markers_end_on_character_boundaries(text in "\\PC{0,12}") {
            for found in [marker(&text), symbol_letter(&text)].into_iter().flatten() {
                prop_assert!(text.is_char_boundary(found.bytes));
            }
        }
    }
}
