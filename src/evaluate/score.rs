//! How good an answer is: nDCG and recall at ten, first relevant goal, exact sets, order, what must not be there.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::cases::{Case, goal_of};

/// Ranks that count.
const DEPTH: usize = 10;

/// Figures of one case, each where its check was made; 1 is best.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Figures {
    /// Normalised discounted cumulative gain at ten, gain 2^grade − 1 (Järvelin & Kekäläinen 2002).
    pub ndcg: Option<f64>,
    /// Share of the relevant goals (grade 2 and 3) among the first ten.
    pub recall: Option<f64>,
    /// One over the rank of the first relevant goal.
    pub mrr: Option<f64>,
    /// Of an exact set: share of what was answered that is right.
    pub set_precision: Option<f64>,
    /// Of an exact set: share of it that was answered.
    pub set_recall: Option<f64>,
    /// Neighbours that stand in the right order.
    pub order: Option<f64>,
    /// Nothing that must not be there is there.
    pub avoided: Option<f64>,
    /// Answered by nothing, or by a notice that words were dropped.
    pub no_answer: Option<f64>,
}

impl Figures {
    /// Names and values, in the order they are shown.
    pub fn all(&self) -> [(&'static str, Option<f64>); 8] {
        [
            ("ndcg", self.ndcg),
            ("recall", self.recall),
            ("mrr", self.mrr),
            ("set_precision", self.set_precision),
            ("set_recall", self.set_recall),
            ("order", self.order),
            ("avoided", self.avoided),
            ("no_answer", self.no_answer),
        ]
    }

    /// The worst figure; 1 where none was taken.
    pub fn worst(&self) -> f64 {
        self.all().iter().filter_map(|(_, v)| *v).fold(1.0, f64::min)
    }

    /// Means over several cases.
    pub fn mean<'a>(all: impl Iterator<Item = &'a Figures> + Clone) -> Figures {
        let mean = |pick: fn(&Figures) -> Option<f64>| {
            let values: Vec<f64> = all.clone().filter_map(pick).collect();
            (!values.is_empty()).then(|| values.iter().sum::<f64>() / values.len() as f64)
        };
        Figures {
            ndcg: mean(|f| f.ndcg),
            recall: mean(|f| f.recall),
            mrr: mean(|f| f.mrr),
            set_precision: mean(|f| f.set_precision),
            set_recall: mean(|f| f.set_recall),
            order: mean(|f| f.order),
            avoided: mean(|f| f.avoided),
            no_answer: mean(|f| f.no_answer),
        }
    }
}

/// The figures of an answer: goals in order, none for goals the truth does not know.
pub fn score(case: &Case, ranked: &[Option<String>], relaxed: bool) -> Figures {
    if case.wants_nothing() {
        return Figures { no_answer: Some(f64::from(u8::from(ranked.is_empty() || relaxed))), ..Figures::default() };
    }
    let mut figures = Figures { order: order(case, ranked), avoided: avoided(case, ranked), ..Figures::default() };
    let grades = case.grades();
    if !grades.is_empty() {
        let gain = |grade: u8| f64::from((1u32 << grade.min(20)) - 1);
        let discount = |i: usize| (i as f64 + 2.0).log2();
        let grade = |goal: &Option<String>| goal.as_ref().and_then(|g| grades.get(g)).copied().unwrap_or_default();
        let found: f64 = ranked.iter().take(DEPTH).enumerate().map(|(i, g)| gain(grade(g)) / discount(i)).sum();
        let mut best: Vec<u8> = grades.values().copied().collect();
        best.sort_unstable_by(|a, b| b.cmp(a));
        let ideal: f64 = best.iter().take(DEPTH).enumerate().map(|(i, g)| gain(*g) / discount(i)).sum();
        figures.ndcg = (ideal > 0.0).then(|| found / ideal);
        let good = grades.values().filter(|g| **g >= 2).count();
        let hit = ranked.iter().take(DEPTH).filter(|g| grade(g) >= 2).count();
        figures.recall = (good > 0).then(|| hit as f64 / good.min(DEPTH) as f64);
        figures.mrr = (good > 0).then(|| ranked.iter().position(|g| grade(g) >= 2).map_or(0.0, |i| 1.0 / (i as f64 + 1.0)));
    }
    if !case.answer_set.is_empty() {
        let want: BTreeSet<String> = case.answer_set.iter().map(|g| goal_of(g)).collect();
        let never: BTreeSet<String> = case.must_not.iter().map(|g| goal_of(g)).collect();
        let marginal = |g: &String| grades.get(g) == Some(&1) && !never.contains(g);
        let hit = ranked.iter().flatten().filter(|g| want.contains(*g)).collect::<BTreeSet<_>>().len();
        let wrong = ranked.iter().filter(|g| g.as_ref().is_none_or(|g| !want.contains(g) && !marginal(g))).count();
        figures.set_precision = Some(if hit + wrong == 0 { 0.0 } else { hit as f64 / (hit + wrong) as f64 });
        figures.set_recall = Some(hit as f64 / want.len() as f64);
    }
    figures
}

