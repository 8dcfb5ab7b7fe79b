//! Tables that came as text without their columns: one header line that names them, then the cells one below the other.
//!
//! What is left of a cell is its place in the order, its width, and what it says. The cells are given back to the columns by the best
//! way through the table from left to right, row by row (Viterbi, "Error bounds for convolutional codes", 1967).

mod align;
mod cells;
mod header;

use std::ops::Range;

use super::blocks;
use super::lines::Line;
use super::shape::Shape;
use crate::model::{Block, BlockKind, Cell, Location, Row, Table, Text};
use crate::rules::Switches;

use cells::Chunk;
use header::Column;

/// Rows below which there is no table.
const FEWEST_ROWS: usize = 3;
/// Characters of a line from which it is running text and no cell.
const WIDEST: usize = 64;

/// The tables of a text: the lines each covers, and its block.
pub(super) fn tables(lines: &[Line], rules: Switches) -> Vec<(Range<usize>, Block)> {
    let mut out = Vec::new();
    let mut n = 0;
    while n < lines.len() {
        let found = header::at(lines, n).and_then(|(columns, first)| table(lines, n, (columns, first), rules));
        n = match found {
            Some((end, block)) => {
                out.push((n..end, block));
                end
            }
            None => n + 1,
        };
    }
    out
}

fn table(lines: &[Line], start: usize, (columns, first): (Vec<Column>, usize), rules: Switches) -> Option<(usize, Block)> {
    let body = lines.get(first..)?;
    let length = body.iter().position(|l| cells::widest(l) > WIDEST).unwrap_or(body.len());
    let chunks = cells::chunks(body.get(..length)?);
    let path = align::columns(&chunks, &columns)?;
    let rows = rows(&chunks, &path);
    let title = columns.iter().position(|c| c.kind == header::Kind::Title)?;
    let whole = |row: &&Vec<(usize, Vec<Line>)>| row.len() > 1 && row.iter().any(|(c, _)| *c == title);
    if rows.len() < FEWEST_ROWS || rows.iter().filter(whole).count() * 5 < rows.len() * 3 {
        return None;
    }
    let head = lines.get(start)?;
    let mut all = vec![Row { cells: columns.iter().enumerate().map(|(n, c)| cell(n, vec![heading(c)])).collect() }];
    all.extend(rows.into_iter().map(|row| Row { cells: row.into_iter().map(|(n, lines)| cell(n, contents(&lines, rules))).collect() }));
    let mut block = Block::new(BlockKind::Table(Table { columns: columns.len(), header_rows: 1, rows: all }), Text::default());
    block.starts_page = head.new_page || start == 0;
    block.gap_before = head.blanks.min(1000) as f32;
    Some((first + length, block))
}

/// Chunks to rows: a new row begins where the way goes back to the left.
fn rows(chunks: &[Chunk], path: &[usize]) -> Vec<Vec<(usize, Vec<Line>)>> {
    let mut rows: Vec<Vec<(usize, Vec<Line>)>> = Vec::new();
    for (chunk, column) in chunks.iter().zip(path) {
        let last = rows.last().and_then(|row| row.last()).map(|(column, _)| *column);
        if last.is_none_or(|last| *column < last) {
            rows.push(Vec::new());
        }
        let Some(row) = rows.last_mut() else { continue };
        match row.last_mut().filter(|(last, _)| last == column) {
            Some((_, lines)) => lines.extend(chunk.lines.iter().cloned()),
            None => row.push((*column, chunk.lines.clone())),
        }
    }
    rows
}

fn cell(column: usize, blocks: Vec<Block>) -> Cell {
    Cell { column, columns: 1, rows: 1, blocks }
}

fn heading(column: &Column) -> Block {
    Block::paragraph(Text::at(column.text.as_str(), Location::Line(column.line)))
}

/// The paragraphs and items of a cell.
fn contents(lines: &[Line], rules: Switches) -> Vec<Block> {
    blocks::blocks(lines, &Shape::of_cell(lines), rules)
}

#[cfg(test)]
mod tests;
