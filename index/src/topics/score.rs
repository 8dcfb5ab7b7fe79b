//! Which themes a goal has: its words weighed by where they stand, sentences that other goals repeat left out.

use std::collections::{BTreeMap, BTreeSet};

use super::terms::{Matcher, Words};
use crate::record::{Goal, Record, Topic};

/// A theme needs this: one strong word in the title, or several further down.
const ENOUGH: f32 = 0.75;
/// Share of the best theme's score that another must reach.
const SHARE: f32 = 0.25;
/// What a word met again adds to its own value, as a share, and how often at most.
const AGAIN: (f32, u16) = (0.12, 5);
/// What each further word of a theme adds, as a share of its own value: ten mentions are not ten themes.
const FURTHER: f32 = 0.5;
/// Goals of a document in which a sentence must stand to be its form and not a goal's own.
const REPEATED: usize = 3;
/// Words given as the reason.
const REASONS: usize = 4;

/// Sentences that stand in many goals of a document, by their letters.
pub struct Repeated(BTreeSet<String>);

impl Repeated {
    /// Counts the sentences of a record.
    pub fn of(record: &Record) -> Self {
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for goal in &record.goals {
            let own: BTreeSet<String> = own_texts(record, goal).iter().skip(1).flat_map(|(_, text)| sentences(text)).map(letters).collect();
            for sentence in own {
                *counts.entry(sentence).or_default() += 1;
            }
        }
        Self(counts.into_iter().filter(|(_, n)| *n >= REPEATED).map(|(sentence, _)| sentence).collect())
    }
}

/// A text of a goal with what its words count.
pub struct Piece {
    weight: f32,
    words: Words,
}

/// The goal's own sentences, each once where it counts most.
pub fn pieces(record: &Record, goal: &Goal, repeated: &Repeated) -> Vec<Piece> {
    let mut seen: Vec<String> = Vec::new();
    let area = record.document.area.as_deref().filter(|a| a.contains(' '));
    let mut pieces = Vec::new();
    for (weight, text) in texts(record, goal) {
        for sentence in sentences(text) {
            let key = letters(sentence);
            // The department's own name says nothing of one goal.
            let sentence = area.map_or_else(|| sentence.to_owned(), |area| sentence.replace(area, " "));
            let known = (!pieces.is_empty() && repeated.0.contains(&key)) || seen.iter().any(|s| s.contains(&key));
            if !key.is_empty() && !known {
                pieces.push(Piece { weight, words: Words::of(&sentence) });
                seen.push(key);
            }
        }
    }
    pieces
}

/// Texts of a goal with their weights, and the title of the goal above it. Owners, participants, follow-up and field labels say who and how, not what about.
fn texts<'a>(record: &'a Record, goal: &'a Goal) -> Vec<(f32, &'a str)> {
    let mut texts = own_texts(record, goal);
    let parent = goal.parent.as_ref().and_then(|id| record.goals.iter().find(|g| &g.id == id));
    texts.extend(parent.map(|p| (0.35, p.title.as_str())));
    texts
}

fn own_texts<'a>(record: &'a Record, goal: &'a Goal) -> Vec<(f32, &'a str)> {
    let mut texts: Vec<(f32, &str)> = vec![(1.6, &goal.title)];
    texts.extend(goal.targets.iter().map(|t| (0.6, t.text.as_str())));
    texts.extend(goal.purpose.iter().map(|t| (0.5, t.as_str())));
    texts.extend(goal.effects.iter().map(|t| (0.4, t.text.as_str())));
    texts.extend(goal.activities.iter().map(|a| (0.35, a.text.as_str())));
    texts.extend(goal.background.iter().map(|t| (0.25, t.as_str())));
    if goal.targets.is_empty() && goal.purpose.is_none() && goal.activities.is_empty() {
        texts.extend(goal.fields.iter().map(|f| (0.35, f.text.as_str())));
        texts.extend(record.sections.iter().filter(|s| s.goal.as_ref() == Some(&goal.id)).map(|s| (0.3, s.text.as_str())));
    }
    texts
}

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    sporhund_danish::sentences(text).into_iter().filter_map(|range| text.get(range))
}

/// Letters and digits only, lower case.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// What is known of one theme while the texts are read.
#[derive(Default)]
struct Sum {
    /// Best value of each term, and in how many sentences more it stands.
    terms: BTreeMap<usize, (f32, u16)>,
    /// Words of the text with their best value.
    words: Vec<(String, f32)>,
}

/// The themes whose words weigh most.
pub fn best(matcher: &Matcher, pieces: &[Piece], most: usize) -> Vec<Topic> {
    let mut sums: BTreeMap<usize, Sum> = BTreeMap::new();
    for piece in pieces {
        for hit in matcher.hits(&piece.words) {
            let value = hit.value * piece.weight;
            let sum = sums.entry(hit.entry).or_default();
            let known = sum.terms.entry(hit.term).or_default();
            *known = if known.0 > 0.0 { (known.0.max(value), (known.1 + 1).min(AGAIN.1)) } else { (value, 0) };
            match sum.words.iter_mut().find(|(word, _)| word.eq_ignore_ascii_case(&hit.text)) {
                Some((_, best)) => *best = best.max(value),
                None => sum.words.push((hit.text, value)),
            }
        }
    }
    let mut topics: Vec<Topic> = sums.into_iter().map(|(entry, sum)| topic(matcher.name(entry), sum)).collect();
    topics.sort_by(|a, b| b.score.total_cmp(&a.score).then_with(|| a.name.cmp(&b.name)));
    let least = topics.first().map_or(0.0, |t| t.score * SHARE).max(ENOUGH);
    topics.retain(|t| t.score >= least);
    topics.truncate(most);
    topics
}

fn topic(name: &str, mut sum: Sum) -> Topic {
    let mut values: Vec<f32> = sum.terms.into_values().map(|(value, again)| value * (1.0 + AGAIN.0 * f32::from(again))).collect();
    values.sort_by(|a, b| b.total_cmp(a));
    let score: f32 =
        values.iter().take(6).enumerate().map(|(i, v)| if i == 0 { *v } else { v * FURTHER.powi(i32::try_from(i / 2).unwrap_or(0)) }).sum();
    sum.words.sort_by(|a, b| b.1.total_cmp(&a.1));
    let words = sum.words.into_iter().take(REASONS).map(|(word, _)| word).collect();
    Topic { name: name.to_owned(), score: (score * 100.0).round() / 100.0, words }
}
