//! Why two goals are linked, in words, with the passages that show it.

use std::collections::{BTreeMap, BTreeSet};

use super::concepts::Concepts;
use super::likeness::{Likeness, Weighed};
use super::profile::Profile;
use super::reading::Reading;
use super::statistics::Statistics;
use super::texts::Passage;
use super::words::{Term, Word, concept_of};
use crate::record::{Quote, Reason};

/// Titles this near are the same.
const SAME_TITLE: f32 = 0.8;
/// Words, themes and subjects given as reasons.
const MOST_WORDS: usize = 5;
const MOST_SUBJECTS: usize = 3;
/// A concept this strong in both is a common subject.
const SUBJECT: f32 = 0.6;
/// A subject less than this share of the strongest is not named beside it.
const BESIDE: f32 = 0.5;
/// Rarity from which a common word is worth naming.
const RARE: f32 = 0.3;

/// One side of a pair.
pub struct Shared<'a> {
    /// The goal.
    pub goal: &'a Weighed,
    /// Its passages with their words.
    pub reading: &'a Reading,
}

impl<'a> Shared<'a> {
    fn passages(&self) -> impl Iterator<Item = (&'a Passage, &'a [Word])> {
        self.reading.passages.iter().zip(self.reading.words.iter().map(Vec::as_slice))
    }
}

/// Reasons of a pair, strongest first; empty where nothing can be said.
pub fn reasons(a: &Shared<'_>, b: &Shared<'_>, likeness: &Likeness, statistics: &Statistics) -> Vec<Reason> {
    let (of_a, of_b) = (a.goal.profile(), b.goal.profile());
    let common: BTreeMap<Term, f32> = a.goal.common(b.goal).map(|t| (t, statistics.rarity(t))).filter(|(_, r)| *r >= RARE).collect();
    let quotes = (best(a, &common), best(b, &common));
    let mut found = Vec::new();
    let plain = |kind: &str, text: String| Reason { kind: kind.to_owned(), text, a: None, b: None };
    if likeness.title >= SAME_TITLE {
        found.push(plain("title", "Næsten samme titel".to_owned()));
    }
    found.extend(names_the_other(of_a, of_b));
    for reference in of_a.references.iter().filter(|r| of_b.references.iter().any(|o| o.key == r.key)) {
        found.push(plain("track", format!("Begge henviser til {}", reference.label)));
    }
    let subjects = subjects(of_a, of_b, statistics);
    if !subjects.is_empty() {
        found.push(plain("subject", format!("Begge handler om {}", subjects.join(", "))));
    }
    let themes: Vec<&str> = of_a.theme_names.iter().filter(|t| of_b.theme_names.contains(t)).map(String::as_str).collect();
    if !themes.is_empty() {
        found.push(plain("theme", format!("Samme tema: {}", themes.join(", "))));
    }
    let words = common_words(a, &common);
    if !words.is_empty() {
        let text = format!("Fælles ord: {}", words.join(", "));
        found.push(Reason { kind: "terms".to_owned(), text, a: quotes.0, b: quotes.1 });
    }
    let same = |o: &&String| of_b.owners.iter().any(|other| other.to_lowercase() == o.to_lowercase());
    if let Some(owner) = of_a.owners.iter().find(same) {
        found.push(plain("owner", format!("Samme ansvarlige: {owner}")));
    }
    found
}

/// Weight of a word: its rarest common term.
fn worth(word: &Word, common: &BTreeMap<Term, f32>) -> Option<(Term, f32)> {
    let terms = word.terms.iter().filter_map(|(t, weight)| Some((*t, common.get(t)? * weight)));
    terms.max_by(|x, y| x.1.total_cmp(&y.1))
}

/// The sentence with the most common words.
fn best(side: &Shared<'_>, common: &BTreeMap<Term, f32>) -> Option<Quote> {
    let mut best: Option<(f32, Quote)> = None;
    for (passage, words) in side.passages() {
        let telling: Vec<(usize, (Term, f32))> = words.iter().filter_map(|w| Some((w.start, worth(w, common)?))).collect();
        if telling.is_empty() {
            continue;
        }
        for range in sporhund_danish::sentences(&passage.text) {
            let terms: BTreeMap<Term, f32> = telling.iter().filter(|(start, _)| range.contains(start)).map(|(_, t)| *t).collect();
            let value: f32 = terms.values().sum();
            if value > best.as_ref().map_or(0.0, |(v, _)| *v) {
                let text = passage.text.get(range).unwrap_or_default().trim().to_owned();
                best = Some((value, Quote { text, page: passage.page }));
            }
        }
    }
    best.map(|(_, quote)| quote)
}

/// The rarest common words as the first goal writes them.
fn common_words(side: &Shared<'_>, common: &BTreeMap<Term, f32>) -> Vec<String> {
    let mut found: BTreeMap<Term, (f32, String)> = BTreeMap::new();
    for (passage, words) in side.passages() {
        for word in words {
            let Some((term, value)) = worth(word, common) else { continue };
            let shown = passage.text.get(word.start..word.end).unwrap_or_default().to_lowercase();
            found.entry(term).or_insert((value, shown));
        }
    }
    let mut words: Vec<(f32, String)> = found.into_values().collect();
    words.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
    let mut seen = BTreeSet::new();
    words.into_iter().map(|(_, w)| w).filter(|w| !w.is_empty() && seen.insert(w.clone())).take(MOST_WORDS).collect()
}

/// Concepts that are strong in both, strongest first.
fn subjects(a: &Profile, b: &Profile, statistics: &Statistics) -> Vec<String> {
    let mut found: Vec<(f32, &str)> = Vec::new();
    for (term, strength) in a.concepts.iter().filter(|(_, s)| *s >= SUBJECT) {
        let other = b.concepts.iter().find(|(t, s)| t == term && *s >= SUBJECT);
        let label = concept_of(*term).map(|c| Concepts::shared().label(c));
        found.extend(other.zip(label).map(|((_, s), label)| (strength.min(*s) * statistics.subject(*term), label)));
    }
    found.sort_by(|x, y| y.0.total_cmp(&x.0).then_with(|| x.1.cmp(y.1)));
    let least = found.first().map_or(0.0, |(best, _)| best * BESIDE);
    found.into_iter().filter(|(value, _)| *value >= least).take(MOST_SUBJECTS).map(|(_, label)| label.to_owned()).collect()
}

fn names_the_other(a: &Profile, b: &Profile) -> Option<Reason> {
    let quote = |from: &Profile, to: &Profile| {
        let mention = from.names(to)?;
        Some(Quote { text: mention.text.clone(), page: mention.place.page })
    };
    let (of_a, of_b) = (quote(a, b), quote(b, a));
    let text = match (&of_a, &of_b) {
        (Some(_), Some(_)) => "De nævner hinandens område".to_owned(),
        (Some(_), None) => format!("Det første mål nævner {}", b.area),
        (None, Some(_)) => format!("Det andet mål nævner {}", a.area),
        (None, None) => return None,
    };
    Some(Reason { kind: "names_the_other".to_owned(), text, a: of_a, b: of_b })
}
