//! Tables that only draw boxes: label beside text, label above text, or a frame around everything.

use crate::model::{Block, BlockKind, Cell, Row, Style, Table, Text};

use super::columns::{Column, columns};
use super::cues::Cues;
use super::key::words;
use super::label::goal_label;
use super::repeated::Repeated;
use super::role::Role;

/// Level of the headings of goals that are columns: below whatever heads the table.
const LEVEL: u8 = 5;
/// Blocks from which a cell is a text of its own.
const FRAME_BLOCKS: usize = 5;

/// One piece of an unpacked table.
pub struct Piece {
    /// It is the label of what follows.
    pub label: Option<Role>,
    /// Its block.
    pub block: Block,
}

/// The contents of a table that is only a box, in reading order; none for a table of rows.
#[must_use]
pub fn unpack(table: &Table, known: &Repeated) -> Option<Vec<Piece>> {
    let filled: Vec<Vec<&Cell>> = table
        .rows
        .iter()
        .map(|r| r.cells.iter().filter(|c| !c.text().is_blank()).collect::<Vec<_>>())
        .filter(|r: &Vec<_>| !r.is_empty())
        .collect();
    let widest = filled.iter().map(Vec::len).max()?;
    if widest <= 1 {
        return Some(filled.into_iter().flatten().flat_map(contents).collect());
    }
    if let Some(goals) = columns(table) {
        return Some(goals.into_iter().flat_map(goal).collect());
    }
    if let [row] = filled.as_slice()
        && is_frame(row)
    {
        return Some(row.iter().flat_map(|c| contents(c)).collect());
    }
    let titled = filled.first().is_some_and(|r| is_title_row(r, table));
    let body = filled.get(usize::from(titled)..).unwrap_or_default();
    let widest = body.iter().map(Vec::len).max()?;
    let guessed = |c: &Cell| {
        cell_role(c).is_some()
            || (widest == 2 && known.beside(c.text().as_str()))
            || (widest == 2 && words(c.text().as_str()) <= 6 && Cues::shared().guess_role(c.text().as_str()).is_some())
    };
    // A label with nothing beside it belongs to the form too.
    let paired = |r: &&Vec<&Cell>| r.len() >= 2 || lone_label(r, table).is_some();
    let labelled = body.iter().filter(paired).filter(|r| r.first().is_some_and(|c| guessed(c))).count();
    let pairs = body.iter().filter(paired).count();
    let header = body.first().map_or(0, |r| r.iter().filter(|c| cell_role(c).is_some()).count());
    let single = body.len() == 1
        && pairs == 1
        && body.first().and_then(|r| r.first()).is_some_and(|c| cell_role(c).is_some() || titled && guessed(c));
    let beside = (labelled >= 2 || single) && labelled * 5 >= pairs * 2 && (widest == 2 || header * 2 <= widest);
    if beside {
        return Some(filled.iter().flat_map(|row| beside_row(row, table)).collect());
    }
    let cells = filled.iter().map(Vec::len).sum::<usize>();
    let above = filled.iter().flatten().filter(|c| label_above(c)).count();
    if above >= 2 && above * 2 >= cells {
        return Some(filled.into_iter().flatten().flat_map(contents).collect());
    }
    None
}

/// A goal that is a column of its table, from its heading down.
fn goal(column: Column<'_>) -> Vec<Piece> {
    let mut out = vec![Piece { label: None, block: heading(column.title) }];
    for (role, label, contents) in column.fields {
        out.push(Piece { label: Some(role), block: whole(label) });
        out.extend(contents.into_iter().map(|block| Piece { label: None, block }));
    }
    out
}

/// One row whose cells hold texts of their own, side by side: a frame that only places them.
fn is_frame(row: &[&Cell]) -> bool {
    row.len() <= 3 && row.iter().any(|c| c.blocks.len() >= FRAME_BLOCKS) && row.iter().all(|c| c.blocks.len() >= 2)
}

fn contents(cell: &Cell) -> Vec<Piece> {
    cell.blocks.iter().map(|b| Piece { label: None, block: b.clone() }).collect()
}

