//! Workbooks (XLSX): every sheet that is shown as a heading and its tables; dates and figures as the sheet shows them.

mod number;

use std::io::Cursor;

use calamine::{DataRef, Reader, SheetType, SheetVisible, Xlsx, XlsxError};

use super::parts::Parts;
use super::sheet::{Sheet, Workbook};
use super::sheet_cell::{Merged, SheetCell};
use super::{build, ooxml, xml};
use crate::error::ExtractError;
use crate::limits::Limits;
use crate::model::Layout;

/// Most merged regions of one sheet.
const MAX_MERGED: usize = 50_000;

/// Reads a workbook.
///
/// # Errors
/// [`ExtractError::Encrypted`] with a password, [`ExtractError::Damaged`] where container or list of sheets cannot be read,
/// [`ExtractError::OverLimit`] for what is too large (also unpacked), [`ExtractError::Empty`] without words.
pub fn xlsx(bytes: &[u8], limits: &Limits) -> Result<Layout, ExtractError> {
    build::check_size(bytes, limits)?;
    let mut parts = Parts::open(bytes, limits)?;
    check(&mut parts)?;
    let mut hidden = notes(&mut parts, limits)?;
    let metadata = ooxml::metadata(&mut parts, limits)?;
    drop(parts);
    let mut file: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(trouble)?;
    let mut book = Workbook::default();
    let mut broken = false;
    for sheet in file.sheets_metadata().to_vec() {
        if !matches!(sheet.typ, SheetType::WorkSheet) || book.builder.full() {
            continue;
        }
        let (read, whole) = self::sheet(&mut file, &sheet.name, limits);
        broken |= !whole;
        if sheet.visible == SheetVisible::Visible {
            book.sheet(read, limits);
        } else {
            book.hide(&sheet.name);
            hidden.extend(read.cells.into_iter().map(|cell| cell.text));
        }
    }
    let (builder, warnings) = book.finish();
    let mut layout = builder.finish("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")?;
    layout.warnings.extend(warnings);
    layout.metadata = metadata;
    layout.hidden = hidden;
    if broken {
        layout.warnings.push(build::broken_end());
    }
    Ok(layout)
}

/// Checks what the reader of workbooks takes on trust: how much the parts unpack to, and how many texts are announced.
fn check(parts: &mut Parts<'_>) -> Result<(), ExtractError> {
    parts.weigh(|name| name.ends_with(".xml") || name.ends_with(".rels"))?;
    for name in parts.names().into_iter().filter(|name| name.to_lowercase().ends_with("sharedstrings.xml")) {
        let part = parts.read(&name)?.unwrap_or_default();
        let head = String::from_utf8_lossy(part.get(..part.len().min(4096)).unwrap_or_default()).into_owned();
        let announced = head.split_once("uniqueCount").map(|x| x.1.chars().filter(char::is_ascii_digit).take(12).collect::<String>());
        // Every text takes several bytes of the part.
        if announced.and_then(|n| n.parse::<usize>().ok()).is_some_and(|n| n > part.len()) {
            return Err(ExtractError::Damaged);
        }
    }
    Ok(())
}

/// Words of comments and drawings, which are no part of the tables.
fn notes(parts: &mut Parts<'_>, limits: &Limits) -> Result<Vec<String>, ExtractError> {
    let mut words = Vec::new();
    for name in parts.names() {
        let beside = ["comments", "threadedcomment", "drawings/drawing"].iter().any(|part| name.to_lowercase().contains(part));
        if beside
            && name.ends_with(".xml")
            && let Some(bytes) = parts.read(&name)?
        {
            words.push(xml::parse(&bytes, limits).root.all_words());
        }
    }
    Ok(words)
}

/// Why a workbook cannot be opened.
fn trouble(error: XlsxError) -> ExtractError {
    match error {
        XlsxError::Password => ExtractError::Encrypted,
        _ => ExtractError::Damaged,
    }
}

/// The cells of one sheet, and whether it could be read to its end.
fn sheet(file: &mut Xlsx<Cursor<&[u8]>>, name: &str, limits: &Limits) -> (Sheet, bool) {
    let mut sheet = Sheet { name: name.to_owned(), ..Sheet::default() };
    let whole = cells(file, name, limits, &mut sheet.cells).is_ok();
    let merged = file.merge_cells_by_sheet_name(name).unwrap_or_default();
    let count = |from: u32, to: u32| to.saturating_sub(from) as usize + 1;
    sheet.merged = merged
        .into_iter()
        .take(MAX_MERGED)
        .map(|d| Merged {
            row: d.start.0 as usize,
            column: d.start.1 as usize,
            rows: count(d.start.0, d.end.0),
            columns: count(d.start.1, d.end.1),
        })
        .collect();
    (sheet, whole)
}

fn cells(file: &mut Xlsx<Cursor<&[u8]>>, name: &str, limits: &Limits, into: &mut Vec<SheetCell>) -> Result<(), XlsxError> {
    let mut reader = file.worksheet_cells_reader(name)?;
    let (mut characters, mut looked) = (0, 0_usize);
    while let Some((cell, style)) = reader.next_cell_with_style_id()? {
        looked += 1;
        let style = reader.styles().get(style);
        let code = style.and_then(|s| s.number_format.as_ref()).map_or("General", |format| format.format_code.as_str());
        let text = match cell.get_value() {
            DataRef::String(text) => text.clone(),
            DataRef::SharedString(text) => (*text).to_owned(),
            DataRef::Int(number) => number::shown(*number as f64, code),
            DataRef::Float(number) => number::shown(*number, code),
            DataRef::DateTime(time) => number::date(*time, code),
            DataRef::DateTimeIso(time) => number::iso_date(time),
            DataRef::DurationIso(time) => time.clone(),
            DataRef::Bool(yes) => if *yes { "SAND" } else { "FALSK" }.to_owned(),
            DataRef::Error(_) | DataRef::Empty => continue,
        };
        let (row, column) = cell.get_position();
        let bold = style.and_then(|s| s.font.as_ref()).is_some_and(calamine::Font::is_bold);
        characters += text.len();
        into.push(SheetCell { row: row as usize, column: column as usize, text, bold });
        if into.len() >= limits.blocks || characters >= limits.characters || looked > 20 * limits.blocks {
            break;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
