//! Recognises whose goals are meant: municipalities in any inflection, regions, areas, and "andre kommuner".

use crate::department;

use super::types::{Condition, Lex, Recognised, word};
use crate::search::analysis::same_word;
use crate::search::data::AMBIGUOUS;
use crate::search::vocabulary::Vocabulary;

/// Words between the words of an area's name.
const CONNECTORS: [&str; 5] = ["og", "&", "samt", "for", "i"];

/// Words before a department that say whose goals are meant.
const SUBJECTS: [&str; 7] = ["på", "for", "under", "inden", "indenfor", "af", "om"];

/// Ends of words for a department.
const DEPARTMENT_ENDS: [&str; 10] =
    ["området", "område", "områderne", "afdelingen", "afdeling", "forvaltningen", "forvaltning", "centeret", "centret", "sektoren"];

/// Words that an area's name in small letters follows.
const LEADS: [&str; 9] = ["i", "mellem", "fra", "hos", "området", "område", "forvaltningen", "afdelingen", "og"];

/// A municipality or region that begins at a piece of the query.
pub fn municipality(pieces: &[Lex], at: usize, vocabulary: &Vocabulary) -> Option<Recognised> {
    let piece = word(pieces, at)?;
    if piece.low == "region" {
        let next = word(pieces, at + 1)?;
        let region =
            vocabulary.of("region").find(|r| r.to_lowercase().split_whitespace().next_back().is_some_and(|n| same_name(&next.low, n)))?;
        return Some(found("region", 2, region));
    }
    let names = vocabulary.municipalities(|name| base(&plain(name)));
    let typed = typed_names(pieces, at, names.iter().map(|n| n.parts).max().unwrap_or_default());
    for name in names {
        let Some(len) = typed.iter().take(name.parts).position(|t| *t == name.compared).map(|i| i + 1) else { continue };
        let name = &name.text;
        let after = word(pieces, at + len).is_some_and(|p| matches!(p.low.as_str(), "kommune" | "kommunes" | "kommunen" | "byråd"));
        let capital = piece.text.chars().next().is_some_and(char::is_uppercase);
        if AMBIGUOUS.contains(name.to_lowercase().as_str()) && !after && !capital {
            continue;
        }
        return Some(found("municipality", len + usize::from(after), name));
    }
    None
}

/// Letters only, lower case.
fn plain(text: &str) -> String {
    text.to_lowercase().chars().filter(|c| c.is_alphabetic()).collect()
}

/// What one piece, two pieces and so on are as a name, its parts joined or apart: "Tangby-Hede", "Tangby Hede", "tangbyhede".
fn typed_names(pieces: &[Lex], at: usize, most: usize) -> Vec<String> {
    let mut typed = String::new();
    let mut names = Vec::new();
    while let Some(piece) = word(pieces, at + names.len()).filter(|_| names.len() < most) {
        typed.push_str(&plain(&piece.low));
        names.push(base(&typed));
    }
    names
}

/// A kind of document whose goals are meant: "i handleplaner", "Odders strategi".
pub fn kind(pieces: &[Lex], at: usize, vocabulary: &Vocabulary) -> Option<Recognised> {
    let before = at.checked_sub(1)?;
    let piece = word(pieces, at)?;
    let led = word(pieces, before).is_some_and(|p| matches!(p.low.as_str(), "i" | "fra" | "af" | "kommune" | "kommunes" | "kommunens"));
    if !(led || municipality(pieces, before, vocabulary).is_some_and(|m| m.len == 1)) {
        return None;
    }
    let value = vocabulary.of("kind").find(|k| same_word(&piece.low, k))?;
    Some(found("kind", 1, value))
}

fn found(field: &'static str, len: usize, value: &str) -> Recognised {
    Recognised { len, kind: field, conditions: vec![Condition::is(field, value)], notice: None, figure: None }
}

/// The same name, also as a genitive, with or without its own s, and with aa for å.
fn same_name(typed: &str, name: &str) -> bool {
    base(typed) == base(name)
}

/// A name as it is compared.
fn base(name: &str) -> String {
    sporhund_danish::fold(name).trim_end_matches(['\'', '’']).trim_end_matches('s').to_owned()
}

