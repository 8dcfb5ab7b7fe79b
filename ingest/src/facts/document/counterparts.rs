//! Who made an agreement with each other: "indgået mellem chefen for Kultur og direktionen", "Aftaleholder: …".

use std::sync::OnceLock;

use serde::Deserialize;

use super::view::{View, front};
use crate::model::{Evidence, Text};

#[derive(Debug, Default, Deserialize)]
struct Words {
    leads: Vec<String>,
    labels: Vec<String>,
    ends: Vec<String>,
    heads: Vec<String>,
}

/// Bytes of the text in which an agreement names its parties.
const NEAR: usize = 6000;
/// Longest name of one party in characters.
const LONGEST: usize = 110;
/// Most parties kept.
const MOST: usize = 12;

fn words() -> &'static Words {
    static WORDS: OnceLock<Words> = OnceLock::new();
    WORDS.get_or_init(|| toml::from_str(include_str!("../../../data/counterparts.toml")).unwrap_or_default())
}

/// The parties of an agreement, as written.
pub(super) fn find(view: &View<'_>) -> Vec<Evidence> {
    let reach = front(&view.text, NEAR).len();
    let mut at = 0;
    let mut labelled: Vec<Evidence> = Vec::new();
    for line in &view.lines {
        if at >= reach {
            break;
        }
        at += line.words().len() + 1;
        if let Some(found) = sentence(line.text) {
            return found;
        }
        labelled.extend(label(line.text));
    }
    labelled.truncate(MOST);
    labelled
}

/// The parties a sentence names.
fn sentence(text: &Text) -> Option<Vec<Evidence>> {
    let lower = text.as_str().to_lowercase();
    if lower.len() != text.as_str().len() {
        return None;
    }
    let start = words().leads.iter().find_map(|lead| {
        let after = lower.find(lead.as_str())? + lead.len();
        // "Indgået den 3. maj 2028 mellem …": the date stands between.
        if lead.ends_with(" den") {
            let between = lower.get(after..)?.find(" mellem ")?;
            return (between <= 30).then_some(after + between + " mellem ".len());
        }
        lower.get(after..)?.starts_with(' ').then_some(after + 1)
    })?;
    let rest = lower.get(start..)?;
    let stop = sporhund_danish::sentences(rest).first().map_or(rest.len(), |s| s.end);
    let rest = rest.get(..stop)?;
    let end = words().ends.iter().filter_map(|e| rest.find(e.as_str())).min().unwrap_or(rest.len());
    let parties = divided(text, start, start + end);
    (parties.len() >= 2).then_some(parties)
}

/// "Aftaleholder: Chef for Havnen Ida Holm".
fn label(text: &Text) -> Vec<Evidence> {
    let Some((label, value)) = text.as_str().split_once(':') else { return Vec::new() };
    let known = words().labels.iter().any(|l| *l == label.trim().to_lowercase());
    let start = text.as_str().len() - value.len();
    if known && (3..=2 * LONGEST).contains(&value.trim().chars().count()) { divided(text, start, text.as_str().len()) } else { Vec::new() }
}

/// The parties between two bytes: divided at commas and at the "og" before a word that a party begins with, else at the last one.
fn divided(text: &Text, start: usize, end: usize) -> Vec<Evidence> {
    let Some(whole) = text.as_str().get(start..end) else { return Vec::new() };
    let cut = whole.rmatch_indices(" og ").map(|(at, _)| at);
    let begins_party = |at: &usize| {
        let next = whole.get(at + 4..).unwrap_or_default();
        let word = next.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default().to_lowercase();
        words().heads.iter().any(|head| word == *head || (word.len() > head.len() && word.ends_with(head.as_str())))
    };
    let cuts: Vec<usize> = cut.collect();
    let at = cuts.iter().find(|at| begins_party(at)).or_else(|| cuts.first().filter(|_| cuts.len() == 1 || whole.contains(", ")));
    let mut ranges = Vec::new();
    match at {
        Some(at) => {
            ranges.extend(listed(whole, 0, *at));
            ranges.push((at + 4, whole.len()));
        }
        None => ranges.push((0, whole.len())),
    }
    let party = |(from, to): (usize, usize)| {
        let words = whole.get(from..to)?;
        let bare = words.trim_matches(|c: char| c.is_whitespace() || ",.;:–-".contains(c));
        let from = start + from + (words.find(bare)?);
        let slice = text.slice(from..from + bare.len());
        let length = bare.chars().count();
        (3..=LONGEST).contains(&length).then(|| Evidence { text: bare.to_owned(), place: slice.place() })
    };
    ranges.into_iter().filter_map(party).take(MOST).collect()
}

/// Parts between commas.
fn listed(whole: &str, from: usize, to: usize) -> Vec<(usize, usize)> {
    let mut parts = Vec::new();
    let mut begin = from;
    for (at, _) in whole.get(from..to).unwrap_or_default().match_indices(", ") {
        parts.push((begin, from + at));
        begin = from + at + 2;
    }
    parts.push((begin, to));
    parts
}
