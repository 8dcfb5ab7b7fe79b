//! One page cut into stretches of lines, tables and framed boxes, in reading order.

use super::aligned;
use super::area::Area;
use super::edges;
use super::flow::{self, Group, Item};
use super::grid::{self, Field, Grid};
use super::line::Line;
use super::raw::{RawPage, Tags};
use super::ruled;
use super::stitch;
use super::strokes::{self, Stroke};
use super::table::{CellDraft, TableDraft};
use super::words::{Piece, Word};
use crate::rules::{Rule, Switches};

/// Share of the page from which a box is the page's background, no frame.
const WHOLE_PAGE: f32 = 0.6;
/// Boxes kept per page.
const MAX_BOXES: usize = 300;

/// A stretch of a page.
#[derive(Clone, Debug)]
pub enum Region {
    /// Lines of one column, and the frame they stand in.
    Lines(Vec<Line>, Option<u32>),
    /// A table.
    Table(TableDraft),
}

/// What a box on the page is.
enum Kind {
    Table(Grid),
    Frame,
}

struct Boxed {
    area: Area,
    kind: Kind,
    pieces: Vec<Piece>,
}

/// Cuts pages into regions.
pub struct Cutter<'c> {
    /// Tags of the file.
    pub tags: &'c Tags,
    /// Usual left and right edge of text.
    pub edges: Option<(f32, f32)>,
    /// Frames met so far.
    pub frames: u32,
    /// Which rules are on.
    pub rules: Switches,
}

