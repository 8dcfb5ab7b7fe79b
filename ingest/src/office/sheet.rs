//! Sheets of a workbook as headings and tables: title rows above the header row, merged cells, several tables on one sheet.

use std::collections::{BTreeMap, BTreeSet};

use super::build::{Builder, Role};
use super::form;
use super::grid::Grid;
use super::inline::{Inline, Look};
use super::sheet_cell::{Merged, Rows, SheetCell};
use crate::limits::Limits;
use crate::model::{Block, BlockKind, Style, Text, Warning};

/// Longest title in characters; a longer row of one cell is running text.
const LONGEST_TITLE: usize = 160;
/// Most columns that are read.
const MAX_COLUMNS: usize = 256;
/// Most cells of one sheet, empty ones between others included.
const MAX_CELLS: usize = 500_000;
/// Names that programs give to sheets nobody has named.
const UNNAMED: [&str; 6] = ["ark", "sheet", "tabelle", "feuil", "blad", "table"];

/// One sheet.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    /// Its name.
    pub name: String,
    /// Cells with words.
    pub cells: Vec<SheetCell>,
    /// Merged cells.
    pub merged: Vec<Merged>,
}

/// A workbook on its way to blocks.
#[derive(Debug, Default)]
pub(super) struct Workbook {
    /// Blocks so far.
    pub builder: Builder,
    /// The title row met first: it is the title of the document.
    titled: Option<String>,
    /// Names of sheets that are not shown.
    hidden: Vec<String>,
}

impl Workbook {
    /// Adds a sheet: its name as a heading (where somebody gave it one), its title rows, its tables.
    pub(super) fn sheet(&mut self, sheet: Sheet, limits: &Limits) {
        let mut rows = Rows::new();
        for cell in sheet.cells.into_iter().filter(|c| c.column < MAX_COLUMNS && !c.text.trim().is_empty()) {
            rows.entry(cell.row).or_default().push(cell);
        }
        for row in rows.values_mut() {
            row.sort_by_key(|cell| cell.column);
            row.dedup_by_key(|cell| cell.column);
        }
        let sections = sections(rows);
        let mut sections = sections.iter();
        let mut next = sections.next();
        if self.titled.is_none()
            && let Some(title) = next.and_then(title)
        {
            self.heading(1, title, limits);
            self.titled = Some(title.trim().to_owned());
            if !is_unnamed(&sheet.name) && sheet.name.trim() != title.trim() {
                self.heading(2, &sheet.name, limits);
            }
            self.section(next, 1, &sheet.merged, limits);
            next = sections.next();
        } else if next.is_some() && !is_unnamed(&sheet.name) {
            self.heading(2, &sheet.name, limits);
        }
        while let Some(section) = next {
            let repeated = self.repeated(section, &sheet.name);
            self.section(next, repeated, &sheet.merged, limits);
            next = sections.next();
        }
    }

    /// How many rows at the top of a section only repeat what stands above it: the title of the document, the name of the sheet.
    fn repeated(&self, section: &Rows, sheet: &str) -> usize {
        let said = |text: &str| {
            let text = text.trim();
            self.titled.as_deref() == Some(text) || (!is_unnamed(sheet) && text.eq_ignore_ascii_case(sheet.trim()))
        };
        section.values().take_while(|row| matches!(row.as_slice(), [one] if said(&one.text))).count()
    }

    /// Notes a sheet that is not shown and therefore not read.
    pub(super) fn hide(&mut self, name: &str) {
        self.hidden.push(format!("»{}«", name.trim()));
    }

    /// The blocks, and a warning where sheets were left out.
    pub(super) fn finish(self) -> (Builder, Vec<Warning>) {
        let said = match self.hidden.as_slice() {
            [] => None,
            [one] => Some(format!("Arket {one} er skjult og ikke læst. Vis det i regnearket, og læg filen ind igen, hvis det skal med.")),
            more => Some(format!(
                "Arkene {} er skjult og ikke læst. Vis dem i regnearket, og læg filen ind igen, hvis de skal med.",
                more.join(", ")
            )),
        };
        let warning = |text| Warning { kind: "hidden_sheet".to_owned(), page: None, text };
        (self.builder, said.map(warning).into_iter().collect())
    }

    /// One section of a sheet without its first `skip` rows: rows above the table as headings and text, then the table.
    fn section(&mut self, section: Option<&Rows>, skip: usize, merged: &[Merged], limits: &Limits) {
        let Some(section) = section else { return };
        if form::is_form(section, merged) {
            return self.form(section, skip, merged, limits);
        }
        let header = header(section);
        for (index, (number, row)) in section.iter().enumerate().skip(skip) {
            if header.is_some_and(|h| *number >= h) {
                break;
            }
            match row.as_slice() {
                [one] if index == 0 && header.is_some() && one.text.chars().count() <= LONGEST_TITLE => self.heading(3, &one.text, limits),
                cells => {
                    let mut inline = Inline::default();
                    for cell in cells {
                        write(&cell.text, cell.bold, &mut inline);
                        inline.push(" ", Look::default());
                    }
                    self.builder.paragraph(inline, &Role::Paragraph, limits);
                }
            }
        }
        if let Some(header) = header {
            let rows: Vec<(&usize, &Vec<SheetCell>)> = section.range(header..).collect();
            self.table(&rows, merged, limits);
        }
    }

