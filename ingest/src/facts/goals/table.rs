//! Tables of rows: what each column holds, and their cells as items.

use crate::model::{BlockKind, Cell, Table, Text};
use crate::sections::{Cues, Role, letters, words};

use crate::facts::draft::{FieldDraft, ItemDraft};

/// What a column is used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// Titles of goals.
    Title,
    /// Groups of rows.
    Track,
    /// Numbers of rows.
    Number,
    /// A field.
    Field(Role),
}

/// A column with its header.
#[derive(Clone, Debug)]
pub struct Column {
    /// Header as written.
    pub header: Text,
    /// Use.
    pub holds: Use,
}

/// A recognised header: the columns by index, and the first row below it.
#[derive(Clone, Debug)]
pub struct Header {
    /// Columns from left to right.
    pub columns: Vec<Column>,
    /// First row of data.
    pub first_row: usize,
}

impl Header {
    /// Index of the column of titles.
    #[must_use]
    pub fn title(&self) -> Option<usize> {
        self.columns.iter().position(|c| c.holds == Use::Title)
    }
}

/// The header of a table whose rows are goals or activities; none where the first rows are no such header.
#[must_use]
pub fn header(table: &Table) -> Option<Header> {
    let limit = table.header_rows.clamp(1, 3) + 1;
    (0..table.rows.len().min(limit)).find_map(|row| read_header(table, row))
}

fn read_header(table: &Table, row: usize) -> Option<Header> {
    let cues = Cues::shared();
    let mut headers: Vec<Text> = vec![Text::default(); table.columns.max(1)];
    for cell in &table.rows.get(row)?.cells {
        if let Some(slot) = headers.get_mut(cell.column) {
            *slot = cell.text();
        }
    }
    let used = |n: &usize| (row + 1..table.rows.len()).any(|r| table.cell(r, *n).is_some_and(|c| !c.text().is_blank()));
    let filled = headers.iter().enumerate().filter(|(n, h)| !h.is_blank() && used(n)).count();
    if filled < 2 || headers.iter().any(|h| words(h.as_str()) > 9) {
        return None;
    }
    let (title, named) = match title_column(table, row, &headers) {
        Some(title) => (title, true),
        None => (unnamed_title(table, row, &headers)?, false),
    };
    if only_numbers(table, row, title) {
        return None;
    }
    let counted = (0..title).any(|n| counts(table, row, n));
    let mut known = 0;
    let columns: Vec<Column> = headers
        .into_iter()
        .enumerate()
        .map(|(n, header)| {
            let text = header.as_str();
            let holds = if n == title {
                Use::Title
            } else if cues.number_column(text) {
                Use::Number
            } else if n < title && (cues.track_column(text) || carries_down(table, row, n)) {
                Use::Track
            } else {
                Use::Field(cues.role_of(text).or_else(|| first_word_role(text)).or_else(|| cues.guess_role(text)).unwrap_or_default())
            };
            known += usize::from(holds != Use::Field(Role::Other) && n != title && holds != Use::Number);
            Column { header, holds }
        })
        .collect();
    let enough = if named { known >= 1 } else { known >= 2 };
    // Rows that are counted are things of one kind: fewer of their columns need to be known.
    let share = if counted { 3 } else { 2 };
    (enough && (known + 1) * share >= filled).then_some(Header { columns, first_row: row + 1 })
}

/// "Mål: 1, 2, 3": the rows speak of goals by their numbers, they name none.
fn only_numbers(table: &Table, header: usize, column: usize) -> bool {
    let cells = (header + 1..table.rows.len()).filter(|r| !one_wide(table, *r)).filter_map(|r| table.cell(r, column));
    let filled: Vec<Text> = cells.map(Cell::text).filter(|t| !t.is_blank()).collect();
    let named = filled.iter().filter(|t| t.as_str().chars().any(char::is_alphabetic)).count();
    named * 2 < filled.len()
}

/// A column that counts the rows: at least three values with a digit, none twice.
fn counts(table: &Table, header: usize, column: usize) -> bool {
    let cells = (header + 1..table.rows.len()).filter(|r| !one_wide(table, *r)).filter_map(|r| table.cell(r, column));
    let values: Vec<String> = cells.map(|c| letters(c.text().as_str())).filter(|v| !v.is_empty()).collect();
    let code = |v: &String| v.len() <= 4 && v.chars().any(|c| c.is_ascii_digit());
    let distinct: std::collections::BTreeSet<&String> = values.iter().collect();
    values.len() >= 3 && values.iter().all(code) && distinct.len() == values.len()
}

