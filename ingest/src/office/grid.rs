//! Tables of flowing formats: cells get their columns, merged cells their spans, header rows are counted.

use crate::model::{Block, Cell, Row, Table};

/// Most columns a table may have; spans beyond it are cut.
const MAX_COLUMNS: usize = 256;
/// Most rows a cell may span.
const MAX_ROW_SPAN: usize = 2000;

/// A table in the making.
#[derive(Debug, Default)]
pub(super) struct Grid {
    table: Table,
    /// Per column, how many further rows a cell above still covers.
    covered: Vec<usize>,
    column: usize,
    tagged_headers: usize,
    bold_rows: Vec<Option<bool>>,
}

impl Grid {
    /// Begins a row; `header` where the source marks it as a header row.
    pub(super) fn row(&mut self, header: bool) {
        self.close_row();
        if header && self.tagged_headers == self.table.rows.len() {
            self.tagged_headers += 1;
        }
        self.table.rows.push(Row::default());
    }

    /// Adds a cell to the row begun last.
    pub(super) fn cell(&mut self, blocks: Vec<Block>, columns: usize, rows: usize) {
        while self.covered.get(self.column).is_some_and(|n| *n > 0) {
            self.column += 1;
        }
        let columns = columns.clamp(1, MAX_COLUMNS.saturating_sub(self.column).max(1));
        let rows = rows.clamp(1, MAX_ROW_SPAN);
        let end = self.column + columns;
        if self.covered.len() < end {
            self.covered.resize(end, 0);
        }
        for covered in self.covered.iter_mut().take(end).skip(self.column) {
            // One more than the rows below, since closing this row takes one off.
            *covered = (*covered).max(rows);
        }
        if let Some(row) = self.table.rows.last_mut() {
            row.cells.push(Cell { column: self.column, columns, rows, blocks });
        }
        self.column = end;
    }

    /// Adds a cell where spans over rows are written out row by row, so nothing above moves it.
    pub(super) fn unmerged_cell(&mut self, blocks: Vec<Block>, columns: usize) {
        self.covered.clear();
        self.cell(blocks, columns, 1);
        self.covered.clear();
    }

    /// The cell above that covers `column` goes on for one more row (DOCX writes merged cells row by row).
    pub(super) fn extend_above(&mut self, columns: usize) {
        let column = self.column;
        let rows = self.table.rows.len();
        for (index, row) in self.table.rows.iter_mut().enumerate().rev().skip(1) {
            if let Some(cell) = row.cells.iter_mut().find(|cell| cell.column == column) {
                cell.rows = cell.rows.max(rows - index);
                break;
            }
        }
        self.column += columns.clamp(1, MAX_COLUMNS);
    }

    /// Leaves `columns` empty at the current position.
    pub(super) fn skip(&mut self, columns: usize) {
        self.column += columns.min(MAX_COLUMNS);
    }

    /// Moves on to `column`, empty cells in between left out.
    pub(super) fn place(&mut self, column: usize) {
        self.column = self.column.max(column);
    }

    fn close_row(&mut self) {
        if let Some(row) = self.table.rows.last() {
            self.bold_rows.push(all_bold(row));
        }
        self.column = 0;
        for covered in &mut self.covered {
            *covered = covered.saturating_sub(1);
        }
    }

    /// The finished table, rows without any words removed.
    pub(super) fn finish(mut self) -> Table {
        self.close_row();
        let mut table = self.table;
        table.columns = table.rows.iter().flat_map(|row| &row.cells).map(|cell| cell.column + cell.columns).max().unwrap_or(0);
        let last = table.rows.len().saturating_sub(1);
        let looks = self.bold_rows.first().copied().flatten() == Some(true) && self.bold_rows.iter().skip(1).any(|row| *row == Some(false));
        table.header_rows = if self.tagged_headers > 0 { self.tagged_headers.min(last) } else { usize::from(looks && last > 0) };
        if table.columns > 1 {
            drop_empty_rows(&mut table);
        }
        table
    }
}

/// Rows without words are removed where no cell from above reaches over them.
fn drop_empty_rows(table: &mut Table) {
    let empty = |row: &Row| row.cells.iter().all(|cell| cell.blocks.is_empty());
    let reaches = table.rows.iter().flat_map(|row| &row.cells).any(|cell| cell.rows > 1);
    if reaches {
        return;
    }
    let headers = table.rows.iter().take(table.header_rows).filter(|row| !empty(row)).count();
    table.rows.retain(|row| !empty(row));
    table.header_rows = headers;
}

/// Whether every cell with words is bold; none where the row has fewer than two such cells.
fn all_bold(row: &Row) -> Option<bool> {
    let cells: Vec<_> = row.cells.iter().filter(|cell| !cell.blocks.is_empty()).collect();
    (cells.len() > 1).then(|| cells.iter().all(|cell| cell.blocks.iter().all(|block| block.style.bold || block.is_heading())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{BlockKind, Text};

    fn block(text: &str, bold: bool) -> Vec<Block> {
        let mut block = Block::new(BlockKind::Paragraph, Text::flow(text));
        block.style.bold = bold;
        vec![block]
    }

    #[test]
    fn a_cell_below_a_merged_one_stands_in_the_next_column() {
        let mut grid = Grid::default();
        grid.row(false);
        grid.cell(block("Ledelse", false), 1, 2);
        grid.cell(block("Møder", false), 1, 1);
        grid.row(false);
        grid.cell(block("Kurser", false), 1, 1);
        grid.row(false);
        grid.cell(block("Økonomi", false), 1, 1);
        let table = grid.finish();
        let columns: Vec<usize> = table.rows.iter().map(|row| row.cells[0].column).collect();
        assert_eq!(columns, [0, 1, 0]);
        assert_eq!(table.columns, 2);
    }

    #[test]
    fn a_bold_first_row_is_a_header_row() {
        let mut grid = Grid::default();
        for (text, bold) in [("Indsats", true), ("Nye cykelstier", false), ("Flere træer", false)] {
            grid.row(false);
            grid.cell(block(text, bold), 1, 1);
            grid.cell(block(text, bold), 1, 1);
        }
        assert_eq!(grid.finish().header_rows, 1);
    }
}
