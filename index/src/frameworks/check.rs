//! What may be kept of frameworks: every term is put in order or refused with the reason.

use sporhund_danish::{is_stop_word, nfc};

use crate::error::Error;
use crate::record::OwnTerm;

/// Shortest and longest name, in characters.
const LENGTH: std::ops::RangeInclusive<usize> = 3..=120;
/// Most names of one term.
const MOST: usize = 60;
/// Longest key, in characters.
const LONGEST_KEY: usize = 60;

/// Terms with single spaces and small keys, empty names left out.
pub fn checked(terms: &[OwnTerm], who: &str) -> Result<Vec<OwnTerm>, Error> {
    if who.trim().is_empty() {
        return Err(wrong("Der mangler et navn på den, der retter. Skriv det med --who.".to_owned()));
    }
    terms.iter().map(one).collect()
}

fn one(term: &OwnTerm) -> Result<OwnTerm, Error> {
    let key = plain(&term.key).to_lowercase();
    let municipality = plain(&term.municipality);
    if municipality.is_empty() || municipality.chars().count() > *LENGTH.end() {
        return Err(wrong(format!("Rammen »{key}« har ingen kommune. Skriv, hvis ramme det er.")));
    }
    if !is_key(&key) {
        return Err(wrong(format!("»{key}« er ingen nøgle. Skriv rammens som »dus« og sporets som »dus/2«.")));
    }
    if term.from.zip(term.to).is_some_and(|(from, to)| from > to)
        || [term.from, term.to].iter().flatten().any(|y| !(1900..=2200).contains(y))
    {
        return Err(wrong(format!("Årene for »{key}« passer ikke. Skriv det første år først, med fire cifre.")));
    }
    Ok(OwnTerm {
        title: term.title.as_deref().map(plain).filter(|t| !t.is_empty()).map(|t| t.chars().take(*LENGTH.end()).collect()),
        aliases: names(&term.aliases)?,
        misspellings: names(&term.misspellings)?,
        municipality,
        key,
        from: term.from,
        to: term.to,
        ..OwnTerm::default()
    })
}

fn names(written: &[String]) -> Result<Vec<String>, Error> {
    let mut names: Vec<String> = Vec::new();
    for name in written.iter().map(|n| plain(n)).filter(|n| !n.is_empty()) {
        let words = name.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty());
        let says = words.into_iter().any(|w| w.chars().any(char::is_alphabetic) && !is_stop_word(&w.to_lowercase()));
        if !LENGTH.contains(&name.chars().count()) || !says {
            let bounds = format!("{} til {}", LENGTH.start(), LENGTH.end());
            return Err(wrong(format!("»{name}« kan ikke være et navn. Skriv {bounds} tegn med mindst ét ord, der siger noget.")));
        }
        if !names.contains(&name) {
            names.push(name);
        }
    }
    if names.len() > MOST {
        return Err(wrong(format!("Der er flere end {MOST} navne for det samme. Skriv kun dem, der bruges.")));
    }
    Ok(names)
}

/// Letters, digits and hyphens, with at most one stroke between two parts.
fn is_key(key: &str) -> bool {
    let part = |p: &str| p.chars().all(|c| c.is_alphanumeric() || "-_.§".contains(c)) && p.chars().any(char::is_alphanumeric);
    key.chars().count() <= LONGEST_KEY && key.split('/').count() <= 2 && key.split('/').all(part)
}

fn plain(text: &str) -> String {
    nfc(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}

fn wrong(message: String) -> Error {
    Error::Request { message }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn term(key: &str, alias: &str) -> OwnTerm {
        OwnTerm { municipality: " Ravnsø ".to_owned(), key: key.to_owned(), aliases: vec![alias.to_owned()], ..OwnTerm::default() }
    }

    #[test]
    fn a_term_is_put_in_order() {
        let kept = checked(&[term("DUS/2", " Rene \n strande "), term("dus", "  ")], "ida").unwrap();
        assert_eq!(
            (kept[0].key.as_str(), kept[0].municipality.as_str(), &kept[0].aliases),
            ("dus/2", "Ravnsø", &vec!["Rene strande".to_owned()])
        );
        assert!(kept[1].is_empty());
    }

    #[test]
    fn a_term_that_cannot_be_used_is_refused_with_the_reason() {
        let said = |t: OwnTerm| checked(&[t], "ida").unwrap_err().to_string();
        insta::assert_snapshot!(said(term("dus 2", "x")), @"»dus 2« er ingen nøgle. Skriv rammens som »dus« og sporets som »dus/2«.");
        insta::assert_snapshot!(said(term("dus/2", "og")), @"»og« kan ikke være et navn. Skriv 3 til 120 tegn med mindst ét ord, der siger noget.");
        insta::assert_snapshot!(said(term("dus/2", "for det")), @"»for det« kan ikke være et navn. Skriv 3 til 120 tegn med mindst ét ord, der siger noget.");
        insta::assert_snapshot!(said(OwnTerm { from: Some(2031), to: Some(2030), ..term("dus", "strand") }), @"Årene for »dus« passer ikke. Skriv det første år først, med fire cifre.");
        insta::assert_snapshot!(said(OwnTerm { municipality: String::new(), ..term("dus", "strand") }), @"Rammen »dus« har ingen kommune. Skriv, hvis ramme det er.");
        insta::assert_snapshot!(checked(&[term("dus", "strand")], " ").unwrap_err(), @"Der mangler et navn på den, der retter. Skriv det med --who.");
    }
}
