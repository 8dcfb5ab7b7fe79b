//! Table grids from drawn lines: cells are the fields of the grid, joined where no line parts them.

use super::area::Area;
use super::strokes::{Net, Stroke};

/// Fields of one grid: more is a drawing or a crossword, not a table.
const MAX_FIELDS: usize = 5_000;
/// Distance in points within which positions are one.
const SAME: f32 = 5.0;
/// Share of a field's side a line must cover to part it from its neighbour.
const PARTS: f32 = 0.6;

/// One cell of a grid.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Field {
    /// Box.
    pub area: Area,
    /// First column and row, from 0.
    pub column: usize,
    /// Row of its upper edge.
    pub row: usize,
    /// Columns covered.
    pub columns: usize,
    /// Rows covered.
    pub rows: usize,
}

/// A grid of cells.
#[derive(Clone, Debug, Default)]
pub struct Grid {
    /// Box of the whole.
    pub area: Area,
    /// Left edges of columns and the right edge of the last.
    pub xs: Vec<f32>,
    /// Upper edges of rows and the lower edge of the last.
    pub ys: Vec<f32>,
    /// Cells, row by row.
    pub fields: Vec<Field>,
}

/// The grid of lines that touch; none where they enclose nothing.
pub fn of_net(net: &Net) -> Option<Grid> {
    if net.across.len() < 2 || net.down.is_empty() {
        return None;
    }
    let ends = |strokes: &[Stroke]| {
        let from = strokes.iter().map(|s| s.from).fold(f32::MAX, f32::min);
        let to = strokes.iter().map(|s| s.to).fold(f32::MIN, f32::max);
        [from, to]
    };
    // Tables without an outer border end where their lines end.
    let xs = positions(net.down.iter().map(|s| s.at).chain(ends(&net.across)));
    let ys = positions(net.across.iter().map(|s| s.at).chain(ends(&net.down)));
    build(xs, ys, net)
}

/// The grid of rows between horizontal lines and columns between free strips.
pub fn of_rows(lines: &[Stroke], gutters: &[f32]) -> Option<Grid> {
    let from = lines.iter().map(|s| s.from).fold(f32::MAX, f32::min);
    let to = lines.iter().map(|s| s.to).fold(f32::MIN, f32::max);
    let (top, bottom) = (lines.first()?.at, lines.last()?.at);
    let down = gutters.iter().map(|x| Stroke { at: *x, from: top, to: bottom });
    let net = Net { across: lines.iter().map(|s| Stroke { from, to, ..*s }).collect(), down: down.collect() };
    let xs = positions(gutters.iter().copied().chain([from, to]));
    build(xs, positions(lines.iter().map(|s| s.at)), &net)
}

fn positions(values: impl Iterator<Item = f32>) -> Vec<f32> {
    let mut all: Vec<f32> = values.filter(|v| v.is_finite()).collect();
    all.sort_by(f32::total_cmp);
    let mut kept: Vec<f32> = Vec::new();
    for value in all {
        if kept.last().is_none_or(|last| value - last > SAME) {
            kept.push(value);
        }
    }
    kept
}

fn build(xs: Vec<f32>, ys: Vec<f32>, net: &Net) -> Option<Grid> {
    let (columns, rows) = (xs.len().checked_sub(1)?, ys.len().checked_sub(1)?);
    if columns == 0 || rows == 0 || columns.checked_mul(rows)? > MAX_FIELDS {
        return None;
    }
    let mut owner: Vec<usize> = (0..columns * rows).collect();
    for row in 0..rows {
        for column in 0..columns {
            let here = row * columns + column;
            let (left, right) = (*xs.get(column)?, *xs.get(column + 1)?);
            let (top, bottom) = (*ys.get(row)?, *ys.get(row + 1)?);
            if column + 1 < columns && !parted(&net.down, right, top, bottom) {
                unite(&mut owner, here, here + 1);
            }
            if row + 1 < rows && !parted(&net.across, bottom, left, right) {
                unite(&mut owner, here, here + columns);
            }
        }
    }
    let fields = fields(&owner, columns, &xs, &ys);
    let area = Area { x0: *xs.first()?, y0: *ys.first()?, x1: *xs.last()?, y1: *ys.last()? };
    Some(Grid { area, xs, ys, fields })
}

/// Whether a line at `at` covers most of `from..to`.
fn parted(strokes: &[Stroke], at: f32, from: f32, to: f32) -> bool {
    let near = strokes.iter().filter(|s| (s.at - at).abs() <= SAME);
    let covered: f32 = near.map(|s| (s.to.min(to) - s.from.max(from)).max(0.0)).sum();
    covered >= PARTS * (to - from)
}

fn unite(owner: &mut [usize], a: usize, b: usize) {
    let (Some(&x), Some(&y)) = (owner.get(a), owner.get(b)) else { return };
    if x != y {
        let (keep, drop) = (x.min(y), x.max(y));
        owner.iter_mut().filter(|o| **o == drop).for_each(|o| *o = keep);
    }
}

fn fields(owner: &[usize], columns: usize, xs: &[f32], ys: &[f32]) -> Vec<Field> {
    let mut spans: std::collections::BTreeMap<usize, [usize; 4]> = std::collections::BTreeMap::new();
    for (index, own) in owner.iter().enumerate() {
        let (row, column) = (index / columns, index % columns);
        let span = spans.entry(*own).or_insert([column, row, column, row]);
        *span = [span[0].min(column), span[1].min(row), span[2].max(column), span[3].max(row)];
    }
    let field = |[c0, r0, c1, r1]: [usize; 4]| {
        let area = Area { x0: *xs.get(c0)?, y0: *ys.get(r0)?, x1: *xs.get(c1 + 1)?, y1: *ys.get(r1 + 1)? };
        Some(Field { area, column: c0, row: r0, columns: c1 - c0 + 1, rows: r1 - r0 + 1 })
    };
    let mut all: Vec<Field> = spans.into_values().filter_map(field).collect();
    all.sort_by_key(|f| (f.row, f.column));
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(at: f32, from: f32, to: f32) -> Stroke {
        Stroke { at, from, to }
    }

    #[test]
    fn a_missing_line_joins_two_fields() {
        let across = vec![line(0.0, 0.0, 100.0), line(20.0, 0.0, 100.0), line(40.0, 0.0, 100.0)];
        let down = vec![line(0.0, 0.0, 40.0), line(50.0, 20.0, 40.0), line(100.0, 0.0, 40.0)];
        let grid = of_net(&Net { across, down }).unwrap();
        assert_eq!(grid.fields.iter().map(|f| (f.row, f.column, f.columns)).collect::<Vec<_>>(), [(0, 0, 2), (1, 0, 1), (1, 1, 1)]);
    }
}
