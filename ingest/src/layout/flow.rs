//! Reading order: pieces of lines to columns. A page is cut into bands; a band has columns where a free strip runs through it with
//! text on both sides (recursive cuts after Nagy & Seth, "Hierarchical representation of optically scanned documents", 1984). Whether
//! side-by-side text is columns or rows of a table is decided by the order in which the file draws it, then by how full the lines are.

use super::area::Area;
use super::edges::{self, SAME};
use super::words::Piece;
use crate::rules::{Rule, Switches};

/// Narrowest free strip between columns, in points and in font sizes.
const MIN_GUTTER: f32 = 9.0;
const GUTTER_SIZES: f32 = 0.9;
/// Narrowest free strip before a proven left edge of a column, in points.
const NARROW: f32 = 3.0;
/// Depth of columns within columns.
const MAX_DEPTH: usize = 6;
/// Rows with words in every column after which columns count as proved.
const PROVEN: usize = 3;
/// Rows of one page beyond which it is a drawing with labels: columns are not looked for.
const MAX_ROWS: usize = 600;
/// Members of one row, and boxes of one band.
const MAX_MEMBERS: usize = 300;
const MAX_ATOMS: usize = 60;
/// Share of changes of side, against rows, up to which the file's order counts as column by column.
const CHANGES: f32 = 0.25;
/// Share of the column width that lines of running text fill in the middle.
const FULL: f32 = 0.7;

/// Something to place in reading order.
#[derive(Clone, Debug)]
pub enum Item {
    /// Words of one line.
    Piece(Piece),
    /// A table or framed region already made: its number, box and place in the file's order.
    Atom(usize, Area, usize),
}

impl Item {
    /// Its box.
    pub fn area(&self) -> Area {
        match self {
            Self::Piece(piece) => piece.area,
            Self::Atom(_, area, _) => *area,
        }
    }

    fn order(&self) -> usize {
        match self {
            Self::Piece(piece) => piece.order(),
            Self::Atom(_, _, order) => *order,
        }
    }
}

/// A stretch of the page in reading order.
#[derive(Clone, Debug)]
pub enum Group {
    /// Rows of one column, each with its pieces from left to right, and the column's left and right edge.
    Rows(Vec<Vec<Piece>>, (f32, f32)),
    /// Rows side by side that are read row by row: a table without lines.
    Aligned(Vec<Vec<Piece>>),
    /// A table or framed region.
    Atom(usize),
}

/// Puts items into reading order. `edges` are the usual left and right edge of text, where known.
pub fn order(items: Vec<Item>, edges: Option<(f32, f32)>, rules: Switches) -> Vec<Group> {
    let mut out = Vec::new();
    let depth = if rules.on(Rule::Columns) { 0 } else { MAX_DEPTH };
    cut(items, edges, depth, &mut out);
    out
}

type Row = Vec<Item>;

fn cut(items: Vec<Item>, edges: Option<(f32, f32)>, depth: usize, out: &mut Vec<Group>) {
    let Some(all) = Area::around(items.iter().map(Item::area)) else { return };
    let edges = edges.map_or((all.x0, all.x1), |(left, right)| (left.min(all.x0), right.max(all.x1)));
    let rows = rows(items);
    let starts = column_starts(rows.iter().flatten());
    let mut start = 0;
    while start < rows.len() {
        let band = if depth < MAX_DEPTH && rows.len() <= MAX_ROWS { band(&rows, start, &starts) } else { None };
        match band {
            Some((end, gutters)) => {
                place_band(rows.get(start..end).unwrap_or(&[]), &gutters, (edges, depth), out);
                start = end;
            }
            None => {
                push_row(rows.get(start).cloned().unwrap_or_default(), edges, out);
                start += 1;
            }
        }
    }
}

/// Items of about the same height, from top to bottom, each row from left to right.
fn rows(mut items: Vec<Item>) -> Vec<Row> {
    items.sort_by(|a, b| a.area().middle_y().total_cmp(&b.area().middle_y()));
    let mut rows: Vec<(Area, Row)> = Vec::new();
    for item in items {
        let area = item.area();
        let atom = matches!(item, Item::Atom(..));
        match rows.last_mut() {
            Some((bounds, row))
                if !atom
                    && row.len() < MAX_MEMBERS
                    && !row.iter().any(|i| matches!(i, Item::Atom(..)))
                    && bounds.overlap_y(&area) > 0.55 * bounds.height().min(area.height())
                    && row.iter().all(|i| i.area().overlap_x(&area) < 0.5 * i.area().width().min(area.width())) =>
            {
                // The row keeps the height of its first member: a tall heading must not swallow the lines beside it.
                *bounds = Area { x0: bounds.x0.min(area.x0), x1: bounds.x1.max(area.x1), ..*bounds };
                row.push(item);
            }
            _ => rows.push((area, vec![item])),
        }
    }
    rows.into_iter()
        .map(|(_, mut row)| {
            row.sort_by(|a, b| a.area().x0.total_cmp(&b.area().x0));
            row
        })
        .collect()
}

