//! Who takes part in a goal: what the words around a department's name, and the place where it stands, say of it.

use std::ops::Range;
use std::sync::LazyLock;

use super::denials::{is_denied, leaves};
use crate::record::{Goal, Place, Record};

static CUES: LazyLock<Vec<&'static str>> = LazyLock::new(|| lines(include_str!("../../data/partner_cues.txt")));
static VERBS: LazyLock<Vec<&'static str>> = LazyLock::new(|| lines(include_str!("../../data/partner_verbs.txt")));
static PEOPLE: LazyLock<Vec<&'static str>> = LazyLock::new(|| lines(include_str!("../../data/people_verbs.txt")));
static STANDS: LazyLock<Vec<&'static str>> = LazyLock::new(|| lines(include_str!("../../data/partner_states.txt")));
static UNITS: LazyLock<Vec<&'static str>> = LazyLock::new(|| lines(include_str!("../../data/unit_words.txt")));

/// Characters before a name within which a word of taking part must begin.
const NEAR: usize = 40;
/// Verbs that tell how things stand.
const STATES: [&str; 6] = ["er", "var", "har", "havde", "bliver", "blev"];
/// Words of those at the head of a department.
const HEADS: [&str; 3] = ["chef", "leder", "direktør"];
/// Words before a name by which it takes part, whatever stands before them.
const WITH: [&str; 2] = ["med", "hos"];
/// Words that join a unit, its people or its head to a name: "centret for", "kollegerne i".
const JOIN: [&str; 6] = ["for", "i", "hos", "fra", "af", "på"];
/// Words that join names, and those after which a clause begins with who acts.
const JOINTS: [&str; 5] = ["og", "samt", "&", "eller", "både"];
const CLAUSES: [&str; 9] = ["og", "at", "mens", "hvor", "når", "hvis", "så", "men", "som"];
/// Words between a name and its verb: "Kultur og Fritid vil også bidrage".
const BETWEEN: usize = 3;

fn lines(file: &'static str) -> Vec<&'static str> {
    file.lines().map(str::trim).filter(|l| !l.is_empty() && !l.starts_with('#')).collect()
}

/// What standing in a text says of who is named there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// A participant, or under a heading for those who take part.
    Partner,
    /// Who answers for the goal: units of its own department, or the head of another.
    Owner,
    /// The words around the name decide.
    Text,
}

/// Texts of a goal with their places.
pub fn texts<'a>(record: &'a Record, goal: &'a Goal) -> Vec<(&'a str, &'a Place, Role)> {
    let mut texts = vec![(goal.title.as_str(), &goal.place, Role::Text)];
    let parties = goal.participants.iter().map(|p| (p, Role::Partner)).chain(goal.owners.iter().map(|p| (p, Role::Owner)));
    for (party, role) in parties {
        texts.extend([&party.role, &party.name].into_iter().flatten().map(|t| (t.as_str(), &party.place, role)));
    }
    texts.extend(goal.targets.iter().chain(&goal.effects).map(|a| (a.text.as_str(), &a.place, Role::Text)));
    texts.extend(goal.activities.iter().map(|a| (a.text.as_str(), &a.place, Role::Text)));
    texts.extend(goal.purpose.as_deref().map(|t| (t, goal.purpose_place.as_ref().unwrap_or(&goal.place), Role::Text)));
    texts.extend(goal.background.as_deref().map(|t| (t, goal.background_place.as_ref().unwrap_or(&goal.place), Role::Text)));
    texts.extend(goal.fields.iter().map(|f| (f.text.as_str(), &f.place, if is_cue(&f.label) { Role::Partner } else { Role::Text })));
    let sections = record.sections.iter().filter(|s| s.goal.as_ref() == Some(&goal.id));
    texts.extend(sections.map(|s| (s.text.as_str(), &s.place, Role::Text)));
    texts
}

/// A text has a word of taking part.
fn is_cue(text: &str) -> bool {
    let lower = text.to_lowercase();
    let at_word = |cue: &&str| lower.match_indices(*cue).any(|(at, _)| starts_word(&lower, at));
    CUES.iter().any(at_word)
}

/// The sentence names the department at `name` as taking part: by words before it, by what it does, or beside `previous`, which takes part.
pub fn takes_part(sentence: &str, name: &Range<usize>, previous: Option<&Range<usize>>) -> bool {
    if is_denied(sentence, name) {
        return false;
    }
    let beside = previous.and_then(|p| sentence.get(p.end..name.start)).is_some_and(is_joint);
    let whole = with_unit(sentence, name);
    beside
        || (name.start == 0 && acts(sentence))
        || is_called(sentence, name.start)
        || is_called(sentence, whole.start)
        || acts_after(sentence, &whole)
}

/// A name with the words before it for a unit, its people or its head: "Centret for …", "repræsentanter fra …".
fn with_unit(sentence: &str, name: &Range<usize>) -> Range<usize> {
    let before = sentence.get(..name.start).unwrap_or_default();
    let start_of = |text: &str| text.trim_end().rfind(char::is_whitespace).map_or(0, |at| at + 1);
    let joins = start_of(before);
    let is_join = before.get(joins..).is_some_and(|w| JOIN.contains(&w.trim()));
    let unit = start_of(before.get(..joins).unwrap_or_default());
    let word = before.get(unit..joins).unwrap_or_default().trim().to_lowercase();
    let start = if is_join && is_unit(&word) { unit } else { name.start };
    start..name.end
}

