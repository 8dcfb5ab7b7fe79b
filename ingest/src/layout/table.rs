//! Tables in the making: cells with their lines, rows over page ends joined, repeated header rows left out.

use super::area::Area;
use super::line::Line;
use super::sentence::continues;

/// Difference in points of column edges of one table on two pages.
const SAME_EDGE: f32 = 8.0;

/// One cell.
#[derive(Clone, Debug, Default)]
pub struct CellDraft {
    /// Column of its left edge, from 0.
    pub column: usize,
    /// Columns covered.
    pub columns: usize,
    /// Rows covered.
    pub rows: usize,
    /// Lines of its stretches in reading order.
    pub regions: Vec<Vec<Line>>,
    /// It has a fill of its own.
    pub shaded: bool,
}

impl CellDraft {
    fn lines(&self) -> impl DoubleEndedIterator<Item = &Line> {
        self.regions.iter().flatten()
    }

    fn is_empty(&self) -> bool {
        self.lines().next().is_none()
    }

    fn text(&self) -> String {
        self.lines().map(Line::text).collect::<Vec<_>>().join(" ")
    }
}

/// A table.
#[derive(Clone, Debug, Default)]
pub struct TableDraft {
    /// Page on which it begins, from 1.
    pub page: u32,
    /// Page on which it ends.
    pub last_page: u32,
    /// Box on its first page.
    pub area: Area,
    /// Edges of its columns.
    pub xs: Vec<f32>,
    /// Rows of cells.
    pub rows: Vec<Vec<CellDraft>>,
    /// Rows of its head.
    pub header_rows: usize,
    /// Frame it stands in.
    pub frame: Option<u32>,
}

impl TableDraft {
    /// All stretches of lines in its cells.
    pub fn stretches(&self) -> impl Iterator<Item = &[Line]> {
        self.rows.iter().flatten().flat_map(|c| c.regions.iter().map(Vec::as_slice))
    }

    /// Columns.
    pub fn columns(&self) -> usize {
        self.xs.len().saturating_sub(1)
    }

    /// Finds the head: the first rows that are bold or shaded where the next are not.
    pub fn find_header(&mut self) {
        let bold = |row: &[CellDraft]| {
            let mut lines = row.iter().flat_map(CellDraft::lines).peekable();
            lines.peek().is_some() && lines.all(Line::is_bold)
        };
        let shaded =
            |row: &[CellDraft]| !row.is_empty() && row.iter().filter(|c| !c.is_empty()).all(|c| c.shaded) && row.iter().any(|c| c.shaded);
        let marks: Vec<(bool, bool)> = self.rows.iter().map(|r| (bold(r), shaded(r))).collect();
        let count = |test: fn(&(bool, bool)) -> bool| marks.iter().take_while(|m| test(m)).count();
        let (bolds, shades) = (count(|m| m.0), count(|m| m.1));
        let all = self.rows.len();
        self.header_rows = [bolds, shades].into_iter().find(|n| (1..=3).contains(n) && *n < all).unwrap_or(0);
    }

    /// Whether `next` is the rest of this table on the following page.
    pub fn goes_on_in(&self, next: &Self) -> bool {
        let same = self.xs.iter().zip(&next.xs).all(|(a, b)| (a - b).abs() <= SAME_EDGE);
        let shift = self.xs.first().zip(next.xs.first()).map_or(0.0, |(a, b)| b - a);
        let moved = self.xs.iter().zip(&next.xs).all(|(a, b)| (a + shift - b).abs() <= SAME_EDGE);
        next.page == self.last_page + 1 && self.xs.len() == next.xs.len() && (same || moved)
    }

    /// Takes in the rest of the table on the following page.
    pub fn take(&mut self, mut next: Self) {
        self.last_page = next.last_page;
        let repeated =
            self.rows.iter().zip(&next.rows).take(3).take_while(|(a, b)| row_text(a) == row_text(b) && !row_text(a).is_empty()).count();
        if repeated > 0 && repeated < next.rows.len().max(2) {
            self.header_rows = self.header_rows.max(repeated);
            next.rows.drain(..repeated);
        }
        let mut rows = next.rows.into_iter();
        if let (Some(last), Some(first)) = (self.rows.last_mut(), rows.next()) {
            if row_goes_on(last, &first) {
                append(last, first);
            } else {
                self.rows.push(first);
            }
        }
        self.rows.extend(rows);
    }
}

fn row_text(row: &[CellDraft]) -> String {
    row.iter().map(CellDraft::text).collect::<Vec<_>>().join("|")
}

/// A row goes on where a cell breaks off inside a sentence, or where only cells beside the first two have words.
fn row_goes_on(last: &[CellDraft], first: &[CellDraft]) -> bool {
    let pairs = || first.iter().filter_map(|c| Some((last.iter().find(|l| l.column == c.column)?, c)));
    let broken = pairs().any(|(a, b)| match (a.lines().last(), b.lines().next()) {
        // `den 5.` and `september` on the next page: a full stop after a number ends no sentence before a small letter.
        (Some(a), Some(b)) => {
            continues(a, b) || ends_in_ordinal(a) && b.words.first().is_some_and(|w| w.text.starts_with(char::is_lowercase))
        }
        _ => false,
    });
    let only_later = first.iter().all(|c| c.is_empty() || c.column >= 2) && first.iter().any(|c| !c.is_empty());
    (broken && !begins_anew(last, first)) || only_later
}

/// The first cell begins as the one above it did: with a number, or with a bold title over plain words.
fn begins_anew(last: &[CellDraft], first: &[CellDraft]) -> bool {
    let (Some(above), Some(below)) = (last.first(), first.first().filter(|c| c.column == last.first().map_or(0, |l| l.column))) else {
        return false;
    };
    let number = |c: &CellDraft| c.lines().next().and_then(|l| l.words.first()).is_some_and(|w| is_number(&w.text));
    let titled = |c: &CellDraft| c.lines().next().is_some_and(Line::is_bold) && c.lines().last().is_some_and(|l| !l.is_bold());
    (number(above) && number(below)) || (titled(above) && titled(below))
}

/// "2.4", "7."
fn is_number(word: &str) -> bool {
    word.contains(|c: char| c.is_ascii_digit()) && word.contains('.') && word.chars().all(|c| c.is_ascii_digit() || c == '.')
}

fn ends_in_ordinal(line: &Line) -> bool {
    line.words.last().is_some_and(|w| w.text.strip_suffix('.').is_some_and(|n| !n.is_empty() && n.chars().all(|c| c.is_ascii_digit())))
}

fn append(last: &mut Vec<CellDraft>, first: Vec<CellDraft>) {
    for cell in first {
        match last.iter_mut().find(|c| c.column == cell.column) {
            Some(own) => own.regions.extend(cell.regions),
            None if !cell.is_empty() => last.push(cell),
            None => {}
        }
    }
    last.sort_by_key(|c| c.column);
}
