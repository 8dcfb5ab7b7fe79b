//! Patterns over Danish text: compiled at first use, quick over long texts that do not match.
//!
//! The engine of `regex` reads a text in one pass with an automaton, but not where a pattern asks for word boundaries and the text has
//! letters outside ASCII, which Danish text always has: there it falls back to engines some twenty times slower. So each pattern has a
//! sieve, the same pattern without its word boundaries: what the sieve does not match, the pattern cannot match either.
//!
//! Letters are those of the Latin scripts: tables of all the world's letters, and of their capitals, take most of the time that a pattern
//! takes to compile.

use std::ops::Range;
use std::sync::{LazyLock, OnceLock};

use regex::{Captures, Regex, RegexBuilder};
use regex_syntax::ParserBuilder;
use regex_syntax::hir::{Hir, HirKind, Look, Repetition};

/// Bytes a compiled pattern may take.
const SIZE: usize = 1 << 24;

/// The last letter of Latin Extended-B.
const LATIN: char = '\u{24f}';

/// Ranges of a class by the letters it takes.
static LETTERS: LazyLock<[(&str, String); 5]> = LazyLock::new(|| {
    [
        (r"\p{L}", ranges(char::is_alphabetic)),
        (r"\p{Lu}", ranges(char::is_uppercase)),
        (r"\p{Ll}", ranges(char::is_lowercase)),
        (r"\w", format!("0-9_{}", ranges(char::is_alphabetic))),
        (r"\d", "0-9".to_owned()),
    ]
});

/// A regular expression that matches nothing where its source is not valid: errors in data cost facts, never the document.
#[derive(Debug)]
pub struct Pattern {
    source: Option<String>,
    sieve: Option<String>,
    whole: OnceLock<Option<Regex>>,
    first: OnceLock<Option<Regex>>,
}

impl Pattern {
    /// A pattern that takes capitals and small letters as one.
    #[must_use]
    pub fn new(source: &str) -> Self {
        Self::of(source, true)
    }

    /// A pattern in which capitals matter.
    #[must_use]
    pub fn exact(source: &str) -> Self {
        Self::of(source, false)
    }

    /// A pattern that matches wherever one of these may: one search tells that a text has nothing for any of them.
    #[must_use]
    pub fn any_of<'p>(patterns: impl IntoIterator<Item = &'p Self>) -> Self {
        let parsed = patterns.into_iter().filter_map(|p| ParserBuilder::new().build().parse(p.source.as_ref()?).ok());
        let all: Vec<String> = parsed.map(|hir| format!("(?:{})", without_word_boundaries(&hir))).collect();
        Self { source: Some(all.join("|")), sieve: None, whole: OnceLock::new(), first: OnceLock::new() }
    }

    /// Sources are part of the program, so tests and daily work stop at a wrong one.
    fn of(source: &str, any_case: bool) -> Self {
        let written = latin(source);
        let parsed = ParserBuilder::new().case_insensitive(any_case).build().parse(&written);
        debug_assert!(parsed.is_ok(), "{parsed:?}");
        let sieve = parsed.as_ref().ok().filter(|hir| hir.properties().look_set().contains_word());
        let sieve = sieve.map(|hir| without_word_boundaries(hir).to_string());
        let source = parsed.is_ok().then(|| if any_case { format!("(?i:{written})") } else { written });
        Self { source, sieve, whole: OnceLock::new(), first: OnceLock::new() }
    }

    /// The compiled pattern where the text may match it.
    fn over(&self, text: &str) -> Option<&Regex> {
        let sieve = self.sieve.as_ref().and_then(|s| self.first.get_or_init(|| compile(s)).as_ref());
        if sieve.is_some_and(|s| !s.is_match(text)) {
            return None;
        }
        self.whole.get_or_init(|| self.source.as_deref().and_then(compile)).as_ref()
    }

    /// Whether it occurs.
    #[must_use]
    pub fn is_match(&self, text: &str) -> bool {
        self.over(text).is_some_and(|r| r.is_match(text))
    }

    /// Its first occurrence.
    #[must_use]
    pub fn find(&self, text: &str) -> Option<Range<usize>> {
        self.over(text)?.find(text).map(|m| m.range())
    }

    /// All occurrences, in order.
    #[must_use]
    pub fn find_all(&self, text: &str) -> Vec<Range<usize>> {
        self.over(text).map(|r| r.find_iter(text).map(|m| m.range()).collect()).unwrap_or_default()
    }

    /// Its first occurrence with groups.
    #[must_use]
    pub fn captures<'t>(&self, text: &'t str) -> Option<Captures<'t>> {
        self.over(text)?.captures(text)
    }

    /// All occurrences with groups, in order.
    #[must_use]
    pub fn captures_all<'t>(&self, text: &'t str) -> Vec<Captures<'t>> {
        self.over(text).map(|r| r.captures_iter(text).collect()).unwrap_or_default()
    }
}

