//! MinHash sketches (Broder 1997) with banding: finds texts with much in common without comparing all pairs.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::hash;

/// Values in a sketch. 64 give the share in common within about 6 points.
const VALUES: usize = 64;
/// Values per band. With two, texts that share half of their shingles meet in a band practically always, those that share a tenth seldom.
const ROWS: usize = 2;

/// Smallest hashes of a text's shingles under 64 orders.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sketch(Vec<u64>);

impl Sketch {
    /// Sketch of a set of shingle hashes; empty for an empty set.
    pub fn of(shingles: &BTreeSet<u64>) -> Sketch {
        if shingles.is_empty() {
            return Sketch::default();
        }
        let seeds = (1..=VALUES as u64).map(hash::mix);
        Sketch(seeds.map(|seed| shingles.iter().map(|s| hash::mix(s ^ seed)).min().unwrap_or(u64::MAX)).collect())
    }

    /// Estimated share of shingles in common (Jaccard), 0 to 1.
    pub fn likeness(&self, other: &Sketch) -> f64 {
        if self.0.is_empty() || self.0.len() != other.0.len() {
            return 0.0;
        }
        let same = self.0.iter().zip(&other.0).filter(|(a, b)| a == b).count();
        same as f64 / self.0.len() as f64
    }

    /// One key per band; texts that share a key are worth comparing.
    pub fn bands(&self) -> Vec<i64> {
        self.0.chunks(ROWS).map(|rows| rows.iter().fold(0, |key, value| hash::mix(key ^ value)).cast_signed()).collect()
    }
}
