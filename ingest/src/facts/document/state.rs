//! How far a document has come, with the words that say so.

use std::sync::OnceLock;

use serde::Deserialize;

use super::title::Title;
use super::view::{Line, View, front};
use crate::hints::Hints;
use crate::model::{Evidence, Metadata, Place, State};

#[derive(Debug, Default, Deserialize)]
struct Cues {
    #[serde(default)]
    draft: Cue,
    #[serde(default)]
    hearing: Cue,
    #[serde(default)]
    adopted: Cue,
    #[serde(default)]
    superseded: Cue,
    /// Words that put an adoption into the future.
    #[serde(default)]
    pending: Vec<String>,
}

#[derive(Debug, Default, Deserialize)]
struct Cue {
    #[serde(default)]
    anywhere: Vec<String>,
    #[serde(default)]
    near_top: Vec<String>,
}

/// Longest line that counts as a mark near the top, in characters.
const SHORT: usize = 90;

fn cues() -> &'static Cues {
    static CUES: OnceLock<Cues> = OnceLock::new();
    CUES.get_or_init(|| toml::from_str(include_str!("../../../data/states.toml")).unwrap_or_default())
}

/// The state of a document and the words that show it.
pub(super) fn find(
    view: &View<'_>,
    title: Option<&Title>,
    metadata: &Metadata,
    kind: Option<&str>,
    hints: &Hints,
) -> (State, Option<Evidence>) {
    if let Some(state) = hints.state.as_ref().and_then(|h| told(&h.value)) {
        return (state, None);
    }
    let cues = cues();
    let near = |cue: &Cue| near_top(view, title, &cue.near_top);
    let named = |cue: &Cue| by_name(metadata, &hints.file, &cue.near_top);
    // "Vedtaget af byrådet" on the cover ends a hearing that the text still tells of; a status report is no adopted document.
    let pending = |e: &Evidence| cues.pending.iter().any(|word| e.text.to_lowercase().contains(word.as_str()));
    let done = |evidence: &Evidence| !matches!(kind, Some("status" | "referat")) && !pending(evidence);
    // What the file is called comes last: it stands in no place of the document.
    let steps = [
        (State::Superseded, near(&cues.superseded).filter(of_itself)),
        (State::Superseded, anywhere(view, &cues.superseded.anywhere, 3000).filter(of_itself)),
        (State::Draft, near(&cues.draft)),
        (State::Adopted, near(&cues.adopted).filter(done)),
        (State::Hearing, near(&cues.hearing)),
        (State::Hearing, anywhere(view, &cues.hearing.anywhere, usize::MAX)),
        (State::Draft, anywhere(view, &cues.draft.anywhere, usize::MAX)),
        (State::Superseded, named(&cues.superseded).filter(of_itself)),
        (State::Draft, named(&cues.draft)),
        (State::Adopted, named(&cues.adopted).filter(done)),
        (State::Hearing, named(&cues.hearing)),
    ];
    for (state, evidence) in steps {
        if evidence.is_some() {
            return (state, evidence);
        }
    }
    if kind == Some("status") {
        let evidence = title.map(of_title);
        return (State::Status, evidence);
    }
    match anywhere(view, &cues.adopted.anywhere, 4000).filter(|e| kind != Some("referat") && !pending(e)) {
        Some(evidence) => (State::Adopted, Some(evidence)),
        None => (State::Unknown, None),
    }
}

/// The sentence speaks of this document, not of one it replaces.
fn of_itself(evidence: &Evidence) -> bool {
    let lower = evidence.text.to_lowercase();
    let other = ["tidligere", "hidtidige", "gamle", "forrige"].iter().any(|word| lower.contains(word));
    !other && (lower.chars().count() <= 60 || ["denne ", "dette ", "nærværende", "dokumentet"].iter().any(|word| lower.contains(word)))
}

/// A state given from outside, in the contract's words or in Danish.
fn told(value: &str) -> Option<State> {
    match value.trim().to_lowercase().as_str() {
        "draft" | "udkast" | "kladde" => Some(State::Draft),
        "hearing" | "høring" | "i høring" => Some(State::Hearing),
        "adopted" | "vedtaget" | "godkendt" => Some(State::Adopted),
        "status" => Some(State::Status),
        "superseded" | "erstattet" | "udgået" | "ophævet" => Some(State::Superseded),
        _ => None,
    }
}

