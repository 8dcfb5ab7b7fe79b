//! Persons, roles and units by their shape.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::LazyLock;

use serde::Deserialize;

use super::endings::Endings;
use super::pattern::{Pattern, any, data, either, part};

#[derive(Default, Deserialize)]
struct Words {
    roles: Vec<String>,
    role_signs: Vec<String>,
    general: Vec<String>,
    anybody: Vec<String>,
    units: Vec<String>,
    unit_signs: Vec<String>,
    no_units: Vec<String>,
    named_units: Vec<String>,
    no_first: Vec<String>,
    vacant: Vec<String>,
    nobody_patterns: Vec<String>,
}

static WORDS: LazyLock<Words> = LazyLock::new(|| data(include_str!("../../../data/roles.toml")));
static FIRST_NAMES: LazyLock<HashSet<&'static str>> = LazyLock::new(|| {
    let lines = include_str!("../../../data/first_names.txt").lines().filter(|l| !l.starts_with('#'));
    lines.flat_map(str::split_whitespace).collect()
});
static CAPITALS: LazyLock<Pattern> = LazyLock::new(|| {
    let word = r"\p{Lu}(?:\p{Ll}|['’])+(?:-\p{Lu}\p{Ll}+)*";
    Pattern::exact(&format!(r"\b{word}(?:\s+(?:(?:af|von|van|de|el|al|la|und)\s+)?(?:{word}|\p{{Lu}}\.)){{1,11}}"))
});
static VACANT: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&format!(r"\(?\b{}\b\)?", any(&WORDS.vacant))));
/// "Sundhedspolitikken", "Barnets Lov": papers, not parties.
static PAPER: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        r"(?:politik(?:ken)?|strategi(?:en)?|plan(?:en)?|lov(?:en)?|reform(?:en)?|aftale(?:n)?|budget(?:tet)?)(?:\s+(?:for|om)\b|$)|\d\d",
    )
});
static NOBODY: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&format!(r"^\s*\(?{}", either(&WORDS.nobody_patterns))));
const PLURALS: &[(&str, &str)] = &[("erne", ""), ("ene", ""), ("ne", ""), ("er", ""), ("e", "")];

/// "Job og Uddannelse", "Sundhed, Omsorg og Handicap": departments are named by their fields.
static DEPARTMENT: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::exact(r"^(?:\p{Lu}\p{Ll}{2,}, )*\p{Lu}\p{Ll}{1,} (?:og|&) \p{Lu}\p{Ll}{1,}$"));
/// "Alle områder i Ældre og Sundhed".
static UNITS_OF: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::exact(r"^(?:[Aa]lle|[Dd]e|[Hh]ele)?\s*\p{L}+\s+(?:i|for|under)\s+\p{Lu}[\p{L}&]+"));

/// What a phrase is by its shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A person's name and nothing else.
    Person,
    /// Words with a person's name at the end ("Centerchef Ida Holm").
    WithPerson,
    /// Holds the word of a role ("chef for Plejedistrikt Nord").
    Role,
    /// Holds the word of a unit, body or group, or is an abbreviation of one.
    Unit,
    /// Begins with a capital letter.
    Proper,
    /// Anything else.
    Plain,
}

/// The persons named in a text. `sure`: a role or label stands beside, so that unknown first names count too.
pub fn persons(text: &str, sure: bool) -> Vec<Range<usize>> {
    CAPITALS.find_all(text).into_iter().flat_map(|r| persons_in(text, r, sure)).collect()
}

/// The persons in a run of capitalised words, which roles and labels part: "Teamleder Ida Holm Teamleder Per Lund".
fn persons_in(text: &str, run: Range<usize>, sure: bool) -> Vec<Range<usize>> {
    let words = words_of(text, run);
    let border = |w: &Range<usize>| is_role_word(part(text, w.clone())) || is_label(part(text, w.clone()));
    let mut found = Vec::new();
    let mut start = 0;
    for at in 0..=words.len() {
        if words.get(at).is_none_or(border) {
            let beside = start > 0 || at < words.len();
            found.extend(words.get(start..at).and_then(|segment| person_in(text, segment, sure || beside)));
            start = at + 1;
        }
    }
    found
}

fn words_of(text: &str, run: Range<usize>) -> Vec<Range<usize>> {
    let mut words: Vec<Range<usize>> = Vec::new();
    let mut at = run.start;
    for word in part(text, run.clone()).split_whitespace() {
        let Some(skip) = part(text, at..run.end).find(word) else { break };
        words.push(at + skip..at + skip + word.len());
        at += skip + word.len();
    }
    words
}

