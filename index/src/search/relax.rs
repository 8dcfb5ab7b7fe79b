//! When no goal has all the words: the goals that have most of them, and which words they lack.

use std::collections::{BTreeMap, HashMap};

/// Share of the best goal's weight that another goal's words must reach, where no goal has all words.
pub const NEAR_BEST: f32 = 0.75;
/// The same where a question is asked, which wants to see what is near too.
pub const HALF: f32 = 0.5;
/// How much a word tells that says little of what is looked for ("problemer"), beside others.
pub const VAGUE: f32 = 0.3;
/// Most combinations of words kept.
const MAX_SETS: usize = 16;
/// Most clauses told apart: one bit each.
const MOST_CLAUSES: usize = 63;

/// Combinations of words that stand for "most of them".
#[derive(Debug, Default, PartialEq)]
pub struct Relaxed {
    /// Each is a set of clauses that a goal must have.
    pub sets: Vec<Vec<usize>>,
    /// Clauses that no goal has.
    pub unknown: Vec<usize>,
    /// Clauses that some goals shown lack.
    pub lacking: Vec<usize>,
}

/// Chooses among the combinations of clauses that goals have, given with the number of goals that have each. Rare words weigh most, each by
/// how much it tells beside its rarity.
pub fn relax(held: &HashMap<u64, usize>, telling: &[f32], entries: u64, share: f32) -> Relaxed {
    let goals = |i: usize| held.iter().filter(|(mask, _)| has(**mask, i)).map(|(_, n)| n).sum::<usize>();
    let weight = |goals: usize| if goals == 0 { 0.0 } else { (1.0 + entries as f32 / goals as f32).ln() };
    let weights: Vec<f32> = telling.iter().take(MOST_CLAUSES).enumerate().map(|(i, by)| by * weight(goals(i))).collect();
    let of = |mask: u64| weights.iter().enumerate().filter(|(i, _)| has(mask, *i)).map(|(_, w)| w).sum::<f32>();
    choose(&held.keys().map(|mask| (*mask, of(*mask))).collect(), &weights, share)
}

/// A combination has a clause.
fn has(mask: u64, clause: usize) -> bool {
    mask >> clause & 1 == 1
}

fn choose(sets: &BTreeMap<u64, f32>, weights: &[f32], share: f32) -> Relaxed {
    let best = sets.values().copied().fold(0.0, f32::max);
    let mut kept: Vec<(u64, f32)> = sets.iter().filter(|(_, w)| **w >= best * share).map(|(m, w)| (*m, *w)).collect();
    kept.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    kept.truncate(MAX_SETS);
    let clauses = 0..weights.len();
    let unknown: Vec<usize> = clauses.clone().filter(|i| weights.get(*i).is_some_and(|w| *w == 0.0)).collect();
    let lacking = clauses.clone().filter(|i| !unknown.contains(i) && kept.iter().any(|(m, _)| !has(*m, *i))).collect();
    Relaxed { sets: kept.iter().map(|(mask, _)| clauses.clone().filter(|i| has(*mask, *i)).collect()).collect(), unknown, lacking }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sets_of_words_that_weigh_most_are_kept() {
        let relaxed = choose(&BTreeMap::from([(0b001, 1.0), (0b011, 3.0), (0b110, 2.9)]), &[1.0, 2.0, 0.9, 0.0], NEAR_BEST);
        assert_eq!(relaxed.sets, [vec![0, 1], vec![1, 2]]);
        assert_eq!(relaxed.unknown, [3]);
        assert_eq!(relaxed.lacking, [0, 2]);
    }
}
