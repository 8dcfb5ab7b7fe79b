//! Words of a text as weighed terms: base forms, parts of compounds, stems, synonyms; and the subjects they show.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::LazyLock;

use sporhund_danish::{Analyser, Token, is_stop_word, synonyms};

use super::concepts::{Concepts, Forms};

/// A term by number: the same text gives the same number everywhere.
pub type Term = u64;

/// Weight of a part of a compound.
const PART: f32 = 0.6;
/// Weight of a synonym group, and of one whose members are only related.
const SYNONYM: f32 = 0.7;
const RELATED: f32 = 0.42;
/// Weight of a stem, which verb, noun and adjective share.
const STEM: f32 = 0.3;
/// Endings that tell verb, noun and adjective of one stem apart.
const ENDINGS: [&str; 10] = ["elsen", "else", "ningen", "ning", "ing", "heden", "hed", "lig", "isk", "e"];

/// Something by term.
pub type Counts<T> = HashMap<Term, T, BuildHasherDefault<Plain>>;

/// Terms are hashes already.
#[derive(Clone, Copy, Debug, Default)]
pub struct Plain(u64);

impl Hasher for Plain {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        self.0 = bytes.iter().fold(self.0, |hash, byte| hash.rotate_left(8) ^ u64::from(*byte));
    }

    fn write_u64(&mut self, term: u64) {
        self.0 = term;
    }
}

/// A word of a text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Word {
    /// First byte in the text.
    pub start: usize,
    /// Byte after the last.
    pub end: usize,
    /// Terms with their weights.
    pub terms: Vec<(Term, f32)>,
    /// Concepts with what they count.
    pub concepts: Vec<(usize, f32)>,
    /// Audiences with what they count.
    pub audiences: Vec<(usize, f32)>,
}

/// The number of a term (FNV-1a, 64 bits).
pub fn term(text: &str) -> Term {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
}

static CONCEPT_TERMS: LazyLock<Vec<Term>> =
    LazyLock::new(|| (0..Concepts::shared().len()).map(|c| term(&format!("c:{}", Concepts::shared().label(c)))).collect());

static CONCEPT_OF: LazyLock<Counts<usize>> = LazyLock::new(|| CONCEPT_TERMS.iter().copied().zip(0..).collect());

/// The concept of a term.
pub fn concept_of(term: Term) -> Option<usize> {
    CONCEPT_OF.get(&term).copied()
}

/// The term of a concept.
pub fn concept_term(concept: usize) -> Term {
    CONCEPT_TERMS.get(concept).copied().unwrap_or_default()
}

static AUDIENCE_TERMS: LazyLock<Vec<Term>> =
    LazyLock::new(|| (0..Concepts::audiences().len()).map(|a| term(&format!("a:{}", Concepts::audiences().label(a)))).collect());

/// The term of an audience.
pub fn audience_term(audience: usize) -> Term {
    AUDIENCE_TERMS.get(audience).copied().unwrap_or_default()
}

/// Words of a text that say something. `ignored` are lower-case words left out.
pub fn words(text: &str, ignored: &[String]) -> Vec<Word> {
    let tokens = Analyser::shared().analyse(text);
    let tells = |t: &Token| t.surface.chars().any(char::is_alphabetic) && !ignored.contains(&t.surface);
    let forms: Vec<Forms> = tokens.iter().map(|t| if tells(t) { forms(t) } else { Forms::default() }).collect();
    let mut found = Vec::new();
    let mut before: &[String] = &[];
    for (at, token) in tokens.iter().enumerate() {
        let concepts = Concepts::shared().at(&forms, at);
        let audiences = Concepts::audiences().at(&forms, at);
        let common = is_stop_word(&token.surface) || !tells(token);
        let terms = if common { Vec::new() } else { terms(token, before) };
        before = if common { &[] } else { &token.lemmas };
        if !(terms.is_empty() && concepts.is_empty() && audiences.is_empty()) {
            found.push(Word { start: token.start, end: token.end, terms, concepts, audiences });
        }
    }
    found
}

