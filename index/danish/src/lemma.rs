//! Candidate lemmas of a word: all that the dictionary allows, the lemma of a compound through its head, a stem as last resort.
use crate::compound::Splitter;
use crate::stem::stem;

/// Candidate lemmas of one lower-case word, the likeliest first; never empty for a word with letters.
pub(crate) fn lemmas(splitter: &Splitter<'_>, word: &str, cuts: &[usize]) -> Vec<String> {
    if let Some(lemma) = splitter.lists.lemma.get(word) {
        return vec![(*lemma).to_owned()];
    }
    if let Some(found) = known(splitter, word) {
        return found;
    }
    for ending in ["'s", "'", "s"] {
        if let Some(found) = word.strip_suffix(ending).and_then(|w| known(splitter, w)) {
            return found;
        }
    }
    if let Some(at) = word.rfind('-')
        && let (Some(start), Some(head)) = (word.get(..=at), word.get(at + 1..))
        && !head.is_empty()
    {
        return behind(start, lemmas(splitter, head, &splitter.cuts(head)));
    }
    if let Some((stem, "er" | "erne" | "ernes" | "en" | "ens" | "et" | "ets" | "ere" | "s" | "e" | "ene")) = word.rsplit_once('\'') {
        return vec![stem.to_owned()];
    }
    if let Some(at) = cuts.last()
        && let Some((start, head)) = word.split_at_checked(*at)
    {
        return behind(start, head_lemmas(splitter, head));
    }
    vec![stem(word)]
}

/// Lemmas of a form in the dictionary, after the corrections of `exceptions.tsv`.
fn known(splitter: &Splitter<'_>, word: &str) -> Option<Vec<String>> {
    let mut found = Vec::new();
    for lemma in splitter.lexicon.form(word)?.lemmas(word) {
        let lemma = splitter.corrected(lemma);
        if !found.contains(&lemma) {
            found.push(lemma);
        }
    }
    Some(found)
}

/// Lemmas of the last part of a compound: a headword is only itself there (`teamleder` is no form of `teamlede`).
pub(crate) fn head_lemmas(splitter: &Splitter<'_>, head: &str) -> Vec<String> {
    let mut found = lemmas(splitter, head, &[]);
    if splitter.lexicon.form(head).is_some_and(|e| e.is_headword()) {
        found.truncate(1);
    }
    found
}

fn behind(start: &str, lemmas: Vec<String>) -> Vec<String> {
    lemmas.into_iter().map(|l| format!("{start}{l}")).collect()
}
