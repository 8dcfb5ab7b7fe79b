//! Word lists for search: stop words, synonyms, abbreviations in capitals.
use crate::lists::lines;
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

static STOP_WORDS: LazyLock<HashSet<&'static str>> = LazyLock::new(|| lines(include_str!("../data/stop_words.txt")).collect());

/// Names of the months, January first.
pub const MONTHS: [&str; 12] =
    ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"];

/// Each member of a group with the other members.
static SYNONYMS: LazyLock<HashMap<&'static str, Vec<Synonym>>> = LazyLock::new(|| {
    let mut all: HashMap<&'static str, Vec<Synonym>> = HashMap::new();
    let kept = lines(include_str!("../data/synonyms.txt")).map(|line| (line, false));
    for (line, wide) in kept.chain(lines(include_str!("../data/search_synonyms.txt")).map(|line| (line, true))) {
        let members = members(line);
        for (i, (member, _)) in members.iter().enumerate() {
            for (j, (other, _)) in members.iter().enumerate().filter(|(j, _)| *j != i) {
                // Members between which only = stands mean the same.
                let between = members.get(i.min(j) + 1..=i.max(j)).unwrap_or_default();
                let same = between.iter().all(|(_, same)| *same);
                all.entry(member).or_default().push(Synonym { term: other, same, wide });
            }
        }
    }
    all
});

static ACRONYMS: LazyLock<HashMap<String, &'static str>> = LazyLock::new(|| {
    lines(include_str!("../data/acronyms.tsv"))
        .filter_map(|l| l.split_once('\t'))
        .map(|(short, long)| (short.to_lowercase(), long))
        .collect()
});

/// A term to try in place of, or beside, another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Synonym {
    /// The term, lower case, in its base form; it may have several words.
    pub term: &'static str,
    /// Whether it means the same; otherwise it is related.
    pub same: bool,
    /// Whether it only helps who searches: that one text has the one and another the other does not make them alike.
    pub wide: bool,
}

/// The members of a group, each with whether an = stands before it.
fn members(line: &'static str) -> Vec<(&'static str, bool)> {
    let mut found = Vec::new();
    let mut same = false;
    for piece in line.split_inclusive(['=', '~']) {
        found.push((piece.trim_end_matches(['=', '~']).trim(), same));
        same = piece.ends_with('=');
    }
    found
}

/// Whether a lower-case word is too common to search for.
///
/// ```
/// assert!(sporhund_danish::is_stop_word("og"));
/// assert!(!sporhund_danish::is_stop_word("mål"));
/// ```
pub fn is_stop_word(word: &str) -> bool {
    STOP_WORDS.contains(word)
}

/// Terms that municipal documents use for the same or a related thing. Takes a lower-case term in its base form.
///
/// ```
/// let found = sporhund_danish::synonyms("rusmiddel");
/// assert!(found[0].term == "misbrug" && found[0].same);
/// assert!(!sporhund_danish::synonyms("afdelingsleder")[0].same);
/// ```
pub fn synonyms(term: &str) -> &'static [Synonym] {
    SYNONYMS.get(term).map_or(&[], Vec::as_slice)
}

/// What a common municipal abbreviation stands for, whatever its case. A definition in the document itself goes first.
///
/// ```
/// assert_eq!(sporhund_danish::acronym("STU"), Some("særligt tilrettelagt ungdomsuddannelse"));
/// ```
pub fn acronym(short: &str) -> Option<&'static str> {
    ACRONYMS.get(&short.to_lowercase()).copied()
}
