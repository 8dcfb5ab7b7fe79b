//! Prints the blocks of a PDF file readably: page, kind, level, looks, text. For those who work on layout.
#![allow(clippy::print_stdout, missing_docs)]

use sporhund_ingest::model::{Block, BlockKind, Table};
use sporhund_ingest::{Limits, Switches, layout, pdf};

fn main() {
    for path in std::env::args().skip(1) {
        let Ok(bytes) = std::fs::read(&path) else {
            println!("{path}: cannot be read");
            continue;
        };
        match pdf::read(&bytes, &Limits::default()) {
            Ok(raw) => {
                let layout = layout::compose(raw, Switches::default());
                println!("# {path}: {} pages, {:?}", layout.pages.len(), layout.metadata);
                layout.running.iter().for_each(|t| println!("running: {}", t.as_str()));
                layout.warnings.iter().for_each(|w| println!("warning: {} {}", w.kind, w.text));
                layout.outline.iter().take(20).for_each(|o| println!("bookmark {} {:?} {}", o.level, o.page, o.title));
                layout.blocks.iter().for_each(|b| show(b, ""));
            }
            Err(error) => println!("{path}: {error}"),
        }
    }
}

fn show(block: &Block, margin: &str) {
    let style = block.style;
    let kind = match &block.kind {
        BlockKind::Heading { level } => format!("H{level}"),
        BlockKind::Paragraph => "P".to_owned(),
        BlockKind::Item { level, marker } => format!("LI{level} {marker:?}"),
        BlockKind::Table(_) => "TABLE".to_owned(),
        BlockKind::Footnote => "NOTE".to_owned(),
        BlockKind::Caption => "CAPTION".to_owned(),
    };
    let bold = if style.bold { "b" } else { "" };
    let frame = block.frame.map(|f| format!(" frame{f}")).unwrap_or_default();
    let start = if block.starts_page { "^" } else { "" };
    println!(
        "{margin}p{}{start} {kind} [{:.1}{bold} gap{:.1} in{:.2} pre{}{frame}] {}",
        block.page,
        style.size,
        block.gap_before,
        block.indent,
        style.bold_prefix,
        block.text.as_str()
    );
    if let BlockKind::Table(table) = &block.kind {
        rows(table, margin);
    }
}

fn rows(table: &Table, margin: &str) {
    println!("{margin}  {} columns, {} header rows", table.columns, table.header_rows);
    for (index, row) in table.rows.iter().enumerate() {
        for cell in &row.cells {
            println!("{margin}  - row {index} column {}+{} rows {}", cell.column, cell.columns, cell.rows);
            cell.blocks.iter().for_each(|b| show(b, &format!("{margin}      ")));
        }
    }
}
