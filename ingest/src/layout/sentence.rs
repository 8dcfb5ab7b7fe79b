//! Whether a sentence goes on over the end of a line.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::line::Line;

/// Words that cannot end a sentence or title: a line ending in one goes on.
static FUNCTION_WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| include_str!("data/function_words.txt").lines().collect());

/// The sentence goes on: a small letter follows, or the line ends in a word that cannot end one.
pub fn continues(last: &Line, next: &Line) -> bool {
    let Some(end) = last.words.last() else { return false };
    let Some(start) = next.words.first() else { return false };
    if ends_sentence(last) || last.text().ends_with(':') {
        return false;
    }
    let small = start.text.trim_start_matches(|c: char| !c.is_alphanumeric()).starts_with(char::is_lowercase);
    small || end.text.ends_with([',', '-', '/', '&', '\u{ad}']) || is_function_word(&end.text)
}

/// Whether a word cannot be the last of a sentence or title.
pub fn is_function_word(word: &str) -> bool {
    FUNCTION_WORDS.contains(word.to_lowercase().as_str())
}

/// Whether a line ends in a full stop, question or exclamation mark (quotes and brackets aside).
pub fn ends_sentence(line: &Line) -> bool {
    line.words.last().is_some_and(|w| w.text.trim_end_matches(['”', '"', '’', '»', ')', '“']).ends_with(['.', '!', '?']))
}
