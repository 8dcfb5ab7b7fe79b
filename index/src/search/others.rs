//! Other words for a word: synonyms, acronyms, spellings with other letters, the compound without its general last part.

use std::collections::BTreeSet;

use sporhund_danish::Analyser;

use super::analysis::{lemmas, same_word};
use super::data::GENERIC_HEADS;
use super::vocabulary::Vocabulary;

/// Weight of an acronym's long form and the other way round.
const ACRONYM: f32 = 0.6;
/// Weight of a synonym.
const SYNONYM: f32 = 0.4;
/// Weight of a related word.
const RELATED: f32 = 0.25;
/// Weight of a compound without its general last part.
const HEADLESS: f32 = 0.35;
/// Most words that have another word for them together.
const LONGEST: usize = 4;

/// One other word, or several that are all needed.
#[derive(Clone, Debug, PartialEq)]
pub struct Other {
    /// What it is worth beside the word typed.
    pub weight: f32,
    /// As it is looked for.
    pub text: String,
    /// `synonym`, `acronym`, `related`, `general`.
    pub kind: &'static str,
}

impl Other {
    fn new(weight: f32, text: &str, kind: &'static str) -> Other {
        Other { weight, text: text.to_owned(), kind }
    }
}

/// Other words for the words that come next.
#[derive(Default)]
pub struct Alternatives {
    /// Number of words they stand for.
    pub len: usize,
    /// Words that mean the same, with their weight.
    pub same: Vec<Other>,
    /// Words that are near in meaning: for when nothing has the words themselves.
    pub related: Vec<Other>,
}

/// The longest run of words that has other words for it.
pub fn alternatives(vocabulary: &Vocabulary, words: &[&str]) -> Alternatives {
    let mut found = Alternatives::default();
    for len in (1..=words.len().min(LONGEST)).rev() {
        for form in base_forms(words.get(..len).unwrap_or_default()) {
            for synonym in sporhund_danish::synonyms(&form) {
                let list = if synonym.same { &mut found.same } else { &mut found.related };
                list.push(if synonym.same {
                    Other::new(SYNONYM, synonym.term, "synonym")
                } else {
                    Other::new(RELATED, synonym.term, "related")
                });
            }
        }
        let learned = vocabulary.acronyms.iter();
        for (acronym, long) in learned {
            if len == 1 && words.first() == Some(&acronym.as_str()) {
                found.same.push(Other::new(ACRONYM, long, "acronym"));
            } else if long.split(' ').count() == len && starts_with(words, long) {
                found.same.push(Other::new(ACRONYM, acronym, "acronym"));
            }
        }
        if let Some(long) = words.first().filter(|_| len == 1).and_then(|w| sporhund_danish::acronym(w)) {
            found.same.push(Other::new(ACRONYM, long, "acronym"));
        }
        if !(found.same.is_empty() && found.related.is_empty()) {
            found.len = len;
            break;
        }
    }
    let mut seen = BTreeSet::new();
    found.same.retain(|o| seen.insert(o.text.clone()));
    found.related.retain(|o| seen.insert(o.text.clone()));
    found
}

/// The words in their base forms, every combination, and as they stand.
fn base_forms(words: &[&str]) -> BTreeSet<String> {
    let mut forms = BTreeSet::from([String::new()]);
    for word in words {
        let ways = lemmas(word).into_iter().take(3).chain([(*word).to_owned()]).collect::<BTreeSet<_>>();
        forms = forms.iter().flat_map(|f| ways.iter().map(move |w| format!("{f} {w}").trim().to_owned())).collect();
    }
    forms
}

fn starts_with(words: &[&str], entry: &str) -> bool {
    let near = |a: &str, b: &str| a == b || a.chars().next() == b.chars().next() && same_word(a, b);
    words.len() >= entry.split(' ').count() && words.iter().zip(entry.split(' ')).all(|(w, e)| near(w, e))
}

/// The compound without a last part that says little: "sygefravær" for "sygefraværsindsats".
pub fn without_head(word: &str) -> Vec<Other> {
    let parts = Analyser::shared().split(word);
    let Some(last) = parts.last().filter(|p| parts.len() > 1 && GENERIC_HEADS.contains(p.lemma.as_str())) else { return Vec::new() };
    let stem = word.get(..last.start).unwrap_or_default().trim_end_matches('-');
    let ways = [stem.strip_suffix('s').unwrap_or(stem), stem];
    let known = ways.into_iter().find(|w| w.chars().count() > 3 && Analyser::shared().is_word(w));
    known.map(|w| Other::new(HEADLESS, &lemmas(w).into_iter().next().unwrap_or_else(|| w.to_owned()), "general")).into_iter().collect()
}

/// A compound cut before its last part: "plejehjem" and "mad" for "plejehjemsmad", in base form.
pub fn halves(word: &str) -> Option<(String, String)> {
    let parts = Analyser::shared().split(word);
    let (last, modifiers) = parts.split_last()?;
    let left = match modifiers {
        [] => return None,
        [one] => one.lemma.clone(),
        _ => {
            let stem = word.get(..last.start)?.trim_end_matches('-');
            let ways = [stem.strip_suffix('s').unwrap_or(stem), stem];
            let known = ways.into_iter().find(|w| Analyser::shared().is_word(w)).unwrap_or(stem);
            lemmas(known).into_iter().next().unwrap_or_else(|| known.to_owned())
        }
    };
    Some((left, last.lemma.clone()))
}

/// Every digraph as its letter, each alone and all together, and every letter as its digraph.
pub fn other_spellings(word: &str) -> BTreeSet<String> {
    const PAIRS: [(&str, &str); 3] = [("aa", "å"), ("oe", "ø"), ("ae", "æ")];
    let all = PAIRS.iter().fold(word.to_owned(), |w, (a, b)| w.replace(a, b));
    let mut found: BTreeSet<String> = PAIRS.iter().map(|(a, b)| word.replace(a, b)).collect();
    found.extend([all, sporhund_danish::fold(word)]);
    found.retain(|w| w != word && *w != word.to_lowercase());
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_without_danish_letters_has_its_danish_spellings() {
        assert!(other_spellings("velfaerdsteknologi").contains("velfærdsteknologi"));
        assert!(other_spellings("moedekultur").contains("mødekultur"));
        assert!(other_spellings("århus").contains("aarhus"));
        assert!(other_spellings("leder").is_empty());
    }
}
