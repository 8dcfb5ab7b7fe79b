//! Text strings of the file's dictionaries (titles, bookmarks): UTF-16 with byte order mark, UTF-8 with mark, or PDFDocEncoding
//! (ISO 32000-2, 7.9.2.2).

/// PDFDocEncoding of 0x80 to 0x9F, the range where it differs from Latin-1 (ISO 32000-2, annex D.3).
const DOC_ENCODING: [char; 32] = [
    '•', '†', '‡', '…', '—', '–', 'ƒ', '⁄', '‹', '›', '−', '‰', '„', '“', '”', '‘', '’', '‚', '™', 'ﬁ', 'ﬂ', 'Ł', 'Œ', 'Š', 'Ÿ', 'Ž', 'ı',
    'ł', 'œ', 'š', 'ž', '\u{fffd}',
];

/// Decodes a text string, white space and control characters tidied; none where nothing is left.
pub(super) fn decode(bytes: &[u8]) -> Option<String> {
    let clean: String = verbatim(bytes).chars().map(|c| if c.is_control() { ' ' } else { c }).filter(|c| *c != '\u{ad}').collect();
    let words: Vec<&str> = clean.split_whitespace().collect();
    (!words.is_empty()).then(|| nfc(&words.join(" ")))
}

/// Decodes a text string as it is, soft hyphens and all.
pub(super) fn verbatim(bytes: &[u8]) -> String {
    match bytes {
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes),
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xEF, 0xBB, 0xBF, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        // Some programs write UTF-8 without a mark; text that is valid UTF-8 beyond ASCII hardly ever is anything else.
        _ => match std::str::from_utf8(bytes) {
            Ok(text) => text.to_owned(),
            Err(_) => bytes.iter().map(|b| doc_char(*b)).collect(),
        },
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.chunks_exact(2).filter_map(|pair| pair.try_into().ok()).map(unit);
    char::decode_utf16(units).map(|c| c.unwrap_or('\u{fffd}')).collect()
}

fn doc_char(byte: u8) -> char {
    match byte {
        0x80..=0x9F => DOC_ENCODING.get(usize::from(byte - 0x80)).copied().unwrap_or('\u{fffd}'),
        0xA0 => '€',
        other => char::from(other),
    }
}

fn nfc(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    text.nfc().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_strings_are_read_in_every_encoding() {
        assert_eq!(decode(b"\xFE\xFF\0\xC6\0r\0e").as_deref(), Some("Ære"));
        assert_eq!(decode(b"Handleplan \x85 2025").as_deref(), Some("Handleplan – 2025"));
        assert_eq!(decode("Børn og unge".as_bytes()).as_deref(), Some("Børn og unge"));
        assert_eq!(decode(b"B\xF8rn").as_deref(), Some("Børn"));
        assert_eq!(decode(b" \0 "), None);
    }
}
