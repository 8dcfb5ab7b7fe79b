//! Nesting that only the words show: an item that breaks off ("…, der", "… følgende tre spor:") and the items that complete it.

use crate::facts::draft::ItemDraft;
use crate::sections::{sentence_texts, words};

const OPEN: &[&str] = &[
    "der",
    "så",
    "som",
    "om",
    "med",
    "hvor",
    "at",
    "til",
    "herunder",
    "for",
    "på",
    "af",
    "hvor der",
    "både",
    "gennem",
    "via",
    "ved",
    "eksempelvis",
    "fx",
    "f.eks",
];
const NUMBERS: &[(&str, usize)] =
    &[("to", 2), ("tre", 3), ("fire", 4), ("fem", 5), ("seks", 6), ("syv", 7), ("otte", 8), ("ni", 9), ("ti", 10)];

/// Moves items that complete the item before them one level down, where the format gave both the same level.
pub fn nest(items: &mut [ItemDraft]) {
    let mut n = 0;
    while n < items.len() {
        let children = items.get(n).filter(|i| i.level > 0).map_or(0, |_| children(items, n));
        let level = items.get(n).map_or(0, |i| i.level);
        for child in items.iter_mut().skip(n + 1).take(children) {
            child.level = child.level.max(level) + 1;
        }
        n += children.max(1);
    }
}

/// Paragraphs of a field that are plainly the items of a list whose marks are lost: at least two, a single short sentence each.
pub fn listify(items: &mut [ItemDraft]) {
    let short = |i: &ItemDraft| i.level == 0 && words(i.text.as_str()) <= 40 && sentence_texts(&i.text).len() <= 1;
    let body: Vec<&ItemDraft> = items.iter().filter(|i| !i.lead_in).collect();
    if body.len() < 2 || !body.iter().all(|i| short(i)) || body.iter().map(|i| words(i.text.as_str())).sum::<usize>() > 25 * body.len() {
        return;
    }
    items.iter_mut().filter(|i| !i.lead_in).for_each(|i| i.level = 1);
}

/// How many items after the one at `n` complete it.
fn children(items: &[ItemDraft], n: usize) -> usize {
    let Some(parent) = items.get(n) else { return 0 };
    let text = parent.text.as_str().trim_end();
    let next = |k: usize| items.get(n + 1 + k).filter(|i| i.level == parent.level);
    if next(0).is_none() || !breaks_off(text) {
        return 0;
    }
    if let Some(count) = announced(text) {
        return (0..count).take_while(|k| next(*k).is_some()).count();
    }
    let small = |t: &str| t.chars().find(|c| c.is_alphabetic()).is_some_and(char::is_lowercase);
    let lower = next(0).is_some_and(|i| small(i.text.as_str()));
    if small(text) != lower {
        return (0..).take_while(|k| next(*k).is_some_and(|i| small(i.text.as_str()) == lower)).count();
    }
    if !text.ends_with(':') && !lower {
        return 0;
    }
    // Parent and children look alike: the sentence ends where an item ends with a full stop.
    let run = (0..).take_while(|k| next(*k).is_some()).count();
    (0..run).find(|k| next(*k).is_some_and(|i| i.text.as_str().trim_end().ends_with('.'))).map_or(run, |k| k + 1)
}

/// The item ends in a colon, or in a word that needs a continuation.
fn breaks_off(text: &str) -> bool {
    let last = text.split_whitespace().last().unwrap_or("").to_lowercase();
    words(text) >= 2 && (text.ends_with(':') || OPEN.contains(&last.as_str()))
}

/// The number of items a lead-in announces.
fn announced(text: &str) -> Option<usize> {
    if !text.ends_with(':') {
        return None;
    }
    let lower = text.to_lowercase();
    let tail: Vec<&str> = lower.split_whitespace().rev().take(4).collect();
    tail.iter().find_map(|w| NUMBERS.iter().find(|(name, _)| name == w).map(|(_, n)| *n))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Text;

    fn levels(texts: &[&str]) -> Vec<u8> {
        let mut items: Vec<ItemDraft> = texts.iter().map(|t| ItemDraft { text: Text::flow(*t), level: 1, lead_in: false }).collect();
        nest(&mut items);
        items.iter().map(|i| i.level).collect()
    }

    #[test]
    fn items_that_complete_a_broken_off_item_are_its_children() {
        assert_eq!(levels(&["Lave en plan for", "nye stier", "flere træer", "Holde møder"]), [1, 2, 2, 1]);
        assert_eq!(levels(&["Arbejde med følgende to spor:", "Nye stier", "Flere træer", "Holde møder"]), [1, 2, 2, 1]);
        assert_eq!(levels(&["afprøve et skema, så", "alle kan følge med", "ingen venter.", "holde møder"]), [1, 2, 2, 1]);
        assert_eq!(levels(&["Byggeledelse", "Ibrugtagning", "Flytning af pladser til"]), [1, 1, 1]);
    }
}
