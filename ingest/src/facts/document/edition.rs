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
    subjects: Vec<String>,
    pronouns: Vec<String>,
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

/// Whether what stands before the first of the words is the document, or nothing. A model or a rule may be adopted as well.
fn of_the_document(sentence: &str) -> bool {
    let lower = sentence.to_lowercase();
    let first = cues().cues.iter().filter_map(|cue| lower.find(cue.as_str())).min();
    let before = first.and_then(|at| lower.get(..at)).unwrap_or_default();
    let mut words = before.split(|c: char| !c.is_alphabetic()).filter(|w| !w.is_empty()).peekable();
    let names = |word: &str| ["", "n", "en", "et", "erne"].iter().filter_map(|end| word.strip_suffix(end)).any(subject);
    words.peek().is_none() || words.any(names)
}

/// Whether a word stands for a document, or ends in a name of one.
fn subject(word: &str) -> bool {
    cues().pronouns.iter().any(|s| word == s) || cues().subjects.iter().any(|s| word.ends_with(s.as_str()))
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
                if let Some((rank, date)) = beside(sentence.as_str()).filter(|(_, d)| d.day.is_some() && of_the_document(sentence.as_str()))
                {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_sentence_about_the_document_tells_its_edition() {
        for sentence in
            ["Handleplanen er vedtaget den 3. maj 2031.", "Vedtaget af byrådet 3. maj 2031.", "Den er godkendt den 3. maj 2031."]
        {
            assert!(of_the_document(sentence), "{sentence}");
        }
        for sentence in ["Modellen er vedtaget i Børneudvalget 13. juni 2031.", "Reglerne om tilsyn blev godkendt den 3. maj 2031."] {
            assert!(!of_the_document(sentence), "{sentence}");
        }
    }
}
