//! Which document took the place of which: the same kind of document of the same department, for a later period.

use std::collections::{BTreeMap, BTreeSet};

use sporhund_danish::is_stop_word;

use super::areas::{self, Area};
use crate::department;
use crate::record::State;
use crate::store::works::WorkRow;

/// Kinds that report on other documents: a later one adds to the earlier, it does not replace it.
const REPORTS: [&str; 6] = ["status", "notat", "referat", "rapport", "høringssvar", "kvalitetsrapport"];

/// The newest edition of every work that has one, by the works' ids.
pub fn newer(works: &[WorkRow], areas: &BTreeMap<String, Area>) -> BTreeMap<String, String> {
    let mut groups: BTreeMap<Group, Vec<&WorkRow>> = BTreeMap::new();
    for work in works {
        if let Some(group) = group(work, areas) {
            groups.entry(group).or_default().push(work);
        }
    }
    let mut newer = BTreeMap::new();
    for editions in groups.values().filter(|e| e.len() > 1) {
        let valid = |w: &&&WorkRow| !matches!(w.document.state, State::Draft | State::Hearing | State::Superseded);
        let Some(newest) = editions.iter().filter(valid).max_by(|a, b| age(a).cmp(&age(b)).then(a.seq.cmp(&b.seq))) else { continue };
        for work in editions.iter().filter(|w| is_older(w, newest)) {
            newer.insert(work.id.clone(), newest.id.clone());
        }
    }
    newer
}

/// What editions of one document share.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Group {
    municipality: String,
    kind: String,
    area: BTreeSet<String>,
    title: BTreeSet<String>,
}

fn group(work: &WorkRow, areas: &BTreeMap<String, Area>) -> Option<Group> {
    let kind = work.document.kind.clone().filter(|k| !REPORTS.contains(&k.as_str()))?;
    work.document.period.as_ref()?;
    let municipality = areas::municipality(work)?;
    let area = areas.get(&work.id).map(|a| a.key.clone()).unwrap_or_default();
    let about = |word: &String| !area.contains(word) && !kind.contains(word.as_str()) && !municipality.contains(word.as_str());
    let title = department::key(&bare(work.document.title.as_deref().unwrap_or_default())).into_iter().filter(about).collect();
    Some(Group { municipality, kind, area, title })
}

/// A title without figures, small words and the words of every title.
fn bare(title: &str) -> String {
    let common = ["kommune", "kommunes", "perioden", "version", "udgave", "året", "år", "udkast"];
    let kept = title.split_whitespace().filter(|w| {
        let word: String = w.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
        !word.is_empty() && !word.chars().any(|c| c.is_ascii_digit()) && !is_stop_word(&word) && !common.contains(&word.as_str())
    });
    kept.collect::<Vec<_>>().join(" ")
}

fn age(work: &WorkRow) -> (&str, &str) {
    let from = work.document.period.as_ref().map_or("", |p| p.from.as_str());
    (from, work.document.edition_date.as_deref().unwrap_or_default())
}

/// An earlier period, or the same period with an earlier date of the edition where both bear one.
fn is_older(work: &WorkRow, newest: &WorkRow) -> bool {
    let ((from, date), (new_from, new_date)) = (age(work), age(newest));
    let dated = !date.is_empty() && !new_date.is_empty();
    work.id != newest.id && (from < new_from || (from == new_from && dated && date < new_date))
}