/// A lower-case word for a department, its people or its head.
pub fn is_unit(word: &str) -> bool {
    UNITS.iter().any(|u| word.starts_with(u))
}

/// What follows a name at the beginning of a sentence is what only people do: "Ejendomme sørger for", not "Ejendomme står tomme".
pub fn is_done_by_people(after: &str) -> bool {
    let verb = after.split_whitespace().next().unwrap_or_default();
    PEOPLE.iter().any(|v| verb.starts_with(v))
}

/// Only words that join names.
fn is_joint(between: &str) -> bool {
    between.split(|c: char| c.is_whitespace() || matches!(c, ',' | '/' | ';')).all(|w| w.is_empty() || JOINTS.contains(&w))
}

/// A word of taking part stands shortly before the name.
fn is_called(sentence: &str, at: usize) -> bool {
    let before = sentence.get(..at).unwrap_or_default();
    let mut words = before.split_whitespace().rev().map(str::to_lowercase);
    let (last, second) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    if WITH.contains(&last.as_str()) {
        return true;
    }
    let near: Vec<char> = before.chars().collect();
    let near: String = near.iter().skip(near.len().saturating_sub(NEAR)).collect();
    let lower = near.to_lowercase();
    // "stilles til rådighed af …", "udføres af …"
    let done_by = last == "af" && second.chars().count() > 4 && (second.ends_with("es") || second == "rådighed");
    is_cue(&near) || done_by || (last == "fra" && !leaves(&lower))
}

/// A sentence that begins with a name says what it does, not how things stand with it.
fn acts(sentence: &str) -> bool {
    let mut rest = sentence.split_whitespace().filter(|w| *w != "og" && *w != "&" && !w.starts_with(char::is_uppercase));
    let verb = rest.next();
    let stands = || rest.take(BETWEEN).map(str::to_lowercase).any(|w| STANDS.iter().any(|s| w.starts_with(s)));
    verb.is_some_and(|verb| !STATES.contains(&verb) || stands())
}

/// The name begins a clause in which it does something for the goal, or stands right before or after what is done with it.
fn acts_after(sentence: &str, name: &Range<usize>) -> bool {
    let before = sentence.get(..name.start).unwrap_or_default().trim_end();
    let last = before.rsplit(char::is_whitespace).next().unwrap_or_default().to_lowercase();
    let begins = before.is_empty() || before.ends_with([',', ';', ':', '–', '•']) || CLAUSES.contains(&last.as_str());
    let after = sentence.get(name.end..).unwrap_or_default();
    let words: Vec<String> = after.split_whitespace().take(BETWEEN).map(str::to_lowercase).collect();
    let begins_with = |list: &[&str], words: &[String]| words.iter().any(|w| list.iter().any(|v| w.starts_with(v)));
    let stands = words.split_first().is_some_and(|(verb, rest)| STATES.contains(&verb.as_str()) && begins_with(&STANDS, rest));
    begins && !after.starts_with(|c: char| c.is_alphanumeric() || c == '-') && (stands || begins_with(&VERBS, &words))
}

/// The name stands in the title of a person: "Chef for …".
pub fn is_head_of(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or_default().trim_end().to_lowercase();
    [" for", " af", " i"].iter().any(|w| before.ends_with(w)) && HEADS.iter().any(|h| before.contains(h))
}

/// A word begins here.
pub fn starts_word(text: &str, at: usize) -> bool {
    text.get(..at).and_then(|t| t.chars().next_back()).is_none_or(|c| !c.is_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn called(sentence: &str, name: &str) -> bool {
        let at = sentence.find(name).unwrap();
        takes_part(sentence, &(at..at + name.len()), None)
    }

    #[test]
    fn who_takes_part_is_said_in_many_ways() {
        for sentence in [
            "Stien ryddes i samarbejde med Havn og Fyr.",
            "Planen bliver til på tværs af Havn og Fyr.",
            "Lokalerne stilles til rådighed af Havn og Fyr.",
            "To medarbejdere fra Havn og Fyr er med hver tirsdag.",
            "Der bliver sat skilte op, og Havn og Fyr sørger for lyset.",
            "Det kræver, at Havn og Fyr også bidrager.",
            "Herefter inddrages Havn og Fyr.",
            "Opgaven koordineres tæt med både kajens folk og Havn og Fyr.",
            "Havn og Fyr leverer tallene.",
            "Tallene ligger hos Havn og Fyr.",
        ] {
            assert!(called(sentence, "Havn og Fyr"), "{sentence}");
        }
    }

    #[test]
    fn a_name_alone_does_not_take_part() {
        for sentence in [
            "Havn og Fyr er et stort område.",
            "Det bygger på erfaringer, som Havn og Fyr har.",
            "Overgangen fra Havn og Fyr skal være god.",
            "Målet står også i strategien for Havn og Fyr.",
        ] {
            assert!(!called(sentence, "Havn og Fyr"), "{sentence}");
        }
    }

    #[test]
    fn who_is_named_beside_somebody_who_takes_part_does_too() {
        let sentence = "Arbejdet sker i tæt samarbejde med den nye afdeling for Havn og Fyr samt Kultur og Fritid.";
        let (first, second) = (sentence.find("Havn og Fyr").unwrap(), sentence.find("Kultur og Fritid").unwrap());
        assert!(takes_part(sentence, &(second..second + 16), Some(&(first..first + 11))));
    }
}
