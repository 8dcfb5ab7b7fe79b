//! Two runs of the same cases side by side.

use super::run::{Evaluation, Judged};

/// Figures that differ by less are the same.
const NOISE: f64 = 0.0005;

/// A case whose figures changed.
#[derive(Debug, PartialEq)]
pub struct Change {
    /// Id of the case.
    pub id: String,
    /// What was typed.
    pub query: String,
    /// Figure, before and after.
    pub figures: Vec<(&'static str, f64, f64)>,
}

impl Change {
    /// What the change is worth: the sum over the figures.
    pub fn gain(&self) -> f64 {
        self.figures.iter().map(|(_, before, after)| after - before).sum()
    }
}

/// The cases that changed between two runs, the worst losses first.
pub fn changes(before: &Evaluation, after: &Evaluation) -> Vec<Change> {
    let mut changes: Vec<Change> = after
        .cases
        .iter()
        .filter_map(|case| Some(change(before.cases.iter().find(|b| b.id == case.id)?, case)))
        .filter(|c| !c.figures.is_empty())
        .collect();
    changes.sort_by(|a, b| a.gain().total_cmp(&b.gain()).then_with(|| a.id.cmp(&b.id)));
    changes
}

fn change(before: &Judged, after: &Judged) -> Change {
    let pairs = before.figures.all().into_iter().zip(after.figures.all());
    let differ = pairs.filter_map(|((name, a), (_, b))| a.zip(b).map(|(a, b)| (name, a, b)));
    Change { id: after.id.clone(), query: after.query.clone(), figures: differ.filter(|(_, a, b)| (a - b).abs() >= NOISE).collect() }
}

#[cfg(test)]
mod tests {
    use super::super::score::Figures;
    use super::*;

    #[test]
    fn losses_come_before_gains_and_the_same_is_left_out() {
        let case = |id: &str, ndcg: f64| Judged {
            id: id.to_owned(),
            figures: Figures { ndcg: Some(ndcg), ..Figures::default() },
            ..Judged::default()
        };
        let run = |figures: [f64; 3]| Evaluation {
            cases: ["a", "b", "c"].into_iter().zip(figures).map(|(id, f)| case(id, f)).collect(),
            ..Evaluation::default()
        };
        let found = changes(&run([0.5, 0.9, 1.0]), &run([0.7, 0.6, 1.0]));
        assert_eq!(found.iter().map(|c| c.id.as_str()).collect::<Vec<_>>(), ["b", "a"]);
    }
}
