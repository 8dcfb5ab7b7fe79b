//! Patterns over Danish text that are built from data at first use.

use std::ops::Range;

use regex::{Captures, Regex, RegexBuilder};

/// A regular expression that matches nothing where its source is not valid: errors in data cost facts, never the document.
pub struct Pattern(Option<Regex>);

impl Pattern {
    /// Compiles a pattern that takes capitals and small letters as one.
    pub fn new(source: &str) -> Self {
        Self::of(RegexBuilder::new(source).case_insensitive(true).size_limit(1 << 24).build())
    }

    /// Compiles a pattern in which capitals matter.
    pub fn exact(source: &str) -> Self {
        Self::of(RegexBuilder::new(source).size_limit(1 << 24).build())
    }

    /// Sources are part of the program, so tests and daily work stop at a wrong one.
    fn of(built: Result<Regex, regex::Error>) -> Self {
        debug_assert!(built.is_ok(), "{built:?}");
        Self(built.ok())
    }

    /// Whether it occurs.
    pub fn is_match(&self, text: &str) -> bool {
        self.0.as_ref().is_some_and(|r| r.is_match(text))
    }

    /// Its first occurrence.
    pub fn find(&self, text: &str) -> Option<Range<usize>> {
        self.0.as_ref()?.find(text).map(|m| m.range())
    }

    /// All occurrences, in order.
    pub fn find_all(&self, text: &str) -> Vec<Range<usize>> {
        self.0.as_ref().map(|r| r.find_iter(text).map(|m| m.range()).collect()).unwrap_or_default()
    }

    /// Its first occurrence with groups.
    pub fn captures<'t>(&self, text: &'t str) -> Option<Captures<'t>> {
        self.0.as_ref()?.captures(text)
    }

    /// All occurrences with groups, in order.
    pub fn captures_all<'t>(&self, text: &'t str) -> Vec<Captures<'t>> {
        self.0.as_ref().map(|r| r.captures_iter(text).collect()).unwrap_or_default()
    }
}

/// The whole match of `captures`.
pub fn whole(captures: &Captures<'_>) -> Range<usize> {
    captures.get(0).map(|m| m.range()).unwrap_or_default()
}

/// The text of a named group, where it took part.
pub fn group<'t>(captures: &Captures<'t>, name: &str) -> Option<&'t str> {
    captures.name(name).map(|m| m.as_str())
}

/// An alternation of plain phrases, longest first; a blank stands for any white space.
pub fn any<S: AsRef<str>>(phrases: &[S]) -> String {
    let mut sorted: Vec<&str> = phrases.iter().map(AsRef::as_ref).filter(|p| !p.is_empty()).collect();
    sorted.sort_by_key(|p| std::cmp::Reverse(p.len()));
    if sorted.is_empty() {
        return r"[^\s\S]".to_owned();
    }
    let escaped: Vec<String> = sorted.iter().map(|p| p.split_whitespace().map(regex::escape).collect::<Vec<_>>().join(r"\s+")).collect();
    format!("(?:{})", escaped.join("|"))
}

/// An alternation of pattern sources as they stand.
pub fn either<S: AsRef<str>>(sources: &[S]) -> String {
    let sources: Vec<&str> = sources.iter().map(AsRef::as_ref).collect();
    if sources.is_empty() { r"[^\s\S]".to_owned() } else { format!("(?:{})", sources.join("|")) }
}

/// Reads embedded TOML; an error leaves the data empty.
pub fn data<T: serde::de::DeserializeOwned + Default>(source: &str) -> T {
    let read = toml::from_str(source);
    debug_assert!(read.is_ok(), "{:?}", read.as_ref().err());
    read.unwrap_or_default()
}

/// `text[range]`, empty where the range does not fit.
pub fn part(text: &str, range: Range<usize>) -> &str {
    text.get(range).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_match_over_any_white_space_and_longest_first() {
        let pattern = Pattern::new(&any(&["i gang", "i gang med"]));
        assert_eq!(pattern.find("er I  gang med det"), Some(3..14));
    }

    #[test]
    fn no_phrases_match_nothing() {
        assert!(!Pattern::new(&any::<&str>(&[])).is_match("noget"));
        assert!(!Pattern::new(&either::<&str>(&[])).is_match("noget"));
    }
}
