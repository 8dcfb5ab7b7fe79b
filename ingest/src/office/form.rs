//! Sheets that are forms: a label in the first column, its value merged over the others, numbered titles and small tables between.

use super::sheet_cell::{Merged, Rows, SheetCell};

/// Words of a label at most.
const LABEL_WORDS: usize = 8;

/// A part of a form.
pub(super) enum Part<'r> {
    /// Number and title of what follows.
    Title(String),
    /// A row of one cell.
    Text(&'r SheetCell),
    /// Labels with their values, or rows under a header.
    Table(Vec<(&'r usize, &'r Vec<SheetCell>)>),
}

/// Two rows or more are a label beside a merged value.
pub(super) fn is_form(section: &Rows, merged: &[Merged]) -> bool {
    section.iter().filter(|(number, row)| is_pair(**number, row, merged)).count() >= 2
}

/// The parts of a form in order.
pub(super) fn parts<'r>(section: &'r Rows, merged: &[Merged]) -> Vec<Part<'r>> {
    let mut parts: Vec<Part<'r>> = Vec::new();
    let mut open: Option<bool> = None;
    for (number, row) in section {
        if let [one] = row.as_slice() {
            parts.push(if one.bold && one.text.lines().count() == 1 { Part::Title(one.text.clone()) } else { Part::Text(one) });
            open = None;
            continue;
        }
        if let Some(title) = numbered_title(row) {
            parts.push(Part::Title(title));
            open = None;
            continue;
        }
        let pair = is_pair(*number, row, merged);
        // A bold row of several cells heads a table of its own.
        let heads = row.len() >= 3 && row.iter().all(|c| c.bold);
        match parts.last_mut() {
            Some(Part::Table(rows)) if open == Some(pair) && !heads => rows.push((number, row)),
            _ => parts.push(Part::Table(vec![(number, row)])),
        }
        open = Some(pair);
    }
    parts
}

/// A short label and a value merged over several columns.
fn is_pair(number: usize, row: &[SheetCell], merged: &[Merged]) -> bool {
    let [label, value] = row else { return false };
    let short = label.text.split_whitespace().count() <= LABEL_WORDS && label.text.lines().count() == 1;
    short && merged.iter().any(|m| m.row == number && m.column == value.column && m.columns >= 2)
}

/// "1.1" and a bold title beside it.
fn numbered_title(row: &[SheetCell]) -> Option<String> {
    let [number, title] = row else { return None };
    let code = number.text.trim();
    let counted =
        code.len() <= 6 && code.chars().any(|c| c.is_ascii_digit()) && code.chars().all(|c| c.is_ascii_alphanumeric() || ".-".contains(c));
    (counted && title.bold && title.text.lines().count() == 1).then(|| format!("{code} {}", title.text.trim()))
}
