//! Cutting text into raw tokens: Unicode word boundaries (UAX 29), with the spans that Danish municipal text writes in its own way
//! found first (law sections, dates, year ranges, shares, acronyms with `&`).
use crate::normal::is_invisible;
use crate::token::TokenKind;
use regex::Regex;
use std::ops::Range;
use std::sync::LazyLock;
use unicode_segmentation::UnicodeSegmentation;

/// A span of the text and what it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Span {
    pub range: Range<usize>,
    pub kind: TokenKind,
}

/// Spans of several words or signs; the first alternative that fits wins. Word boundaries are ASCII ones, because Unicode boundaries
/// keep the regex crate from its fast automaton; `starts_inside_word` and `ends_inside_word` check the rest.
static SPECIAL: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?x)
        (?<address> (?:https?://|www\.)[^\s<>]*[\w/] | [\w.+-]+@[\w-]+(?:\.[\w-]+)+ )
      | (?<paragraphs> §§\s?\d+(?:\s?[a-hA-H](?-u:\b))? (?: \s?(?:,|og|eller|samt|-|–)\s?\d+(?:\s?[a-hA-H](?-u:\b))? )+ )
      | (?<paragraph> §{1,2}\s?\d+(?:\s?[a-hA-H](?-u:\b))? )
      | (?<date> (?-u:\b)\d{1,2}[./]\s?\d{1,2}[./-]\s?(?:\d{4}|\d{2})(?-u:\b) | (?-u:\b)\d{4}-\d{2}-\d{2}(?-u:\b) | (?-u:\b)(?:[12]?\d|3[01])/(?:1[0-2]|[1-9])(?-u:\b) )
      | (?<years> (?-u:\b)(?:19|20)\d{2}\s?[-–—/]\s?(?:(?:19|20)\d{2}|\d{2})(?-u:\b) )
      | (?<percent> (?-u:\b)\d+(?:[.,]\d+)*\s?(?:%|pct(?-u:\b)) )
      | (?<acronym> \p{Lu}{1,4}(?:&\p{Lu}{1,4})+ | \p{Lu}\s&\s\p{Lu} | \p{Lu}{2,6}\s\d\.\d(?-u:\b) )
      | (?<number> (?-u:\b)\d+(?::\d+|(?:[.,]\d+)*\+?) )
    ",
    )
    .ok()
});

/// Raw tokens in order; they do not overlap.
pub(crate) fn scan(text: &str) -> Vec<Span> {
    let mut spans = Vec::with_capacity(text.len() / 6 + 1);
    let mut done = 0;
    if let Some(special) = SPECIAL.as_ref() {
        for found in special.captures_iter(text) {
            let Some(whole) = found.get(0) else { continue };
            if starts_inside_word(text, whole.start()) || ends_inside_word(text, whole.end()) {
                continue;
            }
            words(text, done..whole.start(), &mut spans);
            done = whole.end();
            if found.name("paragraphs").is_some() {
                paragraphs(text, whole.range(), &mut spans);
            } else {
                let kind = kind_of(&found);
                spans.push(Span { range: whole.range(), kind });
            }
        }
    }
    words(text, done..text.len(), &mut spans);
    spans
}

fn kind_of(found: &regex::Captures<'_>) -> TokenKind {
    let names = [
        ("address", TokenKind::Address),
        ("paragraph", TokenKind::Paragraph),
        ("date", TokenKind::Date),
        ("years", TokenKind::YearRange),
        ("percent", TokenKind::Percent),
        ("acronym", TokenKind::Acronym),
    ];
    names.into_iter().find(|(name, _)| found.name(name).is_some()).map_or(TokenKind::Number, |(_, kind)| kind)
}

/// A number inside or at the end of a word (`skole2`, `2025a`, `MED-2`) is part of that word.
fn starts_inside_word(text: &str, at: usize) -> bool {
    let mut before = text.get(..at).unwrap_or_default().chars().rev();
    match before.next() {
        Some('-') => before.next().is_some_and(char::is_alphabetic),
        c => c.is_some_and(|c| c.is_alphanumeric() || c == '_' || is_invisible(c)),
    }
}

fn ends_inside_word(text: &str, at: usize) -> bool {
    let mut after = text.get(at..).unwrap_or_default().chars();
    match after.next() {
        Some('-' | '\'' | '’') => after.next().is_some_and(char::is_alphabetic),
        c => c.is_some_and(|c| c.is_alphanumeric() || c == '_' || is_invisible(c)),
    }
}

/// `§§ 82 og 85` becomes `§§ 82` and `85`, so that each section can be found.
fn paragraphs(text: &str, range: Range<usize>, spans: &mut Vec<Span>) {
    static ONE: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"(?:§§\s?)?\d+(?:\s?[a-hA-H](?-u:\b))?").ok());
    let Some(one) = ONE.as_ref() else { return };
    for found in one.find_iter(text.get(range.clone()).unwrap_or_default()) {
        spans.push(Span { range: range.start + found.start()..range.start + found.end(), kind: TokenKind::Paragraph });
    }
}

/// Words between the special spans: Unicode words, joined over hyphens.
fn words(text: &str, range: Range<usize>, spans: &mut Vec<Span>) {
    let piece = text.get(range.clone()).unwrap_or_default();
    let mut open: Option<Range<usize>> = None;
    for (at, word) in piece.unicode_word_indices() {
        for part in dotted(range.start + at, word) {
            match &mut open {
                Some(last) if is_joined(text.get(last.end..part.start).unwrap_or_default()) => last.end = part.end,
                _ => {
                    if let Some(last) = open.replace(part) {
                        push(text, last, spans);
                    }
                }
            }
        }
    }
    if let Some(last) = open {
        push(text, last, spans);
    }
}

