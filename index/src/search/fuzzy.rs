//! Words of the index that differ from a word by a slip of the keyboard, or that sound like it.

use std::sync::LazyLock;

use sporhund_danish::Analyser;

use super::data::KEYBOARD;
use super::lexicon::{Known, Lexicon, letters, sound};
use super::number::number;
use crate::slips::{align, distance};

/// Most words offered for one.
const MAX_WORDS: usize = 3;
/// A slip in tenths: a letter wrong, more, less, or two that changed place.
const SLIP: u32 = 10;
/// A key beside the right one, a letter typed twice or once.
const NEAR_SLIP: u32 = 7;
/// Another spelling of the same sound, however many letters differ.
const SOUNDS: u32 = 8;
/// Letters that differ at most where two words sound alike.
const SOUND_LETTERS: usize = 4;
/// Shortest side of a compound that is compared for itself.
const MIN_SIDE: usize = 4;
/// Most places at which a compound is cut.
const MAX_CUTS: usize = 4;

/// A word near another, with how far it is in tenths of a slip.
type Near<'a> = (u32, &'a Known);

/// The nearest words, the most frequent first: within `most` slips, or sounding alike.
pub fn nearest(lexicon: &Lexicon, word: &str, most: usize) -> Vec<String> {
    let mut near = within(lexicon, word, most);
    let Some(best) = near.iter().map(|(cost, _)| *cost).min() else { return Vec::new() };
    near.retain(|(cost, _)| *cost < best + NEAR_SLIP / 2);
    near.sort_by(|a, b| a.0.cmp(&b.0).then(b.1.entries.cmp(&a.1.entries)).then_with(|| a.1.text.cmp(&b.1.text)));
    near.into_iter().take(MAX_WORDS).map(|(_, k)| k.text.clone()).collect()
}

/// Every word within some slips, nearest first, at most `limit`.
pub fn all_within(lexicon: &Lexicon, word: &str, most: usize, limit: usize) -> Vec<String> {
    let mut near = within(lexicon, word, most);
    near.sort_by(|a, b| a.0.cmp(&b.0).then(b.1.entries.cmp(&a.1.entries)).then_with(|| a.1.text.cmp(&b.1.text)));
    near.into_iter().take(limit).map(|(_, k)| k.text.clone()).collect()
}

fn within<'a>(lexicon: &'a Lexicon, word: &str, most: usize) -> Vec<Near<'a>> {
    let typed: Vec<char> = word.chars().collect();
    if most == 0 || typed.len() >= 60 {
        return Vec::new();
    }
    let spoken = number(&sound(word));
    // Of the many words of a collection nearly all begin otherwise or have other letters: that is seen before anything is compared.
    let swapped = typed.get(1).is_some_and(|second| Some(second) != typed.first()).then(|| typed.iter().take(2).rev().collect::<String>());
    let beginnings: Vec<String> = typed.first().map(char::to_string).into_iter().chain(swapped).collect();
    let differing = 2 * u32::try_from(most).unwrap_or(u32::MAX / 2);
    let own = letters(word);
    let long_enough = |length: usize| length.abs_diff(word.len()) <= (most * 2).max(SOUND_LETTERS);
    let near = |known: &'a Known| -> Option<Near<'a>> {
        let alike = known.sound == spoken && known.text != word;
        if !long_enough(known.text.len()) || !alike && more_than(own ^ known.letters, differing) {
            return None;
        }
        let other: Vec<char> = known.text.chars().collect();
        if other.iter().any(|c| !c.is_alphabetic() && *c != '-') {
            return None;
        }
        let begins = beginnings.iter().any(|b| known.text.starts_with(b.as_str()));
        let cost = (begins && distance(&typed, &other, most).is_some()).then(|| cost(&typed, &other));
        match (alike, cost) {
            (true, cost) => Some((cost.unwrap_or(SOUNDS).min(SOUNDS), known)),
            (false, cost) => cost.map(|c| (c, known)),
        }
    };
    let may = |letters: u32, length: usize| long_enough(length) && !more_than(own ^ letters, differing);
    lexicon.sounding_or_beginning(spoken, &beginnings, may).filter_map(near).collect()
}

/// More bits are set than so many: a few are taken away sooner than all are counted.
fn more_than(bits: u32, most: u32) -> bool {
    (0..most).fold(bits, |left, _| left & left.wrapping_sub(1)) > 0
}

