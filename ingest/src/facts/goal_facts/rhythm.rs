//! How often something is looked at: "kvartalsvis", "to gange om året".

use std::ops::Range;
use std::sync::LazyLock;

use serde::Deserialize;

use super::pattern::{Pattern, data, either, part};

#[derive(Default, Deserialize)]
struct Words {
    rhythm_patterns: Vec<String>,
    running_patterns: Vec<String>,
    body_patterns: Vec<String>,
}

static WORDS: LazyLock<Words> = LazyLock::new(|| data(include_str!("../../../data/time.toml")));
static RUNNING: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&format!(r"\b{}", either(&WORDS.running_patterns))));
static RHYTHM: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&format!(r"\b{}\b", either(&WORDS.rhythm_patterns))));

static BODY: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&format!(r"\b{}\b", either(&WORDS.body_patterns))));

/// Whether a text names a body, a group or a meeting.
pub fn names_body(text: &str) -> bool {
    BODY.is_match(text)
}

/// How often, as written: "kvartalsvis", "to gange om året"; "løbende" only beside a word of follow-up.
pub fn rhythms(text: &str) -> Vec<Range<usize>> {
    let mut all = RHYTHM.find_all(text);
    for found in RUNNING.find_all(text) {
        let lower = part(text, found.clone()).to_lowercase();
        if let Some(at) = lower.find("løbende").filter(|_| lower.len() == found.len()) {
            all.push(found.start + at..found.start + at + "løbende".len());
        }
    }
    all.sort_by_key(|r| r.start);
    all
}

/// Whether a text says how often something comes back.
#[must_use]
pub fn recurs(text: &str) -> bool {
    !rhythms(text).is_empty()
}
