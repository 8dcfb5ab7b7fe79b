//! Texts that name parties and say nothing else.

use crate::model::{Party, Text};

use super::super::list;
use super::super::names::{is_nobody, is_party, is_role_word};
use super::sentence::verbs;

/// Words of a line that names parties and nothing else.
const LINE: usize = 20;
/// Words of a line that names one person with a role.
const BYLINE: usize = 10;

/// A text that holds roles or persons and nothing else, as the owners it names.
pub fn only_people(text: &Text) -> Vec<Party> {
    let all = list::parties(text, 0..text.as_str().len(), false);
    let person = |p: &Party| {
        p.name.is_some() && p.role.as_deref().is_none_or(|r| r.split_whitespace().count() == 1 && is_role_word(r))
            || p.role.as_deref().is_some_and(|r| r.split_whitespace().count() == 1 && is_role_word(r) && is_party(r))
    };
    if all.is_empty() || !all.iter().all(person) {
        return Vec::new();
    }
    all.into_iter().map(|p| Party { responsibility: Some("ansvarlig".to_owned()), inferred: true, ..p }).collect()
}

/// The parties of a text that names parties and says nothing else: "Fritidschef Ida Holm og Kulturudvalget".
fn only_parties(text: &Text) -> Option<Vec<Party>> {
    let string = text.as_str();
    let someone = |p: &Party| p.name.is_some() || p.role.as_deref().is_some_and(|r| is_party(r) && !is_nobody(r));
    let told = string.contains(|c: char| c == ':' || c.is_ascii_digit()) || !verbs(string).is_empty();
    if told || string.split_whitespace().count() > LINE {
        return None;
    }
    let all = list::parties(text, 0..string.len(), false);
    (!all.is_empty() && all.iter().all(someone)).then_some(all)
}

/// Whether a line is a person with a role and nothing else: "Havnechef Ida Holm".
pub fn is_byline(text: &Text) -> bool {
    let string = text.as_str().trim();
    let short = string.split_whitespace().count() <= BYLINE && !string.ends_with(['.', ':', '?', '!']);
    short && only_parties(text).is_some_and(|all| all.iter().any(|p| p.name.is_some() && p.role.is_some()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_parties_says_nothing_else() {
        for line in ["Havnechef Ida Holm", "Ida Holm, havnechef", "Fritidschef Ida Holm og Kulturudvalget", "Teknik- og Havneudvalget"] {
            assert!(only_parties(&Text::flow(line)).is_some(), "{line}");
        }
        for line in ["Havnechefen følger op i maj", "Alle både har en plads", "Havneplanen og klimaplanen", "Frist: maj", ""] {
            assert!(only_parties(&Text::flow(line)).is_none(), "{line}");
        }
    }

    #[test]
    fn a_byline_has_a_person_with_a_role() {
        for (line, is) in [
            ("Havnechef Ida Holm", true),
            ("Ida Holm, havnechef", true),
            ("Kulturudvalget", false),
            ("Ida Holm", false),
            ("Havnechef Ida Holm sejler.", false),
        ] {
            assert_eq!(is_byline(&Text::flow(line)), is, "{line}");
        }
    }

    proptest::proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "\\PC{0,40}") {
            let _ = is_byline(&Text::flow(text.as_str()));
        }
    }
}
