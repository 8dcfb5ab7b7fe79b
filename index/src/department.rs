//! Names of departments, compared by the words that tell one from another: "Social og Arbejdsmarked" is "Arbejdsmarked og Social",
//! "Ældreområdet" is "Ældre".

use std::collections::BTreeSet;
use std::sync::LazyLock;

use sporhund_danish::{Analyser, is_stop_word};

/// Words that do not tell one department from another.
static COMMON: LazyLock<BTreeSet<&'static str>> = LazyLock::new(|| {
    let lines = include_str!("../data/department_words.txt").lines();
    lines.map(str::trim).filter(|l| !l.is_empty() && !l.starts_with('#')).collect()
});

/// The words that make a department, in any order; all words where none is left.
pub fn key(area: &str) -> BTreeSet<String> {
    let mut telling = BTreeSet::new();
    let mut all = BTreeSet::new();
    for token in Analyser::shared().analyse(area) {
        let surface = token.surface.trim_end_matches('-').to_owned();
        if is_stop_word(&surface) {
            continue;
        }
        let leaves: Vec<String> = token.parts.iter().map(|p| p.lemma.clone()).collect();
        // Of several base forms the shortest: "unge" is "ung" as in "ungeområde".
        let simple = token.lemmas.iter().min_by_key(|l| l.chars().count()).cloned().unwrap_or(surface);
        let words = if leaves.is_empty() { vec![simple] } else { leaves };
        telling.extend(words.iter().filter(|w| !COMMON.contains(w.as_str())).cloned());
        all.extend(words);
    }
    if telling.is_empty() { all } else { telling }
}

/// A name in capitals: "SOH", "A&S".
pub fn is_acronym(area: &str) -> bool {
    (2..=6).contains(&area.chars().count()) && area.chars().all(|c| c.is_uppercase() || c == '&')
}

/// Capitals in order: "SOH" of "Sundhed, Omsorg og Handicap".
pub fn initials(area: &str) -> String {
    if is_acronym(area) {
        return area.chars().filter(|c| c.is_alphabetic()).collect();
    }
    area.split_whitespace().filter_map(|w| w.chars().next()).filter(|c| c.is_uppercase()).collect()
}
