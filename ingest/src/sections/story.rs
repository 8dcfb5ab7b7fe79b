//! Headings of invented cases and portraits: nobody's goals and acts stand under them.

use super::key::words;

/// A label above an invented or told story ("Majas historie", "Mød Karen"): nobody's acts are in it.
pub fn tells_story(label: &str) -> bool {
    let lower = label.trim().to_lowercase();
    let opens =
        STORIES.lines().filter(|l| !l.starts_with('#') && !l.trim().is_empty()).any(|cue| lower.starts_with(cue.trim_end_matches('\n')));
    let named = lower
        .split(|c: char| !c.is_alphanumeric())
        .any(|w| w.ends_with("historie") || w.ends_with("historien") || w.ends_with("fortælling"));
    opens || named
}

/// A heading that tells a story for certain: it says that it is invented, or it is the story of somebody with a name.
pub fn is_story(heading: &str) -> bool {
    let lower = heading.trim().to_lowercase();
    let said = ["opdigtet", "fiktiv", "tænkt eksempel", "anonymiseret"].iter().any(|w| lower.contains(w));
    let mut all = heading.split_whitespace();
    let (first, second) = (all.next().unwrap_or_default(), all.next().unwrap_or_default().to_lowercase());
    let of_somebody = ["historie", "fortælling", "hverdag", "dag"].contains(&second.trim_end_matches(|c: char| !c.is_alphanumeric()));
    let name = first.strip_suffix('s').filter(|_| of_somebody && first.starts_with(char::is_uppercase));
    let named = name.is_some_and(|n| NAMES.lines().filter(|l| !l.starts_with('#')).flat_map(str::split_whitespace).any(|known| known == n));
    said && words(heading) <= 8 || named
}

/// First names.
const NAMES: &str = include_str!("../../data/first_names.txt");

/// What opens an invented case or a portrait.
const STORIES: &str = include_str!("../../data/story_cues.txt");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_goal_of_history_is_no_story() {
        assert!(is_story("Majas historie") && is_story("Omars hverdag (opdigtet)") && is_story("En fiktiv borger fortæller"));
        assert!(
            !is_story("Byens historie skal fortælles") && !is_story("Mød borgeren, hvor hun er") && !is_story("Lokalhistorie i skolen")
        );
    }

    #[test]
    fn labels_of_stories_are_told_from_labels_of_acts() {
        assert!(tells_story("Majas historie") && tells_story("Historien om broen") && tells_story("Borgercase"));
        assert!(!tells_story("Vi møder borgeren") && !tells_story("Det gør vi") && !tells_story("Historisk udvikling"));
    }
}
