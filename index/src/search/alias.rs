//! The names documents use for a framework, learned from how they write their references.

use super::analysis::plain_words;
use crate::record::Reference;

/// Most words of a name.
const MAX_WORDS: usize = 5;
/// Words that belong to the number of a reference or join it to the name.
const GLUE: [&str; 15] = ["nr", "nummer", "no", "i", "fra", "under", "af", "den", "det", "spor", "sporet", "spors", "jf", "se", "og"];
/// Words that alone are no name.
const GENERAL: [&str; 12] =
    ["mål", "strategi", "politik", "plan", "aftale", "budget", "indsats", "tema", "udviklingsspor", "strategispor", "forandring", "lov"];

/// Names of the framework in a reference as written, as lower-case words: "Direktionens udviklingsspor nr. 2: God ledelse" and
/// "spor 2 i Direktionens UdviklingsSpor (DUS)" both give "direktionens udviklingsspor", the second also "dus".
pub fn of_reference(reference: &Reference) -> Vec<String> {
    let label = &reference.label;
    let upto = label.find([':', '"', '”', '“', '»', '–', ';']).unwrap_or(label.len());
    let label = label.get(..upto).unwrap_or(label);
    let mut names: Vec<String> = vec![super::reference::head(&reference.key).replace('-', " "), name(&reference.framework)];
    for part in label.split(['(', ')']) {
        names.push(name(part));
    }
    names.retain(|n| !n.is_empty() && n.split(' ').count() <= MAX_WORDS && !GENERAL.contains(&n.as_str()) && n.chars().count() > 1);
    names.sort();
    names.dedup();
    names
}

fn name(text: &str) -> String {
    let words = plain_words(text);
    let kept = words.iter().filter(|w| !GLUE.contains(&w.as_str()) && !w.chars().any(|c| c.is_ascii_digit()));
    kept.map(String::as_str).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(label: &str) -> Vec<String> {
        of_reference(&Reference { key: "dus/2".into(), framework: "DUS".into(), label: label.into(), ..Reference::default() })
    }

    #[test]
    fn every_written_form_gives_the_framework_its_name() {
        assert_eq!(names("Direktionens udviklingsspor nr. 2: Klar retning"), ["direktionens udviklingsspor", "dus"]);
        assert_eq!(names("spor 2 i Direktionens UdviklingsSpor (DUS)"), ["direktionens udviklingsspor", "dus"]);
        assert_eq!(names("DUS spor 2"), ["dus"]);
    }

    #[test]
    fn a_word_that_could_mean_any_framework_is_no_name() {
        assert_eq!(names("udviklingsspor 2"), ["dus"]);
    }
}
