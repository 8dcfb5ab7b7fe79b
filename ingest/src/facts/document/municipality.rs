//! Whose document it is: names beside "Kommune" or "Byråd", weighed by where they stand; places last.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::kind;
use super::register::{Kommune, Register, key};
use super::view::{View, entries, front};
use crate::hints::Hints;
use crate::model::{Metadata, Municipality};
use crate::pattern::Pattern;

/// Words with a capital in front of "Kommune" that are no names.
const NO_NAMES: &str = include_str!("../../../data/not_municipality.txt");
/// Words before a name that make it a partner or an example.
const PARTNERS: &str = include_str!("../../../data/partner_cues.txt");
/// Weight a name must reach where it never stands in a header, title or property.
const ENOUGH: f32 = 0.9;

/// Bytes of the text that are looked at; more say nothing more.
const SAMPLE: usize = 500_000;

/// A name with the weight of its mentions, per zone.
#[derive(Clone, Debug, Default)]
struct Found {
    name: String,
    zones: BTreeMap<&'static str, f32>,
}

/// The municipality of a document. Hints from manifest, sidecar or folder win over the text.
pub(super) fn find(view: &View<'_>, title: Option<&str>, metadata: &Metadata, hints: &Hints, day: Option<&str>) -> Option<Municipality> {
    let certain = |from: &str| !from.to_lowercase().contains("file");
    if let Some(hint) = hints.municipality.as_ref().filter(|h| certain(&h.from) && !h.value.trim().is_empty()) {
        return Some(named(&hint.value, &hint.from, day));
    }
    let mut found: Vec<Found> = Vec::new();
    for running in &view.running {
        mentions(running.as_str(), "header", 5.0, 2.0, &mut found);
    }
    if let Some(title) = title {
        mentions(title, "title", 6.0, 2.5, &mut found);
    }
    for text in [&metadata.author, &metadata.title].into_iter().flatten() {
        mentions(text, "metadata", 3.5, 1.5, &mut found);
    }
    for line in view.top().filter(|line| line.words().chars().count() <= 120) {
        mentions(line.words(), "text", 3.0, 0.0, &mut found);
    }
    let text = front(&view.text, SAMPLE);
    mentions(text, "text", 1.0, 0.05, &mut found);
    domains(text, &mut found);
    let found = merged(found);
    let best = found.into_iter().max_by(|a, b| weight(a).total_cmp(&weight(b))).filter(|f| weight(f) >= ENOUGH);
    if let Some(best) = best {
        let zone = best.zones.iter().max_by(|a, b| a.1.total_cmp(b.1)).map_or("text", |z| z.0);
        return Some(named(&best.name, zone, day));
    }
    if let Some(hint) = &hints.municipality {
        return Some(named(&hint.value, &hint.from, day));
    }
    by_places(text).map(|kommune| named(&kommune.name, "place names", day)).or_else(|| by_file(&hints.file, day))
}

/// "Plan Fjordby" and "Fjordby" are one name where the shorter is met by itself.
fn merged(mut found: Vec<Found>) -> Vec<Found> {
    let names: Vec<String> = found.iter().map(|f| key(&f.name)).collect();
    for f in &mut found {
        let words: Vec<&str> = f.name.split(' ').collect();
        let shorter = (1..words.len()).filter_map(|i| words.get(i..)).map(|w| w.join(" ")).find(|tail| names.contains(&key(tail)));
        if let Some(tail) = shorter {
            f.name = tail;
        }
    }
    let mut all: Vec<Found> = Vec::new();
    for f in found {
        for (zone, weight) in f.zones {
            add(&f.name, zone, weight, &mut all);
        }
    }
    all
}

fn weight(found: &Found) -> f32 {
    // One zone does not drown another: mentions in running text count less the more there are.
    found.zones.iter().map(|(zone, w)| if *zone == "text" { w.min(4.0) + (w - 4.0).max(0.0).sqrt() } else { w.min(7.0) }).sum()
}

/// The municipality with a name, official where it is one of the 98.
fn named(name: &str, from: &str, day: Option<&str>) -> Municipality {
    let register = Register::shared();
    match register.named(name) {
        Some(kommune) => {
            let region = register.region(kommune, day);
            Municipality { name: kommune.name.clone(), code: Some(kommune.code.clone()), region, from: from.to_owned() }
        }
        None => Municipality { name: bare(name), code: None, region: None, from: from.to_owned() },
    }
}

