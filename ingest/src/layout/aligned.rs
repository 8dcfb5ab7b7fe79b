//! Tables without lines: words side by side in aligned columns, read row by row.

use super::area::Area;
use super::edges::{border, heads_rows};
use super::flow::gutters_at;
use super::sentence::is_function_word;
use super::words::Piece;

/// Line distance, against the smallest in the table, from which a new row begins.
const ROW_GAP: f32 = 1.3;
/// Words of a label on average, at most.
const LABEL_WORDS: f32 = 9.0;

/// Lines of one cell.
#[derive(Clone, Debug, Default)]
pub struct Cell {
    /// Column, from 0.
    pub column: usize,
    /// Columns covered.
    pub columns: usize,
    /// Lines, each with its pieces.
    pub rows: Vec<Vec<Piece>>,
}

/// The edges of columns and the rows of cells, or the lines as they were.
pub type Found = Result<(Vec<f32>, Vec<Vec<Cell>>), Vec<Vec<Piece>>>;

/// The edges of columns and the rows of cells; the lines unchanged where they are no table (a contents list, uneven text).
pub fn table(lines: Vec<Vec<Piece>>) -> Found {
    let Some(all) = Area::around(lines.iter().flatten().map(|p| p.area)) else { return Err(lines) };
    let edges: Vec<f32> = lines.iter().flatten().filter(|p| p.column_start).map(|p| p.area.x0).collect();
    let heads = |line: &[Piece]| heads_rows(&line.iter().collect::<Vec<_>>(), &edges);
    let areas: Vec<Area> = lines.iter().filter(|l| !heads(l)).flatten().map(|p| p.area).collect();
    let strips = gutters_at(&areas, &edges);
    if strips.is_empty() || is_contents(&lines, &strips) {
        return Err(lines);
    }
    let column = |p: &Piece| strips.iter().filter(|(_, right)| p.area.middle_x() >= *right).count();
    let labels: Vec<&Piece> = lines.iter().flatten().filter(|p| column(p) == 0).collect();
    let words = labels.iter().map(|p| p.words.len()).sum::<usize>() as f32;
    if labels.len() < 2 || words > LABEL_WORDS * labels.len() as f32 {
        return Err(lines);
    }
    let headings: Vec<bool> = lines.iter().map(|l| heads(l)).collect();
    let mut starts = row_starts(&lines, &column);
    for (line, heading) in headings.iter().enumerate().filter(|(_, h)| **h) {
        starts.iter_mut().skip(line).take(2).for_each(|s| *s = *heading);
    }
    if starts.iter().filter(|s| **s).count() < 2 {
        return Err(lines);
    }
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    for ((line, start), heading) in lines.into_iter().zip(starts).zip(headings) {
        if start || rows.is_empty() {
            rows.push(Vec::new());
        }
        if heading {
            rows.last_mut().into_iter().for_each(|row| row.push(Cell { column: 0, columns: strips.len() + 1, rows: vec![line.clone()] }));
            continue;
        }
        let Some(row) = rows.last_mut() else { continue };
        for piece in line {
            let column = column(&piece);
            match row.iter_mut().find(|c| c.column == column) {
                Some(cell) if cell.rows.last().and_then(|r| r.last()).is_some_and(|l| (l.baseline - piece.baseline).abs() < 2.0) => {
                    if let Some(last) = cell.rows.last_mut() {
                        last.push(piece);
                    }
                }
                Some(cell) => cell.rows.push(vec![piece]),
                None => row.push(Cell { column, columns: 1, rows: vec![vec![piece]] }),
            }
        }
        row.sort_by_key(|c| c.column);
    }
    let middles = strips.iter().map(|strip| border(*strip, &edges));
    let xs: Vec<f32> = std::iter::once(all.x0).chain(middles).chain(std::iter::once(all.x1)).collect();
    Ok((xs, rows))
}

/// A contents list: the last column holds nothing but page numbers.
fn is_contents(lines: &[Vec<Piece>], strips: &[(f32, f32)]) -> bool {
    let Some((_, right)) = strips.last() else { return false };
    let last: Vec<&Piece> = lines.iter().flatten().filter(|p| p.area.x0 >= *right - 1.0).collect();
    let number = |p: &Piece| p.text().trim_matches(['.', ' ', 's', '-']).chars().all(|c| c.is_ascii_digit());
    !last.is_empty() && last.iter().all(|p| number(p)) && last.iter().all(|p| p.text().len() <= 5)
}

/// Whether each line begins a row: the first column has words there that do not go on from the line above.
fn row_starts(lines: &[Vec<Piece>], column: &dyn Fn(&Piece) -> usize) -> Vec<bool> {
    let heights: Vec<f32> = lines.iter().map(|l| l.first().map_or(0.0, |p| p.baseline)).collect();
    let gaps: Vec<f32> = heights.windows(2).filter_map(|w| Some(w.get(1)? - w.first()?)).collect();
    let pitch = gaps.iter().copied().filter(|g| *g > 4.0).fold(f32::MAX, f32::min);
    let labelled = |i: usize| lines.get(i).is_some_and(|l| l.iter().any(|p| column(p) == 0));
    let after =
        |wide: bool| (1..lines.len()).filter(|i| labelled(*i) && gaps.get(i - 1).is_some_and(|g| (*g > ROW_GAP * pitch) == wide)).count();
    // Where space parts the rows, a label's second line begins none.
    let by_space = after(true) >= 2 && after(true) * 2 >= after(false);
    let mut label: Option<&Piece> = None;
    let mut starts = Vec::with_capacity(lines.len());
    for (index, line) in lines.iter().enumerate() {
        let gap = index.checked_sub(1).and_then(|i| gaps.get(i)).copied().unwrap_or(f32::MAX);
        let own = line.iter().find(|p| column(p) == 0);
        let wide = gap > ROW_GAP * pitch;
        let goes_on = own.is_some_and(|own| {
            let small = own.words.first().is_some_and(|w| w.text.starts_with(char::is_lowercase));
            let open = label.and_then(|l| l.words.last()).is_some_and(|w| w.text.ends_with(['-', ',', '/']) || is_function_word(&w.text));
            !wide && (small || open || by_space || line.len() == 1 && label.is_some())
        });
        starts.push(own.is_some() && !goes_on || index == 0);
        label = own;
    }
    starts
}
