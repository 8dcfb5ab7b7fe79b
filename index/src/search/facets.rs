//! Facet values of goals and sections: what a record says, as the values that filters and counts use.

use std::collections::{BTreeMap, BTreeSet};

use super::analysis::{lemmas, plain_words};
use super::data::UNION_ROLES;
use super::query::thousandths;
use super::reference::{self, KeyKind};
use super::times;
use crate::record::{Document, Goal, MeasureType, NONE, Party, Period, Progress, Reference, State};
use crate::topics::Found;

/// Longest value kept, in characters.
const MAX_VALUE: usize = 200;
/// Most years of one period.
const MAX_YEARS: i32 = 30;

/// Values per facet field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facets(pub BTreeMap<&'static str, BTreeSet<String>>);

impl Facets {
    fn add(&mut self, field: &'static str, value: &str) {
        let value: String = value.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(MAX_VALUE).collect();
        if !value.is_empty() {
            self.0.entry(field).or_default().insert(value);
        }
    }

    fn add_opt(&mut self, field: &'static str, value: Option<&str>) {
        if let Some(value) = value {
            self.add(field, value);
        }
    }

    fn or_none(&mut self, field: &'static str) {
        if !self.0.contains_key(field) {
            self.add(field, NONE);
        }
    }
}

/// Values every entry of a document has.
pub fn of_document(document: &Document) -> Facets {
    let mut facets = Facets::default();
    facets.add_opt("municipality", document.municipality.as_ref().map(|m| m.name.as_str()));
    facets.add_opt("region", document.municipality.as_ref().and_then(|m| m.region.as_deref()));
    facets.add_opt("area", document.area.as_deref());
    facets.add_opt("kind", document.kind.as_deref());
    facets.add("state", state(document.state));
    for year in document.period.as_ref().map(years).unwrap_or_default() {
        facets.add("year", &year.to_string());
    }
    facets
}

/// Values of a goal on top of its document's.
pub fn of_goal(document: &Facets, goal: &Goal, found: &Found) -> Facets {
    let mut facets = document.clone();
    found.themes.iter().for_each(|t| facets.add("theme", &t.name));
    found.target_groups.iter().for_each(|t| facets.add("target_group", &t.name));
    for reference in &goal.references {
        add_reference(&mut facets, reference);
    }
    for owner in goal.owners.iter().filter(|o| !o.protected && !is_union(o)) {
        facets.add_opt("owner", owner.name.as_deref());
        facets.add_opt("owner", owner.role.as_deref());
    }
    for value in follow_up(goal) {
        facets.add("follow_up", &value);
    }
    facets.add_opt("status", goal.status.as_ref().and_then(|s| s.state).map(progress));
    if let Some(time) = &goal.time_frame {
        facets.add("multi_year", if time.multi_year { "yes" } else { "no" });
    }
    if goal.measures.iter().any(|m| m.kind == MeasureType::Target) {
        facets.add("has_measure", "yes");
    }
    facets.add_opt("section", goal.section.as_deref());
    for field in ["owner", "follow_up", "track", "has_measure"] {
        facets.or_none(field);
    }
    facets
}

/// Figures to be reached, in thousandths, and whether they are in percent. A fall by ten percent is found as -10 and as 10.
pub fn figures(goal: &Goal) -> BTreeSet<(i64, bool)> {
    let targets = goal.measures.iter().filter(|m| m.kind == MeasureType::Target);
    let values = targets.map(|m| (thousandths(m.value), m.unit.as_deref().is_some_and(|u| u == "%" || u.starts_with("pct"))));
    values.flat_map(|(value, percent)| [(value, percent), (value.abs(), percent)]).collect()
}

fn add_reference(facets: &mut Facets, reference: &Reference) {
    let head = reference::head(&reference.key).to_owned();
    match reference::kind(&reference.key) {
        KeyKind::Law => {
            facets.add("law", &head);
            facets.add("law", &reference.key);
        }
        KeyKind::Track => {
            facets.add("framework", &head);
            facets.add("track", &reference.key);
        }
        KeyKind::Framework => facets.add("framework", &head),
    }
}

/// The party stands for the employees: it takes part, it never owns.
fn is_union(party: &Party) -> bool {
    let role = party.role.as_deref().unwrap_or_default();
    plain_words(role).iter().any(|w| UNION_ROLES.contains(w.as_str()) || lemmas(w).iter().any(|l| UNION_ROLES.contains(l.as_str())))
}

fn follow_up(goal: &Goal) -> Vec<String> {
    let texts = goal.follow_up.iter().flat_map(|f| std::iter::once(&f.text).chain(&f.times));
    let mut values: Vec<String> = texts.flat_map(|t| times::find(&plain_words(t))).flat_map(|s| s.values).collect();
    if values.is_empty() && !goal.follow_up.is_empty() {
        values.push("other".to_owned());
    }
    values
}

/// Every year of a period; of an open one its first.
pub fn years(period: &Period) -> Vec<i32> {
    let year = |date: &str| date.get(..4).and_then(|y| y.parse::<i32>().ok()).filter(|y| (1900..2200).contains(y));
    let Some(first) = year(&period.from) else { return Vec::new() };
    let last = period.to.as_deref().and_then(year).unwrap_or(first);
    (first..=last.min(first + MAX_YEARS)).collect()
}

fn state(state: State) -> &'static str {
    match state {
        State::Draft => "draft",
        State::Hearing => "hearing",
        State::Adopted => "adopted",
        State::Status => "status",
        State::Superseded => "superseded",
        State::Unknown => "unknown",
    }
}

fn progress(progress: Progress) -> &'static str {
    match progress {
        Progress::NotStarted => "not_started",
        Progress::Planned => "planned",
        Progress::UnderWay => "under_way",
        Progress::PartlyDone => "partly_done",
        Progress::Done => "done",
        Progress::Delayed => "delayed",
        Progress::OnTrack => "on_track",
        Progress::AtRisk => "at_risk",
        Progress::OffTrack => "off_track",
    }
}
