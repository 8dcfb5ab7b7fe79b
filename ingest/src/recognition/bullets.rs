//! What recognition makes of bullets and of specks, put right by size and position of the ink.
//!
//! A recogniser knows letters, so it reads a bullet as a letter or sign of about its shape: `e`, `o`, `«`, `+`, `*`. The ink of a bullet is
//! lower than any letter, or stands apart from the words, or comes back at the same place before words that begin at the same place.

use super::lines::{Line, Word};

/// Letters that bullets are read as.
const READINGS: &str = include_str!("data/bullet_readings.txt");
/// Ink in font sizes below which something is no letter.
const LOWER_THAN_LETTERS: f32 = 0.42;
/// Gap in font sizes wider than between words.
const WIDE_GAP: f32 = 0.5;
/// Gap in font sizes beyond which a sign is no bullet of the words.
const TOO_FAR: f32 = 6.0;
/// Difference in font sizes within which things stand at the same place.
const SAME_PLACE: f32 = 0.35;
/// Height in font sizes below which a sign is dust.
const DUST: f32 = 0.1;
/// Signs that stay as they are: the layout knows them as bullets.
const KNOWN: &str = "-–—•";
/// Confidence below which signs and lone letters are specks.
const UNSURE: f32 = 0.5;

/// Puts a page's lines right.
pub fn repair(lines: &mut Vec<Line>) {
    for line in lines.iter_mut() {
        split_glued(line);
        let size = line.size;
        let dust = |w: &Word| w.area.height() < DUST * size && !w.text.chars().all(|c| KNOWN.contains(c));
        if line.words.len() > 1 && line.words.first().is_some_and(dust) {
            line.words.remove(0);
        }
    }
    let places: Vec<(f32, f32)> = lines.iter().filter(|l| could_be(l)).filter_map(places).collect();
    for line in lines.iter_mut() {
        if could_be(line) && is_bullet(line, &places) {
            let size = line.size;
            if let Some(first) = line.words.first_mut() {
                first.text = sign(first, size).to_owned();
                first.confidence = 1.0;
            }
        }
        drop_specks(line);
    }
    lines.retain(|l| !l.words.is_empty());
}

/// Left edges of the first and the second word.
fn places(line: &Line) -> Option<(f32, f32)> {
    Some((line.words.first()?.area.x0, line.words.get(1)?.area.x0))
}

/// `+Udsigten` is a bullet and a word; `»Ord«` is a quotation.
fn split_glued(line: &mut Line) {
    const GLUED: &str = "+*°®©¢¤•·";
    let Some(first) = line.words.first_mut() else { return };
    let mut chars = first.text.chars();
    let (Some(sign), rest) = (chars.next(), chars.as_str().to_owned()) else { return };
    if !GLUED.contains(sign) || !rest.starts_with(char::is_alphabetic) || rest.chars().count() < 2 {
        return;
    }
    let mut bullet = first.clone();
    let share = first.area.width() / (rest.chars().count() + 2) as f32;
    bullet.text = "•".to_owned();
    bullet.area.x1 = bullet.area.x0 + share;
    first.text = rest;
    first.area.x0 += 2.0 * share;
    line.words.insert(0, bullet);
}

/// The first word may be a bullet: signs, or a letter that bullets are read as, with or without a full stop.
fn could_be(line: &Line) -> bool {
    let Some(first) = line.words.first().filter(|_| line.words.len() > 1) else { return false };
    let bare = first.text.trim_end_matches(['.', '…', ',', ':']);
    let signs = !first.text.chars().any(char::is_alphanumeric) && first.text.chars().count() <= 4;
    signs && !first.text.starts_with('(') || READINGS.lines().any(|r| r == bare)
}

fn is_bullet(line: &Line, places: &[(f32, f32)]) -> bool {
    let (Some(first), Some(second)) = (line.words.first(), line.words.get(1)) else { return false };
    let size = line.size;
    let gap = second.area.x0 - first.area.x1;
    if gap > TOO_FAR * size || first.text.chars().all(|c| KNOWN.contains(c)) {
        return false;
    }
    let small = first.area.height() < LOWER_THAN_LETTERS * size && first.area.width() < size;
    let signs = !first.text.chars().any(char::is_alphanumeric);
    let near = |a: f32, b: f32| (a - b).abs() < SAME_PLACE * size;
    let again = places.iter().filter(|(a, b)| near(*a, first.area.x0) && near(*b, second.area.x0)).count() > 1;
    small || gap > WIDE_GAP * size || again && (signs || gap > 0.6 * WIDE_GAP * size)
}

/// A ring where a high letter o was read, else a dot.
fn sign(word: &Word, size: f32) -> &'static str {
    let ring = matches!(word.text.trim_end_matches('.'), "o" | "O" | "0") && word.area.height() >= LOWER_THAN_LETTERS * size;
    if ring { "○" } else { "•" }
}

