//! Acronyms a document defines itself: "Fælles Sundheds Front (FSF)", "FSF (Fælles Sundheds Front)".

use super::analysis::{Analysed, analyse};

/// Longest acronym, in letters.
const MAX_LETTERS: usize = 7;

/// Acronym and long form, both lower case, of every definition in a text whose letters agree with the initials of the words or of the
/// parts of a compound next to the parenthesis.
pub fn defined(text: &str) -> Vec<[String; 2]> {
    let mut found = Vec::new();
    for (open, _) in text.match_indices('(') {
        let Some(rest) = text.get(open + 1..) else { continue };
        let Some(close) = rest.find(')').filter(|c| *c <= 120) else { continue };
        let (inside, before) = (rest.get(..close).unwrap_or_default(), text.get(..open).unwrap_or_default());
        if let Some(acronym) = acronym(inside) {
            found.extend(long_form_before(before, &acronym).map(|long| [acronym.to_lowercase(), long]));
        } else if let Some(acronym) = before.split_whitespace().next_back().and_then(acronym) {
            found.extend(exact_initials(&words(inside), &acronym).map(|long| [acronym.to_lowercase(), long]));
        }
    }
    found
}

/// The first word where it is an acronym: two to seven letters, most of them capitals ("VUM 2.0" gives "VUM").
fn acronym(text: &str) -> Option<String> {
    let word = text.split_whitespace().next()?.trim_matches(|c: char| !c.is_alphanumeric());
    let rest_is_version = text.split_whitespace().skip(1).all(|w| w.chars().all(|c| c.is_ascii_digit() || c == '.'));
    let letters = word.chars().count();
    let capitals = word.chars().filter(|c| c.is_uppercase()).count();
    (rest_is_version && (2..=MAX_LETTERS).contains(&letters) && capitals == letters).then(|| word.to_owned())
}

fn words(text: &str) -> Vec<Analysed> {
    analyse(text).into_iter().filter(|w| w.surface.chars().any(char::is_alphanumeric)).collect()
}

/// The last words before the parenthesis whose initials spell the acronym.
fn long_form_before(before: &str, acronym: &str) -> Option<String> {
    let from = before.char_indices().rev().nth(160).map_or(0, |(i, _)| i);
    let words = words(before.get(from..).unwrap_or_default());
    let most = acronym.chars().count() + 3;
    (1..=most.min(words.len())).find_map(|n| exact_initials(words.get(words.len() - n..)?, acronym))
}

/// The words as one string, where every letter of the acronym is, in order, the initial of a word or of a part, and every word of more
/// than three letters gives one.
fn exact_initials(words: &[Analysed], acronym: &str) -> Option<String> {
    let letters: Vec<char> = acronym.to_lowercase().chars().collect();
    let mut next = 0;
    for (i, word) in words.iter().enumerate() {
        let first = word.surface.chars().next()?;
        if letters.get(next) != Some(&first) {
            if i == 0 || word.surface.chars().count() > 3 {
                return None;
            }
            continue;
        }
        next += 1;
        for part in word.parts.iter().skip(1) {
            if letters.get(next).is_some_and(|l| part.starts_with(*l)) {
                next += 1;
            }
        }
    }
    (next == letters.len()).then(|| words.iter().map(|w| w.surface.as_str()).collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_form_with_its_acronym_is_found_in_both_orders() {
        assert_eq!(defined("Vi bruger Fælles Faglige Begreber (FFB) overalt."), [["ffb".to_owned(), "fælles faglige begreber".to_owned()]]);
        assert_eq!(defined("FFB (Fælles Faglige Begreber)"), [["ffb".to_owned(), "fælles faglige begreber".to_owned()]]);
    }

    #[test]
    fn other_parentheses_define_nothing() {
        assert!(defined("Borgere i botilbud (herunder AC) og (botilbud, AC og STU)").is_empty());
        assert!(defined("(((( ) (").is_empty());
    }
}