/// A name without "Kommune".
fn bare(name: &str) -> String {
    let words: Vec<&str> = name.split_whitespace().collect();
    let kept: Vec<&str> = words.iter().copied().filter(|w| !w.to_lowercase().starts_with("kommune")).collect();
    if kept.is_empty() { name.trim().to_owned() } else { kept.join(" ") }
}

/// The name, where a line is nothing but the name of a municipality ("FJORDBY KOMMUNE", "Viborg Byråd").
pub(super) fn only_name(line: &str) -> Option<String> {
    let clean = line.trim().trim_matches(|c: char| !c.is_alphanumeric());
    let hit = pattern().captures(clean)?;
    let name = hit.name("name")?.as_str();
    (hit.get(0)?.len() == clean.len() && !is_no_name(name)).then(|| name.to_owned())
}

/// The names and aliases of all municipalities in one search.
fn listed() -> &'static Pattern {
    static PATTERN: OnceLock<Pattern> = OnceLock::new();
    PATTERN.get_or_init(|| {
        let names = Register::shared().all().iter().flat_map(|k| std::iter::once(&k.name).chain(&k.aliases));
        Pattern::exact(&names.map(|n| regex::escape(n)).collect::<Vec<_>>().join("|"))
    })
}

/// Capitalised words, hyphens inside them, right before "Kommune", "Byråd" …; or after "Byrådet i".
fn pattern() -> &'static Pattern {
    static PATTERN: OnceLock<Pattern> = OnceLock::new();
    PATTERN.get_or_init(|| {
        Pattern::exact(
            concat!(
                r"\b(?P<name>[A-ZÆØÅ][\wæøå]*(?:-[A-ZÆØÅ][\wæøå]*)*(?: [A-ZÆØÅ][\wæøå]*(?:-[A-ZÆØÅ][\wæøå]*)*){0,2})",
                r" (?:[Kk]ommune|KOMMUNE|[Rr]egionskommune|[Kk]ommunalbestyrelse|[Bb]yråd|BYRÅD|[Bb]orgerrepræsentation)(?:s|n|et|en|ens|ets|S)?\b",
            ),
        )
    })
}

/// "Byrådet i Fjordby", "kommunalbestyrelsen i Fjordby".
fn council() -> &'static Pattern {
    static PATTERN: OnceLock<Pattern> = OnceLock::new();
    PATTERN.get_or_init(|| Pattern::exact(r"(?i:byrådet|kommunalbestyrelsen|kommunen) i (?P<name>[A-ZÆØÅ][\wæøå]+(?:-[A-ZÆØÅ][\wæøå]+)*)"))
}

fn is_no_name(name: &str) -> bool {
    let lower = name.to_lowercase();
    entries(NO_NAMES).any(|word| word == lower)
}

/// Adds the names in a text: `strong` beside "Kommune", `weak` for the name of one of the 98 alone.
fn mentions(text: &str, zone: &'static str, strong: f32, weak: f32, found: &mut Vec<Found>) {
    for hit in pattern().captures_all(text).into_iter().chain(council().captures_all(text)) {
        let Some(name) = hit.name("name") else { continue };
        let Some(clean) = clean(name.as_str()) else { continue };
        let factor = if is_partner(text, name.start()) { 0.15 } else { 1.0 };
        add(&clean, zone, strong * factor, found);
    }
    if weak <= 0.0 || !listed().is_match(text) {
        return;
    }
    for kommune in Register::shared().all().iter().filter(|k| !Register::is_ambiguous(&k.name)) {
        for name in std::iter::once(&kommune.name).chain(&kommune.aliases) {
            let hits = text.match_indices(name.as_str()).filter(|(at, _)| whole_word(text, *at, name.len())).take(20).count();
            if hits > 0 {
                add(&kommune.name, zone, weak * hits as f32, found);
            }
        }
    }
}

fn whole_word(text: &str, at: usize, length: usize) -> bool {
    let before = text.get(..at).and_then(|t| t.chars().next_back());
    let after = text.get(at + length..).unwrap_or_default();
    let after = after.strip_prefix('s').unwrap_or(after).chars().next();
    let part = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '-');
    !part(before) && !part(after)
}

