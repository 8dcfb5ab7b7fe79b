//! Frameworks known by a name of their own: "Spor 4 i Kompasset", "Kompassets strategiske spor 1", "kurs 2 i Direktionens Kompas".

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::LazyLock;

use super::super::context::{Context, Framework};
use super::super::names::{is_role_word, is_unit_word};
use super::super::pattern::{Captures, Pattern, any, group, part, whole};
use super::found::{Found, capital, slug};
use super::known::{DATA, is_no_name, owners};
use super::learned::NAME;

const NUMBER: &str = r"(?:(?i:nr\.|nummer)\s*)?(?P<number>\d{1,2})\b";
static PART: LazyLock<String> =
    LazyLock::new(|| format!(r"(?i:(?:strategiske?[t]?\s+|strategi|udviklings|hoved)?(?P<noun>{}))", any(&DATA.proper.parts)));
static OWNERS: LazyLock<String> = LazyLock::new(owners);
static AFTER: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::exact(&format!(
        r#"\b{}\s+{NUMBER}(?:\s*[:,-]?\s*[”“"'’»«][^”“"»«]{{2,90}}[”“"'’«»])?,?\s+(?:i|fra|under|af)\s+(?:{}\s+(?P<owned>(?:den\s+|nye\s+)*\p{{L}}{{4,}}(?:\s+\p{{Lu}}\p{{L}}+)*)|(?P<name>{NAME})|[”“"»](?P<quoted>[^”“"»«]{{4,40}})[”“"«])"#,
        *PART, *OWNERS
    ))
});
static BEFORE: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::exact(&format!(r"\b(?P<name>\p{{Lu}}\p{{Ll}}{{3,}}(?:et|en|rne|ets|ens|rnes))(?:,|:| +[-–]| *\()? +{}\s+{NUMBER}", *PART))
});
static QUOTED_TITLE: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(r#"^\s*\(?[:,–—-]?\s*[”“"»’'][^”“"»«.;]{2,100}[”“"«’']\)?"#));
/// "kurs 2 gange": the number counts something else.
static COUNTS: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::new(r"^(?:[.,]\d|\s*%|\s+(?:gange|timer|dage|uger|måneder|år|hold|deltagere|kr)\b)"));
/// "hver anden bølge": a rhythm.
static EACH: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(r"\b(?:hver|hvert)\s+$"));
const ORDINALS: [&str; 10] = ["første", "andet", "tredje", "fjerde", "femte", "sjette", "syvende", "ottende", "niende", "tiende"];
/// A framework named only to say that nothing rests on it.
static NOTHING: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(r"\b(?:ingen|ikke|uden)\s+(?:\p{L}+\s+){0,2}(?:kobling|sammenhæng|forbindelse|relation|reference)\b[^.;]*$")
});

/// One mention with the number of a part.
struct Mention {
    range: Range<usize>,
    noun: String,
    name: String,
    number: String,
}

/// Mentions in a text, the name in its base form without owner.
fn mentions(text: &str) -> Vec<Mention> {
    let mut all: Vec<Mention> = Vec::new();
    if !text.bytes().any(|b| b.is_ascii_digit()) {
        return all;
    }
    for captures in AFTER.captures_all(text).into_iter().chain(BEFORE.captures_all(text)) {
        let range = whole(&captures);
        let of = |name: &str| group(&captures, name);
        let name = of("owned").or(of("name")).or(of("quoted")).unwrap_or_default();
        let party = name.split_whitespace().any(|w| is_role_word(w) || is_unit_word(w));
        if is_no_name(name) || party || all.iter().any(|m| m.range.start < range.end && range.start < m.range.end) {
            continue;
        }
        let number = of("number").unwrap_or_default().to_owned();
        let noun = of("noun").unwrap_or_default().to_lowercase();
        all.push(Mention { range, noun, name: base(name).to_owned(), number });
    }
    all
}

