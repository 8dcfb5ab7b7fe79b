//! Which format a file has: by its first bytes, then by its name.

use std::io::{Cursor, Read};

use crate::error::ExtractError;

/// A format as the readers see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// PDF.
    Pdf,
    /// Word, Office Open XML.
    Docx,
    /// OpenDocument text.
    Odt,
    /// Excel, Office Open XML.
    Xlsx,
    /// OpenDocument spreadsheet.
    Ods,
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
            Self::Odt => "application/vnd.oasis.opendocument.text",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Ods => "application/vnd.oasis.opendocument.spreadsheet",
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
            Self::Zip => "ZIP (arkiv)".to_owned(),
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
    (b"\x1f\x8b", Format::Other("GZIP (arkiv)")),
    (b"7z\xbc\xaf", Format::Other("7-Zip (arkiv)")),
    (b"Rar!", Format::Other("RAR (arkiv)")),
    (b"\xfd7zXZ", Format::Other("XZ (arkiv)")),
    (b"BZh", Format::Other("BZIP2 (arkiv)")),
    (b"!<arch>", Format::Other("AR (arkiv)")),
    (b"ITSF", Format::Other("Windows-hjælp")),
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
    ("odt", Format::Odt),
    ("xlsx", Format::Xlsx),
    ("xlsm", Format::Xlsx),
    ("ods", Format::Ods),
    ("doc", Format::Other("Word 97-2003 (.doc)")),
    ("xls", Format::Other("Excel 97-2003 (.xls)")),
    ("ppt", Format::Other("PowerPoint 97-2003 (.ppt)")),
    ("rtf", Format::Other("RTF")),
    ("pptx", Format::Other("PowerPoint (.pptx)")),
    ("odp", Format::Other("OpenDocument-præsentation (.odp)")),
    ("pages", Format::Other("Pages")),
    ("eml", Format::Other("e-mail")),
    ("msg", Format::Other("e-mail")),
    ("csv", Format::Other("CSV")),
    ("xml", Format::Other("XML")),
    ("fodt", Format::Other("OpenDocument som XML (.fodt)")),
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
    if head.get(4..8) == Some(b"ftyp".as_slice())
        && [b"heic", b"heix", b"mif1", b"avif"].iter().any(|b| head.get(8..12) == Some(b.as_slice()))
    {
        return Format::Other("HEIC (billede)");
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

/// Whether a file that is read as plain text has a name that does not say so; the ending, where it has one.
pub fn unknown_ending(file: &str) -> Option<&str> {
    let ending = file.rsplit_once('.').map_or("", |(_, ending)| ending);
    (extension(file) != Some(Format::Plain)).then_some(ending)
}

/// Whether the ending names a format, read or not.
pub fn is_known_ending(file: &str) -> bool {
    extension(file).is_some()
}

/// A text: HTML by its first tag, else by its name, else plain.
fn textual(head: &[u8], named: Option<Format>) -> Format {
    let text = String::from_utf8_lossy(head).replace('\0', "").to_lowercase();
    let text = text.trim_start_matches(|c: char| c == '\u{feff}' || c == '\u{fffd}' || c.is_whitespace());
    let whole = text;
    let text = skip_prologue(text);
    if ["<!doctype html", "<html", "<head", "<body"].iter().any(|tag| text.starts_with(tag)) {
        return Format::Html;
    }
    if text.starts_with("<svg") {
        return Format::Other("SVG (billede)");
    }
    if text.starts_with("<office:document") {
        return Format::Other("OpenDocument som XML (.fodt)");
    }
    if is_mail(text) {
        return Format::Other("e-mail");
    }
    let says = |format: Option<Format>| matches!(format, Some(Format::Html | Format::Markdown | Format::Plain));
    if whole.starts_with("<?xml") && !says(named) {
        return Format::Other("XML");
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

/// The head of an e-mail: lines `Name: value` with those that every e-mail has.
fn is_mail(text: &str) -> bool {
    let head: Vec<&str> = text.lines().take(60).take_while(|line| !line.trim().is_empty()).collect();
    let has = |name: &str| head.iter().any(|line| line.starts_with(name));
    has("mime-version:") && (has("from:") || has("received:") || has("subject:"))
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

/// What a ZIP container holds, by its members' names, and by the type that OpenDocument files state first.
fn container(bytes: &[u8]) -> Format {
    let Ok(mut archive) = zip::ZipArchive::new(Cursor::new(bytes)) else {
        return Format::Zip;
    };
    let mut stated = String::new();
    if let Ok(member) = archive.by_name("mimetype") {
        // A type that cannot be read is no type.
        let _ = member.take(200).read_to_string(&mut stated);
    }
    let has = |start: &str| archive.file_names_raw().take(10_000).any(|name| name.starts_with(start.as_bytes()));
    let open = stated.trim().strip_prefix("application/vnd.oasis.opendocument.").map(|kind| kind.trim_end_matches("-template"));
    match open {
        Some("text" | "text-master" | "text-web") => return Format::Odt,
        Some("spreadsheet") => return Format::Ods,
        Some("presentation") => return Format::Other("OpenDocument-præsentation (.odp)"),
        Some("graphics") => return Format::Other("OpenDocument-tegning (.odg)"),
        Some(_) => return Format::Other("OpenDocument"),
        None => {}
    }
    if has("word/document") || (has("[Content_Types].xml") && has("word/")) {
        Format::Docx
    } else if has("xl/workbook.bin") {
        Format::Other("Excel, binær (.xlsb)")
    } else if has("xl/") {
        Format::Xlsx
    } else if has("ppt/") {
        Format::Other("PowerPoint (.pptx)")
    } else if has("META-INF/manifest.xml") && has("content.xml") {
        Format::Odt
    } else if has("META-INF/container.xml") {
        Format::Other("EPUB")
    } else if has("[Content_Types].xml") {
        Format::Other("Office-format uden tekst")
    } else {
        Format::Zip
    }
}

/// What an OLE compound file holds: an encrypted Office file, or an old Office format.
fn compound(bytes: &[u8], named: Option<Format>) -> Format {
    let wide = |name: &str| name.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    let directory = directory(bytes);
    let has = |name: &str| find(directory, &wide(name)).is_some();
    if has("EncryptedPackage") {
        // An encrypted DOCX or XLSX is an OLE file: the DOCX reader says so in its own words.
        return Format::Docx;
    }
    match named {
        _ if has("__properties_version1.0") => Format::Other("e-mail"),
        Some(other @ Format::Other(_)) => other,
        _ if has("WordDocument") => Format::Other("Word 97-2003 (.doc)"),
        _ if has("Workbook") => Format::Other("Excel 97-2003 (.xls)"),
        _ if has("PowerPoint Document") => Format::Other("PowerPoint 97-2003 (.ppt)"),
        _ => Format::Other("ældre Office-format"),
    }
}

/// The directory of an OLE file: its header says in which sector it begins ([MS-CFB] 2.2).
fn directory(bytes: &[u8]) -> &[u8] {
    const MOST: usize = 256 * 1024;
    let number = |at: usize, len: usize| {
        let field = bytes.get(at..at + len)?;
        Some(field.iter().rev().fold(0_usize, |n, byte| (n << 8) | usize::from(*byte)))
    };
    let size = number(30, 2).filter(|shift| (7..=16).contains(shift)).map_or(512, |shift| 1 << shift);
    let start = number(48, 4).and_then(|sector| (sector + 1).checked_mul(size)).unwrap_or(0);
    let rest = bytes.get(start..).unwrap_or(bytes);
    rest.get(..rest.len().min(MOST)).unwrap_or_default()
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
        assert_eq!(sniff(b"MIME-Version: 1.0\r\nFrom: a@b.dk\r\n\r\nHej", "x"), Format::Other("e-mail"));
        assert_eq!(sniff(b"<?xml version='1.0'?><data/>", "x.bin"), Format::Other("XML"));
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..200), name in ".{0,12}") {
            let _ = sniff(&bytes, &name);
        }
    }
}
