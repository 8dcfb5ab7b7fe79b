//! What written references say of a track: its number, its title, the ways it is written, the sentence that refers.

use std::collections::BTreeMap;

use crate::record::{Goal, Reference};

/// Shortest title, in characters.
const SHORTEST: usize = 6;

/// The number at the end of a key: 2 of `dus/2`, 7 of `budget-2023/spor-7`.
pub fn numbered(key: &str) -> Option<u32> {
    let item = key.split_once('/')?.1;
    item.rsplit(['-', '/']).next()?.parse().ok()
}

/// The title that most references give a track, and every way it is written.
pub fn titled(references: &[&Reference]) -> (Option<String>, Vec<String>) {
    let mut titles: BTreeMap<String, (usize, String)> = BTreeMap::new();
    let mut aliases: Vec<String> = Vec::new();
    for reference in references {
        let label = reference.label.split_whitespace().collect::<Vec<_>>().join(" ");
        if let Some(title) = title(&label) {
            titles.entry(title.to_lowercase()).or_insert((0, title.to_owned())).0 += 1;
        }
        if !label.is_empty() && !aliases.contains(&label) {
            aliases.push(label);
        }
    }
    let best = titles.into_values().max_by_key(|(count, title)| (*count, title.chars().count()));
    (best.map(|(_, title)| title), aliases)
}

/// What follows the number: "God ledelse" of "spor 2: God ledelse" and of "spor 2 »God ledelse«".
fn title(label: &str) -> Option<&str> {
    let digit = label.rfind(|c: char| c.is_ascii_digit())? + 1;
    let rest = label.get(digit..)?;
    let begins = rest.find([':', '"', '”', '“', '»', '’', '\'', '-', '–'])?;
    let title = rest.get(begins..)?.trim_matches(|c: char| !c.is_alphanumeric() && c != ')');
    (title.chars().count() >= SHORTEST).then_some(title)
}

/// The sentence of a goal that makes a reference, else the reference as written.
pub fn refers(goal: &Goal, reference: &Reference) -> String {
    let wanted = plain(&reference.label);
    let texts =
        goal.fields.iter().map(|f| f.text.as_str()).chain([goal.background.as_deref(), goal.purpose.as_deref()].into_iter().flatten());
    let texts = texts.chain(goal.activities.iter().map(|a| a.text.as_str())).chain(goal.targets.iter().map(|t| t.text.as_str()));
    for text in texts {
        for range in sporhund_danish::sentences(text) {
            let sentence = text.get(range).unwrap_or_default();
            if !wanted.is_empty() && plain(sentence).contains(&wanted) {
                return sentence.trim().to_owned();
            }
        }
    }
    reference.label.clone()
}

fn plain(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reference(label: &str) -> Reference {
        Reference { key: "dus/2".to_owned(), label: label.to_owned(), ..Reference::default() }
    }

    #[test]
    fn a_track_has_the_title_most_references_give_it() {
        let all =
            [reference("spor 2: Rene strande"), reference("DUS spor 2"), reference("spor 2 »Rene strande«"), reference("spor 2 – Havbad")];
        let (title, aliases) = titled(&all.iter().collect::<Vec<_>>());
        assert_eq!(title.as_deref(), Some("Rene strande"));
        assert_eq!(aliases.len(), 4);
    }

    #[test]
    fn keys_end_in_numbers() {
        assert_eq!([numbered("dus/2"), numbered("budget-2023/spor-7"), numbered("dus")], [Some(2), Some(7), None]);
    }

    #[test]
    fn the_sentence_that_refers_is_found_in_the_goal() {
        let goal =
            Goal { background: Some("Stranden er lang. Målet følger DUS, spor 2. Vandet er koldt.".to_owned()), ..Goal::default() };
        assert_eq!(refers(&goal, &reference("DUS spor 2")), "Målet følger DUS, spor 2.");
        assert_eq!(refers(&goal, &reference("Budget 2030")), "Budget 2030");
    }
}
