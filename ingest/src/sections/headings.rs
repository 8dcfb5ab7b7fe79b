//! How many headings look alike and how many have the same words: counted once, asked line by line.

use std::collections::HashMap;
use std::hash::Hash;

/// Counts of headings by look and by words.
pub struct Headings<L> {
    alike: HashMap<L, usize>,
    named: HashMap<String, usize>,
}

impl<L: Eq + Hash> Headings<L> {
    /// Counts lines, each with its look where it stands as a title, and with its words where it is set as a heading.
    pub fn of(lines: impl IntoIterator<Item = (Option<L>, Option<String>)>) -> Self {
        let mut all = Self { alike: HashMap::new(), named: HashMap::new() };
        for (look, words) in lines {
            if let Some(look) = look {
                *all.alike.entry(look).or_default() += 1;
            }
            if let Some(words) = words {
                *all.named.entry(words).or_default() += 1;
            }
        }
        all
    }

    /// A title of this look turned out to be none.
    pub fn lose(&mut self, look: &L) {
        if let Some(count) = self.alike.get_mut(look) {
            *count = count.saturating_sub(1);
        }
    }

    /// Titles of this look.
    pub fn alike(&self, look: &L) -> usize {
        self.alike.get(look).copied().unwrap_or(0)
    }

    /// Headings with these words.
    pub fn named(&self, words: &str) -> usize {
        self.named.get(words).copied().unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_are_counted_by_look_and_headings_by_words() {
        let mut all = Headings::of([(Some(1), Some("mål".to_owned())), (Some(1), None), (None, Some("mål".to_owned()))]);
        all.lose(&1);
        assert_eq!((all.alike(&1), all.alike(&2), all.named("mål"), all.named("spor")), (1, 0, 2, 0));
    }
}
