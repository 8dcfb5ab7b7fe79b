//! Frameworks that a document introduces: after "de tre sigtemærker i Fyrtårn 2025" or "Byrådet har givet fem tilsagn" a "sigtemærke 2" and
//! "det tredje tilsagn" are parts of them, whatever the noun.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use super::super::context::Framework;
use super::super::names::{is_role_word, is_unit_word};
use super::super::pattern::{Pattern, either, group, part, whole};
use super::found::{capital, slug};
use super::known::{DATA, is_no_name, owners};

/// A capitalised word with what belongs to it: "Kompasset", "Fælles Retning", "Solby 2030".
pub const NAME: &str = r"\p{Lu}\p{L}{3,}(?:\s+(?:\p{Lu}\p{L}+|20\d\d))*";
const COUNT: &str = r"(?i:\d{1,2}|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv)";
const WHICH: &str = r"(?:\p{Ll}{3,}e\s+){0,2}";
const NUMBER: &str = r"(?i:nr\.?\s*|nummer\s+)?\d{1,2}\b";
const ORDINAL: &str = r"(?i:første|andet|anden|tredje|fjerde|femte|sjette|syvende|ottende|niende|tiende)";

/// Ways to introduce parts; groups `name` or `owner`, and `nouns` (plural) or `noun`.
static FORMS: LazyLock<Vec<Pattern>> = LazyLock::new(|| {
    let (own, holds, subjects) = (owners(), either(&DATA.proper.holds), either(&DATA.owned.subjects));
    let title = r#"(?:\s*[:,-]?\s*[”“"'’»«][^”“"»«]{2,90}[”“"'’«»])?"#;
    [
        format!(r"\b(?:{COUNT}\s+{WHICH}(?P<nouns>\p{{Ll}}{{4,}})|(?P<noun>\p{{Ll}}{{3,}}ne))\s+(?:i|fra|under)\s+(?:{own}\s+)?[”“»]?(?P<name>{NAME})"),
        format!(r"\b(?P<name>{NAME})[”“«]?(?:s|['’])?,?\s+(?i:(?:som|der|og)\s+)?(?:{holds}\s+)?(?i:de\s+)?{COUNT}\s+{WHICH}(?P<nouns>\p{{Ll}}{{4,}})"),
        format!(r"\b(?i:(?P<noun>\p{{L}}{{4,}}))\s+{NUMBER}{title},?\s+(?:i|fra|under|af)\s+{own}\s+(?P<name>{NAME})"),
        format!(r"\b(?P<name>\p{{Lu}}\p{{L}}{{3,}}(?:\s+20\d\d)?)(?:s|['’])\s+(?:(?P<noun>\p{{Ll}}{{4,}})\s+{NUMBER}|{ORDINAL}\s+(?P<nouns>\p{{Ll}}{{4,}}))"),
        format!(r"\b(?P<owner>{own})\s+(?:{COUNT}\s+)?{WHICH}(?P<nouns>\p{{Ll}}{{4,}})"),
        format!(r"\b(?i:(?P<subject>{subjects}))\b[^.;:]{{1,70}}?\s{COUNT}\s+{WHICH}(?P<nouns>\p{{Ll}}{{4,}})"),
    ]
    .iter()
    .map(|source| Pattern::exact(&source.replace(r"\s", " "))) // not from one line into the next
    .collect()
});
static NUMBERED: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::new(r"\b(?P<noun>\p{L}{4,})\s+(?:nr\.?\s*|nummer\s+)?(?P<number>\d{1,2})\b(?:[^\d.,%]|[.,](?:\D|$)|$)"));
static NTH: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&format!(r"\b(?P<number>{ORDINAL})\s+(?P<noun>\p{{L}}{{4,}})")));
static NOT_A_PART: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&format!("^{}$", either(&DATA.proper.not_parts))));
/// The year of an edition; a year further off belongs to the name.
static EDITION: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(r"\s+20[12]\d$"));

