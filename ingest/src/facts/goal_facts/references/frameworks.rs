//! Frameworks of numbered tracks: the executive's (DUS and its likes elsewhere), the council's, the document's own, the world goals.

use std::ops::Range;
use std::sync::LazyLock;

use super::super::context::{Context, Framework};
use super::super::pattern::{Captures, Pattern, any, either, group, part, whole};
use super::found::{Found, capital, slug};
use super::known::DATA;
use super::learned;
use super::numbered::Parts;
use super::proper;

static KNOWN: LazyLock<Vec<Pattern>> =
    LazyLock::new(|| DATA.framework.iter().map(|f| Pattern::new(&format!(r"\b{}", either(&f.names)))).collect());
static OWNED: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::new(&format!(r"\b{}\s+{}\b", any(&DATA.owned.owners), either(&DATA.owned.nouns))));
static PARTS: LazyLock<Parts> = LazyLock::new(|| Parts::new(&either(&DATA.owned.parts)));
static NUMBERED: LazyLock<Pattern> = LazyLock::new(|| {
    let number = r"(?:nr\.?\s*|nummer\s+)?\d{1,2}\b";
    Pattern::new(&format!(r"\b(?P<noun>{})\s+(?P<list>{number}(?:\s*(?:,|og|samt)\s*{number})*)", either(&DATA.owned.numbered)))
});
static OWN: LazyLock<Pattern> = LazyLock::new(|| {
    let number = r"(?:nr\.?\s*|nummer\s+)?\d{1,2}\b";
    Pattern::new(&format!(r"\b(?P<noun>{})\s+(?P<list>{number}(?:\s*(?:,|og|samt)\s*{number})*)", either(&DATA.owned.parts)))
});
static DIGITS: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(r"\d{1,2}\b"));
/// "DUS (Direktionens Udviklingsspor)" and "Direktionens Udviklingsspor (DUS)".
static SHORT_FIRST: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::exact(&format!(
        r"\b(?P<short>[A-ZÆØÅ][A-ZÆØÅ&]{{1,6}})\s*\((?P<long>(?:\p{{L}}+[ -]){{0,5}}\p{{L}}*(?i:{}))\)",
        either(&DATA.owned.defined_nouns)
    ))
});
static LONG_FIRST: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::exact(&format!(
        r"(?P<long>\p{{Lu}}\p{{L}}+(?:[ -]\p{{L}}+){{0,4}}?[ -]?\p{{L}}*(?i:{}))\s*\((?P<short>[A-ZÆØÅ][A-ZÆØÅ&]{{1,6}})\)",
        either(&DATA.owned.defined_nouns)
    ))
});
static WORLD: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::new(r"\b(?:FN[’']?s\s+)?(?:\d{1,2}\s+)?(?:verdensmål(?:ene|et|enes|s)?|SDG(?:[’']?er(?:ne)?)?)\b"));
static WORLD_NAMES: LazyLock<Vec<Pattern>> = LazyLock::new(|| DATA.world_goal.iter().map(|g| Pattern::new(&g.name)).collect());
static WORLD_PARTS: LazyLock<Parts> = LazyLock::new(|| Parts::new("(?:verdens)?mål(?:et|ene)?|delmål"));
static TITLE: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(r#"^\s*(?:\([A-ZÆØÅ]{2,7}\)\s*)?[:,–—-]?\s*(?:[”“"»’'][^”“"»«.;]{2,100}[”“"«’']|:?\s*(?-i:\p{Lu})[^.,;:()”"]{2,100})"#)
});

/// Where a title without quotation marks ends: the sentence goes on.
static TITLE_END: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::new(r"\s(?:som|der|hvor|hvilket|kobler|jf\.?|samt|og\s+(?:som|den|det|de|dettes|dens|dets|til|i|fra))\s"));

/// Words that name a framework of the lists.
fn is_known(words: &str) -> bool {
    KNOWN.iter().any(|k| k.is_match(words)) || OWNED.is_match(words)
}

/// The frameworks a text defines by a short name in brackets.
pub fn defined(text: &str) -> Vec<Framework> {
    let both = SHORT_FIRST.captures_all(text).into_iter().chain(LONG_FIRST.captures_all(text));
    let make = |c: Captures<'_>| {
        let (short, long) = (group(&c, "short")?, group(&c, "long")?);
        Some(Framework {
            key: slug(short),
            label: short.to_owned(),
            names: vec![short.to_owned(), long.to_owned()],
            ..Framework::default()
        })
    };
    let mut all: Vec<Framework> = both.filter_map(make).filter(|f| !DATA.framework.iter().any(|k| k.key == f.key)).collect();
    let named = proper::named(text, is_known).into_iter().filter(|f| !all.iter().any(|a| a.names.contains(&f.label)));
    let named: Vec<Framework> = named.collect();
    all.extend(named);
    for framework in learned::introduced(text, |words| KNOWN.iter().any(|k| k.is_match(words))) {
        if all.iter().any(|a| a.part == framework.part) {
            continue;
        }
        match all.iter_mut().find(|a| a.key == framework.key || a.names.contains(&framework.label)) {
            Some(same) if same.part.is_none() => same.part = framework.part,
            Some(_) => {}
            None => all.push(framework),
        }
    }
    all
}