impl Cutter<'_> {
    /// The regions of one page. Turned text in cells of a table ("Spor 1" along merged rows) goes into the cells, the rest stays.
    pub fn cut(&mut self, page: &RawPage, pieces: Vec<Piece>, turned: &mut Vec<Piece>) -> Vec<Region> {
        let mut boxes = boxes(page, &pieces);
        boxes.retain(|b| self.rules.on(if matches!(b.kind, Kind::Frame) { Rule::Frames } else { Rule::RuledTables }));
        let mut free = Vec::new();
        for piece in pieces {
            share_out(piece, &mut boxes, &mut free);
        }
        boxes.retain(|b| !b.pieces.is_empty());
        // From the smallest: what lies inside a frame is placed when the frame is.
        boxes.sort_by(|a, b| a.area.size().total_cmp(&b.area.size()));
        let mut made: Vec<(Area, usize, Vec<Region>)> = Vec::new();
        for boxed in boxes {
            let order = boxed.pieces.iter().map(Piece::order).min().unwrap_or(usize::MAX);
            let regions = match boxed.kind {
                Kind::Table(grid) => vec![Region::Table(self.table(page, &grid, boxed.pieces, turned))],
                Kind::Frame => {
                    let (inner, outer): (Vec<_>, Vec<_>) = made.into_iter().partition(|(area, ..)| boxed.area.holds(area, 3.0));
                    made = outer;
                    self.frames += 1;
                    let frame = self.frames;
                    let edges = (boxed.area.x0 + 4.0, boxed.area.x1 - 4.0);
                    self.place(page, boxed.pieces, inner, Some(edges), Some(frame))
                }
            };
            made.push((boxed.area, order, regions));
        }
        self.place(page, free, made, self.edges, None)
    }

    /// Puts loose pieces and finished boxes into reading order.
    fn place(
        &self,
        page: &RawPage,
        pieces: Vec<Piece>,
        made: Vec<(Area, usize, Vec<Region>)>,
        edges: Option<(f32, f32)>,
        frame: Option<u32>,
    ) -> Vec<Region> {
        let pieces = if self.rules.on(Rule::AlignedTables) { edges::split(pieces) } else { pieces };
        let mut items: Vec<Item> = pieces.into_iter().map(Item::Piece).collect();
        let mut parts: Vec<Option<Vec<Region>>> = Vec::new();
        for (area, order, regions) in made {
            items.push(Item::Atom(parts.len(), area, order));
            parts.push(Some(regions));
        }
        let mut out = Vec::new();
        for group in flow::order(items, edges, self.rules) {
            match group {
                Group::Rows(rows, edges) => out.push(Region::Lines(self.lines(rows, page.number, edges), frame)),
                Group::Aligned(rows) => match self.rows_of(rows) {
                    Ok((xs, rows)) => out.push(Region::Table(self.aligned(page, xs, rows, frame))),
                    Err(rows) => {
                        let all = Area::around(rows.iter().flatten().map(|p| p.area)).unwrap_or_default();
                        out.push(Region::Lines(self.lines(rows, page.number, (all.x0, all.x1)), frame));
                    }
                },
                Group::Atom(number) => {
                    let part = parts.get_mut(number).and_then(Option::take).unwrap_or_default();
                    out.extend(part);
                }
            }
        }
        out
    }

    fn rows_of(&self, rows: Vec<Vec<Piece>>) -> aligned::Found {
        if self.rules.on(Rule::AlignedTables) { aligned::table(rows) } else { Err(rows) }
    }

    fn lines(&self, rows: Vec<Vec<Piece>>, page: u32, edges: (f32, f32)) -> Vec<Line> {
        let mut lines: Vec<Line> = rows.into_iter().filter_map(|row| Line::of(row, page)).collect();
        for line in &mut lines {
            line.column = edges;
            line.element = stitch::element(line, self.tags);
        }
        lines
    }

    fn aligned(&self, page: &RawPage, xs: Vec<f32>, rows: Vec<Vec<aligned::Cell>>, frame: Option<u32>) -> TableDraft {
        let all = rows.iter().flatten().flat_map(|c| c.rows.iter().flatten().map(|p| p.area));
        let area = Area::around(all).unwrap_or_default();
        let cell = |c: aligned::Cell| {
            let right = xs.get(c.column + c.columns).copied().unwrap_or(area.x1);
            let left = c.rows.iter().flatten().map(|p| p.area.x0).fold(right, f32::min);
            CellDraft {
                column: c.column,
                columns: c.columns,
                rows: 1,
                regions: vec![self.lines(c.rows, page.number, (left, right - 6.0))],
                shaded: false,
            }
        };
        let rows = rows.into_iter().map(|r| r.into_iter().map(cell).collect()).collect();
        let mut table = TableDraft { page: page.number, last_page: page.number, area, xs: xs.clone(), rows, header_rows: 0, frame };
        table.find_header();
        table
    }

    fn table(&self, page: &RawPage, grid: &Grid, pieces: Vec<Piece>, turned: &mut Vec<Piece>) -> TableDraft {
        let mut contents: Vec<Vec<Piece>> = vec![Vec::new(); grid.fields.len()];
        for piece in pieces {
            for (index, part) in by_field(piece, &grid.fields) {
                if let Some(cell) = contents.get_mut(index) {
                    cell.push(part);
                }
            }
        }
        let mut rows: Vec<Vec<CellDraft>> = vec![Vec::new(); grid.ys.len().saturating_sub(1)];
        for (field, pieces) in grid.fields.iter().zip(contents) {
            let mut cell = self.cell(page, field, pieces);
            let (own, others) = std::mem::take(turned).into_iter().partition(|p| field.area.holds_middle_of(&p.area));
            *turned = others;
            cell.regions.extend(self.turned_lines(own, page.number));
            if let Some(row) = rows.get_mut(field.row) {
                row.push(cell);
            }
        }
        rows.retain(|row| row.iter().any(|c| c.regions.iter().any(|r| !r.is_empty())));
        let mut table = TableDraft {
            page: page.number,
            last_page: page.number,
            area: grid.area,
            xs: grid.xs.clone(),
            rows,
            header_rows: 0,
            frame: None,
        };
        table.find_header();
        table
    }

    /// Turned lines of one cell in the order in which they are read.
    fn turned_lines(&self, mut pieces: Vec<Piece>, page: u32) -> Option<Vec<Line>> {
        pieces.sort_by(|a, b| a.baseline.total_cmp(&b.baseline));
        let lines = self.lines(pieces.into_iter().map(|p| vec![p]).collect(), page, (f32::MIN, f32::MAX));
        (!lines.is_empty()).then_some(lines)
    }

    fn cell(&self, page: &RawPage, field: &Field, pieces: Vec<Piece>) -> CellDraft {
        let left = pieces.iter().map(|p| p.area.x0).fold(field.area.x1, f32::min);
        let right = (field.area.x1 - (left - field.area.x0).clamp(1.0, 12.0)).max(left);
        let items = pieces.into_iter().map(Item::Piece).collect();
        let mut regions = Vec::new();
        for group in flow::order(items, Some((left, right)), self.rules) {
            match group {
                Group::Rows(rows, edges) => regions.push(self.lines(rows, page.number, edges)),
                Group::Aligned(rows) => regions.push(self.lines(rows, page.number, (left, right))),
                Group::Atom(_) => {}
            }
        }
        let shaded = page.fills.iter().any(|f| {
            f.area.size() < 1.5 * page.width * 60.0
                && f.area.holds_middle_of(&field.area)
                && f.area.overlap_y(&field.area) > 0.7 * field.area.height()
        });
        CellDraft { column: field.column, columns: field.columns, rows: field.rows, regions, shaded }
    }
}

