//! What a hyphen at a line end means: a typesetter's break, a hyphen of the word, or an open coordination.
use crate::analyser::{Analyser, is_capitals};
use crate::normal::surface;

/// How to join the last word of a line, which ends in a hyphen, with the first word of the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LineEnd {
    /// `implemen-` + `tering`: one word, the hyphen goes.
    Join,
    /// `MED-` + `udvalget`: one word with a hyphen.
    KeepHyphen,
    /// `uddannelses-` + `eller`: two words, the hyphen stays with the first.
    KeepHyphenAndSpace,
}

/// Words that follow an open coordination.
const CONJUNCTIONS: &[&str] = &["og", "eller", "samt", "og/eller", "hhv", "hhv.", "henholdsvis", "&", "/"];

impl Analyser {
    /// Decides on the hyphen at the end of `left`, the last word of a line; `right` is the first word of the next line.
    ///
    /// ```
    /// use sporhund_danish::{Analyser, LineEnd};
    /// let danish = Analyser::shared();
    /// assert_eq!(danish.join_line_end("implemen-", "tering"), LineEnd::Join);
    /// assert_eq!(danish.join_line_end("MED-", "udvalget"), LineEnd::KeepHyphen);
    /// assert_eq!(danish.join_line_end("uddannelses-", "eller"), LineEnd::KeepHyphenAndSpace);
    /// ```
    pub fn join_line_end(&self, left: &str, right: &str) -> LineEnd {
        let left = left.trim().trim_start_matches(|c: char| !c.is_alphanumeric());
        let left = left.trim_end_matches(['-', '\u{2010}', '\u{2011}', '\u{ad}']);
        let right = right.trim().trim_end_matches(|c: char| !c.is_alphanumeric() && c != '&' && c != '/');
        if left.is_empty() || right.is_empty() || CONJUNCTIONS.contains(&right.to_lowercase().as_str()) {
            return LineEnd::KeepHyphenAndSpace;
        }
        let begins_low = right.chars().next().is_some_and(char::is_lowercase);
        let last_piece = left.rsplit(['-', '/']).next().unwrap_or(left);
        let joined = surface(&format!("{last_piece}{right}"));
        if !begins_low {
            let in_capitals = left.chars().chain(right.chars()).filter(|c| c.is_alphabetic()).all(char::is_uppercase);
            return if in_capitals && self.is_listed(&joined) { LineEnd::Join } else { LineEnd::KeepHyphen };
        }
        if is_capitals(last_piece) || last_piece.ends_with(|c: char| c.is_ascii_digit()) {
            return LineEnd::KeepHyphen;
        }
        if self.is_listed(&joined) {
            return LineEnd::Join;
        }
        let single = last_piece.chars().count() == 1 || matches!(last_piece.to_lowercase().as_str(), "it" | "tv" | "cv" | "ip" | "pr");
        let hyphened = surface(&format!("{last_piece}-{right}"));
        if self.is_listed(&hyphened) || (single && self.is_word(right)) { LineEnd::KeepHyphen } else { LineEnd::Join }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decide(left: &str, right: &str) -> LineEnd {
        Analyser::shared().join_line_end(left, right)
    }

    #[test]
    fn a_broken_word_is_joined() {
        assert_eq!(decide("medarbejder-", "tilfredshed."), LineEnd::Join);
        assert_eq!(decide("(sam-", "arbejde"), LineEnd::Join);
        assert_eq!(decide("Anne-Sofi-", "ne"), LineEnd::Join);
        assert_eq!(decide("INDSAT-", "SER"), LineEnd::Join);
    }

    #[test]
    fn a_hyphen_of_the_word_stays() {
        assert_eq!(decide("LMU-", "møder"), LineEnd::KeepHyphen);
        assert_eq!(decide("2024-", "2027"), LineEnd::KeepHyphen);
        assert_eq!(decide("a-", "kasse"), LineEnd::KeepHyphen);
        assert_eq!(decide("it-", "systemer"), LineEnd::KeepHyphen);
        assert_eq!(decide("Nord-", "Sjælland"), LineEnd::KeepHyphen);
    }

    #[test]
    fn an_open_coordination_and_a_dash_stay_apart() {
        assert_eq!(decide("børne-", "og"), LineEnd::KeepHyphenAndSpace);
        assert_eq!(decide("-", "formand"), LineEnd::KeepHyphenAndSpace);
    }
}