/// A row of label and text, possibly twice.
fn beside_row(row: &[&Cell], table: &Table) -> Vec<Piece> {
    let mut out = Vec::new();
    if let Some((cell, role)) = lone_label(row, table) {
        out.push(Piece { label: Some(role), block: whole(cell) });
        return out;
    }
    if let Some((title, rest)) = row.split_first().filter(|_| is_title_row(row, table)) {
        out.push(Piece { label: None, block: heading(title) });
        out.extend(rest.iter().flat_map(|c| contents(c)).map(plain));
        return out;
    }
    let mut pending = true;
    for (n, cell) in row.iter().enumerate() {
        let role = cell_role(cell).filter(|_| pending && n + 1 < row.len());
        if let Some(role) = role {
            out.push(Piece { label: Some(role), block: whole(cell) });
            pending = false;
        } else if n == 0 && row.len() == 2 && is_caption(cell) {
            out.push(Piece { label: Some(Role::Other), block: whole(cell) });
            pending = false;
        } else {
            out.extend(contents(cell));
            pending = true;
        }
    }
    out
}

/// The label of a row whose other cells are empty.
fn lone_label<'c>(row: &[&'c Cell], table: &Table) -> Option<(&'c Cell, Role)> {
    let [only] = row else { return None };
    let role = cell_role(only).filter(|_| only.column == 0 && only.columns < table.columns)?;
    Some((only, role))
}

/// The row that heads a form: a title over the labels and part of what stands beside them, and a word on it in the corner.
fn is_title_row(row: &[&Cell], table: &Table) -> bool {
    let [title, corner] = row else { return false };
    let over = |r: &Row| r.cells.first().is_some_and(|c| c.column == title.column && c.columns < title.columns);
    let phrase =
        |c: &Cell, most: usize| c.blocks.len() == 1 && words(c.text().as_str()) <= most && !c.text().as_str().trim_end().ends_with('.');
    title.columns > 1 && phrase(title, 20) && phrase(corner, 4) && cell_role(title).is_none() && table.rows.iter().any(over)
}

/// A word in the corner of a form is no title, however it is printed.
fn plain(piece: Piece) -> Piece {
    let style = Style { bold: false, ..piece.block.style };
    Piece { block: Block { style, ..piece.block }, ..piece }
}

fn heading(cell: &Cell) -> Block {
    Block { kind: BlockKind::Heading { level: LEVEL }, ..whole(cell) }
}

/// All words of a cell as one block that looks like its first.
fn whole(cell: &Cell) -> Block {
    Block { text: cell.text(), ..cell.blocks.first().cloned().unwrap_or_else(|| Block::paragraph(Text::default())) }
}

/// The meaning of a cell that holds nothing but a label.
fn cell_role(cell: &Cell) -> Option<Role> {
    let text = cell.text();
    if words(text.as_str()) > 10 {
        return None;
    }
    Cues::shared().role_of(text.as_str()).or_else(|| {
        let bare = text.as_str().trim_end_matches(':').trim();
        let titled = matches!(bare.to_lowercase().as_str(), "titel" | "navn" | "overskrift" | "emne" | "nr" | "nr.");
        (titled || goal_label(bare).is_some_and(|l| l.title.is_empty()) || Cues::shared().goal_kind(bare).is_some()).then_some(Role::Other)
    })
}

/// A short left cell beside a text, though no known label.
fn is_caption(cell: &Cell) -> bool {
    let text = cell.text();
    words(text.as_str()) <= 8 && !text.as_str().trim_end().ends_with('.')
}

/// A cell that begins with its own label.
fn label_above(cell: &Cell) -> bool {
    let Some(first) = cell.blocks.first() else { return false };
    let role = Cues::shared().role_of(first.text.as_str());
    let run_in = first.text.as_str().find(": ").and_then(|at| first.text.as_str().get(..at)).and_then(|l| Cues::shared().role_of(l));
    (role.is_some() && cell.blocks.len() > 1) || run_in.is_some()
}
