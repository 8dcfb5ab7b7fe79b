//! The genre of a document: its title first, then its first lines, then its file name.

use std::sync::OnceLock;

use serde::Deserialize;

#[derive(Debug, Default, Deserialize)]
struct Kinds {
    kind: Vec<Kind>,
}

/// One genre.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Kind {
    /// Its name in the contract.
    pub name: String,
    #[serde(default)]
    first: Vec<String>,
    #[serde(default)]
    words: Vec<String>,
    #[serde(default)]
    phrases: Vec<String>,
}

/// Endings a noun can have.
const ENDINGS: &[&str] =
    &["", "s", "n", "ns", "en", "ens", "et", "ets", "er", "ers", "erne", "ernes", "r", "rne", "ken", "kens", "ker", "kerne", "te", "tet"];

fn kinds() -> &'static [Kind] {
    static KINDS: OnceLock<Kinds> = OnceLock::new();
    &KINDS.get_or_init(|| toml::from_str(include_str!("../../../data/kinds.toml")).unwrap_or_default()).kind
}

/// What a word says about the genre.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct KindWord {
    /// Genre.
    pub name: &'static str,
    /// What stands before it in a compound, `Sundheds` in "Sundhedspolitik"; empty for the bare word.
    pub prefix: String,
    /// The word is in its base form, without an ending.
    pub bare: bool,
}

/// The genre a single word names.
pub(super) fn of_word(word: &str, first: bool) -> Option<KindWord> {
    let lower = word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    let whole = kinds().iter().find_map(|kind| {
        let known = kind.words.iter().chain(kind.first.iter().filter(|_| first)).find(|w| inflected(&lower, w).is_some())?;
        Some(KindWord { name: &kind.name, prefix: String::new(), bare: lower == *known })
    });
    whole.or_else(|| {
        let mut best: Option<(usize, KindWord)> = None;
        for kind in kinds() {
            for known in &kind.words {
                let Some(at) = lower.rfind(known.as_str()).filter(|at| *at >= 3) else { continue };
                let ending = lower.get(at + known.len()..).unwrap_or_default();
                if ENDINGS.contains(&ending) && best.as_ref().is_none_or(|(length, _)| known.len() > *length) {
                    let prefix: String = word.chars().take(lower.get(..at).map_or(0, |p| p.chars().count())).collect();
                    best = Some((known.len(), KindWord { name: &kind.name, prefix, bare: ending.is_empty() }));
                }
            }
        }
        best.map(|(_, word)| word)
    })
}

/// The ending of a word that is a known word with an ending.
fn inflected(word: &str, known: &str) -> Option<&'static str> {
    let ending = word.strip_prefix(known)?;
    ENDINGS.iter().copied().find(|e| *e == ending)
}

/// The genre a title or line names: the first in the order of the data, wherever it stands in the line.
pub(super) fn of_line(line: &str) -> Option<&'static str> {
    let lower = line.to_lowercase();
    let phrase = kinds().iter().find(|kind| kind.phrases.iter().any(|p| lower.contains(p.as_str())));
    if let Some(kind) = phrase {
        return Some(&kind.name);
    }
    let found: Vec<&'static str> = line
        .split(|c: char| c.is_whitespace() || "/()–_".contains(c))
        .filter(|w| !w.is_empty())
        .enumerate()
        .filter_map(|(i, w)| Some(of_word(w, i == 0)?.name))
        .collect();
    kinds().iter().map(|k| k.name.as_str()).find(|name| found.contains(name))
}

/// The genre of a document.
pub(super) fn find<'a>(title: Option<&str>, top: impl Iterator<Item = &'a str>, others: &[&str], text: &str) -> Option<&'static str> {
    if let Some(kind) = title.and_then(of_line) {
        return Some(kind);
    }
    let short = top.filter(|line| line.chars().count() <= 120).find_map(of_line);
    let named = || others.iter().find_map(|name| of_line(&name.replace(['-', '_', '.'], " ")));
    short.or_else(named).or_else(|| most_frequent(text))
}

/// The genre named most often in the text, at least three times.
fn most_frequent(text: &str) -> Option<&'static str> {
    let mut counts: Vec<(&'static str, usize)> = Vec::new();
    for word in text.split_whitespace().take(6000) {
        if let Some(found) = of_word(word, false).filter(|f| f.prefix.is_empty()) {
            match counts.iter_mut().find(|(name, _)| *name == found.name) {
                Some((_, n)) => *n += 1,
                None => counts.push((found.name, 1)),
            }
        }
    }
    counts.into_iter().filter(|(_, n)| *n >= 3).max_by_key(|(_, n)| *n).map(|(name, _)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_name_their_genre() {
        for (title, kind) in [
            ("Udviklingsaftale 2027 for Kultur", "udviklingsaftale"),
            ("Havn og Fiskeri - udviklingsaftale for 2027", "udviklingsaftale"),
            ("Skovpolitikken", "politik"),
            ("Klimahandleplan 2027-2030", "handleplan"),
            ("Børne- og Ungepolitik", "politik"),
            ("Status på strategi for havnen", "status"),
            ("Strategi for status i byen", "strategi"),
            ("Struktur- og Udviklingsplan", "udviklingsplan"),
            ("Kompasaftale 2027", "aftale"),
            ("Planetstier", ""),
        ] {
            assert_eq!(of_line(title).unwrap_or_default(), kind, "{title}");
        }
    }

    #[test]
    fn a_compound_keeps_what_stands_before_the_genre() {
        assert_eq!(of_word("Havnepolitik", false).unwrap().prefix, "Havne");
    }
}
