//! Words of areas put right: suspended hyphens, linking letters, capitals.

use super::view::entries;

/// Stems that name a field of a municipality, `stem<TAB>field`.
const FIELDS: &str = include_str!("../../../data/areas.txt");

/// "Sundheds-, Omsorgs- og Handicapområdet" → "Sundhed, Omsorg og Handicap"; "Børne- og Unge" → "Børn og Unge".
pub(super) fn suspended(words: &str) -> String {
    let words = words.trim();
    let is_half = |w: &str| w.trim_end_matches(',').ends_with('-') && w.chars().count() > 2;
    let parts: Vec<&str> = words.split_whitespace().collect();
    let halves = parts.iter().any(|w| is_half(w));
    let mut resolved: Vec<String> = Vec::new();
    for (i, part) in parts.iter().enumerate() {
        let comma = if part.ends_with(',') { "," } else { "" };
        let bare = part.trim_end_matches(',').trim_end_matches('-');
        let last = i + 1 == parts.len();
        resolved.push(match (is_half(part), last && (halves || parts.len() == 1)) {
            (true, _) => format!("{}{comma}", first_part(bare)),
            (false, true) if halves => first_part(headless(bare)),
            (false, true) => linked(bare),
            _ => (*part).to_owned(),
        });
    }
    resolved.join(" ")
}

/// The last word without the noun that all halves share: "Handicapområdet" → "Handicap".
fn headless(word: &str) -> &str {
    let heads = ["området", "områder", "område", "afdelingen", "forvaltningen", "udvalget", "centret", "sektoren"];
    heads.iter().find_map(|head| word.strip_suffix(head)).filter(|front| front.chars().count() > 2).unwrap_or(word)
}

/// A word as it is, but without the letter that only links it to what was cut off ("Sundheds" of Sundhedspolitik).
fn linked(word: &str) -> String {
    if word.ends_with("området") || word.ends_with("afdelingen") || word.ends_with("forvaltningen") {
        word.to_owned()
    } else {
        first_part(word)
    }
}

/// The first part of a compound as a word of its own.
fn first_part(word: &str) -> String {
    let lower = word.to_lowercase();
    for (linked, free) in [
        ("børne", "børn"),
        ("klima", "klima"),
        ("ungdoms", "ungdom"),
        ("kultur", "kultur"),
        ("skole", "skole"),
        ("ældre", "ældre"),
        ("unge", "unge"),
        ("voksne", "voksne"),
    ] {
        if lower == linked {
            let first = word.chars().next().map(String::from).unwrap_or_default();
            return format!("{first}{}", free.chars().skip(1).collect::<String>());
        }
    }
    let links = word.ends_with('s') && !word.ends_with("ss") && word.chars().count() > 4;
    if links { word.trim_end_matches('s').to_owned() } else { word.to_owned() }
}

/// A title in capitals in small letters, words that are not small words with a capital first.
pub(super) fn lowered(title: &str) -> String {
    let small = ["og", "for", "i", "på", "om", "af", "til", "med", "en", "et", "det", "den", "pr."];
    let word = |w: &str| {
        let lower = w.to_lowercase();
        if small.contains(&lower.as_str()) { lower } else { capitalised(&lower) }
    };
    title.split_whitespace().map(word).collect::<Vec<_>>().join(" ")
}

/// "Børn og unge" as a name: "Børn og Unge".
pub(super) fn named(words: &str) -> String {
    let small = ["og", "samt", "for", "i", "på"];
    let parts = words.split_whitespace().map(|w| if small.contains(&w) { w.to_owned() } else { capitalised(w) });
    parts.collect::<Vec<_>>().join(" ")
}

/// All words but the small ones have a capital: the name of a department.
pub(super) fn is_named(words: &str) -> bool {
    let small = ["og", "samt", "for", "i", "på", "&"];
    words.split_whitespace().filter(|w| !small.contains(w)).all(|w| w.starts_with(char::is_uppercase))
}

/// The first letter as a capital.
pub(super) fn capitalised(area: &str) -> String {
    let mut characters = area.chars();
    characters.next().map(|c| c.to_uppercase().chain(characters).collect()).unwrap_or_default()
}

/// The field that words name by their stems.
pub(super) fn field(words: &str) -> Option<String> {
    let lower = words.to_lowercase();
    let starts =
        |stem: &str| lower.match_indices(stem).any(|(at, _)| !lower.get(..at).unwrap_or_default().ends_with(char::is_alphanumeric));
    entries(FIELDS).find_map(|line| {
        let (stems, name) = line.split_once('=')?;
        stems.split('+').all(|stem| starts(stem.trim())).then(|| name.trim().to_owned())
    })
}
