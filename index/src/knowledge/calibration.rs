//! From log odds to a score that says how often people agree: scaled and moved as their judgements ask (Platt 1999).

/// Judgements of either sort below which nothing is fitted.
const FEWEST: usize = 10;
/// Pull towards leaving the scores as they are, in judgements.
const PRIOR: f64 = 4.0;
/// What the odds promise too much: the weights know the pairs they were fitted to. Measured on pairs of documents they were not fitted to
/// (each batch left out in turn, and a blind half), and taken from all (`src/ARCHITECTURE.md` has the table).
const MODEST: f64 = -0.7;
/// Steps of Newton's method, and the longest, which keeps it from leaping to and fro.
const STEPS: usize = 200;
const STRIDE: f64 = 0.2;

/// How log odds become a score.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Calibration {
    /// Factor of the log odds.
    pub slope: f64,
    /// Added to them.
    pub shift: f64,
}

impl Default for Calibration {
    fn default() -> Self {
        Self { slope: 1.0, shift: MODEST }
    }
}

impl Calibration {
    /// The score of a pair.
    pub fn score(self, odds: f32) -> f32 {
        self.probability(f64::from(odds)) as f32
    }

    fn probability(self, odds: f64) -> f64 {
        1.0 / (1.0 + (-(self.slope * odds + self.shift)).exp())
    }

    /// Fitted to judged pairs: their log odds and whether they belong together. None where there are too few of either sort.
    pub fn fitted(judged: &[(f32, bool)]) -> Option<Self> {
        let held = judged.iter().filter(|j| j.1).count();
        if held < FEWEST || judged.len() - held < FEWEST {
            return None;
        }
        let mut found = Self::default();
        for _ in 0..STEPS {
            // Gradient and second derivatives of the log likelihood less the pull.
            let (mut g, mut h) = ([PRIOR * (1.0 - found.slope), PRIOR * (MODEST - found.shift)], [PRIOR, 0.0, PRIOR]);
            for (odds, holds) in judged {
                let x = f64::from(*odds);
                let p = found.probability(x);
                let (wrong, weight) = (f64::from(u8::from(*holds)) - p, p * (1.0 - p));
                g = [g[0] + wrong * x, g[1] + wrong];
                h = [h[0] + weight * x * x, h[1] + weight * x, h[2] + weight];
            }
            let determinant = h[0] * h[2] - h[1] * h[1];
            found.slope += ((h[2] * g[0] - h[1] * g[1]) / determinant).clamp(-STRIDE, STRIDE);
            found.shift += ((h[0] * g[1] - h[1] * g[0]) / determinant).clamp(-STRIDE, STRIDE);
        }
        (found.slope.is_finite() && found.shift.is_finite() && found.slope > 0.0).then_some(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scores_that_promise_too_much_are_brought_down() {
        // Two of three hold where the odds promise twenty to one, one of three where they promise the reverse.
        let judged: Vec<(f32, bool)> = (0..60).map(|i| if i % 2 == 0 { (3.0, i % 6 != 0) } else { (-3.0, i % 6 == 1) }).collect();
        let fitted = Calibration::fitted(&judged).unwrap();
        assert!(fitted.slope < 0.5, "{fitted:?}");
        assert!(fitted.score(3.0) < 0.85 && fitted.score(-3.0) > 0.15, "{fitted:?}");
    }

    #[test]
    fn too_few_judgements_change_nothing() {
        assert_eq!(Calibration::fitted(&[(1.0, true), (-1.0, false)]), None);
        assert!(Calibration::default().score(0.0) < 0.5);
    }
}