/// The column of titles: the best named one; where its cells are lists or sentences, the one to the left that holds a phrase in every row.
fn title_column(table: &Table, header: usize, headers: &[Text]) -> Option<usize> {
    let cues = Cues::shared();
    let mut named: Vec<(usize, usize)> =
        headers.iter().enumerate().filter_map(|(n, h)| cues.title_column(h.as_str()).map(|rank| (rank, n))).collect();
    named.sort_unstable();
    let best = named.first().map(|(_, n)| *n)?;
    let cells = |n: usize| (header + 1..table.rows.len()).filter_map(move |row| table.cell(row, n)).filter(|c| !c.text().is_blank());
    let phrase =
        |c: &&Cell| c.blocks.len() <= 1 && c.rows <= 1 && words(c.text().as_str()) <= 14 && !c.text().as_str().trim_end().ends_with('.');
    let rows = table.rows.len().saturating_sub(header + 1);
    let prose = cells(best).filter(|c| !phrase(c)).count() * 2 > cells(best).count();
    let left = named.iter().map(|(_, n)| *n).filter(|n| *n < best).find(|n| cells(*n).count() == rows && cells(*n).all(|c| phrase(&c)));
    if let Some(higher) = higher_column(table, header, headers, best) {
        return Some(higher);
    }
    if prose && rows > 1 { left.or(Some(best)) } else { Some(best) }
}

/// A column most of whose cells from a row on hold figures and no words: "Mål 2027" above them names no goals.
#[must_use]
pub fn figures(table: &Table, first_row: usize, column: usize) -> bool {
    let cells = (first_row..table.rows.len()).filter_map(|r| table.cell(r, column)).map(Cell::text).filter(|t| !t.is_blank());
    let figure = |t: &Text| {
        let wordy = |w: &str| w.chars().filter(|c| c.is_alphabetic()).count() >= 4;
        t.as_str().contains(|c: char| c.is_ascii_digit()) && !t.as_str().split_whitespace().any(wordy)
    };
    let (with, all) = cells.fold((0, 0), |(with, all), t| (with + usize::from(figure(&t)), all + 1));
    with * 2 > all
}

/// The column of titles under a header that is on no list ("Hvad arbejder vi med"): the first whose cells are phrases, one in every row
/// and each of its own, in a table of at least three rows and columns. The labels of the other columns must say that a row is a goal.
fn unnamed_title(table: &Table, header: usize, headers: &[Text]) -> Option<usize> {
    let cues = Cues::shared();
    let rows: Vec<usize> = (header + 1..table.rows.len()).filter(|r| !one_wide(table, *r)).collect();
    let filled = headers.iter().filter(|h| !h.is_blank()).count();
    if rows.len() < 3 || filled < 3 {
        return None;
    }
    let acts = headers.iter().any(|h| {
        let role = cues.role_of(h.as_str()).or_else(|| cues.guess_role(h.as_str()));
        matches!(role, Some(Role::Status | Role::Activities | Role::Owners | Role::FollowUp | Role::Measures | Role::Effects))
    });
    let phrases = |n: usize| {
        let mut seen = std::collections::BTreeSet::new();
        rows.iter().all(|r| {
            let Some(cell) = table.cell(*r, n) else { return false };
            let text = cell.text();
            let name = letters(text.as_str());
            let count = words(text.as_str());
            cell.rows <= 1 && (1..=14).contains(&count) && name.len() >= 4 && !text.as_str().trim_end().ends_with('.') && seen.insert(name)
        })
    };
    let free = |n: &usize| {
        let text = headers.get(*n).map(Text::as_str).unwrap_or_default();
        let role = cues.role_of(text).or_else(|| first_word_role(text));
        !text.trim().is_empty()
            && !cues.number_column(text)
            && role.is_none_or(|r| matches!(r, Role::Activities | Role::Targets | Role::Other))
    };
    let found = (0..headers.len()).filter(free).find(|n| phrases(*n)).filter(|_| acts)?;
    let before = (0..found).all(|n| {
        headers.get(n).is_some_and(|h| h.is_blank() || cues.number_column(h.as_str()))
            || carries_down(table, header, n)
            || cues.track_column(headers.get(n).map(Text::as_str).unwrap_or_default())
    });
    before.then_some(found)
}

/// A row that is one cell over most of the table: a heading of rows.
fn one_wide(table: &Table, row: usize) -> bool {
    table.rows.get(row).is_some_and(|r| matches!(r.cells.as_slice(), [one] if one.columns * 2 > table.columns))
}

/// A column whose cells reach over several rows each: it names groups of rows.
fn carries_down(table: &Table, header: usize, column: usize) -> bool {
    let cells: Vec<&Cell> = (header + 1..table.rows.len()).filter_map(|r| table.cell(r, column)).filter(|c| !c.text().is_blank()).collect();
    let rows = table.rows.len().saturating_sub(header + 1);
    let merged = cells.iter().filter(|c| c.rows > 1).count();
    cells.len() >= 2 && merged * 2 > cells.len() && cells.len() < rows
}

