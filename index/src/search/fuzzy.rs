//! Words of the index that differ from a word by a slip of the keyboard.

use std::collections::BTreeMap;

use tantivy::Searcher;

use super::entry::Group;
use super::schema::Fields;

/// Most words offered for one.
const MAX_WORDS: usize = 3;

/// The nearest words of the index, the most frequent first: one slip away, two for words of eight letters and more. The first letter is
/// right, or changed place with the second.
pub fn nearest(searcher: &Searcher, fields: &Fields, word: &str, most: usize) -> tantivy::Result<Vec<String>> {
    let typed: Vec<char> = word.chars().collect();
    let Some(streams) = fields.streams.get(&Group::Body).filter(|_| most > 0 && typed.len() < 60) else { return Ok(Vec::new()) };
    let mut found: BTreeMap<usize, BTreeMap<String, u32>> = BTreeMap::new();
    for reader in searcher.segment_readers() {
        for field in [streams.surface, streams.lemma] {
            let index = reader.inverted_index(field)?;
            let mut terms = index.terms().stream()?;
            while terms.advance() {
                let Ok(text) = std::str::from_utf8(terms.key()) else { continue };
                if text.len().abs_diff(word.len()) > most * 2 || text.chars().any(|c| !c.is_alphabetic() && c != '-') {
                    continue;
                }
                let other: Vec<char> = text.chars().collect();
                let begins = other.first() == typed.first() || other.first() == typed.get(1) && other.get(1) == typed.first();
                if begins && let Some(distance) = distance(&typed, &other, most) {
                    *found.entry(distance).or_default().entry(text.to_owned()).or_default() += terms.value().doc_freq;
                }
            }
        }
    }
    let Some((_, nearest)) = found.into_iter().next() else { return Ok(Vec::new()) };
    let mut nearest: Vec<(String, u32)> = nearest.into_iter().collect();
    nearest.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    Ok(nearest.into_iter().take(MAX_WORDS).map(|(word, _)| word).collect())
}

/// Slips between two words (a letter more, less, wrong, or two that changed place), where there are no more than `most`
/// (optimal string alignment).
pub fn distance(a: &[char], b: &[char], most: usize) -> Option<usize> {
    if a.len().abs_diff(b.len()) > most {
        return None;
    }
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=b.len()).collect();
    for (i, ca) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, cb) in b.iter().enumerate() {
            let at = |line: &[usize], k: usize| line.get(k).copied().unwrap_or(usize::MAX - 1);
            let mut cost = (at(&above, j + 1) + 1).min(at(&row, j) + 1).min(at(&above, j) + usize::from(ca != cb));
            if i > 0 && j > 0 && a.get(i - 1) == Some(cb) && b.get(j - 1) == Some(ca) {
                cost = cost.min(at(&before, j - 1) + 1);
            }
            row.push(cost);
        }
        if row.iter().min().is_some_and(|m| *m > most) {
            return None;
        }
        before = std::mem::replace(&mut above, row);
    }
    above.last().copied().filter(|d| *d <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slips(a: &str, b: &str) -> Option<usize> {
        distance(&a.chars().collect::<Vec<_>>(), &b.chars().collect::<Vec<_>>(), 2)
    }

    #[test]
    fn slips_are_counted() {
        assert_eq!(slips("sygefavær", "sygefravær"), Some(1));
        assert_eq!(slips("syegfravær", "sygefravær"), Some(1));
        assert_eq!(slips("ledelse", "ledelse"), Some(0));
        assert_eq!(slips("ledelse", "lederne"), Some(2));
        assert_eq!(slips("kantine", "kantzzz"), None);
        assert_eq!(slips("", "ab"), Some(2));
    }
}