    /// A section in which labels stand beside merged values: titles, labelled values and tables one after the other.
    fn form(&mut self, section: &Rows, skip: usize, merged: &[Merged], limits: &Limits) {
        let skipped: Rows = section.iter().skip(skip).map(|(n, row)| (*n, row.clone())).collect();
        for part in form::parts(&skipped, merged) {
            match part {
                form::Part::Title(text) => self.heading(4, &text, limits),
                form::Part::Text(cell) => {
                    let mut inline = Inline::default();
                    write(&cell.text, cell.bold, &mut inline);
                    self.builder.paragraph(inline, &Role::Paragraph, limits);
                }
                form::Part::Table(rows) => self.table(&rows, merged, limits),
            }
        }
    }

    fn heading(&mut self, level: u8, text: &str, limits: &Limits) {
        let mut inline = Inline::default();
        inline.push(text, Look { bold: true, ..Look::default() });
        self.builder.paragraph(inline, &Role::Heading(level), limits);
    }

    fn table(&mut self, rows: &[(&usize, &Vec<SheetCell>)], merged: &[Merged], limits: &Limits) {
        let columns: Vec<usize> =
            rows.iter().flat_map(|(_, row)| row.iter().map(|c| c.column)).collect::<BTreeSet<_>>().into_iter().collect();
        let numbers: Vec<usize> = rows.iter().map(|(number, _)| **number).collect();
        let within =
            |all: &[usize], first: usize, count: usize| all.iter().filter(|n| **n >= first && **n < first.saturating_add(count)).count();
        let spans: BTreeMap<(usize, usize), (usize, usize)> = merged
            .iter()
            .map(|m| ((m.row, m.column), (within(&columns, m.column, m.columns).max(1), within(&numbers, m.row, m.rows).max(1))))
            .collect();
        let mut grid = Grid::default();
        let mut spent = 0;
        for (index, (number, row)) in rows.iter().enumerate() {
            grid.row(index == 0);
            let mut at = 0;
            for cell in *row {
                let column = columns.binary_search(&cell.column).unwrap_or(0);
                let (mut wide, tall) = spans.get(&(**number, cell.column)).copied().unwrap_or((1, 1));
                // A row of one bold cell is the title of the rows below it.
                if row.len() == 1 && index > 0 && cell.bold && column == 0 {
                    wide = columns.len();
                }
                spent += column.saturating_sub(at) + 1;
                grid.place(column);
                let blocks = self.cell(cell, limits);
                grid.cell(blocks, wide, tall);
                at = column + wide;
            }
            if self.builder.full() || spent > MAX_CELLS {
                break;
            }
        }
        self.builder.push(Block::new(BlockKind::Table(grid.finish()), Text::default()), limits);
    }

    /// Words of a cell: paragraphs, and items where its lines begin with marks.
    fn cell(&mut self, cell: &SheetCell, limits: &Limits) -> Vec<Block> {
        let mut inline = Inline::default();
        write(&cell.text, cell.bold, &mut inline);
        let mut nested = self.builder.nested();
        nested.paragraph(inline, &Role::Paragraph, limits);
        let mut blocks = self.builder.take_nested(nested);
        for block in &mut blocks {
            block.style = Style { bold: cell.bold, ..Style::default() };
        }
        blocks
    }
}

/// Adds words of a cell, its lines kept apart.
fn write(text: &str, bold: bool, inline: &mut Inline) {
    for (index, line) in text.lines().enumerate() {
        if index > 0 {
            inline.line_break();
        }
        inline.push(line, Look { bold, ..Look::default() });
    }
}

/// Whether a sheet has the name that the program gave it.
fn is_unnamed(name: &str) -> bool {
    let letters = name.trim().trim_end_matches(|c: char| c.is_ascii_digit()).trim().to_lowercase();
    letters.is_empty() || UNNAMED.contains(&letters.as_str())
}

/// The first row of a section where it is a title: one cell, short, with more below it.
fn title(section: &Rows) -> Option<&str> {
    let (_, first) = section.first_key_value()?;
    match first.as_slice() {
        [one] if section.len() > 1 && one.text.chars().count() <= LONGEST_TITLE => Some(&one.text),
        _ => None,
    }
}

/// Number of the row that heads the table of a section: the first that fills most of the columns that any row fills.
fn header(section: &Rows) -> Option<usize> {
    let widest = section.values().map(Vec::len).max().filter(|n| *n > 1)?;
    section.iter().find(|(_, row)| row.len() > 1 && row.len() * 10 >= widest * 6).map(|(number, _)| *number)
}

/// Divides a sheet at empty rows where a new table begins: below the empty row stands (after title rows) the header row of before once
/// more, or a row as bold as that.
fn sections(rows: Rows) -> Vec<Rows> {
    let mut sections: Vec<Rows> = Vec::new();
    let mut last = None;
    let all: Vec<(usize, Vec<SheetCell>)> = rows.into_iter().collect();
    for (index, (number, row)) in all.iter().enumerate() {
        let gap = last.is_some_and(|last| number - last > 1);
        let new = gap && sections.last().is_some_and(|section| begins_table(section, all.get(index..).unwrap_or_default()));
        if new || sections.is_empty() {
            sections.push(Rows::new());
        }
        if let Some(section) = sections.last_mut() {
            section.insert(*number, row.clone());
        }
        last = Some(*number);
    }
    sections
}

fn begins_table(section: &Rows, rest: &[(usize, Vec<SheetCell>)]) -> bool {
    let Some(before) = header(section).and_then(|h| section.get(&h)) else { return false };
    // Only rows of one cell to the end: notes below the table.
    let Some((_, first)) = rest.iter().find(|(_, row)| row.len() > 1) else { return true };
    let bold = |row: &[SheetCell]| row.iter().all(|cell| cell.bold);
    let texts = |row: &[SheetCell]| row.iter().map(|cell| cell.text.trim().to_lowercase()).collect::<Vec<_>>();
    (bold(before) && bold(first)) || texts(before) == texts(first)
}
