//! Spelling of one word in one way: Unicode composition, lower case, invisible characters, equivalence of å/aa, ø/oe, æ/ae.
use unicode_normalization::char::is_combining_mark;
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// The text in Unicode form C, so that `å` is one character however the source wrote it.
///
/// ```
/// assert_eq!(sporhund_danish::nfc("a\u{30a}r"), "år");
/// ```
pub fn nfc(text: &str) -> String {
    if is_nfc(text) { text.to_owned() } else { text.nfc().collect() }
}

/// A key under which spellings with å/aa, ø/oe/ö and æ/ae/ä are equal; lower case. Nothing is folded to a plain `a` or `o`,
/// because that would merge Danish words (`bor` and `bør`).
///
/// ```
/// assert_eq!(sporhund_danish::fold("Århus"), sporhund_danish::fold("Aarhus"));
/// assert_ne!(sporhund_danish::fold("bor"), sporhund_danish::fold("bør"));
/// ```
pub fn fold(word: &str) -> String {
    let mut key = String::with_capacity(word.len() + 4);
    for c in surface(word).chars() {
        match c {
            'å' => key.push_str("aa"),
            'ø' | 'ö' => key.push_str("oe"),
            'æ' | 'ä' => key.push_str("ae"),
            'ü' => key.push('y'),
            'é' | 'è' | 'ê' => key.push('e'),
            c if is_combining_mark(c) => {}
            c => key.push(c),
        }
    }
    key
}

/// The surface of a word: form C, lower case, without soft hyphens and zero-width characters, with one kind of hyphen and apostrophe.
pub(crate) fn surface(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    for c in word.nfc() {
        match c {
            c if is_invisible(c) => {}
            '\u{2010}' | '\u{2011}' => out.push('-'),
            '’' | '\u{2bc}' | '´' => out.push('\''),
            c => out.extend(c.to_lowercase()),
        }
    }
    if is_nfc(&out) { out } else { out.nfc().collect() }
}

/// Characters that show nothing and only tell a typesetter where a word may break.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn soft_hyphens_and_typographic_marks_do_not_change_a_word() {
        assert_eq!(surface("Omu’er"), "omu'er");
        assert_eq!(surface("sam\u{ad}arbejde"), "samarbejde");
        assert_eq!(surface("MED\u{2011}udvalg"), "med-udvalg");
        assert_eq!(surface("omu\u{1ffd}er"), "omu'er");
    }

    #[test]
    fn folding_keeps_danish_vowels_apart_from_plain_ones() {
        assert_eq!(fold("Køge"), "koege");
        assert_eq!(fold("Koege"), "koege");
        assert_ne!(fold("har"), fold("hår"));
        assert_ne!(fold("mand"), fold("mænd"));
    }
}
