//! Names that may be typed on: titles of goals and values of facets, found by the beginnings of their words.

use tantivy::Searcher;

use super::columns::alive_terms;
use super::document::SEPARATOR;
use super::schema::GOAL_TITLE;

/// Most names looked at for one beginning.
const MAX_SEEN: usize = 5000;

/// One name with what it stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// As people read it.
    pub text: String,
    /// Id of a goal, value of a facet.
    pub value: String,
    /// Its words, folded.
    words: Vec<String>,
}

/// Names, to be found by the beginnings of their words.
#[derive(Debug, Default)]
pub struct Names {
    names: Vec<Name>,
    /// Word and name, in order of the words.
    words: Vec<(String, usize)>,
}

impl Names {
    /// Names of texts with their values.
    pub fn new(all: impl Iterator<Item = (String, String)>) -> Names {
        let names: Vec<Name> = all.map(|(text, value)| Name { words: folded(&text), text, value }).collect();
        let mut words: Vec<(String, usize)> =
            names.iter().enumerate().flat_map(|(i, n)| n.words.iter().map(move |w| (w.clone(), i))).collect();
        words.sort();
        words.dedup();
        Names { names, words }
    }

    /// Names of which every word typed begins a word, those that begin with what is typed first, then the shorter ones.
    pub fn with(&self, typed: &str, limit: usize) -> Vec<&Name> {
        let wanted = folded(typed);
        let Some(longest) = wanted.iter().max_by_key(|w| w.len()) else { return Vec::new() };
        let from = self.words.partition_point(|(w, _)| w < longest);
        let candidates = self.words.iter().skip(from).take_while(|(w, _)| w.starts_with(longest.as_str())).take(MAX_SEEN);
        let mut found: Vec<(bool, usize, usize)> = Vec::new();
        for (_, i) in candidates {
            let Some(name) = self.names.get(*i) else { continue };
            if wanted.iter().all(|w| name.words.iter().any(|n| n.starts_with(w.as_str()))) {
                let first = name.words.first().zip(wanted.first()).is_some_and(|(n, w)| n.starts_with(w.as_str()));
                found.push((!first, name.text.len(), *i));
            }
        }
        found.sort_unstable();
        found.dedup();
        found.into_iter().take(limit).filter_map(|(.., i)| self.names.get(i)).collect()
    }
}

/// Titles of the goals of all segments.
pub fn of_goals(searcher: &Searcher) -> tantivy::Result<Names> {
    let mut all = Vec::new();
    for reader in searcher.segment_readers() {
        if let Some(column) = reader.fast_fields().str(GOAL_TITLE)? {
            let pairs = alive_terms(reader, &column)?;
            all.extend(pairs.into_iter().filter_map(|t| t.split_once(SEPARATOR).map(|(a, b)| (a.to_owned(), b.to_owned()))));
        }
    }
    Ok(Names::new(all.into_iter()))
}

/// Lower-case words with aa, oe, ae for å, ø, æ.
fn folded(text: &str) -> Vec<String> {
    let lower = text.to_lowercase();
    lower.split(|c: char| !c.is_alphanumeric() && c != '§').filter(|w| !w.is_empty()).map(sporhund_danish::fold).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_by_the_beginnings_of_their_words() {
        let names = ["Lavt sygefravær", "Sygefravær i dagtilbud", "Færre møder"].map(|t| (t.to_owned(), t.len().to_string()));
        let names = Names::new(names.into_iter());
        let texts = |typed: &str| names.with(typed, 9).into_iter().map(|n| n.text.clone()).collect::<Vec<_>>();
        assert_eq!(texts("syge"), ["Sygefravær i dagtilbud", "Lavt sygefravær"]);
        assert_eq!(texts("lav sygefrav"), ["Lavt sygefravær"]);
        assert_eq!(texts("moed"), ["Færre møder"]);
        assert!(texts("xyz").is_empty() && texts(" , ").is_empty());
    }
}