fn push_row(row: Row, edges: (f32, f32), out: &mut Vec<Group>) {
    let mut pieces = Vec::new();
    for item in row {
        match item {
            Item::Piece(piece) => pieces.push(piece),
            Item::Atom(number, ..) => out.push(Group::Atom(number)),
        }
    }
    if pieces.is_empty() {
        return;
    }
    match out.last_mut() {
        Some(Group::Rows(rows, own)) if *own == edges => rows.push(pieces),
        _ => out.push(Group::Rows(vec![pieces], edges)),
    }
}

/// The longest run of rows from `start` with a free strip through all of them, and the strips; none without text on both sides.
fn band(rows: &[Row], start: usize, starts: &[f32]) -> Option<(usize, Vec<(f32, f32)>)> {
    let mut free: Vec<(f32, f32)> = vec![(f32::MIN, f32::MAX)];
    let mut bounds: Option<Area> = None;
    let mut best: Option<(usize, Vec<(f32, f32)>)> = None;
    // Rows so far that have words in every column.
    let mut full = 0;
    for (index, row) in rows.iter().enumerate().skip(start) {
        if index > start && heads_rows(row, starts) {
            continue;
        }
        for item in row {
            free = without(&free, item.area().x0, item.area().x1, gutter(item), starts);
        }
        let area = Area::around(row.iter().map(Item::area))?;
        let all = bounds.map_or(area, |b| b.union(area));
        bounds = Some(all);
        let inner: Vec<(f32, f32)> = free.iter().copied().filter(|(a, b)| *a > all.x0 && *b < all.x1).collect();
        let outer_only = free.iter().all(|(a, b)| *b <= all.x0 || *a >= all.x1);
        if inner.is_empty() && (best.is_some() || index > start && outer_only) {
            break;
        }
        // Columns that have proved themselves end where one of their strips does: other text follows.
        let fewer = best.as_ref().is_some_and(|(_, strips)| inner.len() < strips.len());
        if fewer && full >= PROVEN {
            break;
        }
        full = if fewer { 0 } else { full + usize::from(row.len() > inner.len() && !inner.is_empty()) };
        if !inner.is_empty() {
            best = Some((index + 1, inner));
        }
    }
    let (end, gutters) = best?;
    trim(rows, start, end, gutters)
}

fn heads_rows(row: &Row, starts: &[f32]) -> bool {
    let pieces: Vec<&Piece> = row.iter().filter_map(|i| if let Item::Piece(p) = i { Some(p) } else { None }).collect();
    pieces.len() == row.len() && edges::heads_rows(&pieces, starts)
}

/// A row that only continues one side at the top of a band is no part of it; rows at its end only where the file draws them there.
fn trim(rows: &[Row], start: usize, end: usize, gutters: Vec<(f32, f32)>) -> Option<(usize, Vec<(f32, f32)>)> {
    let band = rows.get(start..end)?;
    let atoms: Vec<&Item> = band.iter().flatten().filter(|i| matches!(i, Item::Atom(..))).take(MAX_ATOMS).collect();
    // Words beside a tall box stand on both sides of the strip, although the box is a row of its own.
    let both = |row: &Row| {
        let Some(area) = Area::around(row.iter().map(Item::area)) else { return false };
        let beside = atoms.iter().copied().filter(|a| a.area().overlap_y(&area) > 0.5 * area.height().min(a.area().height()));
        let mut sides = row.iter().chain(beside).map(|i| column(i, &gutters));
        let first = sides.next();
        sides.any(|s| Some(s) != first)
    };
    // Leading rows on one side only: give them to the rows above by refusing the band for this start.
    if !band.first().is_some_and(both) {
        let first = band.iter().position(both)?;
        let side = |r: &Row| r.iter().map(|i| column(i, &gutters)).max().unwrap_or(0);
        let later = band.get(first..)?.iter().flatten().map(Item::order).min()?;
        let leading = band.get(..first)?;
        let before = leading.iter().all(|r| side(r) == 0 && r.iter().all(|i| i.order() < later));
        if before || leading.iter().flatten().any(|i| matches!(i, Item::Atom(..))) {
            return None;
        }
    }
    let mut latest: Vec<usize> = Vec::with_capacity(band.len());
    for row in band {
        let own = row.iter().map(Item::order).max().unwrap_or(0);
        latest.push(latest.last().copied().unwrap_or(0).max(own));
    }
    let mut last = band.len();
    while last > 1 {
        let row = band.get(last - 1)?;
        let earlier = latest.get(last - 2).copied().unwrap_or(0);
        if both(row) || row.iter().any(|i| i.order() < earlier) {
            break;
        }
        last -= 1;
    }
    Some((start + last, gutters))
}

