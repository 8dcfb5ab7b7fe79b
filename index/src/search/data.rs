//! The data files of the search: question words, filter phrases, names of fields, laws and times.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// Words of a question that carry no subject.
pub static QUESTION_WORDS: LazyLock<BTreeSet<&'static str>> =
    LazyLock::new(|| lines(include_str!("../../data/question_words.txt")).collect());
/// Words that only say how goals and a recognised filter belong together.
pub static RELATION_WORDS: LazyLock<BTreeSet<&'static str>> =
    LazyLock::new(|| lines(include_str!("../../data/relation_words.txt")).collect());
/// Words that ask for those who answer for a goal.
pub static OWNER_CUES: LazyLock<BTreeSet<&'static str>> = LazyLock::new(|| lines(include_str!("../../data/owner_cues.txt")).collect());
/// Roles that never own a goal.
pub static UNION_ROLES: LazyLock<BTreeSet<&'static str>> = LazyLock::new(|| lines(include_str!("../../data/union_roles.txt")).collect());
/// Last parts of compounds that say little.
pub static GENERIC_HEADS: LazyLock<BTreeSet<&'static str>> =
    LazyLock::new(|| lines(include_str!("../../data/generic_heads.txt")).collect());
/// Municipality names that are plain words too.
pub static AMBIGUOUS: LazyLock<BTreeSet<&'static str>> =
    LazyLock::new(|| lines(include_str!("../../data/ambiguous_municipalities.txt")).collect());
/// Words that turn the filter after them into its opposite.
pub static EXCLUSION_CUES: LazyLock<Vec<Vec<&'static str>>> =
    LazyLock::new(|| lines(include_str!("../../data/exclusion_cues.txt")).map(|l| l.split(' ').collect()).collect());
/// Words that compare with a figure or a year.
pub static COMPARISONS: LazyLock<Vec<Comparison>> =
    LazyLock::new(|| rows(include_str!("../../data/comparison_words.tsv")).flat_map(|r| comparisons(&r)).collect());
/// Letters as written and the letters they are compared as, in order.
pub static SOUND_ALIKES: LazyLock<Vec<(&'static str, &'static str)>> =
    LazyLock::new(|| rows(include_str!("../../data/sound_alikes.tsv")).filter_map(|r| Some((*r.first()?, r.get(1).copied()?))).collect());
/// Rows of the keyboard.
pub static KEYBOARD: LazyLock<Vec<&'static str>> = LazyLock::new(|| lines(include_str!("../../data/keyboard.txt")).collect());
/// Laws: key, label and other names.
pub static LAWS: LazyLock<Vec<Law>> = LazyLock::new(|| rows(include_str!("../../data/laws.tsv")).map(|r| law(&r)).collect());
/// Phrases that stand for a filter.
pub static PHRASES: LazyLock<Vec<FilterPhrase>> =
    LazyLock::new(|| rows(include_str!("../../data/filter_phrases.tsv")).filter_map(|r| phrase(&r)).collect());
/// Names of facet fields as people write them, to the field.
pub static FIELD_NAMES: LazyLock<BTreeMap<&'static str, &'static str>> = LazyLock::new(|| {
    let table = rows(include_str!("../../data/field_names.tsv"));
    table.filter_map(|r| Some((*r.first()?, *r.get(1)?))).flat_map(|(field, names)| names.split(' ').map(move |n| (n, field))).collect()
});
/// Labels of coded facet values.
pub static LABELS: LazyLock<BTreeMap<(&'static str, &'static str), &'static str>> = LazyLock::new(|| {
    rows(include_str!("../../data/facet_labels.tsv")).filter_map(|r| Some(((*r.first()?, *r.get(1)?), *r.get(2)?))).collect()
});
/// Words of follow-up times: kind, value, the words.
pub static TIMES: LazyLock<Vec<TimeWord>> =
    LazyLock::new(|| rows(include_str!("../../data/follow_up_times.tsv")).flat_map(|r| time_words(&r)).collect());

