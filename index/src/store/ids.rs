//! Ids of works: readable and stable, `skanderborg-udviklingsaftale-2023-a1b2c3`.

use rusqlite::Connection;

use super::fault::Fault;
use super::originals::sha256;
use super::works;
use crate::record::Document;

/// Longest piece of an id, so that an address stays readable.
const LONGEST: usize = 24;

/// An id never used for a work first read from `path`. The readable part says whose, what and when; it is chosen once.
pub fn new_work(connection: &Connection, document: &Document, path: &str) -> Result<String, Fault> {
    let name = readable(document);
    let hash = sha256(path.as_bytes());
    for length in (6..=hash.len()).step_by(2) {
        let id = format!("{name}-{}", hash.get(..length).unwrap_or(&hash));
        if !works::is_taken(connection, &id)? {
            return Ok(id);
        }
    }
    let mut number = 2;
    loop {
        let id = format!("{name}-{hash}-{number}");
        if !works::is_taken(connection, &id)? {
            return Ok(id);
        }
        number += 1;
    }
}

fn readable(document: &Document) -> String {
    let municipality = document.municipality.as_ref().map(|m| slug(&m.name));
    let kind = slug(document.kind.as_deref().unwrap_or("dokument"));
    let year = document.period.as_ref().map(|p| slug(p.from.get(..4).unwrap_or_default()));
    let parts = [municipality, Some(kind), year];
    parts.into_iter().flatten().filter(|p| !p.is_empty()).collect::<Vec<_>>().join("-")
}

/// Lower case, a to z and digits, `æ` as `ae` and so on, words joined by hyphens.
fn slug(text: &str) -> String {
    let mut slug = String::new();
    for character in text.chars().flat_map(char::to_lowercase) {
        match character {
            'æ' | 'ä' => slug.push_str("ae"),
            'ø' | 'ö' => slug.push_str("oe"),
            'å' => slug.push_str("aa"),
            'é' | 'è' => slug.push('e'),
            'ü' => slug.push('u'),
            c if c.is_ascii_alphanumeric() => slug.push(c),
            _ if slug.is_empty() || slug.ends_with('-') => {}
            _ => slug.push('-'),
        }
        if slug.len() >= LONGEST {
            break;
        }
    }
    slug.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn danish_names_become_plain_letters() {
        assert_eq!(slug("Ringkøbing-Skjern"), "ringkoebing-skjern");
        assert_eq!(slug("Ærø"), "aeroe");
        assert_eq!(slug(" Børne- og unge-plan "), "boerne-og-unge-plan");
    }

    proptest! {
        #[test]
        fn an_id_is_always_safe_in_an_address(text in "\\PC*") {
            prop_assert!(slug(&text).chars().all(|c| c.is_ascii_alphanumeric() || c == '-'));
        }
    }
}
