//! Scans without text: the only thing that says what they are a form of is their name.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use super::profile::{words, years};

/// Words in file names that say how a file came about, not what it is.
static FORM_WORDS: LazyLock<BTreeSet<&'static str>> = LazyLock::new(|| {
    let lines = include_str!("../../../data/form_words.txt").lines();
    lines.map(str::trim).filter(|l| !l.is_empty() && !l.starts_with('#')).collect()
});

/// Shortest run of hexadecimal digits that is taken as a checksum or serial number made by a system.
const CHECKSUM: usize = 8;

/// Two files of one folder have the same name but for the ending, words like "scan" and checksums.
pub fn same_document(a: &str, b: &str) -> bool {
    let (a, b) = (stem(a), stem(b));
    !a.is_empty() && a == b
}

/// Years in a file name.
pub fn years_of_name(file: &str) -> BTreeSet<String> {
    years(&stem(file))
}

fn stem(file: &str) -> Vec<String> {
    let name = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let mut words = words(&name.replace('_', " "));
    words.retain(|w| !FORM_WORDS.contains(w.as_str()) && !is_checksum(w));
    words
}

fn is_checksum(word: &str) -> bool {
    let hex = word.len() >= CHECKSUM && word.bytes().all(|b| b.is_ascii_hexdigit());
    hex && word.bytes().any(|b| b.is_ascii_digit()) && word.bytes().any(|b| b.is_ascii_alphabetic())
}
