//! List marks typed into the text: bullet glyphs of every kind, numbers and letters.

use crate::model::Marker;

/// Glyphs that are bullets wherever they begin a line, blank after them or not.
const GLYPHS: &str = "•◦▪▫■□●○◆◇❖►▶➢➤➔→⇒✓✔☑☐❏❑∙‣⁃⦁⚫»¤§";
/// Marks that are bullets only with a blank after them.
const DASHES: &str = "-–—−‐‑*+·~";
/// Letters that symbol fonts show as bullets; only after a tab, and with a blank after them.
const SYMBOL_LETTERS: &str = "ynluqvüØ";
/// Words that make a number at the beginning of a line part of the text: "1. halvår 2023", "3. april".
const AFTER_ORDINAL: &str = include_str!("../../data/after_ordinal.txt");

/// The mark at the beginning of a line and the bytes it covers, blanks after it included. `line` has no leading blanks except tabs.
pub(super) fn typed(line: &str) -> Option<(Marker, usize)> {
    let tabbed = line.starts_with('\t');
    let body = line.trim_start();
    let lead = line.len() - body.len();
    let first = body.chars().next()?;
    let after = body.get(first.len_utf8()..)?;
    let blank = after.starts_with(|c: char| c.is_whitespace());
    let glyph = GLYPHS.contains(first) && (tabbed || first != '§') || ('\u{e000}'..='\u{f8ff}').contains(&first);
    let dash = DASHES.contains(first) && (blank || after.is_empty());
    let circle = first == 'o' && blank && after.trim_start().starts_with(char::is_alphanumeric);
    let symbol = tabbed && SYMBOL_LETTERS.contains(first) && blank;
    if glyph || dash || circle || symbol {
        let rest = after.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{fe0f}');
        return Some((Marker::Bullet(first.to_string()), lead + body.len() - rest.len()));
    }
    number(body).map(|(marker, bytes)| (marker, lead + bytes))
}

/// A number or letter that counts items: `1.`, `2)`, `(3)`, `a)`, `iv.`; not "1. halvår", not "1.1" (a heading number).
fn number(body: &str) -> Option<(Marker, usize)> {
    let inner = body.strip_prefix('(').unwrap_or(body);
    let bracketed = inner.len() != body.len();
    let name: String = inner.chars().take_while(|c| c.is_ascii_alphanumeric()).take(4).collect();
    let end = inner.get(name.len()..)?.chars().next().filter(|c| matches!(c, '.' | ')'))?;
    let digits = !name.is_empty() && name.len() <= 3 && name.bytes().all(|b| b.is_ascii_digit());
    let roman = !name.is_empty() && name.bytes().all(|b| b"ivx".contains(&b));
    let letter = name.len() == 1 && name.bytes().all(|b| b.is_ascii_lowercase());
    if !(digits || ((letter || roman) && end == ')')) || (bracketed && end != ')') {
        return None;
    }
    let written = usize::from(bracketed) + name.len() + 1;
    let after = body.get(written..)?;
    let rest = after.trim_start();
    if rest.len() == after.len() || rest.is_empty() || (end == '.' && continues(rest)) {
        return None;
    }
    Some((Marker::Number(body.get(..written)?.to_owned()), body.len() - rest.len()))
}

/// Whether the words after "1." make it an ordinal inside a sentence or a date.
fn continues(rest: &str) -> bool {
    let word: String = rest.chars().take_while(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    AFTER_ORDINAL.lines().map(str::trim).any(|known| !known.is_empty() && !known.starts_with('#') && known == word)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn mark(line: &str) -> Option<(String, &str)> {
        typed(line).map(|(marker, bytes)| {
            let (Marker::Bullet(m) | Marker::Number(m)) = marker;
            (m, &line[bytes..])
        })
    }

    #[test]
    fn bullets_of_every_kind_are_known() {
        for line in [
            "• Færre møder",
            "- Færre møder",
            "– Færre møder",
            "o Færre møder",
            "\u{f0b7} Færre møder",
            "\ty Færre møder",
            "* Færre møder",
            "•Færre møder",
        ] {
            assert_eq!(mark(line).map(|m| m.1), Some("Færre møder"), "{line}");
        }
    }

    #[test]
    fn numbers_and_letters_count_items() {
        assert_eq!(mark("1. Bedre velkomst"), Some(("1.".into(), "Bedre velkomst")));
        assert_eq!(mark("(2) Bedre velkomst"), Some(("(2)".into(), "Bedre velkomst")));
        assert_eq!(mark("b) Bedre velkomst"), Some(("b)".into(), "Bedre velkomst")));
    }

    #[test]
    fn ordinals_dates_heading_numbers_and_words_are_no_marks() {
        for line in [
            "1. halvår 2023",
            "3. april 2024",
            "2. kvartal",
            "1.1 Indsats",
            "y Færre",
            "og så",
            "-5 % i 2024",
            "o",
            "§ 107",
            "14. marts-møde",
            "2024. Vi",
        ] {
            assert_eq!(mark(line), None, "{line}");
        }
    }

    proptest! {
        #[test]
        fn the_length_is_a_character_boundary(line in "\\PC{0,30}") {
            if let Some((_, bytes)) = typed(&line) {
                prop_assert!(line.get(bytes..).is_some());
            }
        }
    }
}
