//! Tables with lines across only: rows between the lines, columns by free strips, rows of one bold or shaded cell as headings of groups.

use super::area::Area;
use super::edges;
use super::flow;
use super::grid::{self, Field, Grid};
use super::raw::RawPage;
use super::strokes::{Net, Stroke};
use super::words::Piece;

/// Difference in points of the ends of lines of one table.
const SAME_ENDS: f32 = 6.0;

fn same_ends(a: &Stroke, b: &Stroke) -> bool {
    (a.from - b.from).abs() < SAME_ENDS && (a.to - b.to).abs() < SAME_ENDS
}

/// Upper and lower edges of shaded rows between lines of the same ends: a box as wide as the table is one of its rows.
pub fn shaded_rows(nets: &[Net], loose: &[Stroke]) -> Vec<Stroke> {
    let row = |net: &&Net| {
        let ends = |line: &Stroke| loose.iter().filter(|l| same_ends(l, line)).count() >= 2;
        let inner = |d: &Stroke| net.across.iter().any(|a| d.at > a.from + SAME_ENDS && d.at < a.to - SAME_ENDS);
        !net.down.is_empty() && !net.across.is_empty() && net.across.iter().all(ends) && !net.down.iter().any(inner)
    };
    nets.iter().filter(row).flat_map(|net| net.across.iter().copied()).collect()
}

/// Tables with lines across only, three or more of the same ends.
pub fn tables(loose: Vec<Stroke>, pieces: &[Piece], page: &RawPage) -> Vec<Grid> {
    let mut sets: Vec<Vec<Stroke>> = Vec::new();
    for line in loose.into_iter().filter(|l| l.length() > 80.0) {
        match sets.iter_mut().find(|set| set.first().is_some_and(|first| same_ends(first, &line))) {
            Some(set) => set.push(line),
            None => sets.push(vec![line]),
        }
    }
    let mut out = Vec::new();
    for mut set in sets {
        set.sort_by(|a, b| a.at.total_cmp(&b.at));
        if set.len() >= 3
            && let Some(grid) = rows_with_columns(&set, pieces)
        {
            out.push(with_group_rows(grid, pieces, page));
        }
    }
    out
}

/// Rows between lines, columns by free strips; none where no two rows have words in two columns.
pub fn rows_with_columns(lines: &[Stroke], pieces: &[Piece]) -> Option<Grid> {
    let (first, last) = (lines.first()?, lines.last()?);
    let area = Area { x0: first.from, y0: first.at, x1: first.to, y1: last.at };
    let own: Vec<Piece> = edges::split(pieces.iter().filter(|p| area.holds_middle_of(&p.area)).cloned().collect());
    let starts: Vec<f32> = own.iter().filter(|p| p.column_start).map(|p| p.area.x0).collect();
    let inside: Vec<Area> = own.iter().map(|p| p.area).collect();
    let gutters = flow::gutters_at(&inside, &starts);
    if gutters.is_empty() {
        return None;
    }
    let mut lines = lines.to_vec();
    if let Some(top) = head_above(&area, pieces) {
        lines.insert(0, Stroke { at: top, ..*first });
    }
    if let Some(bottom) = tail_below(&area, &own, pieces) {
        lines.push(Stroke { at: bottom, ..*last });
    }
    let grid = grid::of_rows(&lines, &gutters.iter().map(|(a, b)| edges::border((*a, *b), &starts)).collect::<Vec<_>>())?;
    let full_rows = (0..grid.ys.len().saturating_sub(1)).filter(|row| {
        let filled = grid.fields.iter().filter(|f| f.row == *row && inside.iter().any(|a| f.area.holds_middle_of(a)));
        filled.count() >= 2
    });
    (full_rows.count() >= 2).then_some(grid)
}

/// The top of a head that stands right above the first line: rows of two pieces or more, close together.
fn head_above(area: &Area, pieces: &[Piece]) -> Option<f32> {
    let mut top = area.y0;
    let mut found = false;
    for _ in 0..3 {
        let near = |p: &&Piece| {
            let distance = top - p.area.y1;
            p.area.x0 >= area.x0 - 3.0
                && p.area.x1 <= area.x1 + 3.0
                && p.area.y0 < top - 2.0
                && distance < 1.1 * p.size
                && distance > -0.4 * p.size
        };
        let row: Vec<&Piece> = pieces.iter().filter(near).collect();
        if row.len() < 2 {
            break;
        }
        top = row.iter().map(|p| p.area.y0).fold(top, f32::min) - 1.0;
        found = true;
    }
    found.then_some(top)
}

/// The bottom of a row that the page's end divides: all that stands below the last line begins where the table's columns begin, in
/// two columns at least.
fn tail_below(area: &Area, own: &[Piece], pieces: &[Piece]) -> Option<f32> {
    let left = own.iter().map(|p| p.area.x0).fold(f32::MAX, f32::min);
    let mut edges: Vec<f32> = own.iter().filter(|p| p.column_start).map(|p| p.area.x0).collect();
    edges.push(left);
    let on = |p: &Piece| edges.iter().position(|x| (x - p.area.x0).abs() <= 2.0 * edges::SAME).and_then(|n| edges.get(n)).copied();
    let below: Vec<&Piece> = pieces.iter().filter(|p| p.area.middle_y() > area.y1).collect();
    let columns: std::collections::BTreeSet<i32> = below.iter().filter_map(|p| on(p)).map(|x| x.round() as i32).collect();
    let fits = below.iter().all(|p| on(p).is_some() && p.area.x1 <= area.x1 + 3.0);
    (fits && columns.len() >= 2).then(|| below.iter().map(|p| p.area.y1).fold(area.y1, f32::max) + 1.0)
}

/// Rows whose only words stand in the first column, bold or on a shade of the row's width, are one cell.
fn with_group_rows(mut grid: Grid, pieces: &[Piece], page: &RawPage) -> Grid {
    let columns = grid.xs.len().saturating_sub(1);
    if columns < 3 {
        return grid;
    }
    for row in 0..grid.ys.len().saturating_sub(1) {
        let of_row: Vec<Field> = grid.fields.iter().filter(|f| f.row == row).copied().collect();
        let words: Vec<_> =
            pieces.iter().flat_map(|p| &p.words).filter(|w| of_row.iter().any(|f| f.area.holds_middle_of(&w.area))).collect();
        let Some(first) = of_row.first().filter(|f| f.column == 0 && f.rows == 1) else { continue };
        let Some(area) = Area::around(of_row.iter().map(|f| f.area)) else { continue };
        let begins = words.iter().map(|w| w.area.x0).fold(f32::MAX, f32::min) < first.area.x1;
        let one_line = words.windows(2).all(|w| matches!(w, [a, b] if b.area.x0 - a.area.x1 < a.looks.size));
        let bold = words.iter().all(|w| w.looks.bold || !w.text.chars().any(char::is_alphabetic));
        let shaded = page.fills.iter().any(|f| {
            f.area.overlap_x(&area) > 0.8 * area.width()
                && f.area.overlap_y(&area) > 0.7 * area.height()
                && f.area.height() < 1.5 * area.height()
        });
        if !words.is_empty() && begins && one_line && (bold || shaded) {
            grid.fields.retain(|f| f.row != row);
            grid.fields.push(Field { area, columns, ..*first });
        }
    }
    grid.fields.sort_by_key(|f| (f.row, f.column));
    grid
}
