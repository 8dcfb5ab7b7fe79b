//! Labels in the margin of a plain text: short words on the left, the texts beside them all at one column.

use std::collections::HashMap;

use super::lines::Line;
use crate::office::marker;

/// Lines with words in the margin from which a column of them is a form.
const LINES: usize = 4;
/// Longest label, in words and characters.
const WORDS: usize = 4;
const LENGTH: usize = 28;

/// Divides lines into label and text where labels stand in the margin.
pub(super) fn divide(lines: Vec<Line>) -> Vec<Line> {
    let mut labels: HashMap<usize, HashMap<&str, usize>> = HashMap::new();
    for (line, label) in lines.iter().filter_map(|l| Some((l, label(l)?))) {
        *labels.entry(line.column).or_default().entry(label).or_default() += 1;
    }
    let mut columns: Vec<usize> = labels.iter().filter(|(_, labels)| is_form(labels)).map(|(column, _)| *column).collect();
    columns.sort_unstable();
    if columns.is_empty() {
        return lines;
    }
    let mut out = Vec::with_capacity(lines.len() * 2);
    let mut margin = None;
    for mut line in lines {
        if label(&line).is_some() && columns.binary_search(&line.column).is_ok() {
            margin = Some(line.column);
            out.extend(halves(line));
            continue;
        }
        // The width of a line tells whether it is full: count it from the margin.
        match margin {
            Some(column) if line.indent >= column => line.width += line.indent,
            _ => margin = None,
        }
        out.push(line);
    }
    out
}

/// Most of the labels of a column come back.
fn is_form(labels: &HashMap<&str, usize>) -> bool {
    let all: usize = labels.values().sum();
    let again: usize = labels.values().filter(|n| **n > 1).sum();
    all >= LINES && again * 2 > all
}

/// The words in the margin of a line that has a single wide gap.
fn label(line: &Line) -> Option<&str> {
    let [gap] = line.gaps.as_slice() else { return None };
    let left = line.text.get(..*gap)?.trim();
    let short = left.split(' ').count() <= WORDS && left.chars().count() <= LENGTH && !left.ends_with(['.', ',', ';']);
    let named = left.starts_with(char::is_uppercase) && !left.chars().any(|c| c.is_ascii_digit());
    (line.marker.is_none() && short && named && line.column > line.indent).then_some(left)
}

/// The label and the text beside it.
fn halves(line: Line) -> [Line; 2] {
    let at = line.gaps.first().copied().unwrap_or(0);
    let (left, right) = (line.text.get(..at).unwrap_or_default().trim(), line.text.get(at..).unwrap_or_default().trim());
    let (marker, bytes) = marker::typed(right).map_or((None, 0), |(marker, bytes)| (Some(marker), bytes));
    let label = Line { text: left.to_owned(), gaps: Vec::new(), label: true, ..line.clone() };
    let text = right.get(bytes..).unwrap_or_default().trim_start().to_owned();
    let beside = Line { text, marker, indent: line.column, gaps: Vec::new(), blanks: 0, new_page: false, ..line };
    [label, beside]
}
