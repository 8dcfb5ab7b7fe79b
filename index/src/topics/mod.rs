//! Themes and target groups of goals, found by an editable vocabulary: which words show them, how much each counts, and where they stand.
//!
//! `file` (TOML, embedded and the user's) → `terms` (analysed words and phrases) → `score` (a few per goal, with the words that gave them).

mod file;
mod score;
mod terms;
#[cfg(test)]
mod tests;

use std::path::Path;

use crate::error::Error;
use crate::record::{Goal, Record, Topic};

pub use file::USER_FILE;

/// Most themes of a goal.
const MOST_THEMES: usize = 4;
/// Most target groups of a goal.
const MOST_GROUPS: usize = 4;

/// The vocabulary, analysed and ready to match.
#[derive(Debug)]
pub struct Topics {
    themes: terms::Matcher,
    groups: terms::Matcher,
}

impl Default for Topics {
    /// The embedded vocabulary alone.
    fn default() -> Self {
        Self::of(&file::embedded())
    }
}

/// Themes and target groups of one goal, best first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Found {
    /// Themes.
    pub themes: Vec<Topic>,
    /// Target groups.
    pub target_groups: Vec<Topic>,
}

impl Topics {
    /// The embedded vocabulary with what the file [`USER_FILE`] in the data folder changes in it.
    ///
    /// # Errors
    /// A file that cannot be read or is not as described: which line, and what to do.
    pub fn load(folder: &Path) -> Result<Self, Error> {
        Ok(Self::of(&file::load(&folder.join(USER_FILE))?))
    }

    fn of(vocabulary: &file::Vocabulary) -> Self {
        Self { themes: terms::Matcher::new(&vocabulary.theme), groups: terms::Matcher::new(&vocabulary.target_group) }
    }

    /// Themes and target groups of every goal of a record, in its order.
    pub fn of_record(&self, record: &Record) -> Vec<Found> {
        let repeated = score::Repeated::of(record);
        let found = |goal: &Goal| {
            let pieces = score::pieces(record, goal, &repeated);
            Found {
                themes: score::best(&self.themes, &pieces, MOST_THEMES),
                target_groups: score::best(&self.groups, &pieces, MOST_GROUPS),
            }
        };
        record.goals.iter().map(found).collect()
    }
}
