//! Text repairs shared by the stages of layout.

use unicode_normalization::UnicodeNormalization;

/// Normal form C: one code point for å, whether the file had one or a letter and a ring.
pub fn nfc(text: &str) -> String {
    text.nfc().collect()
}