/// The column of goals to the left of a column of their acts: "Mål" before "Handling". Its cells are titles, and they are no more than
/// those of the acts, as one goal may stand before several rows.
fn higher_column(table: &Table, header: usize, headers: &[Text], acts: usize) -> Option<usize> {
    let cues = Cues::shared();
    let act = headers.get(acts)?;
    let texts = |n: usize| -> Vec<Text> {
        (header + 1..table.rows.len())
            .filter_map(|row| table.cell(row, n).filter(|c| c.columns * 2 <= headers.len().max(2)).map(Cell::text))
            .filter(|t| !t.is_blank())
            .collect()
    };
    (0..acts).rev().find(|n| headers.get(*n).is_some_and(|h| cues.acts_below(h.as_str(), act.as_str()))).filter(|n| {
        let (own, below) = (texts(*n), texts(acts));
        let titles = own.iter().filter(|t| words(t.as_str()) <= 25).count();
        !own.is_empty() && own.len() <= below.len() && titles * 4 >= own.len() * 3
    })
}

/// "Iværksættelse af tiltag", "Ansvarlig afdeling i kommunen": the first word of a column header names it.
fn first_word_role(header: &str) -> Option<Role> {
    let first = header.split([' ', '/', ',']).next()?;
    Cues::shared().role_of(first)
}

/// The paragraphs and items of a cell.
#[must_use]
pub fn items(cell: &Cell) -> Vec<ItemDraft> {
    let mut out = Vec::new();
    for block in &cell.blocks {
        if let BlockKind::Table(inner) = &block.kind {
            out.extend(
                inner
                    .rows
                    .iter()
                    .flat_map(|r| &r.cells)
                    .flat_map(|c| c.blocks.iter())
                    .filter(|b| !b.text.is_blank())
                    .map(|b| item(&b.text, 0)),
            );
            continue;
        }
        let level = if let BlockKind::Item { level, .. } = block.kind { level.max(1) } else { 0 };
        if !block.text.is_blank() {
            out.push(item(&block.text, level));
        }
    }
    out
}

/// An item of a text.
#[must_use]
pub fn item(text: &Text, level: u8) -> ItemDraft {
    let lead_in = text.as_str().trim_end().ends_with(':');
    ItemDraft { text: text.clone(), level, lead_in }
}

/// A table inside a goal as fields: one per column, or the rows as they stand where no header is known.
#[must_use]
pub fn fields(table: &Table) -> Vec<FieldDraft> {
    let Some(header) = header(table).or_else(|| labels(table)) else { return vec![plain(table)] };
    header
        .columns
        .iter()
        .enumerate()
        .filter(|(_, c)| !c.header.is_blank() && c.holds != Use::Number)
        .map(|(n, column)| {
            let role = match column.holds {
                Use::Title if Cues::shared().role_of(column.header.as_str()) == Some(Role::Milestones) => Role::Milestones,
                Use::Title | Use::Track => match Cues::shared().role_of(column.header.as_str()) {
                    Some(Role::Targets) => Role::Targets,
                    Some(Role::Background) | None if column.holds == Use::Track => Role::Other,
                    _ => Role::Activities,
                },
                Use::Number => Role::Other,
                Use::Field(role) => role,
            };
            let cells = (header.first_row..table.rows.len()).filter_map(|row| table.cell(row, n));
            let items = cells.flat_map(|cell| if role == Role::Activities { as_activities(cell) } else { items(cell) }).collect();
            FieldDraft { label: Some(column.header.clone()), role, items }
        })
        .collect()
}

/// A first row that names a field over each column ("Det er sket | Det mangler").
fn labels(table: &Table) -> Option<Header> {
    let role = |c: &Cell| Cues::shared().role_of(c.text().as_str()).map(|role| Column { header: c.text(), holds: Use::Field(role) });
    let columns: Vec<Column> = table.rows.first()?.cells.iter().map(role).collect::<Option<_>>()?;
    (table.rows.len() > 1 && columns.len() == table.columns && columns.len() > 1).then_some(Header { columns, first_row: 1 })
}

/// A cell of a column of activities: its list, or else each paragraph, as list items.
fn as_activities(cell: &Cell) -> Vec<ItemDraft> {
    items(cell).into_iter().map(|i| ItemDraft { level: i.level.max(1), ..i }).collect()
}

fn plain(table: &Table) -> FieldDraft {
    let rows = table.rows.iter().map(|row| {
        let mut text = Text::default();
        row.cells.iter().for_each(|c| text.append(" ", &c.text()));
        item(&text, 0)
    });
    FieldDraft { label: None, role: Role::Other, items: rows.filter(|i| !i.text.is_blank()).collect() }
}
