//! Recognises laws and their sections: "Servicelovens § 107", "§§ 107 og 108 i serviceloven", "§ 107", "SEL § 85".

use std::collections::BTreeSet;

use super::types::{Condition, Lex, Recognised, word};
use crate::search::analysis::same_word;
use crate::search::data::LAWS;
use crate::search::reference;
use crate::search::vocabulary::Vocabulary;

/// A law or section that begins at a piece of the query.
pub fn recognise(pieces: &[Lex], at: usize, vocabulary: &Vocabulary) -> Option<Recognised> {
    if let Some((law, len)) = law_at(pieces, at, vocabulary) {
        if let Some((sections, end)) = sections_at(pieces, at + len) {
            return Some(found(end - at, sections.iter().map(|s| format!("{law}/{s}")).collect()));
        }
        return vocabulary.has("law", &law).then(|| found(len, vec![law]));
    }
    let (sections, end) = sections_at(pieces, at)?;
    let after = end + usize::from(word(pieces, end).is_some_and(|p| matches!(p.low.as_str(), "i" | "efter" | "jf" | "fra")));
    if let Some((law, len)) = law_at(pieces, after, vocabulary) {
        return Some(found(after + len - at, sections.iter().map(|s| format!("{law}/{s}")).collect()));
    }
    let fits = |v: &&String| v.split_once('/').is_some_and(|(_, s)| sections.iter().any(|x| x == s));
    let held: Vec<String> = vocabulary.of("law").filter(fits).cloned().collect();
    let several = held.iter().map(|v| reference::head(v)).collect::<BTreeSet<_>>().len() > 1;
    let names = held.iter().map(|v| vocabulary.label("law", v)).collect::<Vec<_>>().join(", ");
    let notice = several.then(|| format!("Paragraffen findes i flere love: {names}. Skriv loven med for at få den ene."));
    // A section no goal refers to is an empty set, not a word to look for.
    let values = if held.is_empty() { sections.iter().map(|s| format!("serviceloven/{s}")).collect() } else { held };
    Some(Recognised { notice, ..found(end - at, values) })
}

fn found(len: usize, values: Vec<String>) -> Recognised {
    Recognised { len, kind: "law", conditions: vec![Condition { field: "law", values, exclude: false }], notice: None, figure: None }
}

/// "§ 107", "§§ 82 og 85", "paragraf 52 a".
fn sections_at(pieces: &[Lex], at: usize) -> Option<(Vec<String>, usize)> {
    let sign = word(pieces, at)?;
    if !(sign.low.starts_with('§') || matches!(sign.low.as_str(), "paragraf" | "paragraffen" | "paragrafferne")) {
        return None;
    }
    let (section, len) = section_at(pieces, at + 1)?;
    let (mut sections, mut end) = (vec![section], at + 1 + len);
    loop {
        let comma = pieces.get(end - 1).is_some_and(|p| p.joined);
        let mut next = end;
        while word(pieces, next).is_some_and(|p| matches!(p.low.as_str(), "og" | "eller" | "samt" | "§")) {
            next += 1;
        }
        match section_at(pieces, next).filter(|_| comma || next > end) {
            Some((section, len)) => {
                sections.push(section);
                end = next + len;
            }
            None => return Some((sections, end)),
        }
    }
}

/// A number with its letter: "107", "52 a", "52a".
fn section_at(pieces: &[Lex], at: usize) -> Option<(String, usize)> {
    let piece = word(pieces, at)?;
    let digits: String = piece.low.chars().take_while(char::is_ascii_digit).collect();
    let rest: String = piece.low.chars().skip(digits.len()).collect();
    if digits.is_empty() || digits.len() > 3 || rest.chars().count() > 1 || !rest.chars().all(char::is_alphabetic) {
        return None;
    }
    let letter = word(pieces, at + 1).filter(|p| rest.is_empty() && matches!(p.low.as_str(), "a" | "b" | "c" | "d" | "e" | "f"));
    match letter {
        Some(letter) => Some((format!("{digits}{}", letter.low), 2)),
        None => Some((format!("{digits}{rest}"), 1)),
    }
}

/// The law named at a piece, with its key as references write it.
fn law_at(pieces: &[Lex], at: usize, vocabulary: &Vocabulary) -> Option<(String, usize)> {
    let first = word(pieces, at)?.low.chars().next();
    let same = |low: &str, w: &str| low == w || w.len() > 3 && same_word(low, w);
    let fits = |name: &[String]| name.iter().enumerate().all(|(i, w)| word(pieces, at + i).is_some_and(|p| same(&p.low, w)));
    let begins = |name: &[String]| name.first().and_then(|w| w.chars().next()) == first;
    let known = LAWS.iter().flat_map(|l| l.names.iter().map(move |n| (l.key, n))).filter(|(_, n)| begins(n) && fits(n));
    if let Some((key, name)) = known.max_by_key(|(_, n)| n.len()) {
        return Some((key.to_owned(), name.len()));
    }
    let mut held = vocabulary.of("law").map(|v| reference::head(v)).filter(|h| h.chars().next() == first);
    held.find(|head| fits(&[(*head).to_owned()])).map(|head| (head.to_owned(), 1))
}