/// The name in capitalised words before "Kommune": one of the 98 at their end, else the last word, or more where none is a common word.
fn clean(words: &str) -> Option<String> {
    let parts: Vec<&str> = words.split(' ').collect();
    for start in 0..parts.len() {
        let tail = parts.get(start..)?.join(" ");
        if let Some(kommune) = Register::shared().named(&tail) {
            return Some(kommune.name.clone());
        }
    }
    // "Sundhedspolitik Fjordby Kommune": what names a genre is no part of the name.
    let start = parts.iter().rposition(|p| is_no_name(p) || kind::of_word(p, false).is_some()).map_or(0, |i| i + 1);
    let tail = parts.get(start..).filter(|t| !t.is_empty())?.join(" ");
    let capitals = tail.chars().filter(|c| c.is_alphabetic()).all(char::is_uppercase);
    (tail.chars().count() > 2).then(|| if capitals { title_case(&tail) } else { tail })
}

/// "TANGBY-HEDE" as "Tangby-Hede".
fn title_case(name: &str) -> String {
    let mut first = true;
    let mut cased = String::new();
    for c in name.chars() {
        if first {
            cased.extend(c.to_uppercase())
        } else {
            cased.extend(c.to_lowercase())
        }
        first = !c.is_alphanumeric();
    }
    cased
}

/// The name stands after words that make it someone else.
fn is_partner(text: &str, at: usize) -> bool {
    let mut before: Vec<char> = text.get(..at).unwrap_or_default().chars().rev().take(32).collect();
    before.reverse();
    let before: String = before.into_iter().flat_map(char::to_lowercase).collect();
    let before = before
        .rsplit(['.', '\n'])
        .next()
        .map_or(before.as_str(), |sentence| if before.trim_end().ends_with("f.eks.") { before.as_str() } else { sentence });
    entries(PARTNERS).any(|partner| before.contains(partner)) || before.trim_end().ends_with(" og") && before.contains("kommuner")
}

fn add(name: &str, zone: &'static str, weight: f32, found: &mut Vec<Found>) {
    let wanted = key(name);
    let same = |f: &Found| {
        let known = key(&f.name);
        known == wanted || known.strip_suffix('s') == Some(&wanted) || wanted.strip_suffix('s') == Some(&known)
    };
    let position = found.iter().position(same).unwrap_or_else(|| {
        found.push(Found { name: name.to_owned(), zones: BTreeMap::new() });
        found.len() - 1
    });
    if let Some(f) = found.get_mut(position) {
        // A genitive met first gives way to the name itself.
        if f.name.len() > name.len() {
            f.name = name.to_owned();
        }
        *f.zones.entry(zone).or_default() += weight;
    }
}

/// Web and mail addresses of one of the 98: `www.fjordby.dk`, `post@fjordby.dk`.
fn domains(text: &str, found: &mut Vec<Found>) {
    let ascii = |name: &str| name.to_lowercase().replace('å', "aa").replace('ø', "oe").replace('æ', "ae");
    let lower = text.to_lowercase();
    if !lower.contains(".dk") {
        return;
    }
    for kommune in Register::shared().all() {
        let domain = format!("{}.dk", ascii(&kommune.name));
        let hits = lower
            .match_indices(&domain)
            .filter(|(at, _)| lower.get(..*at).is_some_and(|b| b.ends_with(['.', '@', '/', ' '])))
            .take(3)
            .count();
        if hits > 0 {
            add(&kommune.name, "text", 1.0 * hits as f32, found);
        }
    }
}

/// The municipality whose towns are named: at least two of them, and twice as many as of any other.
fn by_places(text: &str) -> Option<&'static Kommune> {
    let count = |kommune: &Kommune| {
        kommune.places.iter().filter(|p| text.match_indices(p.as_str()).any(|(at, _)| whole_word(text, at, p.len()))).count()
    };
    let mut counts: Vec<(usize, &Kommune)> = Register::shared().all().iter().map(|k| (count(k), k)).filter(|(n, _)| *n > 0).collect();
    counts.sort_by_key(|(n, _)| std::cmp::Reverse(*n));
    let second = counts.get(1).map_or(0, |(n, _)| *n);
    counts.first().filter(|(n, _)| *n >= 2 && *n >= 2 * second).map(|(_, k)| *k)
}

/// One of the 98 named in the file name.
fn by_file(file: &str, day: Option<&str>) -> Option<Municipality> {
    let words = format!(" {} ", file.to_lowercase().replace(['_', '.', ' ', '-'], " "));
    let known = Register::shared().all().iter().filter(|k| !Register::is_ambiguous(&k.name));
    known
        .into_iter()
        .find(|k| words.contains(&format!(" {} ", k.name.to_lowercase().replace('-', " "))))
        .map(|k| named(&k.name, "file name", day))
}
