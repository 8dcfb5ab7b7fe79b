//! Plain text: lines become headings, paragraphs and items; wrapped lines are joined, divided words repaired.

mod blocks;
mod lines;
mod shape;

use super::{build, decode};
use crate::error::ExtractError;
use crate::limits::Limits;
use crate::model::Layout;

/// Reads a plain text. Every word keeps the line it stands on (from 1, lines divided at `\n` only).
///
/// # Errors
/// [`ExtractError::OverLimit`] for a file larger than allowed, [`ExtractError::Empty`] for a text without words.
pub fn plain(bytes: &[u8], limits: &Limits) -> Result<Layout, ExtractError> {
    build::check_size(bytes, limits)?;
    let text = decode::decode(bytes, None);
    let lines = lines::lines(&text);
    let shape = shape::Shape::of(&lines);
    let mut builder = build::Builder::default();
    for block in blocks::blocks(&lines, &shape) {
        builder.push(block, limits);
    }
    builder.finish("text/plain")
}

#[cfg(test)]
mod tests;
