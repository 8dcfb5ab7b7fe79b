//! When this edition of a document was adopted or made, with the words that say so.

use std::sync::OnceLock;

use serde::Deserialize;

use super::dates::{self, Written};
use super::view::{Line, View, front};
use crate::model::Evidence;

#[derive(Debug, Default, Deserialize)]
struct Cues {
    cues: Vec<String>,
    not: Vec<String>,
}

/// Longest line that is nothing but an imprint, in characters.
const SHORT: usize = 110;
/// Bytes at the beginning and end of a text in which sentences may speak of the edition.
const NEAR: usize = 4000;
/// Characters between a word and its date.
const BEFORE: usize = 60;

fn cues() -> &'static Cues {
    static CUES: OnceLock<Cues> = OnceLock::new();
    CUES.get_or_init(|| toml::from_str(include_str!("../../../data/edition_cues.toml")).unwrap_or_default())
}

/// The date with its evidence: beside a word such as "version" or "vedtaget", else a date alone in a line of the first page.
pub(super) fn find(view: &View<'_>) -> Option<(String, Evidence)> {
    let imprint = view.top().filter(|l| l.words().chars().count() <= SHORT).filter_map(|line| dated(line));
    let best = imprint.min_by_key(|(rank, _, _)| *rank).or_else(|| in_sentences(view));
    if let Some((_, date, evidence)) = best {
        return Some((written(&date), evidence));
    }
    let running = view.running.iter().find_map(|line| {
        let (_, date) = beside(line.as_str())?;
        Some((written(&date), Evidence { text: line.as_str().to_owned(), place: line.place() }))
    });
    running.or_else(|| alone(view))
}

type Dated = (usize, Written, Evidence);

fn dated(line: &Line<'_>) -> Option<Dated> {
    let (rank, date) = beside(line.words())?;
    Some((rank, date, Evidence { text: line.words().to_owned(), place: line.text.place() }))
}

/// The first date that follows one of the words, and the word's place in the list.
fn beside(text: &str) -> Option<(usize, Written)> {
    let lower = text.to_lowercase();
    let found = dates::dates(&lower);
    if found.is_empty() || cues().not.iter().any(|word| lower.contains(word.as_str())) {
        return None;
    }
    let near = |cue: &String| {
        let (at, _) =
            lower.match_indices(cue.as_str()).find(|(at, _)| !lower.get(..*at).unwrap_or_default().ends_with(char::is_alphanumeric))?;
        found.iter().copied().find(|d| d.at > at && lower.get(at..d.at).is_some_and(|between| between.chars().count() <= BEFORE))
    };
    cues().cues.iter().enumerate().find_map(|(rank, cue)| Some((rank, near(cue)?)))
}

/// A sentence of the first or last part of the text: "Planen er vedtaget den 3. december 2024."
fn in_sentences(view: &View<'_>) -> Option<Dated> {
    let tail = view.text.len().saturating_sub(NEAR / 2);
    let (reach, mut at) = (front(&view.text, NEAR).len(), 0);
    let mut found: Vec<Dated> = Vec::new();
    for line in &view.lines {
        let words = line.words();
        if at < reach || at >= tail {
            for range in sporhund_danish::sentences(words) {
                let sentence = line.text.slice(range);
                // Who is to approve and when a status is due stands elsewhere; an adoption is told in the past.
                if let Some((rank, date)) = beside(sentence.as_str()).filter(|(_, d)| d.day.is_some()) {
                    found.push((rank, date, Evidence { text: sentence.as_str().trim().to_owned(), place: sentence.place() }));
                }
            }
        }
        at += words.len() + 1;
    }
    found.into_iter().min_by_key(|(rank, _, _)| *rank)
}

/// "Juni 2028" or "14. marts 2028" as a line of its own.
fn alone(view: &View<'_>) -> Option<(String, Evidence)> {
    view.top().find_map(|line| {
        let words = line.words();
        let date = dates::dates(words).into_iter().next()?;
        let letters = words.chars().filter(|c| c.is_alphanumeric()).count();
        (letters <= 18).then(|| (written(&date), Evidence { text: words.to_owned(), place: line.text.place() }))
    })
}

/// `2028-03-14`, or `2028-03` without a day.
fn written(date: &Written) -> String {
    let day = date.day.map(|d| format!("-{d:02}")).unwrap_or_default();
    format!("{:04}-{:02}{day}", date.year, date.month)
}
