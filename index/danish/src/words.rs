//! Word lists for search: stop words.
use crate::lists::lines;
use std::collections::HashSet;
use std::sync::LazyLock;

static STOP_WORDS: LazyLock<HashSet<&'static str>> = LazyLock::new(|| lines(include_str!("../data/stop_words.txt")).collect());

/// Whether a lower-case word is too common to search for.
///
/// ```
/// assert!(sporhund_danish::is_stop_word("og"));
/// assert!(!sporhund_danish::is_stop_word("mål"));
/// ```
pub fn is_stop_word(word: &str) -> bool {
    STOP_WORDS.contains(word)
}
