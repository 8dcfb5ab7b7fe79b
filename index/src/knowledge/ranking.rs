//! How a pair stands among the other pairs of both goals, and what that says of how likely it is a link.

use super::likeness::Likeness;

/// Pairs from this probability on are links.
pub const LINKED: f32 = 0.25;
/// Neighbours whose mean says how easily a goal is near others.
const HUB: usize = 8;
/// Most that a better pair of the same documents counts against this one.
const MOST_BETTER: f32 = 0.8;

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
    mean: f32,
}

impl Standing {
    /// Orders the neighbours.
    pub fn of(mut near: Vec<Near>) -> Self {
        near.sort_by(|a, b| b.raw.total_cmp(&a.raw).then_with(|| a.goal.cmp(&b.goal)));
        let top: Vec<f32> = near.iter().take(HUB).map(|n| n.raw).collect();
        let mean = if top.is_empty() { 0.0 } else { top.iter().sum::<f32>() / top.len() as f32 };
        Self { near, mean }
    }

    /// All neighbours, nearest first.
    pub fn near(&self) -> &[Near] {
        &self.near
    }

    fn rank(&self, goal: &str) -> usize {
        self.near.iter().position(|n| n.goal == goal).unwrap_or(self.near.len())
    }

    /// The best of a work's goals other than this one.
    fn rival(&self, work: &str, goal: &str) -> f32 {
        self.near.iter().find(|n| n.work == work && n.goal != goal).map_or(0.0, |n| n.raw)
    }
}

/// Log odds of a pair by itself. The weights are those of a logistic regression over the figures on judged pairs (`tests/links.py`).
pub fn base(likeness: &Likeness) -> f32 {
    -5.98
        + 1.83 * likeness.body
        + 1.62 * likeness.all
        + 0.98 * likeness.theme
        + 0.77 * likeness.groups
        + 3.43 * likeness.telling
        + 4.82 * likeness.concepts
        - 0.86 * likeness.short
}

/// How likely a pair is a link: `pair` as it stands in the list of `a`, whose id and work are given, and `b` the list of the other.
pub fn probability(pair: &Near, (a, a_work): (&str, &str), of_a: &Standing, of_b: &Standing) -> f32 {
    let figures = figures(pair, (a, a_work), of_a, of_b);
    let odds = pair.base + 0.85 * figures[0] + 0.8 * figures[1] - 2.1 * figures[2];
    1.0 / (1.0 + (-odds).exp())
}

/// Another goal of the same document is so much nearer that this pair is only its shadow.
pub fn is_outdone(pair: &Near, (a, a_work): (&str, &str), of_a: &Standing, of_b: &Standing) -> bool {
    figures(pair, (a, a_work), of_a, of_b)[2] >= MOST_BETTER
}

/// Nearness beyond what both goals have with others, closeness to the first place in the worse list, and by how much another
/// goal of the same document is nearer.
pub fn figures(pair: &Near, (a, a_work): (&str, &str), of_a: &Standing, of_b: &Standing) -> [f32; 3] {
    let (x, y) = (of_a.rank(&pair.goal), of_b.rank(a));
    let rival = of_a.rival(&pair.work, &pair.goal).max(of_b.rival(a_work, a));
    let better = (rival - pair.raw).clamp(0.0, MOST_BETTER);
    [pair.raw - f32::midpoint(of_a.mean, of_b.mean), 1.0 / (x.max(y) as f32 + 1.0), better]
}
