//! Which format a file has: by its first bytes, then by its name.

use std::io::Cursor;

use crate::error::ExtractError;

/// A format as the readers see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// PDF.
    Pdf,
    /// Word, Office Open XML.
    Docx,
    /// HTML.
    Html,
    /// Markdown.
    Markdown,
    /// Plain text.
    Plain,
    /// A ZIP archive of documents.
    Zip,
    /// Known but not read; the name people know it by.
    Other(&'static str),
}

impl Format {
    /// Media type; `application/octet-stream` for formats that are not read.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Html => "text/html",
            Self::Markdown => "text/markdown",
            Self::Plain => "text/plain",
            Self::Zip => "application/zip",
            Self::Other(_) => "application/octet-stream",
        }
    }

    /// The refusal of a format that no reader reads.
    pub fn unsupported(self) -> ExtractError {
        let format = match self {
            Self::Other(name) => name.to_owned(),
            known => known.media_type().to_owned(),
        };
        ExtractError::Unsupported { format }
    }
}

/// Magic bytes of formats that say what they are at the very beginning.
const MAGIC: &[(&[u8], Format)] = &[
    (b"{\\rtf", Format::Other("RTF")),
    (b"\x89PNG", Format::Other("PNG (billede)")),
    (b"\xff\xd8\xff", Format::Other("JPEG (billede)")),
    (b"GIF8", Format::Other("GIF (billede)")),
    (b"II*\0", Format::Other("TIFF (billede)")),
    (b"MM\0*", Format::Other("TIFF (billede)")),
    (b"BM", Format::Other("BMP (billede)")),
    (b"\x1f\x8b", Format::Other("GZIP")),
    (b"7z\xbc\xaf", Format::Other("7-Zip")),
    (b"Rar!", Format::Other("RAR")),
    (b"%!PS", Format::Other("PostScript")),
    (b"MZ", Format::Other("program")),
    (b"\x7fELF", Format::Other("program")),
    (b"OggS", Format::Other("lyd eller video")),
    (b"ID3", Format::Other("lyd eller video")),
];

/// File names whose bytes say nothing by themselves.
const NAMES: &[(&str, Format)] = &[
    ("pdf", Format::Pdf),
    ("docx", Format::Docx),
    ("docm", Format::Docx),
    ("html", Format::Html),
    ("htm", Format::Html),
    ("xhtml", Format::Html),
    ("md", Format::Markdown),
    ("markdown", Format::Markdown),
    ("txt", Format::Plain),
    ("text", Format::Plain),
    ("zip", Format::Zip),
    ("doc", Format::Other("Word 97-2003 (.doc)")),
    ("xls", Format::Other("Excel 97-2003 (.xls)")),
    ("ppt", Format::Other("PowerPoint 97-2003 (.ppt)")),
    ("rtf", Format::Other("RTF")),
    ("odt", Format::Other("OpenDocument (.odt)")),
    ("xlsx", Format::Other("Excel (.xlsx)")),
    ("pptx", Format::Other("PowerPoint (.pptx)")),
    ("pages", Format::Other("Pages")),
    ("eml", Format::Other("e-mail")),
    ("msg", Format::Other("e-mail")),
    ("csv", Format::Other("CSV")),
    ("xml", Format::Other("XML")),
    ("json", Format::Other("JSON")),
];

/// The format of a file: what its bytes show, else what its name says. Never fails; an unknown format has a name too.
pub fn sniff(bytes: &[u8], file: &str) -> Format {
    let head = bytes.get(..bytes.len().min(4096)).unwrap_or_default();
    let named = extension(file);
    if find(head.get(..head.len().min(1024)).unwrap_or_default(), b"%PDF-").is_some() {
        return Format::Pdf;
    }
    if head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06") || head.starts_with(b"PK\x07\x08") {
        return container(bytes);
    }
    if head.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
        return compound(bytes, named);
    }
    if head.get(4..8) == Some(b"ftyp".as_slice()) || (head.starts_with(b"RIFF") && head.get(8..12) != Some(b"WEBP".as_slice())) {
        return Format::Other("lyd eller video");
    }
    if head.starts_with(b"RIFF") {
        return Format::Other("WEBP (billede)");
    }
    let looks_binary = binary(head);
    for (magic, format) in MAGIC {
        // Two printable letters begin many texts; they only count in front of binary data.
        if head.starts_with(magic) && (magic.len() > 3 || looks_binary) {
            return *format;
        }
    }
    if looks_binary {
        return match named {
            Some(other @ Format::Other(_)) => other,
            _ => Format::Other("binær fil"),
        };
    }
    textual(head, named)
}

/// A text: HTML by its first tag, else by its name, else plain.
fn textual(head: &[u8], named: Option<Format>) -> Format {
    let text = String::from_utf8_lossy(head).replace('\0', "").to_lowercase();
    let text = text.trim_start_matches(|c: char| c == '\u{feff}' || c == '\u{fffd}' || c.is_whitespace());
    let text = skip_prologue(text);
    if ["<!doctype html", "<html", "<head", "<body"].iter().any(|tag| text.starts_with(tag)) {
        return Format::Html;
    }
    if text.starts_with("<svg") {
        return Format::Other("SVG (billede)");
    }
    match named {
        Some(format @ (Format::Html | Format::Markdown | Format::Plain | Format::Other(_))) => format,
        _ if text.starts_with("<!--")
            || ["<div", "<p>", "<h1", "<section", "<article", "<main"].iter().any(|tag| text.starts_with(tag)) =>
        {
            Format::Html
        }
        _ => Format::Plain,
    }
}

