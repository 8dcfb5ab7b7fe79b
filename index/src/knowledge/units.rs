//! Departments named by what they do and a word for a unit: "kultur- og fritidsforvaltningen", "skoleafdelingen".
//!
//! Heads named so ("skolechefen") are none: most lead a part of the department that the document is of.

use std::ops::Range;

/// What follows the subject of a department; with -s in the genitive.
const UNITS: [&str; 8] = ["forvaltningen", "forvaltning", "afdelingen", "afdeling", "centeret", "centret", "området", "sekretariatet"];
/// Of these, a department whatever is held.
const ALWAYS: [&str; 2] = ["forvaltning", "afdeling"];
/// Words after which "området" is what something is about, no department.
const ABOUT: [&str; 6] = ["på", "inden", "indenfor", "for", "omkring", "om"];
/// Least letters of a subject.
const SUBJECT: usize = 3;

/// A unit as it is written.
pub struct Unit {
    /// Where.
    pub range: Range<usize>,
    /// It names a department also where no document of that department is held.
    pub always: bool,
}

/// Units that a text names, in their order.
pub fn units(text: &str) -> Vec<Unit> {
    let words: Vec<Range<usize>> = words(text);
    let mut found = Vec::new();
    for (at, range) in words.iter().enumerate() {
        let lower = text.get(range.clone()).unwrap_or_default().to_lowercase();
        let bare = lower.strip_suffix('s').unwrap_or(&lower);
        let ending = UNITS.iter().find(|u| bare.strip_suffix(**u).is_some_and(|s| s.chars().count() >= SUBJECT));
        let Some(ending) = ending else { continue };
        let first = first_part(text, &words, at);
        let before = first.checked_sub(1).and_then(|i| words.get(i)).and_then(|r| text.get(r.clone())).unwrap_or_default();
        let is_topic = *ending == "området" && ABOUT.contains(&before.to_lowercase().as_str());
        let start = words.get(first).map_or(range.start, |r| r.start);
        if !is_topic {
            found.push(Unit { range: start..range.end, always: first < at && ALWAYS.iter().any(|u| ending.starts_with(u)) });
        }
    }
    found
}

/// Words with their hyphens.
fn words(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for (at, letter) in text.char_indices().filter(|(_, c)| c.is_alphanumeric() || *c == '-') {
        match found.last_mut() {
            Some(last) if last.end == at => last.end = at + letter.len_utf8(),
            _ => found.push(at..at + letter.len_utf8()),
        }
    }
    found
}

/// The first of the words that share their last part with the one at `at`: "sundheds-" of "sundheds-, omsorgs- og handicapområdet".
fn first_part(text: &str, words: &[Range<usize>], at: usize) -> usize {
    let word = |i: usize| words.get(i).and_then(|r| text.get(r.clone())).unwrap_or_default();
    let mut first = at;
    while first > 0 {
        let joined = matches!(word(first - 1), "og" | "eller") && first > 1;
        let before = if joined { first - 2 } else { first - 1 };
        if !word(before).ends_with('-') || word(before).len() < SUBJECT {
            break;
        }
        first = before;
    }
    first
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(&str, bool)> {
        units(text).into_iter().map(|u| (&text[u.range], u.always)).collect()
    }

    #[test]
    fn units_are_found_with_all_their_parts() {
        assert_eq!(found("Mød kultur- og fritidsforvaltningen i dag"), [("kultur- og fritidsforvaltningen", true)]);
        assert_eq!(found("sammen med sundheds-, omsorgs- og handicapområdet."), [("sundheds-, omsorgs- og handicapområdet", false)]);
        assert_eq!(found("Skoleafdelingens plan"), [("Skoleafdelingens", false)]);
        assert!(found("Skolechefen i chefgruppen og et center").is_empty());
    }

    #[test]
    fn what_something_is_about_is_no_unit() {
        assert!(found("Mere samarbejde på skoleområdet og inden for ældreområdet").is_empty());
        assert_eq!(found("Vi inviterer skoleområdet"), [("skoleområdet", false)]);
    }
}
