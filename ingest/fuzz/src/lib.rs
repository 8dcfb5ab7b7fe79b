//! What the fuzz targets share: containers around fuzzed parts, placed characters out of bytes, and limits that keep one run short.

use std::io::{Cursor, Write};

use sporhund_ingest::layout::raw::{Area, Fill, Glyph, Looks, RawDocument, RawPage, Turn};
use sporhund_ingest::{Hints, Limits};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// Limits of one run: those of the program, made small so that reaching them is a matter of bytes.
pub fn limits() -> Limits {
    Limits {
        file_bytes: 1 << 20,
        part_bytes: 1 << 20,
        total_bytes: 4 << 20,
        pages: 20,
        blocks: 2_000,
        characters: 200_000,
        ..Limits::default()
    }
}

/// Extracts a file with this name, whatever comes of it.
pub fn extract(bytes: &[u8], file: &str) {
    let hints = Hints { file: file.to_owned(), ..Hints::default() };
    let _ = sporhund_ingest::extract(bytes, &hints, &limits());
}

/// Extracts a container whose parts are the pieces of `data` between zero bytes, in the order of `names`. Bytes that are a ZIP
/// themselves (seeds of the corpus) are taken as they are.
pub fn container(data: &[u8], names: &[&str], fixed: &[(&str, &str)], file: &str) {
    if data.starts_with(b"PK") {
        return extract(data, file);
    }
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    let pieces = names.iter().copied().zip(data.split(|b| *b == 0));
    for (name, part) in fixed.iter().map(|(name, part)| (*name, part.as_bytes())).chain(pieces) {
        if zip.start_file(name, stored).is_err() || zip.write_all(part).is_err() {
            return;
        }
    }
    if let Ok(bytes) = zip.finish() {
        extract(&bytes.into_inner(), file);
    }
}

/// A document of placed characters and lines: eight bytes each.
pub fn placed(data: &[u8]) -> RawDocument {
    const LETTERS: &[char] = &['a', 'A', 'm', 'å', 'Ø', '.', ',', ':', '-', '•', '1', '2', '%', '(', '\u{ad}', ' '];
    let mut document = RawDocument { media_type: "application/pdf".to_owned(), ..RawDocument::default() };
    for (number, bytes) in (1..).zip(data.chunks(4096).take(4)) {
        let mut page = RawPage { number, width: 595.0, height: 842.0, ..RawPage::default() };
        for chunk in bytes.chunks_exact(8) {
            let [kind, a, b, c, d, e, f, g] = *chunk else { continue };
            let (x, y) = (f32::from(u16::from_be_bytes([a, b])) / 64.0 - 100.0, f32::from(u16::from_be_bytes([c, d])) / 64.0 - 50.0);
            let (w, h) = (f32::from(e), f32::from(f) / 8.0);
            let area = Area { x0: x, y0: y, x1: x + w, y1: y + h };
            match kind % 16 {
                0 => page.rules.push(area),
                1 => page.frames.push(area),
                2 => page.images.push(area),
                3 => page.dots.push(area),
                4 => page.fills.push(Fill { area, colour: [g, e, f] }),
                _ => page.glyphs.push(Glyph {
                    char: LETTERS.get(usize::from(g) % LETTERS.len()).copied().unwrap_or('x'),
                    area: Area { x1: x + w / 16.0, ..area },
                    baseline: y + h * 0.8,
                    looks: Looks { size: h, bold: kind & 64 > 0, italic: kind & 128 > 0, colour: [0; 3] },
                    mcid: None,
                    turn: [Turn::None, Turn::None, Turn::Down, Turn::Askew][usize::from(kind >> 4) & 3],
                    invisible: kind == 255,
                }),
            }
        }
        document.pages.push(page);
    }
    document
}