/// Share of neighbours in the wanted order that stand so; a goal that is missing stands last.
fn order(case: &Case, ranked: &[Option<String>]) -> Option<f64> {
    let place = |goal: &str| ranked.iter().position(|g| g.as_deref() == Some(goal)).unwrap_or(usize::MAX);
    let places: Vec<usize> = case.order.iter().map(|g| place(&goal_of(g))).collect();
    let pairs = places.len().checked_sub(1).filter(|n| *n > 0)?;
    Some(places.windows(2).filter(|p| matches!(p, [a, b] if a < b)).count() as f64 / pairs as f64)
}

fn avoided(case: &Case, ranked: &[Option<String>]) -> Option<f64> {
    if case.must_not.is_empty() {
        return None;
    }
    let depth = if case.answer_set.is_empty() { DEPTH } else { ranked.len() };
    let never: BTreeSet<String> = case.must_not.iter().map(|g| goal_of(g)).collect();
    Some(f64::from(u8::from(!ranked.iter().take(depth).flatten().any(|g| never.contains(g)))))
}

#[cfg(test)]
mod tests {
    use super::super::cases::Graded;
    use super::*;

    fn ranked(ids: &[&str]) -> Vec<Option<String>> {
        ids.iter().map(|i| (*i != "?").then(|| (*i).to_owned())).collect()
    }

    #[test]
    fn a_perfect_answer_is_one_and_a_late_one_less() {
        let graded = |id: &str, grade| Graded { id: id.to_owned(), grade };
        let case = Case { relevant: vec![graded("a-1", 3), graded("b-1", 2), graded("c-1", 1)], ..Case::default() };
        let best = score(&case, &ranked(&["a-1", "b-1", "c-1"]), false);
        assert_eq!((best.ndcg, best.recall, best.mrr), (Some(1.0), Some(1.0), Some(1.0)));
        let late = score(&case, &ranked(&["?", "b-1"]), false);
        assert!(late.ndcg.unwrap() < 0.3 && late.recall == Some(0.5) && late.mrr == Some(0.5));
    }

    #[test]
    fn an_exact_set_counts_what_is_missing_and_what_is_too_much() {
        let case = Case { answer_set: vec!["a-1".into(), "b-1-a02".into()], must_not: vec!["x-1".into()], ..Case::default() };
        let figures = score(&case, &ranked(&["a-1", "x-1"]), false);
        assert_eq!((figures.set_precision, figures.set_recall, figures.avoided), (Some(0.5), Some(0.5), Some(0.0)));
    }

    #[test]
    fn order_and_empty_answers_are_judged() {
        let case = Case { order: vec!["a-1".into(), "b-1".into(), "c-1".into()], ..Case::default() };
        assert_eq!(score(&case, &ranked(&["a-1", "c-1", "b-1"]), false).order, Some(0.5));
        let none = Case { kind: "no answer".into(), ..Case::default() };
        assert_eq!(score(&none, &[], false).no_answer, Some(1.0));
        assert_eq!(score(&none, &ranked(&["a-1"]), false).no_answer, Some(0.0));
        assert_eq!(score(&none, &ranked(&["a-1"]), true).no_answer, Some(1.0));
    }
}
