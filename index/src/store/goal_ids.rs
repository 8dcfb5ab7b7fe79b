//! Ids of goals that stay with their goal when a document is read again, changed, or read from a better form.

use std::collections::{BTreeMap, BTreeSet};

use super::forms::words;
use crate::record::{Goal, GoalLine, Record, split_goal_id};

/// Share of words in common from which a goal is taken as the same with a changed title.
const SAME_GOAL: f64 = 0.6;

/// Gives each goal of a new reading its id in the work: the one it had, else a number never used. `next` is that number.
pub fn assign(previous: &[GoalLine], goals: &[Goal], next: &mut u32) -> BTreeMap<String, String> {
    if previous.is_empty() && *next <= 1 {
        *next = u32::try_from(goals.len()).unwrap_or(u32::MAX).saturating_add(1);
        return goals.iter().map(|g| (g.id.clone(), g.id.clone())).collect();
    }
    let old: Vec<(&str, Vec<String>)> =
        previous.iter().filter_map(|l| Some((split_goal_id(&l.id)?.1, words(&format!("{} {}", l.kind, l.title))))).collect();
    let new: Vec<Vec<String>> = goals.iter().map(|g| words(&format!("{} {}", g.kind, g.title))).collect();
    let mut given = BTreeMap::new();
    let mut used = BTreeSet::new();
    for least in [1.0, SAME_GOAL] {
        for (goal, title) in goals.iter().zip(&new).filter(|(g, _)| !g.id.is_empty()) {
            if given.contains_key(&goal.id) {
                continue;
            }
            let likeness = |old: &[String]| alike(old, title);
            let free = old.iter().filter(|(id, t)| !used.contains(id) && likeness(t) >= least);
            // The first of equals: goals keep their order.
            let best = free.fold(None, |best: Option<&(&str, Vec<String>)>, entry| match best {
                Some(b) if likeness(&b.1) >= likeness(&entry.1) => best,
                _ => Some(entry),
            });
            if let Some((id, _)) = best {
                used.insert(*id);
                given.insert(goal.id.clone(), (*id).to_owned());
            }
        }
    }
    for goal in goals {
        given.entry(goal.id.clone()).or_insert_with(|| {
            let id = format!("g{next:02}");
            *next += 1;
            id
        });
    }
    given
}

/// Puts the work's ids in place of the reading's.
pub fn apply(record: &mut Record, ids: &BTreeMap<String, String>) {
    let own = |id: &mut String| {
        if let Some(known) = ids.get(id) {
            id.clone_from(known);
        }
    };
    for goal in &mut record.goals {
        own(&mut goal.id);
        goal.parent.iter_mut().for_each(own);
    }
    record.sections.iter_mut().filter_map(|s| s.goal.as_mut()).for_each(own);
}

/// Words in common (Dice), order left aside; 1 only for the same words in the same order.
fn alike(a: &[String], b: &[String]) -> f64 {
    if a == b {
        return 1.0;
    }
    let same = a.iter().filter(|w| b.contains(w)).count();
    (2 * same) as f64 / (a.len() + b.len()).max(1) as f64 * 0.999
}

#[cfg(test)]
mod tests {
    use super::*;

    fn goals(titles: &[&str]) -> Vec<Goal> {
        let goal = |(n, t): (usize, &&str)| Goal {
            id: format!("g{:02}", n + 1),
            title: (*t).to_owned(),
            kind: "mål".to_owned(),
            ..Goal::default()
        };
        titles.iter().enumerate().map(goal).collect()
    }

    fn lines(titles: &[&str]) -> Vec<GoalLine> {
        let line = |g: Goal| GoalLine { id: format!("odder-plan-1-{}", g.id), title: g.title, kind: g.kind, ..GoalLine::default() };
        goals(titles).into_iter().map(line).collect()
    }

    fn ids(map: &BTreeMap<String, String>) -> Vec<&str> {
        map.values().map(String::as_str).collect()
    }

    #[test]
    fn a_goal_put_in_front_does_not_take_the_ids_of_the_others() {
        let mut next = 3;
        let map = assign(&lines(&["Flere i job", "Færre sygedage"]), &goals(&["Bedre mad", "Flere i job", "Færre sygedage"]), &mut next);
        assert_eq!((ids(&map), next), (vec!["g03", "g01", "g02"], 4));
    }

    #[test]
    fn a_goal_with_a_changed_word_keeps_its_id_and_a_dropped_id_is_never_given_again() {
        let mut next = 3;
        let map = assign(
            &lines(&["Flere unge i job og uddannelse", "Færre sygedage"]),
            &goals(&["Flere unge i arbejde og uddannelse", "Ren luft"]),
            &mut next,
        );
        assert_eq!((ids(&map), next), (vec!["g01", "g03"], 4));
    }

    #[test]
    fn the_first_reading_keeps_its_own_ids() {
        let mut next = 1;
        assert_eq!(ids(&assign(&[], &goals(&["A", "B"]), &mut next)), ["g01", "g02"]);
        assert_eq!(next, 3);
    }

    #[test]
    fn goals_with_the_same_title_keep_their_order() {
        let mut next = 3;
        assert_eq!(ids(&assign(&lines(&["Trivsel", "Trivsel"]), &goals(&["Trivsel", "Trivsel"]), &mut next)), ["g01", "g02"]);
    }
}
