//! How a pair stands among the other pairs of both goals, and what that says of how likely it is a link.

use super::likeness::Likeness;

/// Pairs from this score on are links: where the bench misses as many as it has too many. Lists begin with the likeliest.
pub const LINKED: f32 = 0.21;
/// Most that a better pair of the same documents counts against this one, and its weight.
const MOST_BETTER: f32 = 0.8;
const OUTDONE: f32 = 2.37;

/// One pair in the list of a goal.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Near {
    /// The other goal.
    pub goal: String,
    /// Its work.
    pub work: String,
    /// See [`Likeness::raw`].
    pub raw: f32,
    /// What the pair by itself says, as log odds.
    pub base: f32,
}

/// The neighbours of a goal, nearest first, with what is needed of them again and again.
#[derive(Clone, Debug, Default)]
pub struct Standing {
    near: Vec<Near>,
}

impl Standing {
    /// Orders the neighbours.
    pub fn of(mut near: Vec<Near>) -> Self {
        near.sort_by(|a, b| b.raw.total_cmp(&a.raw).then_with(|| a.goal.cmp(&b.goal)));
        Self { near }
    }

    /// All neighbours, nearest first.
    pub fn near(&self) -> &[Near] {
        &self.near
    }

    /// The best of a work's goals other than this one.
    fn rival(&self, work: &str, goal: &str) -> f32 {
        self.near.iter().find(|n| n.work == work && n.goal != goal).map_or(0.0, |n| n.raw)
    }
}

/// Log odds of a pair by itself. The weights are those of a logistic regression over the figures on judged pairs (`tests/links.py`).
pub fn base(likeness: &Likeness) -> f32 {
    -6.26
        + 6.78 * likeness.body
        + 0.74 * likeness.theme
        + 0.58 * likeness.groups
        + 2.70 * likeness.telling
        + 2.24 * likeness.common
        + 5.67 * likeness.concepts
        + 2.43 * likeness.core
        + 2.96 * likeness.reference
        - 3.15 * likeness.apart
        - 1.5 * likeness.other
        - 1.16 * likeness.short
}

/// Log odds that a pair is a link: `pair` as it stands in the list of `a`, whose id and work are given, and `b` the list of the other.
///
/// Places in the lists do not count: of fifteen departments that want less sick leave, every pair is as true as where there are two.
pub fn odds(pair: &Near, a: (&str, &str), of_a: &Standing, of_b: &Standing) -> f32 {
    pair.base - OUTDONE * better(pair, a, of_a, of_b)
}

/// Another goal of the same document is so much nearer that this pair is only its shadow.
pub fn is_outdone(pair: &Near, a: (&str, &str), of_a: &Standing, of_b: &Standing) -> bool {
    better(pair, a, of_a, of_b) >= MOST_BETTER
}

/// By how much another goal of the same document is nearer.
pub fn better(pair: &Near, (a, a_work): (&str, &str), of_a: &Standing, of_b: &Standing) -> f32 {
    let rival = of_a.rival(&pair.work, &pair.goal).max(of_b.rival(a_work, a));
    (rival - pair.raw).clamp(0.0, MOST_BETTER)
}
