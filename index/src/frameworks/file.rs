//! The vocabulary of frameworks as TOML, for editing outside the program.

use serde::{Deserialize, Serialize};

use crate::error::Error;
use crate::record::{OwnTerm, Term};

const HEAD: &str = "# Rammer og spor: navne, som dokumenterne eller en person har givet dem.
# Skriv i title, aliases og misspellings, og hent filen ind igen; det, der er fundet i dokumenterne (found), rettes ikke.
# Nøglen er rammens (dus) eller sporets (dus/2). Med from og to gælder ordene kun dokumenter fra de år.
";

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    term: Vec<Line>,
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    municipality: String,
    key: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    to: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<String>,
    #[serde(default)]
    aliases: Vec<String>,
    #[serde(default)]
    misspellings: Vec<String>,
    /// For the reader's information.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    found: Vec<String>,
}

/// The vocabulary as TOML.
pub fn to_toml(terms: &[Term]) -> Result<String, Error> {
    let line = |term: &Term| {
        let own = term.own.clone().unwrap_or_default();
        Line {
            municipality: term.municipality.clone(),
            key: term.key.clone(),
            from: own.from,
            to: own.to,
            title: own.title,
            aliases: own.aliases,
            misspellings: own.misspellings,
            found: term.aliases.clone(),
        }
    };
    let file = File { term: terms.iter().map(line).collect() };
    let text = toml::to_string_pretty(&file).map_err(|e| wrong(&e.to_string()))?;
    Ok(format!("{HEAD}\n{text}"))
}

/// What people say in a TOML file.
pub fn from_toml(text: &str) -> Result<Vec<OwnTerm>, Error> {
    let file: File = toml::from_str(text).map_err(|e| {
        let line = e.span().and_then(|s| text.get(..s.start)).map_or(1, |before| before.matches('\n').count() + 1);
        wrong(&format!("linje {line}: {}", e.message().replace('\n', " ")))
    })?;
    let own = |line: Line| OwnTerm {
        municipality: line.municipality,
        key: line.key,
        from: line.from,
        to: line.to,
        title: line.title,
        aliases: line.aliases,
        misspellings: line.misspellings,
        ..OwnTerm::default()
    };
    Ok(file.term.into_iter().map(own).collect())
}

fn wrong(detail: &str) -> Error {
    Error::Request {
        message: format!("Filen med rammer kan ikke læses ({detail}). Ret den, eller hent en ny med »sporhund frameworks export FIL«."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_out_is_read_in_again_without_what_was_found() {
        let own = OwnTerm {
            municipality: "Ravnsø".to_owned(),
            key: "dus/2".to_owned(),
            from: Some(2023),
            title: Some("Rene \"strande\"".to_owned()),
            aliases: vec!["strandsporet".to_owned()],
            ..OwnTerm::default()
        };
        let term = Term { municipality: own.municipality.clone(), key: own.key.clone(), own: Some(own.clone()), ..Term::default() };
        let found = Term { municipality: "Ravnsø".to_owned(), key: "dus".to_owned(), aliases: vec!["DUS".to_owned()], ..Term::default() };
        let text = to_toml(&[found, term]).unwrap();
        let read = from_toml(&text).unwrap();
        assert!(read[0].is_empty() && text.contains("found = [\"DUS\"]"), "{text}");
        assert_eq!(read[1], own);
    }

    #[test]
    fn a_wrong_file_is_named_with_its_line() {
        insta::assert_snapshot!(from_toml("[[term]]\nkey = \"dus\"\nfarve = 1\n").unwrap_err(), @"Filen med rammer kan ikke læses (linje 3: unknown field `farve`, expected one of `municipality`, `key`, `from`, `to`, `title`, `aliases`, `misspellings`, `found`). Ret den, eller hent en ny med »sporhund frameworks export FIL«.");
    }
}
