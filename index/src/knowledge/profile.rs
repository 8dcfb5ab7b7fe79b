//! What is kept of a goal for comparing it with others.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::names::{Mention, Names};
use super::reading::{Reading, read};
use super::texts;
use super::words::{Term, audience_term, concept_term, term};
use crate::department;
use crate::record::{Card, Goal, LabelledKey, Topic, Work, goal_id};

/// A concept this strong is one of the goal's subjects.
const SUBJECT: f32 = 0.6;
/// How often a concept in the title counts, and how much at most.
const TITLE: (f32, f32) = (2.0, 1.5);

/// How often a word of the title counts for whom the goal is.
const FOR_WHOM: f32 = 3.0;

/// A goal for comparing. Terms are sorted by number.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Profile {
    /// Full id of the goal.
    pub id: String,
    /// Its work.
    pub work: String,
    /// Place among the goals of its work.
    pub order: u32,
    /// Municipality, lower case; empty where none is known.
    pub municipality: String,
    /// Department, as the collection spells it; empty where none is known.
    pub area: String,
    /// First and last day of its document's period; empty where none is known.
    pub period: (String, String),
    /// Terms of the title.
    pub title: Vec<(Term, f32)>,
    /// Terms of everything else.
    pub body: Vec<(Term, f32)>,
    /// Concepts with their strength.
    pub concepts: Vec<(Term, f32)>,
    /// Whom it is for, with how often that is said.
    pub audience: Vec<(Term, f32)>,
    /// Themes with their scores.
    pub themes: Vec<(Term, f32)>,
    /// Target groups with their scores.
    pub groups: Vec<(Term, f32)>,
    /// Names of the themes, best first.
    pub theme_names: Vec<String>,
    /// What it refers to, own tracks of the plan left out.
    pub references: Vec<LabelledKey>,
    /// Who answers for it, names and roles.
    pub owners: Vec<String>,
    /// Departments it names, its own left out.
    pub mentions: Vec<Mention>,
}

impl Profile {
    /// Where it names the department of another goal of its municipality.
    pub fn names(&self, other: &Profile) -> Option<&Mention> {
        let same = !self.municipality.is_empty() && self.municipality == other.municipality && !other.area.is_empty();
        let key = if same { department::key(&other.area) } else { return None };
        self.mentions.iter().find(|m| m.key == key)
    }

    /// Both hold at some time together, as far as is known.
    pub fn meets(&self, other: &Profile) -> bool {
        let over = |a: &Profile, b: &Profile| !a.period.1.is_empty() && a.period.1 < b.period.0;
        !over(self, other) && !over(other, self)
    }

    /// All its terms.
    pub fn terms(&self) -> impl Iterator<Item = Term> + '_ {
        let all = [&self.title, &self.body, &self.concepts, &self.audience, &self.themes, &self.groups];
        all.into_iter().flatten().map(|(t, _)| *t)
    }

    /// Terms of title and text, in order.
    pub fn words(&self) -> Vec<Term> {
        let terms: BTreeSet<Term> = self.title.iter().chain(&self.body).map(|(t, _)| *t).collect();
        terms.into_iter().collect()
    }

    /// Every term that the collection counts goals of.
    pub fn counted(&self) -> BTreeSet<Term> {
        let words = self.title.iter().chain(&self.body).map(|(t, _)| *t);
        let subjects = self
            .concepts
            .iter()
            .filter(|(_, s)| *s >= SUBJECT)
            .chain(&self.themes)
            .chain(&self.groups)
            .chain(&self.audience)
            .map(|(t, _)| *t);
        words.chain(subjects).collect()
    }
}

/// Profiles of the goals of a work with their passages and words. `cards` hold the goals' themes, by full id.
pub fn profiles(work: &Work, cards: &BTreeMap<String, Card>, names: &Names) -> Vec<(Profile, Reading)> {
    let goals = work.record.goals.iter().zip(texts::passages(&work.record)).zip(0..);
    goals
        .map(|((goal, passages), order)| {
            let id = goal_id(&work.id, &goal.id);
            let reading = read(passages, names);
            let mut profile = of_goal(work, goal, &reading, names);
            if let Some(card) = cards.get(&id) {
                profile.references.clone_from(&card.references);
                profile.themes = topics("t", &card.themes);
                profile.groups = topics("g", &card.target_groups);
                profile.theme_names = card.themes.iter().map(|t| t.name.clone()).collect();
            }
            profile.references.retain(|r| !r.key.starts_with("plan/"));
            (Profile { id, order, ..profile }, reading)
        })
        .collect()
}

fn topics(prefix: &str, topics: &[Topic]) -> Vec<(Term, f32)> {
    sorted(topics.iter().map(|t| (term(&format!("{prefix}:{}", t.name)), t.score)).collect())
}

fn of_goal(work: &Work, goal: &Goal, reading: &Reading, names: &Names) -> Profile {
    let (mut title, mut body) = (BTreeMap::new(), BTreeMap::new());
    let (mut in_title, mut below) = (BTreeMap::new(), BTreeMap::new());
    let mut audience = BTreeMap::new();
    for (i, (passage, words)) in reading.passages.iter().zip(&reading.words).enumerate() {
        let for_whom = if i == 0 { FOR_WHOM } else { passage.weight };
        let (terms, concepts) = if i == 0 { (&mut title, &mut in_title) } else { (&mut body, &mut below) };
        for word in words {
            for (term, weight) in &word.terms {
                *terms.entry(*term).or_insert(0.0) += weight * passage.weight;
            }
            for (concept, value) in &word.concepts {
                *concepts.entry(*concept).or_insert(0.0) += value * passage.weight;
            }
            for (kind, value) in &word.audiences {
                *audience.entry(audience_term(*kind)).or_insert(0.0) += value * for_whom;
            }
        }
    }
    let document = &work.record.document;
    let owners = goal.owners.iter().filter(|o| !o.protected).flat_map(|o| [o.name.clone(), o.role.clone()]).flatten();
    Profile {
        work: work.id.clone(),
        municipality: document.municipality.as_ref().map(|m| m.name.to_lowercase()).unwrap_or_default(),
        area: document.area.clone().unwrap_or_default(),
        period: document.period.as_ref().map(|p| (p.from.clone(), p.to.clone().unwrap_or_default())).unwrap_or_default(),
        title: title.into_iter().collect(),
        body: body.into_iter().collect(),
        concepts: strengths(&in_title, &below),
        audience: audience.into_iter().collect(),
        owners: owners.collect(),
        mentions: names.mentions(&work.record, goal),
        ..Profile::default()
    }
}

fn strengths(title: &BTreeMap<usize, f32>, below: &BTreeMap<usize, f32>) -> Vec<(Term, f32)> {
    let all: BTreeSet<&usize> = title.keys().chain(below.keys()).collect();
    let strength = |concept: &usize| {
        let above = title.get(concept).copied().unwrap_or_default().min(TITLE.1);
        TITLE.0 * above + below.get(concept).copied().unwrap_or_default().sqrt()
    };
    sorted(all.into_iter().map(|c| (concept_term(*c), strength(c))).collect())
}

fn sorted(mut terms: Vec<(Term, f32)>) -> Vec<(Term, f32)> {
    terms.sort_by_key(|(t, _)| *t);
    terms
}
