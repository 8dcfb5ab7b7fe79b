//! What is said of a department that does not take part after all: denied, over, compared with or only referred to.

use std::ops::Range;
use std::sync::LazyLock;

use serde::Deserialize;

/// Words right before a name.
const RIGHT_BEFORE: usize = 3;
/// Words before a name, and after it, within which it is denied.
const BEFORE: usize = 6;
const AFTER: usize = 3;

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Denials {
    right_before: Vec<String>,
    refers: Vec<String>,
    without: Vec<String>,
    not: Vec<String>,
    more: Vec<String>,
    over: Vec<String>,
    earlier: Vec<String>,
    past: Vec<String>,
    relations: Vec<String>,
    ends: Vec<String>,
    leaves: Vec<String>,
}

static DENIALS: LazyLock<Denials> = LazyLock::new(|| toml::from_str(include_str!("../../data/partner_denials.toml")).unwrap_or_default());

fn is(list: &[String], word: &str) -> bool {
    list.iter().any(|w| w == word)
}

fn begins(list: &[String], word: &str) -> bool {
    list.iter().any(|w| word.starts_with(w.as_str()))
}

/// Lower-case words of a text without the signs around them.
fn words(text: &str) -> Vec<String> {
    text.split_whitespace().map(|w| w.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase()).filter(|w| !w.is_empty()).collect()
}

/// The sentence says that the department at `name` does not take part.
pub fn is_denied(sentence: &str, name: &Range<usize>) -> bool {
    let before = sentence.get(..name.start).unwrap_or_default();
    let clause = words(before.rsplit([',', ';', ':', '(']).next().unwrap_or_default());
    let after = sentence.get(name.end..).unwrap_or_default();
    let after: Vec<String> = words(after.split([',', ';', ':', ')']).next().unwrap_or_default()).into_iter().take(AFTER).collect();
    let d = &*DENIALS;
    let only_refers = clause.first().is_some_and(|w| is(&d.refers, w));
    only_refers
        || last(&clause, RIGHT_BEFORE).iter().any(|w| begins(&d.right_before, w))
        || clause.iter().any(|w| is(&d.over, w))
        || is_earlier(&clause)
        || is_earlier(&after)
        || is_without(&clause)
        || is_not(&after)
        || is_over(&words(before), &after)
}

/// Who is named after these words and "fra" has left, or something came from there for good.
pub fn leaves(before: &str) -> bool {
    words(before).iter().any(|w| begins(&DENIALS.leaves, w))
}

fn last(words: &[String], count: usize) -> &[String] {
    words.get(words.len().saturating_sub(count)..).unwrap_or_default()
}

/// "lå tidligere hos", "har vi tidligere", "tidligere blev".
fn is_earlier(words: &[String]) -> bool {
    let d = &*DENIALS;
    words.iter().enumerate().filter(|(_, w)| is(&d.earlier, w)).any(|(at, _)| {
        let from = at.saturating_sub(2);
        words.get(from..at).unwrap_or_default().iter().chain(words.get(at + 1)).any(|w| is(&d.past, w))
    })
}

/// Said to happen without it, or not to happen; two denials are none.
fn is_without(clause: &[String]) -> bool {
    let d = &*DENIALS;
    let near = last(clause, BEFORE);
    let without = near.iter().any(|w| is(&d.without, w));
    let denied = if without { clause.iter().any(|w| is(&d.not, w)) } else { is_not(near) };
    without != denied
}

/// "ikke", where no "kun" or "alene" follows.
fn is_not(words: &[String]) -> bool {
    let d = &*DENIALS;
    words.iter().enumerate().any(|(at, w)| is(&d.not, w) && !words.iter().skip(at + 1).any(|next| is(&d.more, next)))
}

/// "Samarbejdet med … er slut".
fn is_over(before: &[String], after: &[String]) -> bool {
    let d = &*DENIALS;
    before.first().is_some_and(|w| is(&d.relations, w)) && after.iter().any(|w| begins(&d.ends, w))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn denied(sentence: &str) -> bool {
        let at = sentence.find("Havn og Fyr").unwrap();
        is_denied(sentence, &(at..at + "Havn og Fyr".len()))
    }

    #[test]
    fn the_words_are_read() {
        assert!(!DENIALS.not.is_empty());
    }

    #[test]
    fn what_is_denied_over_compared_or_referred_to_is_not_taking_part() {
        for sentence in [
            "Havn og Fyr deltager ikke.",
            "Bådene males uden hjælp fra Havn og Fyr.",
            "Der er ikke brug for at inddrage Havn og Fyr.",
            "Der er ikke længere et samarbejde med Havn og Fyr.",
            "Ingen fra Havn og Fyr medvirker.",
            "Samarbejdet med Havn og Fyr er slut.",
            "Samarbejdet med Havn og Fyr ophørte i 2028.",
            "Opgaven lå tidligere hos Havn og Fyr.",
            "Vi har tidligere delt bådene med Havn og Fyr.",
            "Hidtil er bådene lånt hos Havn og Fyr.",
            "Bådene er ældre end hos os, i modsætning til Havn og Fyr.",
            "Til forskel fra Havn og Fyr har vi ingen båd.",
            "Tallene sammenlignes med Havn og Fyr.",
            "Broen ligner den, vi har (se aftalen med Havn og Fyr).",
            "Jf. aftalen med Havn og Fyr side 4.",
            "Udvalget for Havn og Fyr drøfter det i maj.",
            "Kajen blev i januar skilt fra Havn og Fyr.",
        ] {
            assert!(denied(sentence), "{sentence}");
        }
    }

    #[test]
    fn a_denial_of_something_else_or_of_a_denial_denies_nothing() {
        for sentence in [
            "Det kan ikke lade sig gøre uden Havn og Fyr.",
            "Vi kan ikke gøre det alene, men sammen med Havn og Fyr.",
            "Unge, der ikke er i job, hjælpes sammen med Havn og Fyr.",
            "Det gælder ikke kun os, men også Havn og Fyr.",
            "Det sker ikke mindst sammen med Havn og Fyr.",
            "En tidligere indsats i samarbejde med Havn og Fyr hjælper flere.",
            "I samarbejde med Havn og Fyr stopper vi brugen af tjære.",
            "Vi vil gøre en forskel for kajen sammen med Havn og Fyr.",
            "Vi vil se på kajen sammen med Havn og Fyr.",
        ] {
            assert!(!denied(sentence), "{sentence}");
        }
    }
}
