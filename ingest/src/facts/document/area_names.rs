//! Names of departments in the text: "Arbejdsmarked og Uddannelse", "Teknik, Natur og Miljø". Danish writes common nouns small, so two
//! nouns with capitals around "og" are a name, and with a field of a municipality in it the name of a department.

use super::area_words::field;
use super::view::View;

/// The names in the order of the text, as often as they stand there; running headers last.
pub(super) fn of(view: &View<'_>) -> Vec<String> {
    let lines = view.lines.iter().map(super::view::Line::words).chain(view.running.iter().map(|r| r.as_str()));
    lines.flat_map(in_line).collect()
}

/// The names in a line.
fn in_line(line: &str) -> Vec<String> {
    let words: Vec<&str> = line.split_whitespace().collect();
    let ands = (1..words.len()).filter(|at| matches!(words.get(*at), Some(&("og" | "&"))));
    ands.filter_map(|at| around(&words, at)).collect()
}

/// The name stands right after the municipality's: "Fyrby Kommune, Ældre og Omsorg".
pub(super) fn after_municipality(view: &View<'_>, name: &str) -> bool {
    let lines = view.lines.iter().map(super::view::Line::words);
    let mut befores = lines.filter_map(|line| line.find(name).and_then(|at| line.get(..at)));
    befores.any(|before| before.trim_end_matches([' ', ',', '·', '|', '–', '-']).ends_with("Kommune"))
}

/// The name around the "og" at a place.
fn around(words: &[&str], at: usize) -> Option<String> {
    let last = words.get(at + 1)?;
    let tail = last.trim_end_matches(|c: char| !c.is_alphanumeric());
    let first_of_all = words.get(at.checked_sub(1)?).filter(|w| is_noun(w))?;
    let listed = |w: &&&str| w.strip_suffix(',').is_some_and(|w| is_noun(w) && !w.starts_with("Kommune"));
    let earlier = words.get(..at - 1)?.iter().rev().take_while(listed).count();
    let mut parts: Vec<&str> = words.get(at - 1 - earlier..at - 1)?.to_vec();
    parts.extend([first_of_all, words.get(at)?, tail]);
    let name = parts.join(" ");
    (is_noun(tail) && field(&name).is_some()).then_some(name)
}

/// A word with a capital and small letters after it, long enough for a field.
fn is_noun(word: &str) -> bool {
    let mut characters = word.chars();
    characters.next().is_some_and(char::is_uppercase)
        && word.chars().count() >= 2
        && characters.all(|c| c.is_alphabetic() && c.is_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nouns_with_capitals_around_og_name_a_department_where_one_is_a_field() {
        assert_eq!(in_line("Svar sendes til Ældre og Omsorg senest i maj."), ["Ældre og Omsorg"]);
        assert_eq!(in_line("Fyrby Kommune · Teknik, Natur og Miljø"), ["Teknik, Natur og Miljø"]);
        assert_eq!(in_line("Fyrby Kommune, Klima og Energi"), ["Klima og Energi"]);
        assert!(in_line("Hun og han holder af natur og miljø i Nordby og Sydby, og Ældre- og Handicaprådet er hørt.").is_empty());
    }
}
