//! Tells changed text from the noise of reading the same text twice.
//!
//! Both texts are lined up at three-word sequences that occur once in each. Where two neighbouring anchors follow each other in both texts
//! with different words between them, someone replaced words, or a reader misread them. What only one text has (page headers, captions) says
//! nothing, and moved blocks (tables, text boxes) do not matter, because only neighbours are compared.

use std::collections::HashMap;

use super::hash;

/// Words of an anchor.
const ANCHOR: usize = 3;
/// Longer gaps are moved or missing blocks, not edits.
const LONGEST_GAP: usize = 40;
/// Words from which something that only one text has is more than a header or caption.
const SENTENCE: usize = 8;
/// Words nowhere in the other text that make a sentence new.
const NEW_WORDS: usize = 3;
/// From this likeness of the letters on, two words are one word read twice.
const MISREAD: f64 = 0.7;

/// Differences found between two texts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Edits {
    /// A number stands where another number stood.
    pub figures: usize,
    /// Other words stand where words stood.
    pub words: usize,
    /// Nearly the same letters: misread or divided words.
    pub noise: usize,
    /// A sentence or more stands in one text only, between words that follow each other in the other.
    pub sentences: usize,
}

/// Counts the differences between two texts.
pub fn edits(a: &[String], b: &[String]) -> Edits {
    let in_b = single_positions(b);
    let mut anchors: Vec<(usize, usize)> =
        single_positions(a).into_iter().filter_map(|(key, at)| in_b.get(&key).map(|&other| (at, other))).collect();
    anchors.sort_unstable();
    let counts = Counts { a: count(a), b: count(b) };
    let mut found = Edits::default();
    for pair in anchors.windows(2) {
        let [(a1, b1), (a2, b2)] = pair else { continue };
        let gap = (a.get(a1 + ANCHOR..*a2), b.get(b1 + ANCHOR..*b2));
        if let (Some(left), Some(right)) = gap {
            let before = a.get(a1 + ANCHOR - 1).map_or("", String::as_str);
            judge(left, right, before, &counts, &mut found);
        }
    }
    found
}

struct Counts<'t> {
    a: HashMap<&'t str, usize>,
    b: HashMap<&'t str, usize>,
}

impl Counts<'_> {
    /// The word is more frequent in `a` (or, turned round, in `b`): it did not just move.
    fn dropped(&self, word: &str) -> bool {
        self.a.get(word) > self.b.get(word)
    }

    fn added(&self, word: &str) -> bool {
        self.b.get(word) > self.a.get(word)
    }
}

fn count(words: &[String]) -> HashMap<&str, usize> {
    let mut counts = HashMap::new();
    for word in words {
        *counts.entry(word.as_str()).or_insert(0) += 1;
    }
    counts
}

/// Sequences that occur once, with their position.
fn single_positions(words: &[String]) -> HashMap<u64, usize> {
    let mut positions: HashMap<u64, Option<usize>> = HashMap::new();
    for (at, window) in words.windows(ANCHOR).enumerate() {
        positions.entry(hash::of_words(window)).and_modify(|p| *p = None).or_insert(Some(at));
    }
    positions.into_iter().filter_map(|(key, at)| at.map(|at| (key, at))).collect()
}

fn judge(left: &[String], right: &[String], before: &str, counts: &Counts<'_>, found: &mut Edits) {
    let same_start = left.iter().zip(right).take_while(|(a, b)| a == b).count();
    let (left, right) = (left.get(same_start..).unwrap_or_default(), right.get(same_start..).unwrap_or_default());
    let same_end = left.iter().rev().zip(right.iter().rev()).take_while(|(a, b)| a == b).count();
    let left = left.get(..left.len() - same_end).unwrap_or_default();
    let right = right.get(..right.len() - same_end).unwrap_or_default();
    if left.is_empty() || right.is_empty() {
        let new = is_sentence(left, &counts.b) || is_sentence(right, &counts.a);
        found.sentences += usize::from(new);
        return;
    }
    if left.len().max(right.len()) > LONGEST_GAP || left.concat() == right.concat() {
        return;
    }
    let (left, right) = (without_page_numbers(before, left), without_page_numbers(before, right));
    let gone: Vec<&str> = left.iter().copied().filter(|w| counts.dropped(w)).collect();
    let come: Vec<&str> = right.iter().copied().filter(|w| counts.added(w)).collect();
    if figure_changed(&gone, &come) {
        found.figures += 1;
    } else if alike(&left.concat(), &right.concat()) {
        found.noise += 1;
    } else if gone.iter().any(|w| is_content(w)) && come.iter().any(|w| is_content(w)) {
        if alike(&gone.concat(), &come.concat()) { found.noise += 1 } else { found.words += 1 }
    }
}

/// Long enough not to be a page header or a caption, with several words that `other` does not have anywhere: a heading or list that a reader
/// gave twice is nothing new.
fn is_sentence(words: &[String], other: &HashMap<&str, usize>) -> bool {
    let new = words.iter().filter(|w| is_content(w) && !other.contains_key(w.as_str())).count();
    words.len() >= SENTENCE && new >= NEW_WORDS
}

/// Page numbers differ between forms of one text: the numbers behind "side" say nothing.
fn without_page_numbers<'t>(before: &'t str, words: &'t [String]) -> Vec<&'t str> {
    let previous = std::iter::once(before).chain(words.iter().map(String::as_str));
    let numbered = |(previous, word): &(&str, &String)| is_page_word(previous) && is_number(word);
    previous.zip(words).filter(|pair| !numbered(pair)).map(|(_, word)| word.as_str()).collect()
}

fn is_page_word(word: &str) -> bool {
    include_str!("../../../data/page_words.txt").lines().any(|line| line == word)
}

fn figure_changed(gone: &[&str], come: &[&str]) -> bool {
    let digits = |words: &[&str]| words.iter().filter(|w| is_number(w)).copied().collect::<String>();
    let (old, new) = (digits(gone), digits(come));
    !old.is_empty() && !new.is_empty() && old != new
}

fn is_number(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|b| b.is_ascii_digit())
}

fn is_content(word: &str) -> bool {
    word.chars().count() >= 3 && word.chars().all(char::is_alphabetic)
}

/// Letters in common by bigrams (Dice 1945); cheap, and misread letters cost two bigrams each.
fn alike(a: &str, b: &str) -> bool {
    let bigrams = |s: &str| {
        let letters: Vec<char> = s.chars().collect();
        let mut pairs: Vec<[char; 2]> = letters.windows(2).filter_map(|w| <[char; 2]>::try_from(w).ok()).collect();
        pairs.sort_unstable();
        pairs
    };
    let (left, right) = (bigrams(a), bigrams(b));
    let (mut i, mut j, mut same) = (0, 0, 0_usize);
    while let (Some(x), Some(y)) = (left.get(i), right.get(j)) {
        match x.cmp(y) {
            std::cmp::Ordering::Less => i += 1,
            std::cmp::Ordering::Greater => j += 1,
            std::cmp::Ordering::Equal => {
                same += 1;
                i += 1;
                j += 1;
            }
        }
    }
    let all = left.len() + right.len();
    all > 0 && (2 * same) as f64 / all as f64 >= MISREAD
}
