//! Comparable forms of headings and labels.

use std::sync::LazyLock;

use regex::Regex;

static NUMBERING: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"^(?:\(?\d{1,2}(?:\.\d{1,2})*[.)]?|\(?[a-zæøå][.)])\s+").ok());

/// Lower case, white space single, without leading numbering and final colon, question mark, dash or stop.
#[must_use]
pub fn key(text: &str) -> String {
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower.split_whitespace().collect();
    let joined = words.join(" ");
    let bare =
        NUMBERING.as_ref().map_or(joined.as_str(), |n| n.find(&joined).map_or(joined.as_str(), |m| joined.get(m.end()..).unwrap_or("")));
    bare.trim_matches(|c: char| c.is_whitespace() || ":?.,;–—-*•…".contains(c)).to_owned()
}

/// Letters and digits alone, lower case.
#[must_use]
pub fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Number of words.
#[must_use]
pub fn words(text: &str) -> usize {
    text.split_whitespace().filter(|w| w.chars().any(char::is_alphanumeric)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbering_and_final_signs_do_not_count() {
        assert_eq!(key("2.1  Formål med indsatsen: "), "formål med indsatsen");
        assert_eq!(key("a) Hvem?"), "hvem");
        assert_eq!(letters("Mål – 2"), "mål2");
    }
}
