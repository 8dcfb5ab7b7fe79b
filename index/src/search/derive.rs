//! Nouns of verbs and adjectives and the other way round: "inddragelse" and "inddrage", "ensom" and "ensomhed". Text and query often
//! differ in this.

use std::sync::LazyLock;

use sporhund_danish::Analyser;

/// Pairs that no ending tells.
static PAIRS: LazyLock<Vec<(&'static str, &'static str)>> = LazyLock::new(|| {
    let lines = include_str!("../../data/other_kinds.tsv").lines().filter(|l| !l.starts_with('#'));
    lines.filter_map(|l| l.split_once('\t')).collect()
});

/// Words of the other kind that the dictionary knows, for a base form.
pub fn other_kind(lemma: &str) -> Vec<String> {
    let mut candidates: Vec<String> = Vec::new();
    if let Some(stem) = lemma.strip_suffix("lse").filter(|s| s.ends_with('e')) {
        candidates.push(stem.to_owned());
    } else if let Some(stem) = lemma.strip_suffix("hed") {
        candidates.push(stem.to_owned());
    } else if let Some(stem) = lemma.strip_suffix("ning") {
        candidates.extend([format!("{stem}e"), format!("{stem}ne"), doubled(stem)]);
    } else if let Some(stem) = lemma.strip_suffix("ing") {
        candidates.extend([format!("{stem}e"), stem.to_owned()]);
    } else if let Some(stem) = lemma.strip_suffix('e') {
        candidates.extend([format!("{lemma}lse"), format!("{stem}ing"), format!("{stem}ning")]);
    }
    candidates.push(format!("{lemma}hed"));
    let danish = Analyser::shared();
    let known = |w: &String| w.chars().count() > 3 && danish.split(w).is_empty() && danish.is_word(w) && danish.lemmas(w).contains(w);
    candidates.retain(known);
    for (verb, noun) in PAIRS.iter() {
        if *verb == lemma {
            candidates.push((*noun).to_owned());
        } else if *noun == lemma {
            candidates.push((*verb).to_owned());
        }
    }
    candidates.dedup();
    candidates
}

/// "læg" gives "lægge".
fn doubled(stem: &str) -> String {
    let last = stem.chars().next_back().map(String::from).unwrap_or_default();
    format!("{stem}{last}e")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nouns_and_verbs_find_each_other() {
        assert_eq!(other_kind("inddragelse"), ["inddrage"]);
        assert_eq!(other_kind("rekruttering"), ["rekruttere"]);
        assert!(other_kind("fastholde").contains(&"fastholdelse".to_owned()));
        assert_eq!(other_kind("ensom"), ["ensomhed"]);
        assert_eq!(other_kind("ensomhed"), ["ensom"]);
        assert_eq!(other_kind("gennemgang"), ["gennemgå"]);
        assert!(other_kind("borger").is_empty());
    }
}