/// Word boundaries of Unicode keep `slut.Ny` and `kl.10` together; only abbreviations of short pieces (`bl.a`, `f.eks`) are one word.
fn dotted(start: usize, word: &str) -> Vec<Range<usize>> {
    let longest = word.split('.').map(str::len).max().unwrap_or(0);
    if !word.contains(['.', ':', '_'])
        || (longest <= 4 && !word.contains([':', '_']) && word.split('.').next().is_some_and(|p| p.len() <= 3))
    {
        return std::iter::once(start..start + word.len()).collect();
    }
    let mut parts = Vec::new();
    let mut at = start;
    for piece in word.split(['.', ':', '_']) {
        if !piece.is_empty() {
            parts.push(at..at + piece.len());
        }
        at += piece.len() + 1;
    }
    parts
}

fn is_joined(between: &str) -> bool {
    matches!(between, "-" | "\u{2010}" | "\u{2011}")
}

fn push(text: &str, range: Range<usize>, spans: &mut Vec<Span>) {
    let word = text.get(range.clone()).unwrap_or_default();
    let before = text.get(..range.start).unwrap_or_default();
    let after = text.get(range.end..).unwrap_or_default();
    if is_hyphen(after.chars().next()) && !after.chars().nth(1).is_some_and(char::is_alphanumeric) && word.chars().all(char::is_alphabetic)
    {
        let width = after.chars().next().map_or(0, char::len_utf8);
        spans.push(Span { range: range.start..range.end + width, kind: TokenKind::OpenEnd });
    } else if is_hyphen(before.chars().next_back()) && follows_and(before) {
        let width = before.chars().next_back().map_or(0, char::len_utf8);
        spans.push(Span { range: range.start - width..range.end, kind: TokenKind::OpenStart });
    } else {
        let kind = if is_acronym(word) { TokenKind::Acronym } else { TokenKind::Word };
        spans.push(Span { range, kind });
    }
}

fn is_hyphen(c: Option<char>) -> bool {
    matches!(c, Some('-' | '\u{2010}' | '\u{2011}'))
}

/// Whether the text before `-kultur` ends in `og`, `eller`, `samt` or a slash.
fn follows_and(before: &str) -> bool {
    let before = before.trim_end_matches(['-', '\u{2010}', '\u{2011}']);
    if before.ends_with('/') {
        return true;
    }
    let trimmed = before.trim_end();
    trimmed.len() < before.len()
        && ["og", "eller", "samt"].iter().any(|w| trimmed.strip_suffix(w).is_some_and(|r| r.ends_with(char::is_whitespace)))
}

/// Two or more capitals and nothing small but an ending after an apostrophe: `DUS`, `OMU'er`, `LMU’erne`.
pub(crate) fn is_acronym(word: &str) -> bool {
    let stem = word.split(['\'', '’']).next().unwrap_or_default();
    let capitals = stem.chars().filter(|c| c.is_uppercase()).count();
    capitals >= 2 && stem.chars().count() <= 8 && stem.chars().all(|c| c.is_uppercase() || c.is_numeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Vec<String> {
        scan(text).into_iter().map(|s| format!("{}:{:?}", &text[s.range], s.kind)).collect()
    }

    #[test]
    fn law_sections_keep_their_letter_and_stand_alone() {
        assert_eq!(shown("§§ 82 og 85, § 79 a"), ["§§ 82:Paragraph", "85:Paragraph", "§ 79 a:Paragraph"]);
        assert_eq!(shown("§ 85 i lov"), ["§ 85:Paragraph", "i:Word", "lov:Word"]);
    }

    #[test]
    fn dates_years_and_numbers_are_single_tokens() {
        assert_eq!(shown("1.4.2023 15/3-23"), ["1.4.2023:Date", "15/3-23:Date"]);
        assert_eq!(shown("2021 – 2024, 2022/23"), ["2021 – 2024:YearRange", "2022/23:YearRange"]);
        assert_eq!(shown("3,4 % 1:1 16+ 1.000"), ["3,4 %:Percent", "1:1:Number", "16+:Number", "1.000:Number"]);
    }

    #[test]
    fn acronyms_keep_their_signs() {
        assert_eq!(shown("A&T Æ&Ø VUM 2.0 OMU’er"), ["A&T:Acronym", "Æ&Ø:Acronym", "VUM 2.0:Acronym", "OMU’er:Acronym"]);
        assert_eq!(shown("MED-udvalg SKOLE2"), ["MED-udvalg:Word", "SKOLE2:Acronym"]);
    }

    #[test]
    fn open_parts_of_a_coordination_are_marked() {
        assert_eq!(shown("børne- og"), ["børne-:OpenEnd", "og:Word"]);
        assert_eq!(shown("struktur og -kultur"), ["struktur:Word", "og:Word", "-kultur:OpenStart"]);
        assert_eq!(shown("et -bogstav - streg"), ["et:Word", "bogstav:Word", "streg:Word"]);
    }

    #[test]
    fn a_missing_space_behind_a_full_stop_does_not_glue_words() {
        assert_eq!(shown("målet.Derefter bl.a. nu"), ["målet:Word", "Derefter:Word", "bl.a:Word", "nu:Word"]);
    }
}