/// The frameworks that a text introduces with the noun of their parts, where the text numbers that noun at least once. A framework with a
/// name of its own is taken before one that only has an owner. `known`: the words name a framework of a list.
pub fn introduced(text: &str, known: impl Fn(&str) -> bool) -> Vec<Framework> {
    let numbered = numbered(text);
    if numbered.is_empty() {
        return Vec::new();
    }
    let mut by_noun: BTreeMap<String, (usize, Framework)> = BTreeMap::new();
    for (rank, form) in FORMS.iter().enumerate() {
        for captures in form.captures_all(text) {
            let plural = group(&captures, "nouns").or(group(&captures, "noun")).unwrap_or_default().to_lowercase();
            let Some(noun) = singular(&plural, &numbered) else { continue };
            let owner = group(&captures, "owner").or(group(&captures, "subject"));
            let made = match owner {
                Some(owner) => Some(of_owner(owner, &plural)),
                None => named(group(&captures, "name").unwrap_or_default(), text),
            };
            let rank = if owner.is_some() { rank + 10 } else { rank };
            let Some(framework) = made.filter(|_| !known(part(text, whole(&captures)))) else { continue };
            let new = by_noun.get(&noun).is_none_or(|(before, _)| rank < *before);
            if new {
                by_noun.insert(noun.clone(), (rank, Framework { part: Some(noun), ..framework }));
            }
        }
    }
    by_noun.into_values().map(|(_, framework)| framework).collect()
}

/// Nouns that the text numbers with at least one number up to twenty.
fn numbered(text: &str) -> BTreeSet<String> {
    let digits = NUMBERED.captures_all(text).into_iter().filter(|c| {
        let number: u32 = group(c, "number").and_then(|n| n.parse().ok()).unwrap_or(0);
        (1..=20).contains(&number)
    });
    let all = digits.chain(NTH.captures_all(text)).filter_map(|c| group(&c, "noun").map(str::to_lowercase));
    all.filter(|noun| !NOT_A_PART.is_match(noun) && !sporhund_danish::is_stop_word(noun)).collect()
}

/// The form of a noun in the plural that the text numbers.
fn singular(plural: &str, numbered: &BTreeSet<String>) -> Option<String> {
    let stems = ["", "r", "e", "er", "ne", "rne", "ene", "erne"].iter().filter_map(|ending| plural.strip_suffix(ending));
    let forms = stems.flat_map(|stem| {
        // "strømme": the consonant is doubled.
        let mut letters = stem.chars().rev();
        let double = letters.next().is_some_and(|last| letters.next() == Some(last));
        let single = stem.char_indices().next_back().map_or(stem, |(at, _)| if double { part(stem, 0..at) } else { stem });
        [stem.to_owned(), format!("{stem}e"), single.to_owned()]
    });
    forms.into_iter().find(|noun| numbered.contains(noun))
}

fn of_owner(owner: &str, plural: &str) -> Framework {
    let owner = owner.to_lowercase();
    let genitive = if owner.ends_with('s') { owner } else { format!("{owner}s") };
    let name = format!("{genitive} {plural}");
    Framework { key: slug(&name), label: capital(&name), names: vec![capital(&name), name], ..Framework::default() }
}

/// Whether a text holds a word or words.
fn holds(text: &str, words: &str) -> bool {
    let inner = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    text.match_indices(words)
        .any(|(at, _)| !inner(part(text, 0..at).chars().next_back()) && !inner(part(text, at + words.len()..text.len()).chars().next()))
}

/// A framework by its name, in the forms in which texts write it.
fn named(name: &str, text: &str) -> Option<Framework> {
    let year = EDITION.find(name).map_or(name.len(), |r| r.start);
    let name = part(name, 0..year);
    let party = name.split_whitespace().any(|w| is_role_word(w) || is_unit_word(w));
    if party || is_no_name(name) || name.chars().count() < 4 {
        return None;
    }
    let plain = name.strip_suffix('s').filter(|n| ["et", "en", "rne"].iter().any(|e| n.ends_with(e)) || holds(text, n)).unwrap_or(name);
    // "Kompasset" and "Kompas" are one name where the text has both.
    let stem = plain.strip_suffix("et").or(plain.strip_suffix("en")).unwrap_or(plain);
    let single =
        stem.char_indices().next_back().map_or(stem, |(at, c)| if part(stem, 0..at).ends_with(c) { part(stem, 0..at) } else { stem });
    let base = [single, stem].into_iter().find(|b| holds(text, b)).unwrap_or(plain);
    if name.ends_with('s') && !holds(text, base) && base == name && !holds(text, &format!("{base}’")) {
        return None; // "Fælles" and other words that only look like a genitive
    }
    let mut names = vec![base.to_owned(), format!("{base}s")];
    if !base.contains(' ') {
        let last = base.chars().last().map(String::from).unwrap_or_default();
        names.extend(["et", "ets", "en", "ens"].iter().flat_map(|e| [format!("{base}{e}"), format!("{base}{last}{e}")]));
    }
    Some(Framework { key: slug(base), label: capital(base), names, ..Framework::default() })
}