/// Skips an XML declaration and comments in front of the first tag.
fn skip_prologue(mut text: &str) -> &str {
    loop {
        let rest = if text.starts_with("<?xml") {
            text.split_once("?>").map(|x| x.1)
        } else if text.starts_with("<!--") {
            text.split_once("-->").map(|x| x.1)
        } else {
            return text;
        };
        match rest {
            Some(rest) => text = rest.trim_start(),
            None => return text,
        }
    }
}

/// The format by the ending of the file name.
fn extension(file: &str) -> Option<Format> {
    let ending = file.rsplit_once('.')?.1.to_lowercase();
    NAMES.iter().find(|(name, _)| *name == ending).map(|(_, format)| *format)
}

/// What a ZIP container holds, by its members' names.
fn container(bytes: &[u8]) -> Format {
    let Ok(archive) = zip::ZipArchive::new(Cursor::new(bytes)) else {
        return Format::Zip;
    };
    let has = |start: &str| archive.file_names_raw().take(10_000).any(|name| name.starts_with(start.as_bytes()));
    if has("word/document") || (has("[Content_Types].xml") && has("word/")) {
        Format::Docx
    } else if has("xl/") {
        Format::Other("Excel (.xlsx)")
    } else if has("ppt/") {
        Format::Other("PowerPoint (.pptx)")
    } else if has("META-INF/manifest.xml") && has("content.xml") {
        Format::Other("OpenDocument (.odt)")
    } else if has("META-INF/container.xml") {
        Format::Other("EPUB")
    } else {
        Format::Zip
    }
}

/// What an OLE compound file holds: an encrypted Office file, or an old Office format.
fn compound(bytes: &[u8], named: Option<Format>) -> Format {
    let wide = |name: &str| name.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    let head = bytes.get(..bytes.len().min(4 * 1024 * 1024)).unwrap_or_default();
    let has = |name: &str| find(head, &wide(name)).is_some();
    if has("EncryptedPackage") {
        // An encrypted DOCX is an OLE file: the DOCX reader says so in its own words.
        return Format::Docx;
    }
    match named {
        Some(other @ Format::Other(_)) => other,
        _ if has("WordDocument") => Format::Other("Word 97-2003 (.doc)"),
        _ if has("Workbook") => Format::Other("Excel 97-2003 (.xls)"),
        _ if has("PowerPoint Document") => Format::Other("PowerPoint 97-2003 (.ppt)"),
        _ => Format::Other("ældre Office-format"),
    }
}

/// Control characters that no text has; UTF-16 (every other byte zero) counts as text.
fn binary(head: &[u8]) -> bool {
    if head.starts_with(b"\xff\xfe") || head.starts_with(b"\xfe\xff") {
        return false;
    }
    let zeros = head.iter().filter(|b| **b == 0).count();
    let odd = head.iter().skip(1).step_by(2).filter(|b| **b == 0).count();
    let even = head.iter().step_by(2).filter(|b| **b == 0).count();
    if zeros * 5 > head.len() * 2 && (odd * 10 < zeros || even * 10 < zeros) {
        return false;
    }
    let control = head.iter().filter(|b| **b < 32 && !matches!(**b, 9 | 10 | 12 | 13 | 27)).count();
    zeros > 0 || control * 20 > head.len()
}

/// First position of `needle`.
fn find(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    haystack.windows(needle.len().max(1)).position(|window| window == needle)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn bytes_speak_before_the_name() {
        assert_eq!(sniff(b"%PDF-1.7 ...", "plan.docx"), Format::Pdf);
        assert_eq!(sniff(b"\n\n<!DOCTYPE html><html>", "plan.txt"), Format::Html);
        assert_eq!(sniff(b"<?xml version='1.0'?><!-- x --><html>", ""), Format::Html);
        assert_eq!(sniff(b"{\\rtf1 x", "plan.txt"), Format::Other("RTF"));
    }

    #[test]
    fn the_name_speaks_where_bytes_are_only_text() {
        assert_eq!(sniff("# Mål\n\nVi vil".as_bytes(), "plan.md"), Format::Markdown);
        assert_eq!(sniff("Strategi".as_bytes(), "plan.txt"), Format::Plain);
        assert_eq!(sniff("BM er en forkortelse".as_bytes(), "plan"), Format::Plain);
        assert_eq!(sniff(b"a;b", "tal.csv"), Format::Other("CSV"));
    }

    #[test]
    fn formats_that_are_not_read_have_a_name() {
        assert_eq!(sniff(b"\x89PNG\r\n\x1a\n\0\0", "x.pdf"), Format::Other("PNG (billede)"));
        assert_eq!(sniff(b"\0\x01\x02\x03", "x"), Format::Other("binær fil"));
        insta::assert_snapshot!(sniff(b"{\\rtf1", "").unsupported(), @"Formatet RTF læses ikke. Gem dokumentet som PDF, Word (.docx), HTML eller ren tekst, og læg det ind igen.");
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..200), name in ".{0,12}") {
            let _ = sniff(&bytes, &name);
        }
    }
}