/// "andre kommuner", "de øvrige kommuner", "ikke min egen kommune": leaves out the asker's own.
pub fn others(pieces: &[Lex], at: usize, own: Option<&str>) -> Option<Recognised> {
    let low = |i: usize| word(pieces, at + i).map(|p| p.low.as_str());
    let municipality = |w: Option<&str>| w.is_some_and(|w| w.starts_with("kommune"));
    let len = match (low(0)?, low(1)) {
        ("andre" | "øvrige" | "anden" | "resterende", w) if municipality(w) => 2,
        ("andre" | "øvrige", Some("danske")) if municipality(low(2)) => 3,
        ("andre", Some("steder")) => 2,
        _ => return None,
    };
    let conditions = own.map(|own| Condition { field: "municipality", values: vec![own.to_owned()], exclude: true });
    let notice = match own {
        Some(own) => format!("Mål fra {own} er udeladt, fordi der spørges til andre kommuner."),
        None => "Alle kommuner er taget med. Vælg din egen kommune for at udelade den.".to_owned(),
    };
    Some(Recognised { len, kind: "own", conditions: conditions.into_iter().collect(), notice: Some(notice), figure: None })
}

/// An area named in full, "Arbejdsmarked og Social", also in another order, "Social og Arbejdsmarked".
pub fn area(pieces: &[Lex], at: usize, vocabulary: &Vocabulary) -> Option<Recognised> {
    let best = vocabulary.of("area").filter_map(|name| Some((area_len(pieces, at, name)?, name))).max_by_key(|(len, _)| *len)?;
    // The same area, written in several ways, counts whole.
    let same: Vec<String> = vocabulary.of("area").filter(|n| area_len(pieces, at, n) == Some(best.0)).cloned().collect();
    Some(Recognised {
        len: best.0,
        kind: "area",
        conditions: vec![Condition { field: "area", values: same, exclude: false }],
        notice: None,
        figure: None,
    })
}

/// A department in one word: its acronym "SOH", its name where a place is asked for ("i Beskæftigelse"), or "ældreområdet" for every area
/// whose name has the word.
pub fn department(pieces: &[Lex], at: usize, vocabulary: &Vocabulary) -> Option<Recognised> {
    let piece = word(pieces, at)?;
    let before = at.checked_sub(1).and_then(|i| word(pieces, i));
    let led =
        before.is_some_and(|p| LEADS.contains(&p.low.as_str()) || SUBJECTS.contains(&p.low.as_str())) || piece.low.ends_with("områdets");
    let values: Vec<String> = if department::is_acronym(&piece.text) {
        let initials = department::initials(&piece.text);
        vocabulary.of("area").filter(|a| department::initials(a) == initials).cloned().collect()
    } else if led && DEPARTMENT_ENDS.iter().any(|end| piece.low.trim_end_matches('s').ends_with(end)) {
        let asked = department::key(&piece.low);
        vocabulary.of("area").filter(|a| asked.is_subset(&department::key(a))).cloned().collect()
    } else {
        let capital = piece.text.chars().next().is_some_and(char::is_uppercase) && at > 0;
        vocabulary.of("area").filter(|a| led && capital && same_name(&piece.low, &a.to_lowercase())).cloned().collect()
    };
    let conditions = vec![Condition { field: "area", values: values.clone(), exclude: false }];
    (!values.is_empty()).then(|| Recognised { len: 1, kind: "area", conditions, ..Recognised::default() })
}

/// Number of pieces the area's name takes, if it stands there. Names of one word are too general to be taken from running words.
fn area_len(pieces: &[Lex], at: usize, name: &str) -> Option<usize> {
    let low = name.to_lowercase();
    let mut left: Vec<&str> =
        low.split(|c: char| c.is_whitespace() || c == ',').filter(|w| !w.is_empty() && !CONNECTORS.contains(w)).collect();
    if left.len() < 2 || CONNECTORS.contains(&word(pieces, at)?.low.as_str()) {
        return None;
    }
    let (mut next, mut joined) = (at, false);
    while !left.is_empty() {
        let piece = word(pieces, next)?;
        if let Some(i) = left.iter().position(|w| same_name(&piece.low, w.trim_end_matches('-')) || *w == piece.low) {
            left.remove(i);
            joined |= piece.joined;
        } else if CONNECTORS.contains(&piece.low.as_str()) && next > at {
            joined = true;
        } else {
            return None;
        }
        next += 1;
    }
    // In small letters the same words may be meant as words: "unge uden job og uddannelse".
    let capital = word(pieces, at)?.text.chars().next().is_some_and(char::is_uppercase);
    let before = |back: usize| at.checked_sub(back).and_then(|i| word(pieces, i)).map_or("", |p| p.low.as_str());
    let goals_for = matches!(before(1), "for" | "på" | "om") && (before(2).starts_with("mål") || before(2).starts_with("indsats"));
    let led = LEADS.contains(&before(1)) || goals_for;
    (joined && (capital || led)).then_some(next - at)
}
