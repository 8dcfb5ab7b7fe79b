//! Text repairs shared by the stages of layout.

use unicode_normalization::UnicodeNormalization;

/// Normal form C: one code point for å, whether the file had one or a letter and a ring.
pub fn nfc(text: &str) -> String {
    // Letters below the combining marks are composed already.
    if text.chars().all(|c| c < '\u{300}') { text.to_owned() } else { text.nfc().collect() }
}
