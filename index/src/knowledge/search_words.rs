//! The words by which the index finds goals that may be linked with a goal.

use std::collections::BTreeMap;

use super::concepts::Concepts;
use super::names::Names;
use super::profile::Profile;
use super::statistics::Statistics;
use super::texts::Passage;
use super::words::{concept_of, telling, term};

/// Words asked for.
const MOST: usize = 30;
/// Words of the title count this many times.
const TITLE: f32 = 3.0;
/// Places of words in goals that are looked at: the commonest words of a large collection say least and cost most.
const PLACES: u32 = 20_000;
/// Words asked for however common they are.
const LEAST: usize = 6;
/// Subjects whose other words are asked for too, with this weight.
const SUBJECTS: usize = 3;
const OTHER_WORD: f32 = 0.5;

/// Words with their weights, most telling first.
pub fn search_words(profile: &Profile, passages: &[Passage], names: &Names, statistics: &Statistics) -> Vec<(String, f32)> {
    let mut sums: BTreeMap<String, f32> = BTreeMap::new();
    for (i, passage) in passages.iter().enumerate() {
        let by = if i == 0 { TITLE } else { passage.weight };
        for (word, value) in telling(&names.without(&passage.text), &names.ignored, |t| statistics.rarity(t)) {
            *sums.entry(word).or_default() += value * by;
        }
    }
    let mut words: Vec<(String, f32)> = sums.into_iter().map(|(w, v)| (w, if v > 1.0 { 1.0 + v.ln() } else { v })).collect();
    words.sort_by(|a, b| b.1.total_cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    words.truncate(MOST);
    let mut subjects: Vec<(f32, usize)> = Vec::new();
    for (term, strength) in &profile.concepts {
        subjects.extend(concept_of(*term).map(|concept| (strength * statistics.subject(*term), concept)));
    }
    subjects.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    for (_, concept) in subjects.into_iter().take(SUBJECTS) {
        for word in Concepts::shared().members(concept) {
            if !words.iter().any(|(w, _)| w == word) {
                words.push((word.to_owned(), OTHER_WORD));
            }
        }
    }
    words
}

/// The first of these words that together stand in so many goals that looking at them costs the same however large the collection is.
pub fn affordable(mut words: Vec<(String, f32)>, statistics: &Statistics) -> Vec<(String, f32)> {
    let mut places = 0_u32;
    let mut kept = 0_usize;
    words.retain(|(word, _)| {
        let goals = statistics.counts.get(&term(word)).copied().unwrap_or_default();
        let fits = kept < LEAST || places.saturating_add(goals) <= PLACES;
        if fits {
            places = places.saturating_add(goals);
            kept += 1;
        }
        fits
    });
    words
}
