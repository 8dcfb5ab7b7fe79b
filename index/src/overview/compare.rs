//! Goals side by side, field by field.

use std::collections::BTreeSet;

use crate::record::{ComparedField, Comparison, Goal, GoalView, LinkedGoal, Party};

/// A field: its name, its Danish label, and what a goal says of it.
type Reader = (&'static str, &'static str, fn(&Goal) -> Vec<String>);

/// Fields in the order they are shown.
const FIELDS: [Reader; 11] = [
    ("purpose", "Formål", |g| g.purpose.iter().cloned().collect()),
    ("background", "Baggrund", |g| g.background.iter().cloned().collect()),
    ("targets", "Mål", |g| g.targets.iter().map(|t| t.text.clone()).collect()),
    ("effects", "Virkning", |g| g.effects.iter().map(|t| t.text.clone()).collect()),
    ("measures", "Måltal", |g| g.measures.iter().map(|m| m.text.clone()).collect()),
    ("activities", "Aktiviteter", |g| g.activities.iter().map(|a| a.text.clone()).collect()),
    ("owners", "Ansvarlige", |g| g.owners.iter().map(Party::shown).collect()),
    ("participants", "Deltagere", |g| g.participants.iter().map(Party::shown).collect()),
    ("time_frame", "Tid", |g| g.time_frame.iter().map(|t| t.text.clone()).collect()),
    ("follow_up", "Opfølgning", |g| g.follow_up.iter().map(|f| f.text.clone()).collect()),
    ("references", "Politisk afsæt", |g| g.references.iter().map(|r| r.label.clone()).collect()),
];

/// Compares goals.
pub fn compare(views: &[GoalView]) -> Comparison {
    let goal =
        |v: &GoalView| LinkedGoal { id: v.id.clone(), title: v.goal.title.clone(), page: v.goal.place.page, document: v.document.clone() };
    let row = |(field, label, read): &Reader| {
        let said: Vec<Vec<String>> = views.iter().map(|v| read(&v.goal)).collect();
        let different: BTreeSet<String> = said.iter().map(|s| letters(s)).collect();
        let values = said.into_iter().map(|s| (!s.is_empty()).then(|| s.join("\n"))).collect();
        ComparedField { field: (*field).to_owned(), label: (*label).to_owned(), values, differs: different.len() > 1 }
    };
    Comparison { goals: views.iter().map(goal).collect(), rows: FIELDS.iter().map(row).collect() }
}

fn letters(texts: &[String]) -> String {
    texts.concat().chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
