//! Sentences of a placed text.

use crate::model::Text;

/// The sentences of a placed text, each with its place.
#[must_use]
pub fn sentence_texts(text: &Text) -> Vec<Text> {
    sporhund_danish::sentences(text.as_str()).into_iter().map(|r| text.slice(r)).filter(|t| !t.is_blank()).collect()
}