/// The person that capitalised words name.
fn person_in(text: &str, words: &[Range<usize>], after_role: bool) -> Option<Range<usize>> {
    let skipped = words.iter().position(|w| part(text, w.clone()).starts_with(char::is_uppercase))?;
    let words = after_fields(text, words.get(skipped..)?);
    let words = before_unit(text, words);
    let (first, last) = (words.first()?, words.last()?);
    let opening = part(text, first.clone());
    let known = is_first_name(opening);
    let unit = words.iter().any(|w| is_unit_word(part(text, w.clone())));
    let family = part(text, last.clone()).ends_with("sen");
    let placed = [" i", " på", " ved"].iter().any(|p| part(text, 0..first.start).trim_end().ends_with(p));
    if placed && !known && !family {
        return None;
    }
    let bad = WORDS.no_first.contains(&opening.to_lowercase()) || unit;
    ((2..=6).contains(&words.len()) && !bad && (known || family || after_role)).then_some(first.start..last.end)
}

fn is_first_name(word: &str) -> bool {
    FIRST_NAMES.contains(word) || word.split('-').next().is_some_and(|p| FIRST_NAMES.contains(p))
}

/// "Rehabilitering Lotte Engsig": words of the language before a known first name are no part of it.
fn after_fields<'w>(text: &str, words: &'w [Range<usize>]) -> &'w [Range<usize>] {
    let name = |w: &Range<usize>| is_first_name(part(text, w.clone()));
    let at = words.iter().position(name).filter(|at| at + 2 <= words.len()).unwrap_or(0);
    let common = |w: &Range<usize>| sporhund_danish::Analyser::shared().is_word(&part(text, w.clone()).to_lowercase());
    let fields = words.get(..at).is_some_and(|before| before.iter().all(common));
    if fields { words.get(at..).unwrap_or(words) } else { words }
}

/// "Rune Kjær Myndighedsafdelingen": a unit behind a full name is somebody else.
fn before_unit<'w>(text: &str, words: &'w [Range<usize>]) -> &'w [Range<usize>] {
    let unit = words.iter().position(|w| is_unit_word(part(text, w.clone())));
    let named = words.first().is_some_and(|w| is_first_name(part(text, w.clone())));
    unit.filter(|at| *at >= 2 && named).and_then(|at| words.get(..at)).unwrap_or(words)
}

fn is_label(word: &str) -> bool {
    matches!(
        word.to_lowercase().as_str(),
        "styregruppe" | "projektgruppe" | "arbejdsgruppe" | "kontakt" | "kontaktperson" | "interessenter" | "deltagere" | "ansvarlige"
    )
}

/// What a phrase is. `sure`: it stands where parties are listed.
pub fn shape(phrase: &str, sure: bool) -> Shape {
    let phrase = phrase.trim().trim_end_matches(['.', ',']);
    if let Some(person) = persons(phrase, sure).into_iter().next_back().filter(|p| p.end == phrase.len()) {
        return if person.start == 0 { Shape::Person } else { Shape::WithPerson };
    }
    let words: Vec<&str> = phrase.split(|c: char| c.is_whitespace() || matches!(c, '/' | '(' | ')')).filter(|w| !w.is_empty()).collect();
    if words.iter().take(4).any(|w| is_role_word(w)) {
        return Shape::Role;
    }
    if words.iter().any(|w| is_unit_word(w) || is_sign(w)) {
        return Shape::Unit;
    }
    if phrase.starts_with(char::is_uppercase) { Shape::Proper } else { Shape::Plain }
}

/// A leader with what he leads.
static HEADS: LazyLock<Pattern> = LazyLock::new(|| Pattern::exact(r"^[Ll]eder(?:en)?\s+(?:af|for)\s+\p{Lu}"));

