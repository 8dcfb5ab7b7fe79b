//! Patterns that are built from data at first use, and what they found.

use std::ops::Range;

pub use crate::pattern::{Captures, Pattern};

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
