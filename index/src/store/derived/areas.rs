//! One spelling per department of a municipality: "Social og Arbejdsmarked" and "Arbejdsmarked og Social", "Ældreområdet" and "Ældre",
//! an acronym and the name it stands for.

use std::collections::{BTreeMap, BTreeSet};

use crate::department::{initials, is_acronym, key};
use crate::store::works::WorkRow;

/// The department of a work.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Area {
    /// Same for all spellings within a municipality.
    pub key: BTreeSet<String>,
    /// The one that most documents use.
    pub spelling: String,
}

/// Department of every work that names one, by the works' ids.
pub fn spellings(works: &[WorkRow]) -> BTreeMap<String, Area> {
    let mut found: BTreeMap<String, Area> = BTreeMap::new();
    let named = works.iter().filter_map(|w| Some((municipality(w)?, w)));
    let mut by_municipality: BTreeMap<String, Vec<&WorkRow>> = BTreeMap::new();
    for (name, work) in named {
        by_municipality.entry(name).or_default().push(work);
    }
    for works in by_municipality.values() {
        found.extend(within(works));
    }
    found
}

/// Name of a work's municipality, for comparing.
pub fn municipality(work: &WorkRow) -> Option<String> {
    Some(work.document.municipality.as_ref()?.name.to_lowercase())
}

fn within(works: &[&WorkRow]) -> Vec<(String, Area)> {
    let written: Vec<(&str, &str)> = works.iter().filter_map(|w| Some((w.id.as_str(), w.document.area.as_deref()?))).collect();
    let mut counts: BTreeMap<BTreeSet<String>, BTreeMap<&str, usize>> = BTreeMap::new();
    for (_, area) in written.iter().filter(|(_, a)| !is_acronym(a)) {
        *counts.entry(key(area)).or_default().entry(area).or_default() += 1;
    }
    // Of equally frequent spellings the shortest: "Ældre" before "Ældreområdet".
    let best = |spellings: &BTreeMap<&str, usize>| {
        spellings.iter().max_by_key(|(s, n)| (**n, std::cmp::Reverse(s.chars().count()))).map(|(s, _)| (*s).to_owned())
    };
    let canonical: BTreeMap<&BTreeSet<String>, String> = counts.iter().filter_map(|(k, s)| Some((k, best(s)?))).collect();
    let resolve = |area: &str| {
        if is_acronym(area) {
            let mut meant = canonical.iter().filter(|(_, spelling)| initials(spelling) == initials(area));
            // An acronym that fits two departments stands for neither.
            if let (Some((key, spelling)), None) = (meant.next(), meant.next()) {
                return Area { key: (*key).clone(), spelling: spelling.clone() };
            }
        }
        let key = key(area);
        let spelling = canonical.get(&key).cloned().unwrap_or_else(|| area.to_owned());
        Area { key, spelling }
    };
    written.into_iter().map(|(id, area)| (id.to_owned(), resolve(area))).collect()
}