/// Specks and lines of the picture read as signs; a lone stroke before words is the letter I.
fn drop_specks(line: &mut Line) {
    let size = line.size;
    let next: Vec<Option<f32>> = line.words.iter().skip(1).map(|w| Some(w.area.x0)).chain([None]).collect();
    let mut next = next.into_iter();
    let mut inside = false;
    line.words.retain_mut(|word| {
        let after = next.next().flatten();
        let signs = !word.text.chars().any(char::is_alphanumeric);
        let stroke = word.text.chars().all(|c| matches!(c, '|' | '¦' | '_' | '=' | '~' | '—' | '[' | ']' | '{' | '}'));
        if word.text == "|" && word.area.height() > 0.6 * size && after.is_some_and(|x| x - word.area.x1 < WIDE_GAP * size) {
            word.text = "I".to_owned();
            return true;
        }
        let points = word.text.chars().all(|c| ".,:;'`´‘’\"".contains(c));
        let dust = points && inside || !signs && word.area.height() < DUST * 2.0 * size;
        inside = true;
        if dust {
            return false;
        }
        !(signs && (word.confidence < UNSURE || stroke && !word.text.chars().all(|c| KNOWN.contains(c))))
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::area::Area;
    use proptest::prelude::*;

    /// A line at 10 points: words with left edge, width and height of their ink.
    fn line(words: &[(&str, f32, f32, f32)]) -> Line {
        let word = |(text, x, w, h): &(&str, f32, f32, f32)| Word {
            text: (*text).to_owned(),
            area: Area::new(*x, 100.0 - h, x + w, 100.0),
            confidence: 0.9,
            bold: false,
        };
        Line { words: words.iter().map(word).collect(), baseline: 100.0, size: 10.0 }
    }

    fn repaired(lines: &[Line]) -> Vec<String> {
        let mut lines = lines.to_vec();
        repair(&mut lines);
        lines.iter().map(|l| l.words.iter().map(|w| w.text.as_str()).collect::<Vec<_>>().join(" ")).collect()
    }

    #[test]
    fn low_ink_and_ink_apart_from_the_words_is_a_bullet() {
        for reading in ["+", "+.", "+……", "«", "e", "*", "o", "."] {
            assert_eq!(repaired(&[line(&[(reading, 50.0, 3.0, 3.0), ("Udsigten", 56.0, 40.0, 7.0)])]), ["• Udsigten"], "{reading}");
        }
        assert_eq!(repaired(&[line(&[("e", 50.0, 5.0, 5.0), ("Udsigten", 68.0, 40.0, 7.0)])]), ["• Udsigten"]);
        assert_eq!(repaired(&[line(&[("o", 50.0, 5.0, 5.0), ("Udsigten", 68.0, 40.0, 7.0)])]), ["○ Udsigten"]);
        assert_eq!(repaired(&[line(&[("+Udsigten", 50.0, 45.0, 7.0)])]), ["• Udsigten"]);
    }

    #[test]
    fn words_numbers_dashes_and_quotations_stay() {
        for text in ["I", "Å", "i", "1.", "a)", "-", "–", "e"] {
            assert_eq!(repaired(&[line(&[(text, 50.0, 5.0, 7.0), ("Udsigten", 58.0, 40.0, 7.0)])]), [format!("{text} Udsigten")]);
        }
        assert_eq!(repaired(&[line(&[("»Ord«", 50.0, 20.0, 7.0), ("gælder", 73.0, 40.0, 7.0)])]), ["»Ord« gælder"]);
    }

    #[test]
    fn a_stroke_before_words_is_the_letter_i_and_strokes_elsewhere_go() {
        assert_eq!(repaired(&[line(&[("|", 50.0, 1.0, 7.0), ("2023", 54.0, 20.0, 7.0), ("|", 200.0, 1.0, 9.0)])]), ["I 2023"]);
        assert!(repaired(&[line(&[("|", 50.0, 1.0, 80.0)])]).is_empty());
    }

    proptest! {
        #[test]
        fn any_line_is_repaired_without_new_words(words in proptest::collection::vec(("\\PC{0,6}", 0.0_f32..500.0, 0.0_f32..60.0, 0.0_f32..20.0), 0..6)) {
            let words: Vec<(&str, f32, f32, f32)> = words.iter().map(|(t, x, w, h)| (t.as_str(), *x, *w, *h)).collect();
            let before = words.len();
            let mut lines = vec![line(&words)];
            repair(&mut lines);
            prop_assert!(lines.iter().map(|l| l.words.len()).sum::<usize>() <= before + 1);
        }
    }
}
