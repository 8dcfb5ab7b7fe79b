//! One person, one name: the forms of a name within a document joined to its fullest.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::Text;

use super::names::persons;
use super::pattern::part;

/// Short form → full form, for every name that stands in more than one form: "Ida Holm" and "Ida M. Holm" → "Ida Marie Holm".
/// A short form that fits two different persons belongs to none.
pub fn name_forms(texts: &[Text]) -> BTreeMap<String, String> {
    let names: BTreeSet<String> =
        texts.iter().flat_map(|t| persons(t.as_str(), false).into_iter().map(|r| spaced(part(t.as_str(), r)))).collect();
    let mut forms = BTreeMap::new();
    for short in &names {
        let longer: Vec<&String> = names.iter().filter(|full| shortens(short, full)).collect();
        let fullest = longer.iter().max_by_key(|n| n.len());
        if let Some(full) = fullest.filter(|full| longer.iter().all(|n| n == *full || shortens(n, full))) {
            forms.insert(short.clone(), (**full).clone());
        }
    }
    forms
}

/// Single blanks between the words.
fn spaced(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Same first and last word, and what stands between is left out or an initial.
fn shortens(short: &str, full: &str) -> bool {
    let (a, b): (Vec<&str>, Vec<&str>) = (short.split(' ').collect(), full.split(' ').collect());
    let ([first, middle @ .., last], [full_first, full_middle @ .., full_last]) = (a.as_slice(), b.as_slice()) else { return false };
    let mut rest = full_middle.iter();
    let fits = |word: &str, other: &str| word == other || word.strip_suffix('.').is_some_and(|i| !i.is_empty() && other.starts_with(i));
    short != full && first == full_first && last == full_last && middle.iter().all(|w| rest.any(|o| fits(w, o)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn forms(texts: &[&str]) -> Vec<(String, String)> {
        name_forms(&texts.iter().map(|t| Text::flow(*t)).collect::<Vec<_>>()).into_iter().collect()
    }

    /// Sentences of a document, and its short forms with the form they are joined to.
    type Case<'a> = (&'a [&'a str], &'a [(&'a str, &'a str)]);

    #[test]
    fn forms_of_a_name_are_joined_to_the_fullest() {
        let table: &[Case<'_>] = &[
            (&["Chef Ida Holm er ansvarlig.", "Tovholder: Ida M. Holm"], &[("Ida Holm", "Ida M. Holm")]),
            (
                &["Ida Holm", "Ida M. Holm, chef", "Centerchef Ida Marie Holm"],
                &[("Ida Holm", "Ida Marie Holm"), ("Ida M. Holm", "Ida Marie Holm")],
            ),
            (&["Jens Peter Lund", "Jens Lund og Ida Holm"], &[("Jens Lund", "Jens Peter Lund")]),
            (&["Ida Holm", "Ida Marie Holm", "Ida Sofie Holm"], &[]),
            (&["Ida Holm", "Ida Lund"], &[]),
            (&["Ida Holm", "Per Holm"], &[]),
            (&["Ida S. Holm", "Ida Marie Holm"], &[]),
        ];
        for (texts, expected) in table {
            let expected: Vec<_> = expected.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
            assert_eq!(forms(texts), expected, "{texts:?}");
        }
    }
}