/// All references to frameworks of tracks. `taken`: words that other references own ("spor 6" of a budget).
pub fn find(text: &str, context: &Context, taken: &[Range<usize>]) -> Vec<Found> {
    let mut found: Vec<Found> = proper::find(text, taken, is_known);
    let mut names = names(text, context);
    names.sort_by_key(|(range, ..)| range.start);
    for (range, key, label) in names {
        if overlaps(taken, &range) || proper::denied(text, &range) || found.iter().any(|f| overlaps(std::slice::from_ref(&f.range), &range))
        {
            continue;
        }
        let (numbers, mut words) = PARTS.of(text, &range);
        if let Some(title) = TITLE.find(part(text, words.end..text.len())).filter(|_| !numbers.is_empty()) {
            let after = part(text, words.end..words.end + title.end);
            let quoted = after.contains(['”', '“', '"', '»']);
            words.end += TITLE_END.find(after).filter(|_| !quoted).map_or(title.end, |end| end.start);
        }
        if numbers.is_empty() {
            found.push(Found::new(words, key, label));
        } else {
            found.extend(numbers.iter().map(|n| Found::new(words.clone(), format!("{key}/{n}"), label.clone())));
        }
    }
    found.extend(world_goals(text));
    let mut owned: Vec<Range<usize>> = taken.to_vec();
    owned.extend(found.iter().map(|f| f.range.clone()));
    let numbered = proper::numbered(text, context, &owned);
    owned.extend(numbered.iter().map(|f| f.range.clone()));
    found.extend(numbered);
    let own = own_parts(text, context, &owned);
    owned.extend(own.iter().map(|f| f.range.clone()));
    found.extend(own);
    found.extend(titled(text, context, &owned));
    found
}

/// The names of frameworks in a text: words, key, label.
fn names(text: &str, context: &Context) -> Vec<(Range<usize>, String, String)> {
    let mut all: Vec<(Range<usize>, String, String)> = Vec::new();
    for (framework, pattern) in DATA.framework.iter().zip(KNOWN.iter()) {
        all.extend(pattern.find_all(text).into_iter().map(|r| (r, framework.key.clone(), framework.label.clone())));
    }
    for framework in &context.frameworks {
        all.extend(framework.named().find_all(text).into_iter().map(|r| (r, framework.key.clone(), framework.label.clone())));
    }
    for range in OWNED.find_all(text) {
        let known = all.iter().any(|(r, ..)| r.start < range.end && range.start < r.end);
        let name = part(text, range.clone()).to_owned();
        if !known {
            all.push((range, slug(&name), capital(&name)));
        }
    }
    all
}

/// "pejlemærke 3", "strategispor 2", and in a document whose own goals are so numbered "spor 2".
fn own_parts(text: &str, context: &Context, taken: &[Range<usize>]) -> Vec<Found> {
    let mut found = Vec::new();
    let all = NUMBERED.captures_all(text).into_iter().map(|c| (c, true)).chain(OWN.captures_all(text).into_iter().map(|c| (c, false)));
    for (captures, named) in all {
        let range = whole(&captures);
        if overlaps(taken, &range) || overlaps(&found.iter().map(|f: &Found| f.range.clone()).collect::<Vec<_>>(), &range) {
            continue;
        }
        if range.start == 0 && !named {
            continue; // a heading or label that numbers the part itself
        }
        let written = group(&captures, "noun").unwrap_or_default().to_lowercase();
        let own = context.own_parts.iter().find(|noun| written.starts_with(noun.as_str()));
        let (key, label) = match own {
            Some(noun) => (format!("plan/{noun}-"), "Plan".to_owned()),
            None if named => (format!("{}/", slug(&written)), capital(&written)),
            None => continue,
        };
        let list = group(&captures, "list").unwrap_or_default();
        let numbers = DIGITS.find_all(list).into_iter().map(|r| part(list, r).to_owned());
        found.extend(numbers.map(|n| Found::new(range.clone(), format!("{key}{n}"), label.clone())));
    }
    found
}

/// "spor 2: God ledelse og en bæredygtig organisation" without the framework's name, its title known from elsewhere in the document.
fn titled(text: &str, context: &Context, taken: &[Range<usize>]) -> Vec<Found> {
    if context.track_titles.is_empty() {
        return Vec::new();
    }
    let lower = text.to_lowercase();
    let mut found = Vec::new();
    for captures in OWN.captures_all(text) {
        let range = whole(&captures);
        let number = DIGITS.find_all(group(&captures, "list").unwrap_or_default()).into_iter().next();
        let number = number.map(|r| part(group(&captures, "list").unwrap_or_default(), r).to_owned()).unwrap_or_default();
        let known = context.track_titles.iter().find(|(title, key)| key.ends_with(&format!("/{number}")) && lower.contains(title.as_str()));
        if let Some((_, key)) = known.filter(|_| !overlaps(taken, &range)) {
            let framework = key.split('/').next().unwrap_or_default();
            let label = DATA.framework.iter().find(|f| f.key == framework).map_or_else(|| capital(framework), |f| f.label.clone());
            found.push(Found { inferred: true, ..Found::new(range, key.clone(), label) });
        }
    }
    found
}

fn world_goals(text: &str) -> Vec<Found> {
    let mut found = Vec::new();
    for range in WORLD.find_all(text) {
        let (numbers, words) = WORLD_PARTS.of(text, &range);
        found.extend(
            numbers.iter().filter(|n| (1..=17).contains(*n)).map(|n| Found::new(words.clone(), format!("verdensmål/{n}"), "Verdensmål")),
        );
    }
    if !WORLD.is_match(text) {
        return found;
    }
    for (goal, pattern) in DATA.world_goal.iter().zip(WORLD_NAMES.iter()) {
        let key = format!("verdensmål/{}", goal.number);
        if let Some(range) = pattern.find(text).filter(|_| !found.iter().any(|f| f.key == key)) {
            found.push(Found::new(range, key, "Verdensmål"));
        }
    }
    if found.is_empty() {
        found.extend(WORLD.find(text).map(|range| Found::new(range, "verdensmål", "Verdensmål")));
    }
    found
}

fn overlaps(taken: &[Range<usize>], range: &Range<usize>) -> bool {
    taken.iter().any(|t| t.start < range.end && range.start < t.end)
}