fn gutter(item: &Item) -> f32 {
    let size = match item {
        Item::Piece(piece) => piece.size,
        Item::Atom(..) => 0.0,
    };
    (GUTTER_SIZES * size.min(14.0)).max(MIN_GUTTER)
}

/// Left edges of columns of tables.
fn column_starts<'i>(items: impl Iterator<Item = &'i Item>) -> Vec<f32> {
    let pieces = items.filter_map(|i| if let Item::Piece(p) = i { Some(p) } else { None });
    pieces.filter(|p| p.column_start).map(|p| p.area.x0).collect()
}

/// The free intervals with `x0..x1` taken out; what becomes narrower than `min` goes, unless a column of a table begins at its end.
fn without(free: &[(f32, f32)], x0: f32, x1: f32, min: f32, starts: &[f32]) -> Vec<(f32, f32)> {
    let parts = free.iter().flat_map(|&(a, b)| if x1 <= a || x0 >= b { [(a, b), (0.0, 0.0)] } else { [(a, x0), (x1, b)] });
    let begins = |x: f32| starts.iter().any(|s| (s - x).abs() <= 2.0 * SAME);
    parts.filter(|(a, b)| b - a >= min || b - a >= NARROW && begins(*b)).collect()
}

/// The number of the column an item stands in.
fn column(item: &Item, gutters: &[(f32, f32)]) -> usize {
    let middle = item.area().middle_x();
    gutters.iter().filter(|(_, right)| middle >= *right).count()
}

fn place_band(rows: &[Row], gutters: &[(f32, f32)], (edges, depth): ((f32, f32), usize), out: &mut Vec<Group>) {
    let mut columns: Vec<Vec<Item>> = vec![Vec::new(); gutters.len() + 1];
    for item in rows.iter().flatten() {
        if let Some(column) = columns.get_mut(column(item, gutters)) {
            column.push(item.clone());
        }
    }
    columns.retain(|c| !c.is_empty());
    if columns.len() > 1 && are_columns(rows, &columns, gutters) {
        for column in columns {
            cut(column, None, depth + 1, out);
        }
        return;
    }
    let has_atoms = rows.iter().flatten().any(|i| matches!(i, Item::Atom(..)));
    if has_atoms || rows.len() < 2 || columns.len() < 2 {
        rows.iter().for_each(|row| push_row(row.clone(), edges, out));
        return;
    }
    let pieces = |row: &Row| row.iter().filter_map(|i| if let Item::Piece(p) = i { Some(p.clone()) } else { None }).collect::<Vec<_>>();
    out.push(Group::Aligned(rows.iter().map(pieces).collect()));
}

/// Columns of running text (read one after the other), or rows?
fn are_columns(rows: &[Row], columns: &[Vec<Item>], gutters: &[(f32, f32)]) -> bool {
    let mut drawn: Vec<(usize, usize)> = rows.iter().flatten().map(|i| (i.order(), column(i, gutters))).collect();
    drawn.sort_unstable();
    let changes = drawn.windows(2).filter(|w| matches!(w, [a, b] if a.1 != b.1)).count();
    let needed = columns.len() - 1;
    let shared = rows.iter().filter(|r| r.len() > 1).count();
    if rows.len() < 2 || shared == 0 {
        return changes <= needed;
    }
    if changes <= needed || (changes - needed) as f32 <= CHANGES * shared as f32 {
        return true;
    }
    // Drawn row by row: columns only where every side is filled like running text and long.
    rows.len() >= 8 && columns.iter().all(|column| is_running_text(column))
}

fn is_running_text(column: &[Item]) -> bool {
    let Some(all) = Area::around(column.iter().map(Item::area)) else { return false };
    let full = column.iter().filter(|i| i.area().width() > 0.85 * all.width()).count();
    let words: usize = column.iter().map(|i| if let Item::Piece(p) = i { p.words.len() } else { 0 }).sum();
    full as f32 >= FULL * column.len() as f32 && words >= 4 * column.len()
}

/// Free vertical strips between boxes, wide enough to part columns; those before the left edge of a column may be narrow.
pub fn gutters_at(areas: &[Area], starts: &[f32]) -> Vec<(f32, f32)> {
    let Some(all) = Area::around(areas.iter().copied()) else { return Vec::new() };
    let free = areas.iter().fold(vec![(all.x0, all.x1)], |free, a| without(&free, a.x0, a.x1, MIN_GUTTER, starts));
    free.into_iter().filter(|(a, b)| *a > all.x0 && *b < all.x1).collect()
}
