//! Sentences: full stops that end one, apart from those of abbreviations, ordinals, dates and initials.
use crate::lists::lines;
use std::collections::HashSet;
use std::ops::Range;
use std::sync::LazyLock;

struct Abbreviations {
    never_end: HashSet<&'static str>,
    may_end: HashSet<&'static str>,
}

static ABBREVIATIONS: LazyLock<Abbreviations> = LazyLock::new(|| {
    let (may_end, never_end) = lines(include_str!("../data/abbreviations.txt")).partition::<Vec<_>, _>(|l| l.starts_with('+'));
    Abbreviations { never_end: never_end.into_iter().collect(), may_end: may_end.into_iter().map(|l| l.trim_start_matches('+')).collect() }
});

/// Words before which a number with a full stop is an ordinal.
static AFTER_ORDINAL: LazyLock<HashSet<&'static str>> = LazyLock::new(|| lines(include_str!("../data/after_ordinal.txt")).collect());

/// The sentences of a text as byte ranges without surrounding space. A blank line and a line that starts with a bullet end a sentence.
///
/// ```
/// let text = "Målet nås pr. 15. februar, jf. § 4. Derefter evalueres bl.a. trivslen.";
/// let found = sporhund_danish::sentences(text);
/// assert_eq!(found.len(), 2);
/// assert_eq!(&text[found[0].clone()], "Målet nås pr. 15. februar, jf. § 4.");
/// ```
pub fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let (mut start, mut at) = (0, 0);
    while let Some(next) = text.as_bytes().get(at..).and_then(|rest| rest.iter().position(|b| may_end(*b))) {
        at += next;
        let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) else {
            at += 1;
            continue;
        };
        if c == '\n' && ends_block(text.get(at + 1..).unwrap_or_default()) {
            push(text, start..at, &mut found);
            start = at;
        }
        let mark = at;
        at += c.len_utf8();
        if !matches!(c, '.' | '!' | '?' | '…') {
            continue;
        }
        at += text.get(at..).map_or(0, |rest| rest.len() - rest.trim_start_matches(is_closing).len());
        let after = text.get(at..).unwrap_or_default();
        if after.starts_with(char::is_whitespace) && is_end(text.get(start..mark).unwrap_or_default(), c, after.trim_start()) {
            push(text, start..at, &mut found);
            start = at;
        }
    }
    push(text, start..text.len(), &mut found);
    found
}

/// The byte is, or begins, a mark or a line break that may end a sentence.
fn may_end(byte: u8) -> bool {
    matches!(byte, b'.' | b'!' | b'?' | b'\n' | 0xe2)
}

fn push(text: &str, range: Range<usize>, found: &mut Vec<Range<usize>>) {
    let Some(piece) = text.get(range.clone()) else { return };
    let start = range.start + (piece.len() - piece.trim_start().len());
    let end = range.start + piece.trim_end().len();
    if start < end {
        found.push(start..end);
    }
}

/// Whether the text after a line break starts a new block: a blank line or a bullet.
fn ends_block(after: &str) -> bool {
    let line = after.lines().next().unwrap_or_default().trim_start();
    let mut characters = line.chars();
    match characters.next() {
        None => true,
        Some('•' | '▪' | '●' | '○' | '◦' | '\u{f0b7}' | '*') => true,
        Some('-' | '–') => characters.next().is_some_and(char::is_whitespace),
        _ => false,
    }
}

fn is_closing(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | '"' | '”' | '’' | '\'' | '»' | '«' | ')' | ']')
}

/// Marks that may stand before the first letter of a sentence.
const OPENING: [char; 12] = ['"', '”', '“', '»', '«', '(', '[', '’', '\'', '-', '–', '•'];

/// Whether the mark after `before` ends the sentence, given the text that follows.
fn is_end(before: &str, mark: char, after: &str) -> bool {
    let next = after.trim_start_matches(OPENING);
    let next = next.trim_start();
    let Some(first) = next.chars().next() else { return true };
    if first.is_lowercase() {
        return false;
    }
    if mark != '.' {
        return true;
    }
    let word = before.rsplit(char::is_whitespace).next().unwrap_or_default().trim_start_matches(|c: char| !c.is_alphanumeric());
    let dotted = format!("{}.", word.to_lowercase());
    if ABBREVIATIONS.may_end.contains(dotted.as_str()) {
        return first.is_uppercase();
    }
    if ABBREVIATIONS.never_end.contains(dotted.as_str()) {
        return false;
    }
    if AFTER_ORDINAL.contains(word.to_lowercase().as_str()) && next.chars().take_while(char::is_ascii_digit).count() == 4 {
        return false; // `3. april. 2023`
    }
    let mut letters = word.chars();
    match (letters.next(), letters.next()) {
        (Some(only), None) if only.is_uppercase() => return false, // an initial
        _ => {}
    }
    if !word.is_empty() && word.len() <= 3 && word.chars().all(|c| c.is_ascii_digit()) {
        let follower: String = next.chars().take_while(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
        let ahead = before.trim_end_matches(|c: char| c.is_ascii_digit()).trim();
        let is_item = ahead.is_empty() || ahead.ends_with(':');
        return !(AFTER_ORDINAL.contains(follower.as_str()) || is_item);
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str) -> Vec<&str> {
        sentences(text).into_iter().map(|r| &text[r]).collect()
    }

    #[test]
    fn abbreviations_and_dates_do_not_end_a_sentence() {
        assert_eq!(
            split("Vi mødes kl. 10 d. 3. maj 2024 hos Birgit P. Holm. Tag fx. madpakke med."),
            ["Vi mødes kl. 10 d. 3. maj 2024 hos Birgit P. Holm.", "Tag fx. madpakke med."]
        );
        assert_eq!(split("Udgiften er 3,2 mio. kr. Den dækkes i 2. kvartal."), ["Udgiften er 3,2 mio. kr.", "Den dækkes i 2. kvartal."]);
    }

    #[test]
    fn list_items_and_blank_lines_end_a_sentence() {
        assert_eq!(
            split("Overskrift\n\nBrødtekst over\nto linjer\n• punkt\n- punkt to"),
            ["Overskrift", "Brødtekst over\nto linjer", "• punkt", "- punkt to"]
        );
    }

    #[test]
    fn closing_quotes_belong_to_the_sentence() {
        assert_eq!(split("Hun sagde: ”Vi gør det.” Så gik hun."), ["Hun sagde: ”Vi gør det.”", "Så gik hun."]);
    }

    #[test]
    fn a_number_starts_its_list_item() {
        assert_eq!(split("Der er to mål. 1. Færre fejl. 2. Flere hænder."), ["Der er to mål.", "1. Færre fejl.", "2. Flere hænder."]);
    }
}
