//! Cells of a sheet.

use std::collections::BTreeMap;

/// One cell with words.
#[derive(Clone, Debug, Default)]
pub(super) struct SheetCell {
    /// Row, from 0.
    pub row: usize,
    /// Column, from 0.
    pub column: usize,
    /// Words as shown; `\n` where the cell has several lines.
    pub text: String,
    /// Bold.
    pub bold: bool,
}

/// Merged cells.
#[derive(Clone, Copy, Debug)]
pub(super) struct Merged {
    /// First row.
    pub row: usize,
    /// First column.
    pub column: usize,
    /// Rows covered.
    pub rows: usize,
    /// Columns covered.
    pub columns: usize,
}

/// Rows of a sheet that have words, by number.
pub(super) type Rows = BTreeMap<usize, Vec<SheetCell>>;