/// A law that goals refer to.
#[derive(Debug)]
pub struct Law {
    /// Key in references.
    pub key: &'static str,
    /// Name for people.
    pub label: &'static str,
    /// Every name, as lower-case words.
    pub names: Vec<Vec<String>>,
}

/// Words that compare with a figure.
#[derive(Debug)]
pub struct Comparison {
    /// Lower-case words.
    pub words: Vec<&'static str>,
    /// The figure is the least one, else the greatest.
    pub least: bool,
    /// The figure itself fits too.
    pub included: bool,
}

/// A phrase that stands for a facet value.
#[derive(Debug)]
pub struct FilterPhrase {
    /// Words in order: alternatives, and whether the word may be missing.
    pub words: Vec<(Vec<&'static str>, bool)>,
    /// Facet field.
    pub field: &'static str,
    /// Value.
    pub value: &'static str,
}

/// Kind of a word of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeKind {
    /// Name of a month.
    Month,
    /// First, second …
    Ordinal,
    /// One, two …
    Cardinal,
    /// Every week, every month …
    Rhythm,
}

/// One way to write a time.
#[derive(Debug)]
pub struct TimeWord {
    /// Kind.
    pub kind: TimeKind,
    /// Facet value.
    pub value: &'static str,
    /// Lower-case words.
    pub words: Vec<&'static str>,
}

/// Lines of a data file without comments and empty lines.
fn lines(text: &'static str) -> impl Iterator<Item = &'static str> {
    text.lines().map(str::trim).filter(|l| !l.is_empty() && !l.starts_with('#'))
}

fn rows(text: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    text.lines().filter(|l| !l.trim().is_empty() && !l.starts_with('#')).map(|l| l.split('\t').map(str::trim).collect())
}

fn law(row: &[&'static str]) -> Law {
    let (key, label) = (row.first().copied().unwrap_or_default(), row.get(1).copied().unwrap_or_default());
    let others = row.get(2).copied().unwrap_or_default().split(';');
    let names = [key, label].into_iter().chain(others).map(|n| n.to_lowercase().split_whitespace().map(str::to_owned).collect::<Vec<_>>());
    Law { key, label, names: names.filter(|n| !n.is_empty()).collect() }
}

fn comparisons(row: &[&'static str]) -> Vec<Comparison> {
    let (least, included) = (row.first() == Some(&"least"), row.get(1) == Some(&"yes"));
    let all = row.get(2).copied().unwrap_or_default().split(';');
    all.map(|words| Comparison { words: words.split(' ').collect(), least, included }).collect()
}

fn phrase(row: &[&'static str]) -> Option<FilterPhrase> {
    let (field, value) = row.get(1)?.split_once('=')?;
    let words = row.first()?.split(' ').map(|w| {
        let bare = w.trim_start_matches('[').trim_end_matches(']');
        (bare.split('|').collect(), bare.len() < w.len())
    });
    Some(FilterPhrase { words: words.collect(), field, value })
}

fn time_words(row: &[&'static str]) -> Vec<TimeWord> {
    let kind = match row.first().copied() {
        Some("month") => TimeKind::Month,
        Some("ordinal") => TimeKind::Ordinal,
        Some("cardinal") => TimeKind::Cardinal,
        _ => TimeKind::Rhythm,
    };
    let value = row.get(1).copied().unwrap_or_default();
    let others = row.get(2).copied().unwrap_or_default().split(';').map(str::trim).filter(|w| !w.is_empty());
    std::iter::once(value).chain(others).map(|w| TimeWord { kind, value, words: w.split(' ').collect() }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_name_and_filter_phrase_names_a_facet() {
        assert!(FIELD_NAMES.values().all(|f| crate::record::FACETS.contains(f)), "{FIELD_NAMES:?}");
        assert!(PHRASES.iter().all(|p| crate::record::FACETS.contains(&p.field)));
        assert!(LABELS.keys().all(|(f, _)| crate::record::FACETS.contains(f)));
        assert!(!PHRASES.is_empty() && !LAWS.is_empty() && !TIMES.is_empty());
    }
}
