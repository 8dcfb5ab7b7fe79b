//! Plain text: lines become headings, paragraphs and items; wrapped lines are joined, divided words repaired.

mod blocks;
mod flat;
mod lines;
mod margin;
mod running;
mod shape;

use super::{build, decode};
use crate::error::ExtractError;
use crate::limits::Limits;
use crate::model::{Block, Layout};
use crate::rules::{Rule, Switches};

/// Reads a plain text. Every word keeps the line it stands on (from 1, lines divided at `\n` only).
///
/// # Errors
/// [`ExtractError::OverLimit`] for a file larger than allowed, [`ExtractError::Empty`] for a text without words.
pub fn plain(bytes: &[u8], limits: &Limits, rules: Switches) -> Result<Layout, ExtractError> {
    build::check_size(bytes, limits)?;
    let text = decode::decode(bytes, None);
    let lines = margin::divide(running::drop_heads(lines::lines(&text)));
    let mut builder = build::Builder::default();
    for block in all_blocks(&lines, rules) {
        builder.push(block, limits);
    }
    builder.finish("text/plain")
}

/// Blocks of the text, and of the tables whose columns were lost on the way to text.
fn all_blocks(lines: &[lines::Line], rules: Switches) -> Vec<Block> {
    let tables = if rules.on(Rule::FlatTables) { flat::tables(lines, rules) } else { Vec::new() };
    let mut out = Vec::new();
    let mut start = 0;
    for (range, table) in tables {
        let before = lines.get(start..range.start).unwrap_or_default();
        out.extend(blocks::blocks(before, &shape::Shape::of(before), rules));
        out.push(table);
        start = range.end;
    }
    let rest = lines.get(start..).unwrap_or_default();
    out.extend(blocks::blocks(rest, &shape::Shape::of(rest), rules));
    out
}

#[cfg(test)]
mod tests;
