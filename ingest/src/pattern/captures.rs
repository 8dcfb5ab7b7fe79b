//! What a pattern found: the whole match and its groups, as ranges of the text.

use std::fmt;
use std::ops::Range;

/// A match with its groups.
#[derive(Clone)]
pub struct Captures<'t> {
    text: &'t str,
    groups: regex_automata::util::captures::Captures,
}

impl<'t> Captures<'t> {
    pub(super) fn new(text: &'t str, groups: regex_automata::util::captures::Captures) -> Self {
        Self { text, groups }
    }

    /// A group by its number, 0 for the whole match; none where it took no part.
    #[must_use]
    pub fn get(&self, group: usize) -> Option<Match<'t>> {
        self.groups.get_group(group).map(|span| Match { text: self.text, range: span.range() })
    }

    /// A group by its name.
    #[must_use]
    pub fn name(&self, group: &str) -> Option<Match<'t>> {
        self.groups.get_group_by_name(group).map(|span| Match { text: self.text, range: span.range() })
    }
}

impl fmt::Debug for Captures<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Captures").field(&self.get(0)).finish()
    }
}

/// A stretch of a text that a group took.
#[derive(Clone, Debug)]
pub struct Match<'t> {
    text: &'t str,
    range: Range<usize>,
}

impl<'t> Match<'t> {
    /// Where it begins, in bytes.
    #[must_use]
    pub fn start(&self) -> usize {
        self.range.start
    }

    /// Where it ends, in bytes.
    #[must_use]
    pub fn end(&self) -> usize {
        self.range.end
    }

    /// Bytes from where to where.
    #[must_use]
    pub fn range(&self) -> Range<usize> {
        self.range.clone()
    }

    /// Its characters.
    #[must_use]
    pub fn as_str(&self) -> &'t str {
        self.text.get(self.range.clone()).unwrap_or_default()
    }

    /// Its length in bytes.
    #[must_use]
    #[allow(clippy::len_without_is_empty)]
    pub fn len(&self) -> usize {
        self.range.len()
    }
}
