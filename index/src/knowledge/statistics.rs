//! How common terms are, in the collection and in municipal goals in general.

use std::sync::LazyLock;

use super::words::{Counts, Term, term};

/// Goals that the table of common words stands for: what a small collection cannot know of its own words.
const BACKGROUND: f32 = 160.0;
/// Steadies the counts of themes and concepts in small collections.
const STEADY: f32 = 10.0;

static COMMON: LazyLock<Counts<f32>> = LazyLock::new(|| {
    let lines = include_str!("../../data/common_words.tsv").lines().filter(|l| !l.starts_with('#'));
    lines.filter_map(|l| l.split_once('\t')).filter_map(|(word, share)| Some((term(word), share.parse().ok()?))).collect()
});

/// Number of goals, and of those that have each term.
#[derive(Clone, Debug, Default)]
pub struct Statistics {
    /// All goals.
    pub goals: usize,
    /// Goals per term, of the terms met so far.
    pub counts: Counts<u32>,
}

impl Statistics {
    fn count(&self, term: Term) -> f32 {
        self.counts.get(&term).copied().unwrap_or_default() as f32
    }

    /// How much a word tells: 0 for one that all goals have, 1 for one that a single goal has in a large collection.
    pub fn rarity(&self, term: Term) -> f32 {
        let goals = self.goals as f32 + BACKGROUND;
        let common = COMMON.get(&term).copied().unwrap_or_default() * BACKGROUND;
        let idf = ((goals + 1.0) / (self.count(term) + common + 0.5)).ln();
        (idf / (goals + 1.0).ln()).max(0.0)
    }

    /// The same for a theme, target group or concept, not scaled.
    pub fn subject(&self, term: Term) -> f32 {
        ((self.goals as f32 + STEADY) / (self.count(term) + 1.0)).ln().max(0.0)
    }
}
