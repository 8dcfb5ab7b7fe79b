//! Who stands for a union. Membership of a union is a private matter: such a person is shown where the document names them, but is nobody's
//! owner and is marked, so that no search finds them by name.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::model::{Party, Text};

use super::names::persons;
use super::pattern::{Pattern, data, either, part};

#[derive(Default, Deserialize)]
struct Words {
    elected: Vec<String>,
    short: Vec<String>,
    unions_short: Vec<String>,
    unions: Vec<String>,
    speaks: Vec<String>,
}

static WORDS: LazyLock<Words> = LazyLock::new(|| data(include_str!("../../../data/unions.toml")));
static ELECTED: LazyLock<String> = LazyLock::new(|| format!(r"\b(?:(?i:{})|{})\b", either(&WORDS.elected), either(&WORDS.short)));
static UNION: LazyLock<String> = LazyLock::new(|| format!(r"\b(?:(?i:{})|{})\b", either(&WORDS.unions), either(&WORDS.unions_short)));
static SPEAKER: LazyLock<Pattern> = LazyLock::new(|| {
    let speaks = either(&WORDS.speaks);
    Pattern::exact(&format!(
        r"{}|(?i:\b{speaks})\s+(?:for|fra|i|af)\s+(?:den\s+lokale\s+)?{u}|{u}[-'’\s]*s?\s*(?i:{speaks})\b",
        *ELECTED,
        u = *UNION
    ))
});
static NAMES_UNION: LazyLock<Pattern> = LazyLock::new(|| Pattern::exact(&UNION));
/// Words of a union right before a person's name: "tillidsrepræsentant for FOA Ida Holm", "FTR (BUPL): Ida Holm".
static BEFORE: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::exact(&format!(
        r"(?:{}(?:[\s(]+(?:for|fra|i)?\s*\p{{Lu}}[\p{{L}}&-]*){{0,3}}[\s,:)–-]*|{}(?:['’]?s)?(?:[-\s]+(?i:{}))?\s+)$",
        *ELECTED,
        *UNION,
        either(&WORDS.speaks)
    ))
});
/// … and right after it: "Ida Holm, FTR FOA", "Ida Holm (HK)", "Ida Holm, der er tillidsrepræsentant".
static AFTER: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::exact(&format!(
        r"^\s*[,(–-]?\s*(?:(?:som|der)\s+)?(?:er\s+)?(?:valgt\s+som\s+)?(?:(?:fælles|lokal|vores)\s+)?(?:{}|{}|(?i:{})\s+(?:for|fra|i)\s+{})",
        *ELECTED,
        *UNION,
        either(&WORDS.speaks),
        *UNION
    ))
});

/// Whether a party is one that stands for a union: an elected representative, or a person named with a union.
pub fn stands_for_union(party: &Party) -> bool {
    let said = [&party.role, &party.responsibility].into_iter().flatten();
    said.clone().any(|words| SPEAKER.is_match(words)) || (party.name.is_some() && said.into_iter().any(|words| NAMES_UNION.is_match(words)))
}

/// The persons whom any text of the document names as representatives, lower case.
pub fn representatives(texts: &[Text]) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for text in texts.iter().map(Text::as_str).filter(|t| SPEAKER.is_match(t) || NAMES_UNION.is_match(t)) {
        for person in persons(text, true) {
            if BEFORE.is_match(part(text, 0..person.start)) || AFTER.is_match(part(text, person.end..text.len())) {
                all.insert(part(text, person).to_lowercase());
            }
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn party(name: &str, role: &str) -> Party {
        let some = |s: &str| (!s.is_empty()).then(|| s.to_owned());
        Party { name: some(name), role: some(role), ..Party::default() }
    }

    #[test]
    fn elected_representatives_and_persons_named_with_a_union_stand_for_it() {
        for (name, role) in [
            ("Ida Holm", "FTR FOA"),
            ("Ida Holm", "tillidsrepræsentant"),
            ("Ida Holm", "Fællestillidsrepræsentant, HK"),
            ("Ida Holm", "TR Ergoterapeutforeningen"),
            ("Ida Holm", "BUPL"),
            ("Ida Holm", "formand for Dansk Sygeplejeråd i Solby"),
            ("Ida Holm", "repræsentant for 3F"),
            ("Ida Holm", "HK-repræsentant"),
            ("Ida Holm", "tillidsvalgt på Plejecenter Nord"),
            ("", "tillidsrepræsentanterne"),
            ("", "TR"),
            ("", "FTR'erne"),
            ("", "en repræsentant fra DLF"),
            ("Ida Holm", "kredsformand, lærerkredsen"),
        ] {
            assert!(stands_for_union(&party(name, role)), "{name} {role}");
        }
    }

    #[test]
    fn other_roles_and_unions_without_a_person_do_not() {
        for (name, role) in [
            ("Ida Holm", "AMR"),
            ("Ida Holm", "arbejdsmiljørepræsentant"),
            ("Ida Holm", "centerchef"),
            ("Ida Holm", "medarbejderrepræsentant"),
            ("Ida Holm", "formand for Ældrerådet"),
            ("", "FOA"),
            ("", "Dansk Sygeplejeråd"),
            ("", "TRIO"),
            ("Ida Holm", "tillidsfuld konsulent"),
            ("Ida Holm", "leder af Team SLF"),
        ] {
            assert!(!stands_for_union(&party(name, role)), "{name} {role}");
        }
    }

    #[test]
    fn representatives_are_known_by_the_words_beside_their_names() {
        let named = |text: &str| representatives(&[Text::flow(text)]).into_iter().collect::<Vec<_>>();
        let table: &[(&str, &[&str])] = &[
            ("Ida Holm, FTR FOA", &["ida holm"]),
            ("Tillidsrepræsentant Ida Holm deltager.", &["ida holm"]),
            ("Gruppen består af centerchef Per Lund og tillidsrepræsentant for BUPL Ida Holm.", &["ida holm"]),
            ("Ida Holm (HK) og Per Lund, centerchef", &["ida holm"]),
            ("TR: Ida Holm", &["ida holm"]),
            ("Ida Holm, der er fællestillidsrepræsentant, og Per Lund, AMR", &["ida holm"]),
            ("FOA-repræsentant Ida Holm", &["ida holm"]),
            ("Centerchef Per Lund mødes med FOA, Ida Holm er ikke med.", &[]),
            ("Per Lund, arbejdsmiljørepræsentant", &[]),
            ("TRIO og Per Lund", &[]),
            ("Vi samarbejder med FOA.", &[]),
        ];
        for (text, expected) in table {
            assert_eq!(&named(text), expected, "{text}");
        }
    }
}
