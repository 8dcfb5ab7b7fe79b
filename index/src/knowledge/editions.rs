//! Editions of one agreement: which documents follow each other, and which goals go on.

use std::collections::{BTreeMap, BTreeSet};

use super::likeness::{Likeness, Weighed, likeness};
use super::ranking::base;
use super::statistics::Statistics;
use crate::department;
use crate::record::Document;

/// Two goals from this nearness on are the same goal in another edition.
const SAME: f32 = 0.4;
/// What the probability of a link counts: two goals of one agreement that would be linked are one, though told anew.
const LINKED: f32 = 0.8;
/// Kinds that report on other documents and have no editions.
const REPORTS: [&str; 6] = ["status", "notat", "referat", "rapport", "høringssvar", "kvalitetsrapport"];
/// Words of titles that tell no document from another.
const COMMON: [&str; 9] = ["kommune", "kommunes", "perioden", "version", "udgave", "året", "år", "udkast", "aftale"];

/// Goals that two editions have in common at least, beside half of those of the shorter.
const AT_LEAST: usize = 3;
/// A title that more documents of a municipality have than this tells nothing.
const MANY: usize = 20;

/// What the editions of one agreement share.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Series {
    municipality: String,
    kind: String,
    area: BTreeSet<String>,
    title: BTreeSet<String>,
}

/// Groups of documents by their place in the list, each the editions of one agreement in the order of their periods. With each document
/// the titles of its goals: where most come back in another year's, it is an edition whatever it is called.
pub fn series(documents: &[(&Document, Vec<&str>)]) -> Vec<Vec<usize>> {
    let mut groups: BTreeMap<Series, Vec<(&str, usize)>> = BTreeMap::new();
    let mut group_of: BTreeMap<usize, Series> = BTreeMap::new();
    for (i, (document, _)) in documents.iter().enumerate() {
        if let (Some(series), Some(period)) = (of_document(document), &document.period) {
            groups.entry(series.clone()).or_default().push((&period.from, i));
            group_of.insert(i, series);
        }
    }
    for (a, b) in sharing_goals(documents) {
        let (Some(to), Some(from)) = (group_of.get(&a).cloned(), group_of.get(&b).cloned()) else { continue };
        if to != from {
            let moved = groups.remove(&from).unwrap_or_default();
            moved.iter().for_each(|(_, i)| drop(group_of.insert(*i, to.clone())));
            groups.entry(to).or_default().extend(moved);
        }
    }
    let mut found: Vec<Vec<usize>> = Vec::new();
    for mut editions in groups.into_values() {
        editions.sort();
        let periods: BTreeSet<&str> = editions.iter().map(|(from, _)| *from).collect();
        if periods.len() > 1 {
            found.push(editions.into_iter().map(|(_, i)| i).collect());
        }
    }
    found
}

/// Documents of one municipality and other years that have most titles of goals in common.
fn sharing_goals(documents: &[(&Document, Vec<&str>)]) -> Vec<(usize, usize)> {
    let mut holders: BTreeMap<(String, String), BTreeSet<usize>> = BTreeMap::new();
    let titles =
        |goals: &[&str]| -> BTreeSet<String> { goals.iter().map(|t| bare(t).to_lowercase()).filter(|t| t.contains(' ')).collect() };
    for (i, (document, goals)) in documents.iter().enumerate() {
        let Some(municipality) = document.municipality.as_ref().map(|m| m.name.to_lowercase()) else { continue };
        for title in titles(goals) {
            holders.entry((municipality.clone(), title)).or_default().insert(i);
        }
    }
    let mut common: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    for shared in holders.values().filter(|h| h.len() <= MANY) {
        for a in shared {
            shared.range(a + 1..).for_each(|b| *common.entry((*a, *b)).or_default() += 1);
        }
    }
    let size = |i: usize| documents.get(i).map_or(0, |(_, goals)| titles(goals).len());
    let from = |i: usize| documents.get(i).and_then(|(d, _)| d.period.as_ref().map(|p| p.from.as_str()));
    let most = common.into_iter().filter(|((a, b), n)| from(*a) != from(*b) && *n >= AT_LEAST && *n * 2 >= size(*a).min(size(*b)));
    most.map(|(pair, _)| pair).collect()
}

fn of_document(document: &Document) -> Option<Series> {
    let kind = document.kind.clone().filter(|k| !REPORTS.contains(&k.as_str()))?;
    let municipality = document.municipality.as_ref()?.name.to_lowercase();
    let area = document.area.as_deref().map(department::key).unwrap_or_default();
    let about = |word: &String| !area.contains(word) && !kind.contains(word.as_str()) && !municipality.contains(word.as_str());
    let title = department::key(&bare(document.title.as_deref().unwrap_or_default())).into_iter().filter(about).collect();
    Some(Series { municipality, kind, area, title })
}

/// A title without figures and the words of every title.
fn bare(title: &str) -> String {
    let kept = title.split_whitespace().filter(|w| {
        let word: String = w.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
        !word.is_empty()
            && !word.chars().any(|c| c.is_ascii_digit())
            && !sporhund_danish::is_stop_word(&word)
            && !COMMON.contains(&word.as_str())
    });
    kept.collect::<Vec<_>>().join(" ")
}

/// Goals of an edition that go on in the next: place in either list and how near they are, each goal once, nearest first.
pub fn continued(old: &[&Weighed], new: &[&Weighed], statistics: &Statistics) -> Vec<(usize, usize, f32)> {
    let mut all: Vec<(usize, usize, f32)> = Vec::new();
    for (i, from) in old.iter().enumerate() {
        all.extend(new.iter().enumerate().map(|(j, to)| (i, j, nearness(&likeness(from, to, statistics)))));
    }
    all.retain(|(_, _, near)| *near >= SAME);
    all.sort_by(|a, b| b.2.total_cmp(&a.2).then((a.0, a.1).cmp(&(b.0, b.1))));
    let (mut from, mut to) = (BTreeSet::new(), BTreeSet::new());
    all.retain(|(i, j, _)| {
        let free = !from.contains(i) && !to.contains(j);
        if free {
            from.insert(*i);
            to.insert(*j);
        }
        free
    });
    all
}

/// A goal may keep its title and change, or keep its content under another title, or be told anew.
fn nearness(likeness: &Likeness) -> f32 {
    let linked = LINKED / (1.0 + (-base(likeness)).exp());
    (0.6 * likeness.title + 0.4 * likeness.all).max(likeness.body).max(linked)
}
