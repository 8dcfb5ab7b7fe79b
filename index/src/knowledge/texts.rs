//! A goal's own passages: each sentence or item once, without the form that all goals of its document share.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::record::{Goal, Record};

/// Goals of a document in which a passage must stand to be its form and not a goal's own.
const REPEATED: usize = 3;

/// A passage with what its words count.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Passage {
    /// As written.
    pub text: String,
    /// Page it stands on.
    pub page: u32,
    /// Weight of its words.
    pub weight: f32,
}

/// The passages of every goal of a record, in its order; the first of each is the title.
pub fn passages(record: &Record) -> Vec<Vec<Passage>> {
    let all: Vec<Vec<Passage>> = record.goals.iter().map(|g| own(record, g)).collect();
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for goal in &all {
        let keys: BTreeSet<String> = goal.iter().skip(1).map(|p| letters(&p.text)).collect();
        for key in keys {
            *counts.entry(key).or_default() += 1;
        }
    }
    all.into_iter().map(|goal| once(goal, &counts)).collect()
}

fn once(goal: Vec<Passage>, counts: &BTreeMap<String, usize>) -> Vec<Passage> {
    let mut seen: Vec<String> = Vec::new();
    let mut kept = Vec::new();
    for passage in goal {
        let key = letters(&passage.text);
        let repeated = !kept.is_empty() && counts.get(&key).is_some_and(|n| *n >= REPEATED);
        let known = kept.len() > 1 && seen.iter().skip(1).any(|s| s.contains(&key));
        if kept.is_empty() || !(key.is_empty() || repeated || known) {
            seen.push(key);
            kept.push(passage);
        }
    }
    kept
}

fn own(record: &Record, goal: &Goal) -> Vec<Passage> {
    let page = goal.place.page;
    let passage = |text: &str, page: u32, weight: f32| Passage { text: text.trim().to_owned(), page, weight };
    let mut found = vec![passage(&goal.title, page, 1.0)];
    found.extend(goal.targets.iter().map(|t| passage(&t.text, t.place.page, 1.0)));
    let purpose = goal.purpose_place.as_ref().map_or(page, |p| p.page);
    found.extend(goal.purpose.iter().map(|t| passage(t, purpose, 1.0)));
    found.extend(goal.effects.iter().map(|t| passage(&t.text, t.place.page, 0.8)));
    found.extend(goal.activities.iter().map(|a| passage(&a.text, a.place.page, 0.8)));
    let background = goal.background_place.as_ref().map_or(page, |p| p.page);
    found.extend(goal.background.iter().map(|t| passage(t, background, 0.6)));
    if goal.targets.is_empty() && goal.purpose.is_none() && goal.activities.is_empty() {
        found.extend(goal.fields.iter().map(|f| passage(&f.text, f.place.page, 0.8)));
        let sections = record.sections.iter().filter(|s| s.goal.as_ref() == Some(&goal.id));
        found.extend(sections.map(|s| passage(&s.text, s.place.page, 0.6)));
    }
    found
}

/// Letters and digits only, lower case.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