/// A word in the name of the file or in its title as a property.
fn by_name(metadata: &Metadata, file: &str, words: &[String]) -> Option<Evidence> {
    let has = |text: &str| words.iter().any(|word| has_word(&text.to_lowercase(), word));
    let stem = file.rsplit_once('.').map_or(file, |x| x.0).replace(['_', '-'], " ");
    let found = Some(file).filter(|_| has(&stem)).or_else(|| metadata.title.as_deref().filter(|t| has(t)))?;
    Some(Evidence { text: found.to_owned(), place: Place::default() })
}

/// A word in the title, a header or a short line at the top; a line that is only the word counts on any page.
fn near_top(view: &View<'_>, title: Option<&Title>, words: &[String]) -> Option<Evidence> {
    let has = |text: &str| words.iter().any(|word| has_word(&text.to_lowercase(), word));
    if let Some(title) = title.filter(|t| has(&t.text)) {
        return Some(of_title(title));
    }
    let top = view.top().take(12).filter(|line| line.words().chars().count() <= SHORT && has(line.words()));
    let longest = words.iter().map(String::len).max().unwrap_or(0);
    fn bare<'l>(line: &'l Line<'_>) -> &'l str {
        line.words().trim_matches(|c: char| !c.is_alphanumeric())
    }
    let short = view.lines.iter().filter(|line| bare(line).len() <= longest * 4);
    let alone = short.filter(|line| words.contains(&bare(line).to_lowercase()));
    if let Some(line) = top.chain(alone).next() {
        return Some(Evidence { text: line.words().to_owned(), place: line.text.place() });
    }
    let running = view.running.iter().find(|r| has(r.as_str()))?;
    Some(Evidence { text: running.as_str().to_owned(), place: running.place() })
}

/// The words of a title as evidence; a title that only the file's properties have stands nowhere.
fn of_title(title: &Title) -> Evidence {
    match title.place() {
        Some(place) => Evidence { text: title.words.as_str().to_owned(), place },
        None => Evidence { text: title.text.clone(), place: Place::default() },
    }
}

/// A phrase in the first or last `within` bytes of the text.
fn anywhere(view: &View<'_>, phrases: &[String], within: usize) -> Option<Evidence> {
    let lower = view.text.to_lowercase();
    // Lower case may change lengths; then places would be wrong, so such a text is searched as it is.
    let text = if lower.len() == view.text.len() { &lower } else { &view.text };
    let reach = front(text, within).len();
    let tail = text.len().saturating_sub(within / 2);
    phrases.iter().find_map(|phrase| {
        let (at, _) = text.match_indices(phrase.as_str()).find(|(at, _)| (*at < reach || *at >= tail) && starts_word(text, *at))?;
        let (line, start) = view.line_at(at)?;
        let sentence = sentence_around(line.words(), at.saturating_sub(start));
        Some(Evidence { text: line.text.slice(sentence.clone()).as_str().to_owned(), place: line.text.slice(sentence).place() })
    })
}

fn has_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let after = text.get(at + word.len()..).unwrap_or_default();
        starts_word(text, at) && !after.starts_with(char::is_alphabetic)
    })
}

fn starts_word(text: &str, at: usize) -> bool {
    !text.get(..at).unwrap_or_default().ends_with(char::is_alphanumeric)
}

/// The sentence of a line around a byte.
fn sentence_around(line: &str, at: usize) -> std::ops::Range<usize> {
    let start = line.get(..at).and_then(|before| before.rfind(['.', '!', '?']).map(|i| i + 1)).unwrap_or(0);
    // A full stop before a small letter or a digit ends no sentence: "den 12. maj".
    let stops = |(i, _): &(usize, &str)| line.get(at + i + 2..).is_some_and(|rest| rest.starts_with(char::is_uppercase));
    let end = line.get(at..).and_then(|after| after.match_indices(". ").find(stops).map(|(i, _)| at + i + 1)).unwrap_or(line.len());
    start..end
}
