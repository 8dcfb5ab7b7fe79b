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

/// The department whose document it is: its name stands beside the municipality's, or alone on one of the first lines; with `loosely`
/// anywhere in these.
pub(super) fn stated(view: &View<'_>, loosely: bool) -> Option<String> {
    let names = of(view);
    let beside = names.iter().find(|n| after_municipality(view, n));
    let alone = || names.iter().find(|n| view.top().any(|line| line.words().trim() == n.as_str()));
    let led = || names.iter().find(|n| has_head(view, n));
    let near = || names.iter().find(|n| loosely && view.top().any(|line| line.words().contains(n.as_str())));
    beside.or_else(alone).or_else(near).or_else(led).cloned()
}

/// Somebody leads the department of this name: "Direktøren for Børn og Læring".
fn has_head(view: &View<'_>, name: &str) -> bool {
    let heads = ["direktøren for ", "direktør for ", "direktøren i ", "chefen for ", "chef for "];
    let ends = |before: &str| heads.iter().any(|h| before.to_lowercase().ends_with(h));
    view.lines.iter().any(|line| line.words().match_indices(name).any(|(at, _)| line.words().get(..at).is_some_and(ends)))
}

/// The name stands beside the municipality's: "Fyrby Kommune, Ældre og Omsorg", "Ældre og Omsorg, Fyrby Kommune".
pub(super) fn after_municipality(view: &View<'_>, name: &str) -> bool {
    let lines = view.lines.iter().map(super::view::Line::words).chain(view.running.iter().map(|r| r.as_str()));
    let mut around = lines.filter_map(|line| line.find(name).and_then(|at| Some((line.get(..at)?, line.get(at + name.len()..)?))));
    let marks = [' ', ',', '·', '|', '–', '-'];
    around.any(|(before, after)| {
        let next = after.trim_start_matches(marks).split(' ').nth(1).unwrap_or_default();
        let apart = after.starts_with([',', ' ']) && after.trim_start().starts_with([',', '·', '|', '–']);
        before.trim_end_matches(marks).ends_with("Kommune") || apart && next.trim_end_matches([',', '.']) == "Kommune"
    })
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
