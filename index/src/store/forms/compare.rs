//! The decision: forms of one work, apart, or nothing in common.

use std::collections::{HashMap, HashSet};

use super::edits::edits;
use super::hash;
use super::profile::{Identity, Profile};
use crate::record::State;

/// Share of the smaller text's shingles that must be in the other: a reader may lose a header or a box, and misread words of a scan cost
/// three shingles each.
const CONTAINED: f64 = 0.7;
/// Share of all shingles in common: a chapter is not a form of the whole.
const COMMON: f64 = 0.5;
/// Readers take the cells of a table in different orders. Then few shingles agree, but the words are the same: this share of all words counted
/// with their number, with at least this share of shingles.
const SAME_WORDS: f64 = 0.85;
const SOME_COMMON: f64 = 0.25;
/// Below this share a changed figure can hide where the texts cannot be lined up, so all figures are compared.
const LINED_UP: f64 = 0.9;
/// Sentences that one reader may miss: a box, a footnote, a caption.
const SENTENCES_MISSED: usize = 1;
/// From this many misread words on a text comes from a recogniser, and figures may be misread like words.
const MISREAD_SCAN: usize = 5;
/// Where area or genre speak against it, the text must be equal but for noise.
const COMMON_DESPITE_DOUBT: f64 = 0.9;
/// Texts below this many words are compared by equality: a cover page says too little.
const SHORT: usize = 40;

/// Result of comparing two documents.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Verdict {
    /// The same text read twice; with the share of shingles in common.
    Form(f64),
    /// Much in common, but another edition or version, or facts that contradict: never one work.
    Apart,
    /// Nothing speaks for it.
    Unlike,
}

/// Compares two documents. Symmetric.
pub fn compare(a: &Profile, b: &Profile) -> Verdict {
    let same = a.shingles.intersection(&b.shingles).count();
    let smaller = a.shingles.len().min(b.shingles.len());
    if smaller == 0 || a.words.len().min(b.words.len()) < SHORT {
        return short(a, b);
    }
    let common = same as f64 / (a.shingles.len() + b.shingles.len() - same) as f64;
    let in_order = same as f64 / (smaller as f64) >= CONTAINED && common >= COMMON;
    let reordered = common >= SOME_COMMON && words_in_common(a, b) >= SAME_WORDS;
    if !in_order && !reordered {
        return Verdict::Unlike;
    }
    if contradict(&a.identity, &b.identity) || changed(a, b, common) {
        return Verdict::Apart;
    }
    if doubtful(&a.identity, &b.identity) && common < COMMON_DESPITE_DOUBT {
        return Verdict::Apart;
    }
    Verdict::Form(common)
}

fn short(a: &Profile, b: &Profile) -> Verdict {
    if a.letters.is_empty() || a.letters != b.letters {
        Verdict::Unlike
    } else if contradict(&a.identity, &b.identity) {
        Verdict::Apart
    } else {
        Verdict::Form(1.0)
    }
}

/// Facts that cannot both be true of one document.
pub fn contradict(a: &Identity, b: &Identity) -> bool {
    let differ = |x: &Option<String>, y: &Option<String>| x.is_some() && y.is_some() && x != y;
    let states = a.state != State::Unknown && b.state != State::Unknown && a.state != b.state;
    let periods = a.period.is_some() && b.period.is_some() && a.period != b.period;
    let titles = !a.title_years.is_empty() && !b.title_years.is_empty() && a.title_years != b.title_years;
    differ(&a.municipality, &b.municipality) || states || periods || titles
}

/// Facts that readers get wrong now and then.
fn doubtful(a: &Identity, b: &Identity) -> bool {
    let kinds = a.kind.is_some() && b.kind.is_some() && a.kind != b.kind;
    let areas = !a.area.is_empty() && !b.area.is_empty() && !a.area.iter().any(|w| b.area.contains(w));
    kinds || areas
}

/// Figures, words or goals were changed by someone, not by a reader.
fn changed(a: &Profile, b: &Profile, common: f64) -> bool {
    let found = edits(&a.words, &b.words);
    if common < LINED_UP && found.noise < MISREAD_SCAN && figures_differ(&a.words, &b.words) {
        return true;
    }
    // A recogniser that misreads letters misreads digits too, but seldom.
    let figures_allowed = found.noise / 5;
    let words_allowed = 1 + a.words.len().min(b.words.len()) / 1000 + found.noise / 2;
    let sentences = found.noise < MISREAD_SCAN && found.sentences > SENTENCES_MISSED;
    found.figures > figures_allowed || found.words > words_allowed || sentences || lacks_goals(a, b) || lacks_goals(b, a)
}

/// Share of all words in common, each counted as often as it occurs.
fn words_in_common(a: &Profile, b: &Profile) -> f64 {
    let counts = counted(a.words.iter());
    let others = counted(b.words.iter());
    let same: usize = counts.iter().map(|(word, n)| others.get(word).map_or(0, |m| (*n).min(*m))).sum();
    same as f64 / (a.words.len() + b.words.len() - same).max(1) as f64
}

/// Either text has figures the other lacks. Page numbers and the like are in one of two forms only.
fn figures_differ(a: &[String], b: &[String]) -> bool {
    let figures = |words: &[String]| words.iter().filter(|w| w.bytes().all(|c| c.is_ascii_digit())).cloned().collect();
    let (left, right): (HashSet<String>, HashSet<String>) = (figures(a), figures(b));
    left.difference(&right).next().is_some() && right.difference(&left).next().is_some()
}

fn counted<'t>(words: impl Iterator<Item = &'t String>) -> HashMap<&'t String, usize> {
    let mut counts = HashMap::new();
    for word in words {
        *counts.entry(word).or_insert(0) += 1;
    }
    counts
}

/// More than a tenth of the goals of `a` do not occur in the text of `b`.
fn lacks_goals(a: &Profile, b: &Profile) -> bool {
    let pairs: HashSet<u64> = b.words.windows(2).map(hash::of_words).collect();
    let missing = a.titles.iter().filter(|title| !occurs(title, b, &pairs)).count();
    missing * 10 > a.titles.len()
}

fn occurs(title: &[String], b: &Profile, pairs: &HashSet<u64>) -> bool {
    let found = title.windows(2).filter(|w| pairs.contains(&hash::of_words(w))).count();
    (title.len() > 1 && found * 2 >= title.len() - 1) || b.letters.contains(&title.concat())
}