/// A phrase that names a party by itself: a person, a special role, a body — not "medarbejderne", "ledere" or "området".
pub fn is_party(phrase: &str) -> bool {
    match shape(phrase, false) {
        Shape::Person | Shape::WithPerson => true,
        Shape::Role => {
            let words: Vec<String> = phrase.split_whitespace().map(str::to_lowercase).collect();
            let special = |w: &String| {
                let known = |base: &str| WORDS.general.iter().any(|g| g == base);
                let anybody = |base: &str| WORDS.anybody.iter().any(|g| g == base);
                !is_general(w) && role_base(w).is_some_and(|b| !anybody(b) && (w.len() > b.len() + 4 || !known(b)))
            };
            // "Lederen af Boligenheden" is one.
            words.iter().any(special) || HEADS.is_match(phrase)
        }
        Shape::Unit => {
            phrase.split_whitespace().any(|w| is_sign(w) || is_special_unit(w))
                || DEPARTMENT.is_match(phrase)
                || UNITS_OF.is_match(phrase)
                || has_name(phrase)
        }
        Shape::Proper => DEPARTMENT.is_match(phrase),
        Shape::Plain => false,
    }
}

/// "Team Forebyggelse", "afdelingen for Byggeri": any unit with a name of its own.
fn has_name(phrase: &str) -> bool {
    let words: Vec<&str> = phrase.split_whitespace().filter(|w| *w != "for").collect();
    words.windows(2).any(|w| matches!(w, [unit, name] if WORDS.named_units.contains(&clean(unit)) && name.starts_with(char::is_uppercase)))
}

fn is_general(word: &str) -> bool {
    WORDS.general.iter().any(|g| PLURALS.iter().any(|(p, _)| word == format!("{g}{p}")) || word == *g || word == format!("{g}en"))
}

/// A role by its last part, in any form: "centercheferne", "fagchefen", "TR".
pub fn is_role_word(word: &str) -> bool {
    WORDS.role_signs.iter().any(|s| s == word) || role_base(&clean(word)).is_some()
}

static ROLES: LazyLock<Endings> =
    LazyLock::new(|| Endings::new(WORDS.roles.iter().map(String::as_str), &["", "en", "er", "erne", "ne", "e", "n", "s", "ens", "mænd"]));
static UNITS: LazyLock<Endings> = LazyLock::new(|| {
    Endings::new(WORDS.units.iter().map(String::as_str), &["", "en", "et", "er", "erne", "ne", "ene", "n", "t", "s", "ens", "ets"])
});

/// The last part by which a word is a role.
fn role_base(word: &str) -> Option<&'static str> {
    ROLES.first(word).and_then(|n| WORDS.roles.get(n)).map(String::as_str)
}

/// Whether a text may hold the word of a role: whatever the words are parted by.
pub fn names_a_role(text: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric()).chain(text.split_whitespace()).any(|w| !w.is_empty() && is_role_word(w))
}

/// A word for a unit, body or group by its last part.
pub fn is_unit_word(word: &str) -> bool {
    let word = clean(word);
    word.len() >= 3 && UNITS.first(&word).is_some()
}

/// A unit's word with the definite article: "jobcentret", "skolerne"; not "jobcenter", "skoler".
pub fn is_definite(word: &str) -> bool {
    let word = clean(word);
    let bare = |u: &String| ["", "er", "r", "e"].iter().any(|e| word.strip_suffix(e).is_some_and(|w| w.ends_with(u.as_str())));
    ["en", "et", "ne"].iter().any(|e| word.ends_with(e))
        && !WORDS.units.iter().any(|u| bare(u) && !u.ends_with("en") && !u.ends_with("et") && !u.ends_with("ne"))
}

/// A unit that is not any unit: "Handicaprådet", not "området".
fn is_special_unit(word: &str) -> bool {
    let word = clean(word);
    let bare = |n: &String| {
        ["", "en", "et", "er", "erne", "ne", "n", "t", "s", "r", "rne"].iter().any(|e| word.strip_suffix(e).is_some_and(|w| w == n))
    };
    is_unit_word(&word) && !WORDS.no_units.iter().any(bare)
}

/// A phrase up to where the party ends: "MED-udvalgene afdække" → "MED-udvalgene", "chefen for Ældre og Sundhed" as it stands.
pub fn head(phrase: &str) -> &str {
    let small =
        |w: &str| matches!(w, "for" | "i" | "af" | "på" | "ved" | "fra" | "den" | "det" | "de" | "og" | "samt" | "under" | "hos" | "&");
    let (mut at, mut end, mut seen, mut before) = (0, 0, false, "");
    for word in phrase.split_whitespace() {
        let start = at + part(phrase, at..phrase.len()).find(word).unwrap_or(0);
        let capital = word.starts_with(|c: char| c.is_uppercase() || c == '(');
        if seen && !capital && !small(word) && !small(before) && !is_unit_word(word) {
            break;
        }
        seen = seen || is_role_word(word) || is_unit_word(word) || is_sign(word);
        at = start + word.len();
        if !small(word) {
            end = at;
        }
        before = word;
    }
    if end == 0 { phrase } else { phrase.get(..end).unwrap_or(phrase) }
}