/// "Kompassets" → "Kompasset".
fn base(name: &str) -> &str {
    name.strip_suffix('s').filter(|n| ["et", "en", "rne"].iter().any(|e| n.ends_with(e))).unwrap_or(name)
}

/// The frameworks that the document names together with numbered parts, each with the noun of its parts: a bare "kurs 2" and the bare name
/// elsewhere are then references too. A noun that two frameworks use belongs to neither. `known`: the words name a
/// framework of another list.
pub fn named(text: &str, known: impl Fn(&str) -> bool) -> Vec<Framework> {
    let mut all: BTreeMap<String, Framework> = BTreeMap::new();
    for mention in mentions(text).into_iter().filter(|m| !known(part(text, m.range.clone()))) {
        let key = slug(&mention.name);
        let framework = all.entry(key.clone()).or_insert_with(|| Framework { key, label: capital(&mention.name), ..Framework::default() });
        for name in [mention.name.clone(), format!("{}s", mention.name)] {
            if !framework.names.contains(&name) {
                framework.names.push(name);
            }
        }
        framework.part.get_or_insert(mention.noun);
    }
    let mut found: Vec<Framework> = all.into_values().filter(|f| f.label.chars().count() >= 4).collect();
    let nouns: Vec<Option<String>> = found.iter().map(|f| f.part.clone()).collect();
    for framework in &mut found {
        if nouns.iter().filter(|n| **n == framework.part).count() > 1 {
            framework.part = None;
        }
    }
    found
}

/// References to such frameworks by name and number. `taken`: words that other references own; `known`: the words name a framework of
/// another list.
pub fn find(text: &str, taken: &[Range<usize>], known: impl Fn(&str) -> bool) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    for Mention { mut range, name, number, .. } in mentions(text) {
        if overlaps(taken, &range) || known(part(text, range.clone())) {
            continue;
        }
        range.end += QUOTED_TITLE.find(part(text, range.end..text.len())).map_or(0, |t| t.end);
        found.push(Found::new(range, format!("{}/{number}", slug(&name)), capital(&name)));
    }
    found
}

/// Numbered parts of the document's frameworks without a name beside them ("kurs 2"). `taken`: words that other references own.
pub fn numbered(text: &str, context: &Context, taken: &[Range<usize>]) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    for framework in &context.frameworks {
        let Some(pattern) = framework.numbered() else { continue };
        for captures in pattern.captures_all(text) {
            let range = whole(&captures);
            let counts = COUNTS.is_match(part(text, range.end..text.len())) || EACH.is_match(part(text, 0..range.start));
            if !counts && !overlaps(taken, &range) && !found.iter().any(|f| overlaps(std::slice::from_ref(&f.range), &range)) {
                let numbers = numbers(&captures);
                let make =
                    |n| Found { inferred: true, ..Found::new(range.clone(), format!("{}/{n}", framework.key), framework.label.clone()) };
                found.extend(numbers.into_iter().map(make));
            }
        }
    }
    found
}

/// The numbers of a part by digits or by an ordinal.
fn numbers(captures: &Captures<'_>) -> Vec<usize> {
    if let Some(nth) = group(captures, "nth") {
        let stem: String = nth.to_lowercase().chars().take(3).collect(); // "anden" is "andet"
        return ORDINALS.iter().position(|o| o.starts_with(&stem)).map(|i| i + 1).into_iter().collect();
    }
    let list = group(captures, "list").unwrap_or_default();
    list.split(|c: char| !c.is_ascii_digit()).filter_map(|n| n.parse().ok()).collect()
}

/// Whether the words before a name say that nothing rests on it: "Der er ingen direkte kobling til Kompasset".
pub fn denied(text: &str, range: &Range<usize>) -> bool {
    NOTHING.is_match(part(text, 0..range.start))
}

fn overlaps(taken: &[Range<usize>], range: &Range<usize>) -> bool {
    taken.iter().any(|t| t.start < range.end && range.start < t.end)
}
