//! Acts and their sections: "Servicelovens § 107", "§§ 82 og 85 i Serviceloven", "SEL § 83 a", a bare "§ 107".

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

use serde::Deserialize;

use super::super::context::Context;
use super::super::pattern::{Pattern, any, data, either, group, part, whole};
use super::found::{Found, capital, slug};

#[derive(Default, Deserialize)]
struct Laws {
    law: Vec<Law>,
}

#[derive(Default, Deserialize)]
struct Law {
    key: String,
    label: String,
    names: Vec<String>,
    short: Vec<String>,
    #[serde(default)]
    sections: Vec<Section>,
}

#[derive(Default, Deserialize)]
struct Section {
    number: String,
    topics: Vec<String>,
}

static LAWS: LazyLock<Laws> = LazyLock::new(|| data(include_str!("../../../../data/laws.toml")));

/// Per law, its names and (capitals mattering) its abbreviations.
static NAMES: LazyLock<Vec<(Pattern, Pattern)>> = LazyLock::new(|| {
    let pair = |law: &Law| (Pattern::new(&format!(r"\b{}\b", either(&law.names))), Pattern::exact(&format!(r"\b{}\b", any(&law.short))));
    LAWS.law.iter().map(pair).collect()
});
/// Whatever names a law, in one search.
static SOME: LazyLock<Pattern> = LazyLock::new(|| {
    let names: Vec<&str> = LAWS.law.iter().flat_map(|l| &l.names).map(String::as_str).collect();
    let short: Vec<&str> = LAWS.law.iter().flat_map(|l| &l.short).map(String::as_str).collect();
    Pattern::exact(&format!("(?i:lov|{})|{}", either(&names), any(&short)))
});
/// Acts not in the list, by the shape of their name.
static OTHER: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(r"\b(?P<name>[\p{L}\d-]{4,}lov)(?:en|ens)?\b"));
/// "lov om friskoler og private grundskoler".
static ABOUT: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        r"\blov(?:en)?\s+om\s+(?:en\s+|det\s+|den\s+)?(?-i:\p{Ll})[\p{L}-]{4,}(?:\s+og\s+(?:\p{L}{4,}e\s+)?\p{L}{5,}(?:er|e|ing|hed|skab)\b)?",
    )
});
static NO_LAW: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::new(r"^(?:naturlov|grundlov|tillov|mellov|landslov|tidslov|jantelov)|(?:orlov|plov|klov)$"));

const ITEM: &str = r"\d{1,3}(?:\s?[a-h]\b)?(?:,?\s*stk\.?\s*\d+)?(?:,?\s*(?:nr|litra|pkt)\.?\s*[\da-z]+)?";
static MANY: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(&format!(r"(?:§§|§'er(?:ne)?|\bparagrafferne)\s*(?P<list>{ITEM}(?:\s*(?:,|og|samt|eller|-|–|til)\s*(?:§+\s*)?{ITEM})*)"))
});
static ONE: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(&format!(r"(?:§|\bparagraf)\s*(?P<list>{ITEM}(?:\s*(?:,|og|samt|eller|-|–|til)\s*§\s*{ITEM}|\s*[-–]\s*\d{{1,3}}\b)*)"))
});
static NUMBER: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        r"(?P<through>(?:-|–|til)\s*(?:§+\s*)?)?(?P<number>\d{1,3})(?:\s?(?P<letter>[a-h])\b)?(?:,?\s*stk\.?\s*\d+)?(?:,?\s*(?:nr|litra|pkt)\.?\s*[\da-z]+)?",
    )
});
static LINK: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        r"^\s*(?:(?:og|samt)\s+[^.§]{0,40}\s)?[,(]?\s*(?:i|efter|jf\.?|af|under|fra|i\s+henhold\s+til|ifølge)?\s*(?:den\s+(?:nye\s+|kommende\s+)?)?$",
    )
});

/// A law named in a text.
struct Mention {
    range: Range<usize>,
    key: String,
    label: String,
}

/// Keys of the laws a text names, with or without section.
pub fn named(text: &str) -> BTreeSet<String> {
    mentions(text).into_iter().map(|m| m.key).collect()
}

/// All references to laws. A law that is named only to say whose section is meant has no entry of its own.
pub fn find(text: &str, context: &Context) -> Vec<Found> {
    let mentions = mentions(text);
    let mut found = Vec::new();
    let mut used = BTreeSet::new();
    for (range, numbers) in sections(text) {
        let Some((key, label, mention, inferred)) = law_of(text, &range, &numbers, &mentions, context) else { continue };
        let mut label_range = range.clone();
        if let Some(m) = mention.and_then(|i| mentions.get(i)) {
            used.insert(m.key.clone());
            label_range = range.start.min(m.range.start)..range.end.max(m.range.end);
            if label_range.len() > range.len() + m.range.len() + 40 {
                label_range = range.clone();
            }
        }
        found.extend(numbers.iter().map(|n| Found { inferred, ..Found::new(label_range.clone(), format!("{key}/{n}"), label.clone()) }));
    }
    let bare = mentions.into_iter().filter(|m| !used.contains(&m.key));
    found.extend(bare.map(|m| Found::new(m.range, m.key, m.label)));
    found
}