/// "OMU", "A&T", "SOH".
pub fn is_sign(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    let capitals = word.chars().filter(|c| c.is_uppercase()).count();
    let stem = word.split(['-', '\'', '’']).next().unwrap_or_default();
    WORDS.unit_signs.iter().any(|s| s == stem)
        || (capitals >= 2 && word.chars().count() <= 5 && word.chars().all(|c| c.is_uppercase() || c == '&'))
}

/// The singular of a plural role: "Centercheferne" → "Centerchef"; none where the word is no plural.
pub fn singular(role: &str) -> Option<String> {
    let lower = role.to_lowercase();
    for (ending, _) in PLURALS {
        if let Some(stem) = lower.strip_suffix(ending)
            && WORDS.roles.iter().any(|b| stem.ends_with(b.as_str()))
            && !WORDS.roles.iter().any(|b| lower.ends_with(b.as_str()))
        {
            return role.get(..stem.len()).map(str::to_owned);
        }
    }
    None
}

/// A post without holder: the words that say so.
pub fn vacancy(phrase: &str) -> Option<Range<usize>> {
    VACANT.find(phrase)
}

/// Words that stand in the place of an owner where there is none: "Afventer ansættelse", "NN".
pub fn is_nobody(phrase: &str) -> bool {
    NOBODY.is_match(phrase)
}

/// A name that begins with a capital letter and is no person's first name: "Sundhedsplejen", "Røde Kors", "Teknik og Miljø".
pub fn is_proper_name(phrase: &str) -> bool {
    let mut words = phrase.split_whitespace();
    let small = |w: &str| matches!(w, "og" | "&" | "i" | "af" | "for" | "på" | "under");
    let opening = words.next().unwrap_or_default();
    let shaped = opening.starts_with(char::is_uppercase) && opening.chars().count() > 3 && !is_first_name(opening);
    let rest = words.all(|w| small(w) || w.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit()));
    let paper = PAPER.is_match(phrase) || phrase.contains('/');
    shaped && rest && !paper && phrase.split_whitespace().count() <= 5 && !WORDS.no_first.contains(&opening.to_lowercase())
}

fn clean(word: &str) -> String {
    word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn persons_are_told_from_places_and_units() {
        let table: &[(&str, &[&str])] = &[
            ("Chef Lone Bang Krogh og centerchef Per Vestergaard-Holm", &["Lone Bang Krogh", "Per Vestergaard-Holm"]),
            ("Inge M. Krarup, leder", &["Inge M. Krarup"]),
            ("Plejedistrikt Nord og Vores Køkken", &[]),
            ("Landsbyen Solbakken", &[]),
            ("Center for Job og Social", &[]),
            ("Projektejer Zelda Quist", &["Zelda Quist"]),
            ("Region Midtjylland og Danske Regioner", &[]),
            ("Centercheferne Mette Dahl og Jens Lyng", &["Mette Dahl", "Jens Lyng"]),
            ("Marie-Louise Krag Iversen er ansat", &["Marie-Louise Krag Iversen"]),
            ("Sundheds- og Omsorgsudvalget", &[]),
        ];
        for (text, expected) in table {
            let found: Vec<&str> = persons(text, false).into_iter().map(|r| part(text, r)).collect();
            assert_eq!(&found, expected, "{text}");
        }
    }

    #[test]
    fn plural_roles_have_a_singular() {
        assert_eq!(singular("Centercheferne").as_deref(), Some("Centerchef"));
        assert_eq!(singular("lederne").as_deref(), Some("leder"));
        assert_eq!(singular("Projektkoordinatorer").as_deref(), Some("Projektkoordinator"));
        assert_eq!(singular("Fagchefen"), None);
        assert_eq!(singular("chef"), None);
    }

    #[test]
    fn general_people_are_no_parties() {
        for phrase in ["medarbejderne", "borgerne", "ledere", "de pårørende", "området", "målgruppen", "relevante parter"] {
            assert!(!is_party(phrase), "{phrase}");
        }
        for phrase in
            ["Handicaprådet", "HR-afdelingen", "fagchefen", "OMU", "jobcentret", "Ida Holm", "Socialtilsynet", "den lokale styregruppe"]
        {
            assert!(is_party(phrase), "{phrase}");
        }
    }
}
