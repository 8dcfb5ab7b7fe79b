//! What may be typed on: values of facets, words of the index, titles of goals.

use super::schema::Fields;
use super::snapshot::{OFFERED, Snapshot};
use crate::record::Suggestion;

/// What is typed before the colon, for each of [`OFFERED`].
const NAMES: [&str; OFFERED.len()] = ["kommune", "spor", "ansvarlig", "område", "lov", "ramme", "tema"];
/// Most values of facets, words and goals offered.
const VALUES: usize = 3;
const WORDS: usize = 3;
/// Shortest beginning for which words are offered, in letters.
const MIN_LETTERS: usize = 2;
/// Most words at the end that are read as the beginning of a value.
const TAIL: usize = 4;

/// Suggestions for a beginning, at most `limit`.
pub fn suggest(snapshot: &Snapshot, fields: &Fields, typed: &str, limit: usize) -> tantivy::Result<Vec<Suggestion>> {
    let typed = typed.trim_start();
    let words: Vec<&str> = typed.split_whitespace().collect();
    let Some(last) = words.last().filter(|w| w.chars().count() >= MIN_LETTERS) else { return Ok(Vec::new()) };
    let mut found = Vec::new();
    values(snapshot, &words, &mut found);
    if !typed.ends_with(char::is_whitespace) {
        found.extend(words_on(snapshot, fields, &words, &last.to_lowercase())?);
    }
    let titles = snapshot.titles()?.with(typed, limit.saturating_sub(found.len()).max(VALUES));
    found.extend(titles.into_iter().map(|t| Suggestion {
        kind: "goal".to_owned(),
        text: t.text.clone(),
        query: t.text.clone(),
        goal: Some(t.value.clone()),
    }));
    found.truncate(limit);
    Ok(found)
}

/// Values of facets that the last words begin, those of most words first.
fn values(snapshot: &Snapshot, words: &[&str], found: &mut Vec<Suggestion>) {
    for tail in (1..=words.len().min(TAIL)).rev() {
        let (head, end) = words.split_at(words.len() - tail);
        let typed = end.join(" ");
        for ((field, name), names) in OFFERED.iter().zip(NAMES).zip(snapshot.values()) {
            for value in names.with(&typed, VALUES) {
                let text = if value.text.contains(char::is_whitespace) {
                    format!("{name}:\"{}\"", value.text)
                } else {
                    format!("{name}:{}", value.text)
                };
                let query = head.iter().copied().chain([text.as_str()]).collect::<Vec<_>>().join(" ");
                let suggestion = Suggestion { kind: (*field).to_owned(), text: value.text.clone(), query, goal: None };
                if found.len() < VALUES && !found.iter().any(|f| f.kind == suggestion.kind && f.text == suggestion.text) {
                    found.push(suggestion);
                }
            }
        }
    }
}

/// Words of the index that the last word begins, the most frequent first.
fn words_on(snapshot: &Snapshot, fields: &Fields, words: &[&str], last: &str) -> tantivy::Result<Vec<Suggestion>> {
    let stretch = snapshot.lexicon(fields)?.words_with(last);
    let mut known: Vec<_> = stretch.iter().filter(|k| k.text != last && !sporhund_danish::is_stop_word(&k.text)).collect();
    known.sort_by(|a, b| b.entries.cmp(&a.entries).then_with(|| a.text.cmp(&b.text)));
    let head = words.get(..words.len() - 1).unwrap_or_default();
    let on = |text: &str| head.iter().copied().chain([text]).collect::<Vec<_>>().join(" ");
    let suggestion = |text: &String| Suggestion { kind: "word".to_owned(), text: on(text), query: on(text), goal: None };
    Ok(known.into_iter().take(WORDS).map(|k| suggestion(&k.text)).collect())
}
