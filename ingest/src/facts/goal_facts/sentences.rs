//! Sentences of placed text.

use std::ops::Range;

use crate::model::Text;

/// The sentences of a text, each with its place.
pub fn sentences(text: &Text) -> Vec<(Range<usize>, Text)> {
    let all = sporhund_danish::sentences(text.as_str());
    all.into_iter().map(|r| (r.clone(), text.slice(r))).filter(|(_, t)| !t.is_blank()).collect()
}