fn compile(source: &str) -> Option<Regex> {
    let built = RegexBuilder::new(source).size_limit(SIZE).build();
    debug_assert!(built.is_ok(), "{built:?}");
    built.ok()
}

/// The same pattern without groups, and with nothing where it asks for a boundary of words; it matches wherever the pattern does.
fn without_word_boundaries(hir: &Hir) -> Hir {
    rewrite(hir, &|leaf| match leaf {
        HirKind::Look(look) if !matches!(look, Look::Start | Look::End | Look::StartLF | Look::EndLF | Look::StartCRLF | Look::EndCRLF) => {
            Some(Hir::empty())
        }
        HirKind::Capture(group) => Some(without_word_boundaries(&group.sub)),
        _ => None,
    })
}

/// The letters up to [`LATIN`] that are so, as the ranges of a class.
fn ranges(is: impl Fn(char) -> bool) -> String {
    let mut all: Vec<(char, char)> = Vec::new();
    for c in ('\0'..=LATIN).filter(|c| is(*c)) {
        match all.last_mut() {
            Some((_, last)) if u32::from(*last) + 1 == u32::from(c) => *last = c,
            _ => all.push((c, c)),
        }
    }
    all.into_iter().map(|(from, to)| if from == to { from.to_string() } else { format!("{from}-{to}") }).collect()
}

/// A pattern with the classes of [`LETTERS`] written out.
fn latin(source: &str) -> String {
    let (mut out, mut depth, mut rest) = (String::with_capacity(source.len()), 0_usize, source);
    while let Some(c) = rest.chars().next() {
        let class = LETTERS.iter().find(|(name, _)| rest.starts_with(name));
        let taken = match (c, class) {
            ('\\', Some((name, ranges))) => {
                out.push_str(&if depth > 0 { ranges.clone() } else { format!("[{ranges}]") });
                name.len()
            }
            ('\\', None) => {
                let pair = rest.char_indices().nth(2).map_or(rest.len(), |(at, _)| at);
                out.push_str(rest.get(..pair).unwrap_or(rest));
                pair
            }
            _ => {
                match c {
                    '[' => depth += 1,
                    ']' => depth = depth.saturating_sub(1),
                    _ => {}
                }
                out.push(c);
                c.len_utf8()
            }
        };
        rest = rest.get(taken..).unwrap_or_default();
    }
    out
}

fn rewrite(hir: &Hir, leaf: &dyn Fn(&HirKind) -> Option<Hir>) -> Hir {
    if let Some(new) = leaf(hir.kind()) {
        return new;
    }
    match hir.kind() {
        HirKind::Repetition(r) => Hir::repetition(Repetition { sub: Box::new(rewrite(&r.sub, leaf)), ..r.clone() }),
        HirKind::Concat(parts) => Hir::concat(parts.iter().map(|p| rewrite(p, leaf)).collect()),
        HirKind::Alternation(parts) => Hir::alternation(parts.iter().map(|p| rewrite(p, leaf)).collect()),
        _ => hir.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sieve_lets_through_whatever_the_pattern_matches() {
        let pattern = Pattern::new(r"\b(?:mål|år)\b(?P<n>\s+\d+)?");
        assert_eq!(pattern.find("Vi når mål 3"), Some(8..14));
        assert_eq!(pattern.find("målet i året"), None);
        assert!(pattern.sieve.is_some() && Pattern::new("mål").sieve.is_none());
    }

    #[test]
    fn one_search_tells_that_none_of_many_matches() {
        let (a, b) = (Pattern::new(r"\b(?P<n>mål)\b"), Pattern::exact(r"^(?P<n>\d+)"));
        let any = Pattern::any_of([&a, &b]);
        assert!(any.is_match("Et MÅL") && any.is_match("12 spor") && !any.is_match("Et spor 12"));
    }

    #[test]
    fn letters_of_classes_are_those_of_latin_scripts() {
        let word = Pattern::exact(r"^\w+$");
        assert!(word.is_match("Ærøskøbing") && word.is_match("Čapek") && !word.is_match("a b"));
        assert!(Pattern::exact(r"^\p{Lu}[\p{Ll}-]+$").is_match("Å-løb") && !Pattern::exact(r"\p{Lu}").is_match("ålø"));
        assert!(Pattern::exact(r"^\W+$").is_match("– ☃ →") && Pattern::exact(r"\\d").is_match(r"\d"));
        assert!(Pattern::exact(r"^[^.]+$").is_match("alt 中 andet"));
    }

    proptest::proptest! {
        #[test]
        fn a_pattern_finds_what_the_library_finds(text in "[ aåmlø.0-9]{0,30}") {
            for source in [r"\bmål\b", r"\b\w+\b", r"\b(?:å|mø)\w*", r"\d+\.?\b", r"^\s*å\b"] {
                let plain = Regex::new(source).unwrap();
                let expected: Vec<_> = plain.find_iter(&text).map(|m| m.range()).collect();
                proptest::prop_assert_eq!(Pattern::exact(source).find_all(&text), expected);
            }
        }
    }
}