fn mentions(text: &str) -> Vec<Mention> {
    let mut all: Vec<Mention> = Vec::new();
    if !SOME.is_match(text) {
        return all;
    }
    for (law, (names, short)) in LAWS.law.iter().zip(NAMES.iter()) {
        let abbreviations = short.find_all(text).into_iter().filter(|r| section_beside(text, r) || all.iter().any(|m| m.key == law.key));
        let ranges: Vec<_> = names.find_all(text).into_iter().chain(abbreviations.collect::<Vec<_>>()).collect();
        all.extend(ranges.into_iter().map(|range| Mention { range, key: law.key.clone(), label: law.label.clone() }));
    }
    for captures in OTHER.captures_all(text) {
        let (range, name) = (whole(&captures), group(&captures, "name").unwrap_or_default());
        let known = all.iter().any(|m| m.range.start < range.end && range.start < m.range.end);
        if !known && !NO_LAW.is_match(name) {
            all.push(Mention { range, key: format!("{}en", name.to_lowercase()), label: format!("{}en", capital(name)) });
        }
    }
    for range in ABOUT.find_all(text) {
        let name = part(text, range.clone()).to_lowercase().replacen("loven", "lov", 1);
        if !all.iter().any(|m| m.range.start < range.end && range.start < m.range.end) {
            all.push(Mention { range, key: slug(&name), label: capital(&name) });
        }
    }
    all.sort_by_key(|m| m.range.start);
    all
}

/// A short form is a law only beside a section sign ("BL § 32"): BL is many things.
fn section_beside(text: &str, range: &Range<usize>) -> bool {
    let after = part(text, range.end..text.len()).trim_start_matches([' ', ',', '(', '.', 's', '\'', '’']);
    let before = part(text, 0..range.start);
    let tail = before.char_indices().rev().nth(24).map_or(0, |(i, _)| i);
    after.starts_with('§') || part(before, tail..before.len()).contains('§')
}

/// Section signs with their numbers: `107`, `83a`.
fn sections(text: &str) -> Vec<(Range<usize>, Vec<String>)> {
    let mut all: Vec<(Range<usize>, Vec<String>)> = Vec::new();
    for captures in MANY.captures_all(text).into_iter().chain(ONE.captures_all(text)) {
        let range = whole(&captures);
        if all.iter().any(|(r, _)| r.start < range.end && range.start < r.end) {
            continue;
        }
        let mut numbers: Vec<String> = Vec::new();
        for item in NUMBER.captures_all(group(&captures, "list").unwrap_or_default()) {
            let number: u32 = group(&item, "number").and_then(|n| n.parse().ok()).unwrap_or(0);
            let last: u32 = numbers.last().and_then(|n| n.parse().ok()).unwrap_or(0);
            if item.name("through").is_some() && last > 0 && last < number && number - last <= 30 {
                numbers.extend((last + 1..number).map(|n| n.to_string()));
            }
            numbers.push(format!("{number}{}", group(&item, "letter").unwrap_or_default().to_lowercase()));
        }
        all.push((range, numbers));
    }
    all.sort_by_key(|(r, _)| r.start);
    all
}

/// Whose section it is: the law right after, else the nearest to the left in the sentence, else by what the sentence or the text is about, else the
/// only law of the text, else the only law of the document (the last three are guesses).
fn law_of(
    text: &str,
    range: &Range<usize>,
    numbers: &[String],
    mentions: &[Mention],
    context: &Context,
) -> Option<(String, String, Option<usize>, bool)> {
    let sentence_start = part(text, 0..range.start).rfind(". ").map_or(0, |i| i + 1);
    let sentence_end = part(text, range.end..text.len()).find(". ").map_or(text.len(), |i| range.end + i);
    let sure = |i: usize| mentions.get(i).map(|m| (m.key.clone(), m.label.clone(), Some(i), false));
    let after = mentions.iter().position(|m| m.range.start >= range.end && LINK.is_match(part(text, range.end..m.range.start)));
    let before = mentions.iter().rposition(|m| m.range.end <= range.start && m.range.start >= sentence_start);
    if let Some(i) = after.or(before) {
        return sure(i);
    }
    let by_topic = [part(text, sentence_start..sentence_end), text].iter().find_map(|words| {
        let lower = words.to_lowercase();
        let about = |s: &Section| numbers.contains(&s.number) && s.topics.iter().any(|t| lower.contains(t.as_str()));
        LAWS.law.iter().find(|law| law.sections.iter().any(about))
    });
    let guess = |law: &Law| (law.key.clone(), law.label.clone(), None, true);
    if let Some(law) = by_topic {
        return Some(guess(law));
    }
    let mut keys: BTreeSet<&str> = mentions.iter().map(|m| m.key.as_str()).collect();
    if keys.is_empty() {
        keys = context.laws.iter().map(String::as_str).collect();
    }
    let only = keys.iter().next().copied().filter(|_| keys.len() == 1)?;
    let label = LAWS.law.iter().find(|l| l.key == only).map_or_else(|| capital(only), |l| l.label.clone());
    Some((only.to_owned(), label, None, true))
}
