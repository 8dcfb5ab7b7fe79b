//! When no goal has all the words: the goals that have most of them, and which words they lack.

use std::collections::{BTreeMap, HashMap};

use tantivy::DocAddress;
use tantivy::collector::DocSetCollector;
use tantivy::query::Query;

use super::snapshot::Snapshot;

/// Share of the best goal's weight that another goal's words must reach, where no goal has all words.
pub const NEAR_BEST: f32 = 0.75;
/// The same where a question is asked, which wants to see what is near too.
pub const HALF: f32 = 0.5;
/// Most combinations of words kept.
const MAX_SETS: usize = 16;

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

/// Finds the combinations of clauses that goals have, each clause given as a query with the filters. Rare words weigh most.
pub fn relax(snapshot: &Snapshot, clauses: &[Box<dyn Query>], share: f32) -> tantivy::Result<Relaxed> {
    let mut masks: HashMap<DocAddress, u64> = HashMap::new();
    let mut weights = Vec::new();
    let entries = snapshot.searcher.num_docs() as f32;
    for (i, clause) in clauses.iter().enumerate().take(63) {
        let docs = snapshot.searcher.search(&**clause, &DocSetCollector)?;
        weights.push(if docs.is_empty() { 0.0 } else { (1.0 + entries / docs.len() as f32).ln() });
        for doc in docs {
            *masks.entry(doc).or_default() |= 1 << i;
        }
    }
    let mut sets: BTreeMap<u64, f32> = BTreeMap::new();
    for mask in masks.into_values() {
        let weight = weights.iter().enumerate().filter(|(i, _)| mask >> i & 1 == 1).map(|(_, w)| w).sum();
        sets.insert(mask, weight);
    }
    Ok(choose(&sets, &weights, share))
}

fn choose(sets: &BTreeMap<u64, f32>, weights: &[f32], share: f32) -> Relaxed {
    let best = sets.values().copied().fold(0.0, f32::max);
    let mut kept: Vec<(u64, f32)> = sets.iter().filter(|(_, w)| **w >= best * share).map(|(m, w)| (*m, *w)).collect();
    kept.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    kept.truncate(MAX_SETS);
    let clauses = 0..weights.len();
    let unknown: Vec<usize> = clauses.clone().filter(|i| weights.get(*i).is_some_and(|w| *w == 0.0)).collect();
    let has = |mask: u64, i: usize| mask >> i & 1 == 1;
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
