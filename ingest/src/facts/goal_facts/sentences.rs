//! Sentences of placed text.

use std::ops::Range;

use crate::model::Text;

/// The sentences of a text, each with its place.
pub fn sentences(text: &Text) -> Vec<(Range<usize>, Text)> {
    ranges(text.as_str()).into_iter().map(|r| (r.clone(), text.slice(r))).filter(|(_, t)| !t.is_blank()).collect()
}

/// Short words whose full stop ends no sentence.
const ABBREVIATIONS: &[&str] = &[
    "bl.a", "f.eks", "fx", "ca", "nr", "pr", "kr", "mio", "mia", "ift", "ifm", "jf", "kl", "evt", "hhv", "dvs", "vedr", "inkl", "ekskl", "konst", "stk", "pct", "d", "v",
    "jan", "feb", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "nov", "dec", "mhp", "ifht", "ifbm", "if", "eks", "bl",
];

fn ranges(text: &str) -> Vec<Range<usize>> {
    let mut all = Vec::new();
    let mut start = 0;
    for (at, c) in text.char_indices().filter(|(_, c)| matches!(c, '.' | '!' | '?')) {
        let end = at + c.len_utf8();
        let rest = text.get(end..).unwrap_or_default();
        let next = rest.trim_start();
        let word = text.get(start..at).unwrap_or_default().rsplit(char::is_whitespace).next().unwrap_or_default().trim_start_matches(['(', '"', '”']);
        let known = c == '.' && (ABBREVIATIONS.contains(&word.to_lowercase().as_str()) || word.chars().count() == 1 || word.chars().all(|c| c.is_ascii_digit()) && word.len() < 3);
        if rest.starts_with(char::is_whitespace) && !known && next.starts_with(|c: char| !c.is_lowercase()) {
            all.push(start..end);
            start = end;
        }
    }
    all.push(start..text.len());
    all
}