/// A compound with a slip in one of its sides: both sides as words, where one is right and the other near a word of the index.
pub fn compound(lexicon: &Lexicon, word: &str) -> Option<(String, String)> {
    let danish = Analyser::shared();
    let cuts: Vec<usize> = word.char_indices().map(|(i, _)| i).skip(MIN_SIDE).collect();
    let sides = |cut: usize| Some((word.get(..cut)?, word.get(cut..)?));
    let long = |side: &str| side.chars().count() >= MIN_SIDE;
    let stem =
        |left: &str| [left, left.strip_suffix('s').unwrap_or(left)].into_iter().find(|w| long(w) && danish.is_word(w)).map(str::to_owned);
    let right_known = cuts.iter().filter_map(|c| sides(*c)).filter(|(l, r)| long(l) && long(r) && danish.is_word(r)).take(MAX_CUTS);
    let mut best: Option<(u32, String, String)> = None;
    let mut offer = |cost: u32, left: String, right: String| {
        if best.as_ref().is_none_or(|(b, ..)| cost < *b) {
            best = Some((cost, left, right));
        }
    };
    for (left, right) in right_known {
        for left in [left, left.strip_suffix('s').unwrap_or(left)] {
            if let Some((cost, near)) = one(lexicon, left) {
                offer(cost, near, right.to_owned());
            }
        }
    }
    let left_known = cuts.iter().rev().filter_map(|c| sides(*c)).filter_map(|(l, r)| Some((stem(l)?, r))).filter(|(_, r)| long(r));
    for (left, right) in left_known.take(MAX_CUTS) {
        if let Some((cost, near)) = one(lexicon, right) {
            offer(cost, left, near);
        }
    }
    best.map(|(_, left, right)| (left, right))
}

/// The nearest word within one slip.
fn one(lexicon: &Lexicon, word: &str) -> Option<(u32, String)> {
    let best = within(lexicon, word, 1)
        .into_iter()
        .min_by(|a, b| a.0.cmp(&b.0).then(b.1.entries.cmp(&a.1.entries)).then_with(|| a.1.text.cmp(&b.1.text)))?;
    Some((best.0, best.1.text.clone()))
}

/// Slips in tenths, those that fingers make easily costing less.
fn cost(a: &[char], b: &[char]) -> u32 {
    let swap = |x: char, y: char| if beside(x, y) { NEAR_SLIP } else { SLIP };
    let gap = |c: char, before: Option<char>| if before == Some(c) { NEAR_SLIP } else { SLIP };
    align(a, b, &swap, &gap, u32::MAX).unwrap_or(u32::MAX)
}

/// Keys side by side on a Danish keyboard.
fn beside(a: char, b: char) -> bool {
    static PLACES: LazyLock<Vec<(char, f32, f32)>> = LazyLock::new(|| {
        let rows = KEYBOARD.iter().enumerate();
        rows.flat_map(|(y, row)| row.chars().enumerate().map(move |(x, c)| (c, x as f32 + y as f32 * 0.5, y as f32))).collect()
    });
    let place = |c: char| PLACES.iter().find(|(k, ..)| *k == c);
    let (Some((_, ax, ay)), Some((_, bx, by))) = (place(a), place(b)) else { return false };
    (ax - bx).abs() <= 1.0 && (ay - by).abs() <= 1.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lexicon(words: &[&str]) -> Lexicon {
        let mut words: Vec<Known> = words.iter().map(|w| Known::new((*w).to_owned(), 1)).collect();
        words.sort_by(|a, b| a.text.cmp(&b.text));
        Lexicon::new(words, Vec::new())
    }

    #[test]
    fn a_key_beside_the_right_one_is_nearer_than_any_other() {
        let held = lexicon(&["leder", "leser"]);
        assert_eq!(nearest(&held, "lefer", 1), ["leder"]);
    }

    #[test]
    fn what_sounds_alike_is_near_whatever_its_letters() {
        let held = lexicon(&["hjemmepleje", "kvalitet", "rehabilitering"]);
        assert_eq!(nearest(&held, "jemmepleje", 1), ["hjemmepleje"]);
        assert_eq!(nearest(&held, "qualitet", 1), ["kvalitet"]);
        assert_eq!(nearest(&held, "rehabillittering", 1), ["rehabilitering"]);
    }

    #[test]
    fn a_slip_in_one_side_of_a_compound_is_found_in_that_side() {
        let held = lexicon(&["sygefravær", "medarbejder", "indsats"]);
        assert_eq!(compound(&held, "sygefraverindsats"), Some(("sygefravær".into(), "indsats".into())));
        assert_eq!(compound(&held, "medarbejdersygefravar").map(|c| c.1), Some("sygefravær".into()));
        assert_eq!(compound(&held, "kat"), None);
    }
}