fn forms(token: &Token) -> Forms {
    let mut whole = token.lemmas.clone();
    whole.push(token.surface.clone());
    Forms { whole, parts: parts(token).into_iter().chain(inner(token)).collect() }
}

/// Compounds inside a compound: "vagtplan" of "vagtplansystem", "deltid" of "deltidsansat". The joining letter of the last part goes.
fn inner(token: &Token) -> Vec<String> {
    let count = token.parts.len();
    let runs = (0..count).flat_map(|from| (from + 2..=count).map(move |to| from..to)).filter(|run| run.len() < count);
    let joined = |run: std::ops::Range<usize>| {
        let (last, first) = token.parts.get(run)?.split_last()?;
        let before: String = first.iter().map(|p| p.text.to_lowercase()).collect();
        Some(before + &last.lemma)
    };
    runs.filter_map(joined).collect()
}

fn parts(token: &Token) -> Vec<String> {
    let long = |l: &String| l.chars().count() > 2 && !is_stop_word(l);
    token.parts.iter().map(|p| p.lemma.clone()).filter(long).collect()
}

fn terms(token: &Token, before: &[String]) -> Vec<(Term, f32)> {
    let own = [token.surface.clone()];
    let lemmas: &[String] = if token.lemmas.is_empty() { &own } else { &token.lemmas };
    let mut found: Vec<(Term, f32)> = Vec::new();
    let mut add = |text: &str, weight: f32, sum: bool| {
        let number = term(text);
        match found.iter_mut().find(|(t, _)| *t == number) {
            Some((_, known)) => *known = if sum { *known + weight } else { known.max(weight) },
            None => found.push((number, weight)),
        }
    };
    for lemma in lemmas.iter().filter(|l| !is_stop_word(l)) {
        add(lemma, 1.0 / lemmas.len() as f32, true);
    }
    let parts = parts(token);
    for part in parts.iter().chain(&inner(token)) {
        add(part, PART, true);
    }
    for lemma in lemmas.iter().chain(&parts) {
        if let Some(stem) = stem(lemma) {
            add(&format!("~{stem}"), STEM, false);
        }
        add_synonyms(lemma, &mut add);
        for other in before {
            add_synonyms(&format!("{other} {lemma}"), &mut add);
        }
    }
    found
}

/// The group of a word's synonyms as one more term, named by its first member.
fn add_synonyms(lemma: &str, add: &mut impl FnMut(&str, f32, bool)) {
    let others: Vec<_> = synonyms(lemma).iter().filter(|s| !s.wide).collect();
    if others.is_empty() {
        return;
    }
    let head = others.iter().map(|s| s.term).chain([lemma]).min().unwrap_or(lemma);
    let same = others.iter().any(|s| s.same);
    add(&format!("§{head}"), if same { SYNONYM } else { RELATED }, false);
}

fn stem(lemma: &str) -> Option<&str> {
    ENDINGS.iter().find_map(|ending| lemma.strip_suffix(ending).filter(|s| s.chars().count() >= 4))
}

/// Words to look for candidates with: base forms and parts of a text with the rarity that `rarity` gives their terms.
pub fn telling(text: &str, ignored: &[String], rarity: impl Fn(Term) -> f32) -> Vec<(String, f32)> {
    let mut found: Vec<(String, f32)> = Vec::new();
    for token in Analyser::shared().analyse(text) {
        let tells = token.surface.chars().any(char::is_alphabetic) && !ignored.contains(&token.surface);
        if !tells || is_stop_word(&token.surface) {
            continue;
        }
        let lemma = token.lemmas.first().cloned().unwrap_or_else(|| token.surface.clone());
        let parts = parts(&token).into_iter().map(|p| (p, PART));
        for (word, weight) in std::iter::once((lemma, 1.0)).chain(parts) {
            let value = weight * rarity(term(&word));
            match found.iter_mut().find(|(w, _)| *w == word) {
                Some((_, known)) => *known += value,
                None => found.push((word, value)),
            }
        }
    }
    found
}
