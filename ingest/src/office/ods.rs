//! OpenDocument spreadsheets (ODS): every sheet that is shown as a heading and its tables, cells as the file writes them out.

use std::collections::BTreeSet;

use super::parts::Parts;
use super::sheet::{Sheet, Workbook};
use super::sheet_cell::{Merged, SheetCell};
use super::xml::Element;
use super::{build, odf, xml};
use crate::error::ExtractError;
use crate::limits::Limits;
use crate::model::Layout;

/// Most times a row or cell with words is written again where the file says that it repeats.
const REPEATED: usize = 100;

/// Reads an OpenDocument spreadsheet.
///
/// # Errors
/// As the reader of workbooks in XLSX.
pub fn ods(bytes: &[u8], limits: &Limits) -> Result<Layout, ExtractError> {
    build::check_size(bytes, limits)?;
    let mut parts = Parts::open(bytes, limits)?;
    odf::refuse_locked(&mut parts, limits)?;
    let content = xml::parse(&parts.read("content.xml")?.ok_or(ExtractError::Damaged)?, limits);
    let Some(body) = content.root.child("body").and_then(|body| body.child("spreadsheet")) else { return Err(ExtractError::Damaged) };
    let styles = Styles::of(content.root.child("automatic-styles"));
    let mut book = Workbook::default();
    let mut hidden = Vec::new();
    for table in body.elements().filter(|e| e.name == "table") {
        let mut walk = Walk { styles: &styles, limits, sheet: Sheet::default(), row: 0, notes: Vec::new() };
        walk.rows(table, 0);
        walk.sheet.name = table.attr("name").unwrap_or_default().to_owned();
        hidden.append(&mut walk.notes);
        if table.attr("style-name").is_some_and(|name| styles.hidden.contains(name)) {
            book.hide(&walk.sheet.name);
            hidden.extend(walk.sheet.cells.into_iter().map(|cell| cell.text));
        } else {
            book.sheet(walk.sheet, limits);
        }
    }
    let (builder, warnings) = book.finish();
    let mut layout = builder.finish("application/vnd.oasis.opendocument.spreadsheet")?;
    layout.warnings.extend(warnings);
    layout.metadata = odf::metadata(&mut parts, limits)?;
    layout.hidden = hidden;
    if content.broken {
        layout.warnings.push(build::broken_end());
    }
    Ok(layout)
}

/// What styles say that matters here.
#[derive(Debug, Default)]
struct Styles {
    bold: BTreeSet<String>,
    hidden: BTreeSet<String>,
}

impl Styles {
    fn of(part: Option<&Element>) -> Self {
        let mut styles = Self::default();
        for style in part.into_iter().flat_map(Element::elements).filter(|e| e.name == "style") {
            let Some(name) = style.attr("name") else { continue };
            if style.child("text-properties").is_some_and(|p| p.attr("font-weight") == Some("bold")) {
                styles.bold.insert(name.to_owned());
            }
            if style.child("table-properties").is_some_and(|p| p.attr("display") == Some("false")) {
                styles.hidden.insert(name.to_owned());
            }
        }
        styles
    }
}

/// The walk over one sheet.
struct Walk<'a> {
    styles: &'a Styles,
    limits: &'a Limits,
    sheet: Sheet,
    row: usize,
    notes: Vec<String>,
}

impl Walk<'_> {
    fn rows(&mut self, parent: &Element, depth: usize) {
        for child in parent.elements() {
            match child.name.as_str() {
                "table-header-rows" | "table-rows" | "table-row-group" if depth < self.limits.depth => self.rows(child, depth + 1),
                "table-row" => self.cells(child),
                _ => {}
            }
        }
    }

    fn cells(&mut self, row: &Element) {
        let first = self.sheet.cells.len();
        let mut column = 0_usize;
        for cell in row.elements().filter(|e| matches!(e.name.as_str(), "table-cell" | "covered-table-cell")) {
            let times = number(cell, "number-columns-repeated");
            let text = self.words(cell);
            if !text.trim().is_empty() && self.sheet.cells.len() < self.limits.blocks {
                let bold = cell.attr("style-name").is_some_and(|name| self.styles.bold.contains(name));
                for index in 0..times.min(REPEATED) {
                    self.sheet.cells.push(SheetCell { row: self.row, column: column.saturating_add(index), text: text.clone(), bold });
                }
                let (columns, rows) = (number(cell, "number-columns-spanned"), number(cell, "number-rows-spanned"));
                if columns > 1 || rows > 1 {
                    self.sheet.merged.push(Merged { row: self.row, column, rows, columns });
                }
            }
            column = column.saturating_add(times);
        }
        let times = number(row, "number-rows-repeated");
        let written = self.sheet.cells.get(first..).unwrap_or_default().to_vec();
        for again in 1..times.min(REPEATED) {
            if self.sheet.cells.len() >= self.limits.blocks {
                break;
            }
            self.sheet.cells.extend(written.iter().map(|cell| SheetCell { row: cell.row + again, ..cell.clone() }));
        }
        self.row = self.row.saturating_add(times);
    }

    /// Paragraphs of a cell as lines; comments apart.
    fn words(&mut self, cell: &Element) -> String {
        let mut lines = Vec::new();
        for child in cell.elements() {
            match child.name.as_str() {
                "p" | "h" => lines.push(child.all_words()),
                "annotation" => self.notes.push(child.all_words()),
                _ => {}
            }
        }
        lines.join("\n")
    }
}

/// A count that an attribute gives, at least 1.
fn number(element: &Element, name: &str) -> usize {
    element.attr(name).and_then(|n| n.parse().ok()).unwrap_or(1).max(1)
}
