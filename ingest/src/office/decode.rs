//! From the bytes of a text to characters: byte order mark, declared encoding, UTF-8, else a guess for Danish texts.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// Decodes a text; `declared` is an encoding label that the text itself gives. Broken bytes become U+FFFD.
pub(super) fn decode(bytes: &[u8], declared: Option<&str>) -> String {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return lossy(encoding, bytes.get(mark..).unwrap_or_default());
    }
    if let Some(encoding) = wide(bytes) {
        return lossy(encoding, bytes);
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return text.to_owned();
    }
    let declared = declared.and_then(|label| Encoding::for_label(label.as_bytes())).filter(|e| *e != UTF_8);
    lossy(declared.unwrap_or_else(|| guess(bytes)), bytes)
}

/// UTF-16 without a mark: nearly every second byte is zero.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = bytes.get(..bytes.len().min(4096))?;
    if head.len() < 4 {
        return None;
    }
    let zeros = |skip: usize| head.iter().skip(skip).step_by(2).filter(|b| **b == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    let half = head.len() / 2;
    if odd * 10 > half * 8 && even * 10 < half {
        Some(UTF_16LE)
    } else if even * 10 > half * 8 && odd * 10 < half {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// The likely encoding of a text that is not valid UTF-8. A text that is UTF-8 but for a few bytes stays UTF-8.
fn guess(bytes: &[u8]) -> &'static Encoding {
    let utf8 = String::from_utf8_lossy(bytes);
    let broken = utf8.chars().filter(|c| *c == '\u{fffd}').count();
    let foreign = utf8.chars().filter(|c| !c.is_ascii() && *c != '\u{fffd}').count();
    if foreign > broken * 4 {
        return UTF_8;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let found = detector.guess(Some(b"dk"), Utf8Detection::Deny);
    // Danish letters stand at the same bytes in the Western encodings; anything multi-byte is a wrong guess for a Danish text.
    if found.is_single_byte() { found } else { WINDOWS_1252 }
}

fn lossy(encoding: &'static Encoding, bytes: &[u8]) -> String {
    encoding.decode_without_bom_handling(bytes).0.into_owned()
}

/// The encoding an HTML text declares in its first bytes, `<meta charset=…>` or `http-equiv`.
pub(super) fn declared_in_html(bytes: &[u8]) -> Option<String> {
    let head: String = bytes.iter().take(2048).map(|b| char::from(*b).to_ascii_lowercase()).collect();
    let after = head.split_once("charset=")?.1;
    let label: String =
        after.trim_start_matches(['"', '\'', ' ']).chars().take_while(|c| c.is_ascii_alphanumeric() || "-_:".contains(*c)).collect();
    (!label.is_empty()).then_some(label)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn danish_letters_survive_every_usual_encoding() {
        let text = "Målsætning for ældreområdet: færre sygedage på plejehjemmene i løbet af året.";
        let (latin, _, _) = WINDOWS_1252.encode(text);
        assert_eq!(decode(&latin, None), text);
        assert_eq!(decode(text.as_bytes(), Some("iso-8859-1")), text, "valid UTF-8 wins over a wrong declaration");
        let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(decode(&utf16, None), text);
        let marked: Vec<u8> = [0xfe, 0xff].into_iter().chain(text.encode_utf16().flat_map(u16::to_be_bytes)).collect();
        assert_eq!(decode(&marked, None), text);
        assert_eq!(decode(&[b"\xef\xbb\xbf".as_slice(), text.as_bytes()].concat(), None), text);
    }

    #[test]
    fn a_declaration_in_the_head_is_found() {
        assert_eq!(declared_in_html(b"<meta http-equiv='x' content='text/html; charset=windows-1252'>").as_deref(), Some("windows-1252"));
        assert_eq!(declared_in_html(b"<meta charset=\"utf-8\">").as_deref(), Some("utf-8"));
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..100)) {
            let _ = decode(&bytes, Some("x"));
            let _ = declared_in_html(&bytes);
        }
    }
}
