//! The sentence forms that name who takes part in a goal. Many are mentioned; those count who do something in it.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::model::{Party, Text};

use super::super::list;
use super::super::names::{is_definite, is_party, is_proper_name, is_unit_word, persons, singular};
use super::super::pattern::{Pattern, any, data, either, group, part, whole};
use super::sentence::{BRACKET, WILL, named, object, same, subject, timeless};

#[derive(Default, Deserialize)]
struct Words {
    with_patterns: Vec<String>,
    beside_patterns: Vec<String>,
    passive_patterns: Vec<String>,
    partner_nouns: Vec<String>,
    people_nouns: Vec<String>,
    gathering_patterns: Vec<String>,
    vague_patterns: Vec<String>,
    sole_units: Vec<String>,
    named_groups: Vec<String>,
}

static WORDS: LazyLock<Words> = LazyLock::new(|| data(include_str!("../../../../data/participants.toml")));
pub static WITH: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&format!(r"(?:^|\s){}\s+", either(&WORDS.with_patterns))));
/// Words before "sammen med" that tell of a place, not of work done together.
static BESIDE: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&format!(r"\b{}\s*$", either(&WORDS.beside_patterns))));
/// "LMU og HR-afdelingen inddrages …".
static PASSIVE: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&format!(r"\s{}\b", either(&WORDS.passive_patterns))));
/// "… aktører, herunder særligt …", "samarbejdspartnerne er …".
static PARTNERS: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(&format!(
        r"\b{}(?:ne)?(?:[^.;:()]{{0,60}}?,?\s+(?:herunder|fx|f\.eks\.|bl\.\s?a\.|såsom|nemlig)(?:\s+(?:særligt|især|primært|blandt\s+andet))?|\s+(?:er|omfatter|tæller|udgøres\s+af|kommer\s+fra|består\s+af))\s+",
        either(&WORDS.partner_nouns)
    ))
});
static PARTNER_AT_END: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&format!(r"\b{}(?:ne)?\s*$", either(&WORDS.partner_nouns))));
static OPENING: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(r"^\s*(?:(?:primært|især|særligt|fx|f\.eks\.|bl\.\s?a\.|blandt\s+andet|herunder|eksempelvis|dvs\.|hhv\.)\s+)+")
});
/// "rådgivere fra Børn og Familie, Jobcenteret og Voksenområdet".
static PEOPLE_FROM: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::new(&format!(r"\b\p{{L}}*{}(?:e|er|ere|ne|rne|erne)?\s+fra\s+", any(&WORDS.people_nouns))));
static GATHERING: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&either(&WORDS.gathering_patterns)));
static VAGUE: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&format!(r"^{}", either(&WORDS.vague_patterns))));
/// Groups that everybody knows by one name.
static NAMED_GROUP: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&format!(r"^(?:de\s+)?{}(?:ne|et|en)?$", any(&WORDS.named_groups))));
/// "den lokale ledelse", "kommunens økonomiske afdeling": a unit by its adjective.
static BY_ADJECTIVE: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::exact(r"^(?:[Dd]en|[Dd]et|\p{Ll}+s)\s+(?P<how>\p{Ll}{4,}e)\s+(?P<unit>\p{Ll}{4,})$"));

/// Whatever tells of somebody who takes part.
static SOME: LazyLock<Pattern> = LazyLock::new(|| Pattern::any_of([&*WITH, &*PASSIVE, &*PARTNERS, &*BRACKET, &*GATHERING, &*WILL]));

