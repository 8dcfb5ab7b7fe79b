//! What the tests of the office readers share: containers made in memory, and blocks as lines of text.
// Helpers of tests may fail like tests.
#![allow(clippy::unwrap_used)]

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;

use crate::model::{Block, BlockKind, Marker};

/// A ZIP container of these parts.
pub(super) fn pack(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(text.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// One line per block, tables row by row.
pub(super) fn sketch(blocks: &[Block]) -> String {
    let line = |b: &Block| match &b.kind {
        BlockKind::Heading { level } => format!("h{level} {}", b.text.as_str()),
        BlockKind::Item { level, marker: Marker::Bullet(m) | Marker::Number(m) } => {
            format!("i{level} {} {}", m.escape_unicode(), b.text.as_str())
        }
        BlockKind::Table(t) => {
            let cell = |c: &crate::model::Cell| format!("{}+{}x{}:{}", c.column, c.columns, c.rows, c.text().as_str());
            let rows = t.rows.iter().map(|r| r.cells.iter().map(cell).collect::<Vec<_>>().join(" | "));
            format!("table {}h\n{}", t.header_rows, rows.collect::<Vec<_>>().join("\n"))
        }
        BlockKind::Footnote => format!("note {}", b.text.as_str()),
        _ => format!("p{} {}", if b.style.bold { "!" } else { "" }, b.text.as_str()),
    };
    blocks.iter().map(line).collect::<Vec<_>>().join("\n")
}
