//! The hand-kept word lists of `data/`, parsed once. Their formats are explained at the head of each file.
use std::collections::{HashMap, HashSet};

/// Everything people may edit without touching code.
#[derive(Debug, Default)]
pub(crate) struct Lists {
    /// Particles and prefixes that never start a compound.
    pub particles: HashSet<&'static str>,
    /// Endings and heads that never end a compound.
    pub tails: HashSet<&'static str>,
    /// Short words of two or three letters that may be a part.
    pub short: HashSet<&'static str>,
    /// Words (lemmas) that stay whole.
    pub whole: HashSet<&'static str>,
    /// Words split by hand: lemma to its parts as written.
    pub split: HashMap<&'static str, Vec<&'static str>>,
    /// Form or lemma to the lemma that is meant.
    pub lemma: HashMap<&'static str, &'static str>,
    /// Irregular plurals and their lemmas, also at the end of compounds.
    pub irregular: Vec<(&'static str, &'static str)>,
    /// Compound-first forms missing in the dictionary, with their lemma.
    pub firsts: Vec<(&'static str, &'static str)>,
}

impl Lists {
    pub(crate) fn embedded() -> Self {
        let mut lists = Self {
            particles: lines(include_str!("../data/particles.txt")).collect(),
            tails: lines(include_str!("../data/tails.txt")).collect(),
            short: lines(include_str!("../data/short_parts.txt")).collect(),
            firsts: lines(include_str!("../data/parts.tsv")).filter_map(|l| l.split_once('\t')).collect(),
            irregular: lines(include_str!("../data/irregular.tsv")).filter_map(|l| l.split_once('\t')).collect(),
            ..Self::default()
        };
        for line in lines(include_str!("../data/exceptions.tsv")) {
            let mut columns = line.split('\t');
            match (columns.next(), columns.next(), columns.next()) {
                (Some("whole"), Some(word), _) => {
                    lists.whole.insert(word);
                }
                (Some("split"), Some(word), Some(parts)) => {
                    lists.split.insert(word, parts.split('+').collect());
                }
                (Some("lemma"), Some(word), Some(lemma)) => {
                    lists.lemma.insert(word, lemma);
                }
                _ => {}
            }
        }
        lists.firsts.sort_unstable();
        lists
    }
}

/// The entries of a list: no comments, no blank lines.
pub(crate) fn lines(file: &'static str) -> impl Iterator<Item = &'static str> {
    file.lines().map(str::trim_end).filter(|l| !l.is_empty() && !l.starts_with('#'))
}