/// Participants that one sentence names.
pub fn participants_of(sentence: &Text) -> Vec<Party> {
    let text = sentence.as_str();
    if !SOME.is_match(text) {
        return Vec::new();
    }
    let mut found = Vec::new();
    for cue in WITH.find_all(text) {
        if BESIDE.is_match(part(text, 0..cue.start)) {
            continue;
        }
        let word = part(text, cue.clone()).trim().to_lowercase();
        let responsibility = if word.contains("inddrag") || word.contains("deltag") { "inddraget" } else { "samarbejdspartner" };
        let all = object(sentence, cue.end);
        let by_name = all.iter().filter(|p| p.name.is_none() && p.role.as_deref().is_some_and(goes_by_name)).cloned();
        let by_name: Vec<Party> = by_name.map(|p| Party { responsibility: Some(responsibility.to_owned()), ..p }).collect();
        found.extend(taking_part(sentence, all, responsibility));
        found.extend(by_name);
    }
    if let Some(captures) = PASSIVE.captures(text) {
        let drawn_in = subject(sentence, whole(&captures).start, "inddraget", false);
        let known = |p: &Party| p.name.as_deref().is_none_or(|n| !persons(n, false).is_empty());
        found.extend(taking_part(sentence, drawn_in.into_iter().filter(known).collect(), "inddraget"));
    }
    for cue in PARTNERS.find_all(text) {
        found.extend(taking_part(sentence, object(sentence, cue.end), "samarbejdspartner"));
    }
    for captures in BRACKET.captures_all(text).into_iter().filter(|c| PARTNER_AT_END.is_match(part(text, 0..whole(c).start))) {
        let inside = captures.name("inside").map(|m| m.range()).unwrap_or_default();
        let start = inside.start + OPENING.find(part(text, inside.clone())).map_or(0, |o| o.end);
        found.extend(taking_part(sentence, list::parties(sentence, start..inside.end, false), "samarbejdspartner"));
    }
    if GATHERING.is_match(text) {
        for cue in PEOPLE_FROM.find_all(text) {
            found.extend(taking_part(sentence, object(sentence, cue.end), "deltager"));
        }
    }
    found.extend(acting(sentence));
    once(found)
}

/// "Handicapområdet vil i 2025 arbejde med …": a unit that does the work; not its chiefs, who are not named by a plural.
fn acting(sentence: &Text) -> Vec<Party> {
    let text = sentence.as_str();
    let Some(captures) = WILL.captures(text).filter(|c| group(c, "verb").is_some_and(|v| !v.is_empty())) else { return Vec::new() };
    let who = captures.name("who").map(|m| m.range()).unwrap_or_default();
    let chiefs = part(text, who.clone()).split_whitespace().next().is_some_and(|w| singular(w).is_some());
    if who.start > 0 || chiefs { Vec::new() } else { named(sentence, list::parties(sentence, who, false), "udførende") }
}

/// Those of a list who are somebody, with their part.
fn taking_part(sentence: &Text, all: Vec<Party>, responsibility: &str) -> Vec<Party> {
    let told = |p: &Party| {
        let role = p.role.as_deref().map(timeless).unwrap_or_default();
        p.name.is_some() || (!vague(role) && is_party(role))
    };
    let (sure, rest): (Vec<Party>, Vec<Party>) = all.into_iter().partition(told);
    let mut found = named(sentence, sure, responsibility);
    let by_adjective = rest.into_iter().filter(|p| p.role.as_deref().is_some_and(|r| unit_by_adjective(timeless(r))));
    found.extend(by_adjective.map(|p| Party { responsibility: Some(responsibility.to_owned()), ..p }));
    found
}

/// "relevante foreninger", "øvrige afdelinger", "elevråd": nobody in particular.
fn vague(role: &str) -> bool {
    if VAGUE.is_match(role) {
        return true;
    }
    let capital = role.chars().any(char::is_uppercase);
    let determined = ["den ", "det ", "de "].iter().any(|d| role.starts_with(d));
    let sole = |w: &str| WORDS.sole_units.iter().any(|s| s == w);
    let bare = |w: &str| is_unit_word(w) && !is_definite(w) && !sole(w);
    !capital && !determined && role.split(['/', ' ', '-']).filter(|w| is_unit_word(w)).all(bare) && role.split(['/', ' ', '-']).any(bare)
}

/// Behind "sammen med" a name is somebody: "Sundhedsplejen", "Røde Kors", "almen praksis".
pub fn goes_by_name(role: &str) -> bool {
    (is_proper_name(role) && !is_party(role)) || NAMED_GROUP.is_match(role)
}

fn unit_by_adjective(role: &str) -> bool {
    BY_ADJECTIVE.captures(role).is_some_and(|c| group(&c, "unit").is_some_and(is_unit_word)) && !VAGUE.is_match(role)
}

/// Each party once.
fn once(found: Vec<Party>) -> Vec<Party> {
    let mut all: Vec<Party> = Vec::new();
    for party in found {
        if !all.iter().any(|o| same(o, &party)) {
            all.push(party);
        }
    }
    all
}