/// Tables and frames drawn on the page.
fn boxes(page: &RawPage, pieces: &[Piece]) -> Vec<Boxed> {
    let nets = strokes::nets(page);
    let mut boxes: Vec<Boxed> = Vec::new();
    let mut loose: Vec<Stroke> = Vec::new();
    for net in &nets {
        if net.down.is_empty() {
            loose.extend(&net.across);
        }
        if let Some(grid) = grid::of_net(net) {
            boxes.extend(box_of(grid, page, pieces));
        }
    }
    loose.extend(ruled::shaded_rows(&nets, &loose));
    boxes.extend(ruled::tables(loose, pieces, page).into_iter().map(|grid| Boxed {
        area: grid.area,
        kind: Kind::Table(grid),
        pieces: Vec::new(),
    }));
    boxes.sort_by(|a, b| b.area.size().total_cmp(&a.area.size()));
    let mut kept: Vec<Boxed> = Vec::new();
    for boxed in boxes.into_iter().take(MAX_BOXES) {
        let inside_table = kept.iter().any(|k| {
            matches!(k.kind, Kind::Table(_))
                && k.area.overlap_x(&boxed.area) > 0.0
                && k.area.overlap_y(&boxed.area) > 0.5 * boxed.area.height()
        });
        if !inside_table {
            kept.push(boxed);
        }
    }
    kept
}

/// Boxes of the page's grids of two columns and two rows or more.
pub fn table_areas(page: &RawPage) -> Vec<Area> {
    let grids = strokes::nets(page).iter().filter_map(grid::of_net).collect::<Vec<_>>();
    let table = |g: &Grid| g.fields.iter().any(|f| f.column > 0) && g.fields.iter().any(|f| f.row > 0);
    grids.into_iter().filter(table).map(|g| g.area).take(MAX_BOXES).collect()
}

/// A grid as a table where rows have words in two columns, else as frames around its words.
fn box_of(grid: Grid, page: &RawPage, pieces: &[Piece]) -> Vec<Boxed> {
    let words: Vec<&Word> = pieces.iter().flat_map(|p| &p.words).filter(|w| grid.area.holds_middle_of(&w.area)).collect();
    let filled: Vec<&Field> = grid.fields.iter().filter(|f| words.iter().any(|w| f.area.holds_middle_of(&w.area))).collect();
    let side_by_side = filled.iter().any(|f| filled.iter().any(|o| o.row == f.row && o.column != f.column));
    let rows: std::collections::BTreeSet<usize> = filled.iter().map(|f| f.row).collect();
    let top = pieces.iter().map(|p| p.area.y0).fold(f32::MAX, f32::min);
    let continues = grid.area.y0 <= top + 4.0;
    if side_by_side && (rows.len() >= 2 || continues) {
        return vec![Boxed { area: grid.area, kind: Kind::Table(grid), pieces: Vec::new() }];
    }
    if let (false, Some(split)) = (side_by_side, split_rows(&grid, pieces)) {
        return vec![Boxed { area: split.area, kind: Kind::Table(split), pieces: Vec::new() }];
    }
    let whole = page.width * page.height;
    let areas: Vec<Area> = if side_by_side { filled.iter().map(|f| f.area).collect() } else { vec![grid.area] };
    let lines = |a: &Area| pieces.iter().filter(|p| a.holds_middle_of(&p.area)).count();
    let frames = areas.into_iter().filter(|a| a.size() < WHOLE_PAGE * whole && a.height() < 0.85 * page.height && lines(a) >= 2);
    frames.map(|area| Boxed { area, kind: Kind::Frame, pieces: Vec::new() }).collect()
}

/// A box with lines across only: columns by free strips.
fn split_rows(grid: &Grid, pieces: &[Piece]) -> Option<Grid> {
    if grid.ys.len() < 4 {
        return None;
    }
    let lines: Vec<Stroke> = grid.ys.iter().map(|y| Stroke { at: *y, from: grid.area.x0, to: grid.area.x1 }).collect();
    ruled::rows_with_columns(&lines, pieces)
}

/// Gives each word of a piece to the smallest box around it, the others to the free pieces.
fn share_out(piece: Piece, boxes: &mut [Boxed], free: &mut Vec<Piece>) {
    let home = |word: &Word| {
        let holding = boxes.iter().enumerate().filter(|(_, b)| b.area.holds_middle_of(&word.area));
        holding.min_by(|a, b| a.1.area.size().total_cmp(&b.1.area.size())).map(|(i, _)| i)
    };
    let homes: Vec<Option<usize>> = piece.words.iter().map(home).collect();
    let mut run: Vec<Word> = Vec::new();
    let mut run_home = homes.first().copied().flatten();
    for (word, home) in piece.words.into_iter().zip(homes) {
        if home != run_home {
            put(std::mem::take(&mut run), run_home, boxes, free);
            run_home = home;
        }
        run.push(word);
    }
    put(run, run_home, boxes, free);
}

fn put(words: Vec<Word>, home: Option<usize>, boxes: &mut [Boxed], free: &mut Vec<Piece>) {
    let Some(piece) = Piece::of(words) else { return };
    match home.and_then(|i| boxes.get_mut(i)) {
        Some(boxed) => boxed.pieces.push(piece),
        None => free.push(piece),
    }
}

/// The parts of a piece by the field they stand in.
fn by_field(piece: Piece, fields: &[Field]) -> Vec<(usize, Piece)> {
    let nearest = |word: &Word| {
        let inside = fields.iter().position(|f| f.area.holds_middle_of(&word.area));
        inside.or_else(|| {
            let far = |f: &Field| (f.area.middle_x() - word.area.middle_x()).hypot(f.area.middle_y() - word.area.middle_y());
            fields.iter().enumerate().min_by(|a, b| far(a.1).total_cmp(&far(b.1))).map(|(i, _)| i)
        })
    };
    let mut parts: Vec<(usize, Vec<Word>)> = Vec::new();
    for word in piece.words {
        let Some(field) = nearest(&word) else { continue };
        match parts.last_mut() {
            Some((last, words)) if *last == field => words.push(word),
            _ => parts.push((field, vec![word])),
        }
    }
    parts.into_iter().filter_map(|(field, words)| Some((field, Piece::of(words)?))).collect()
}
