//! Drafts to blocks of the model: kinds, item levels, text and style.

use super::draft::{Draft, PageSize, text_of};
use super::paragraphs;
use super::pitch::Pitches;
use super::raw::{Role, Tags};
use super::stitch;
use super::table::{CellDraft, TableDraft};
use crate::model::{Block, BlockKind, Cell, Row, Style, Table, Text};

/// Difference of left edges in points within one level of a list.
const SAME_EDGE: f32 = 5.0;
/// Difference of columns' left edges in points from which they are two columns.
const OTHER_COLUMN: f32 = 60.0;

/// What the makers of blocks know about the whole document.
pub struct Context<'c> {
    /// Tags of the file.
    pub tags: &'c Tags,
    /// Size of each page, by its number.
    pub size_of: &'c dyn Fn(u32) -> PageSize,
    /// Line distances, for the text of cells.
    pub pitches: &'c Pitches,
}

/// Blocks of drafts in reading order; `levels` are the heading levels.
pub fn blocks(drafts: &[Draft], levels: &[Option<u8>], context: &Context<'_>) -> Vec<Block> {
    let mut edges = Edges::default();
    let mut out = Vec::new();
    for (draft, level) in drafts.iter().zip(levels) {
        if let Some(made) = &draft.table {
            edges.clear();
            out.push(table(made, draft.gap_before, context));
            continue;
        }
        let kind = kind(draft, *level, context.tags, &mut edges);
        out.extend(block(draft, kind, context));
    }
    out
}

fn kind(draft: &Draft, heading: Option<u8>, tags: &Tags, edges: &mut Edges) -> BlockKind {
    if let Some(level) = heading {
        edges.clear();
        return BlockKind::Heading { level };
    }
    if draft.caption || has_role(draft, tags, Role::Caption) {
        return BlockKind::Caption;
    }
    if has_role(draft, tags, Role::Note) {
        return BlockKind::Footnote;
    }
    match &draft.marked {
        Some(marked) => BlockKind::Item { level: edges.level(draft), marker: marked.marker.clone() },
        None => {
            // A paragraph inside an item keeps the list open; one left of it ends it.
            if !edges.holds(draft) {
                edges.clear();
            }
            BlockKind::Paragraph
        }
    }
}

/// Left edges of the open lists, outermost first, measured from the left edge of the column the list began in.
#[derive(Default)]
struct Edges {
    edges: Vec<f32>,
    column: f32,
}

impl Edges {
    fn clear(&mut self) {
        self.edges.clear();
    }

    /// The left edge of words, over a column break as if the column went on.
    fn left(&mut self, draft: &Draft) -> f32 {
        let Some(line) = draft.first() else { return 0.0 };
        if self.edges.is_empty() || (line.column.0 - self.column).abs() > OTHER_COLUMN {
            self.column = line.column.0;
        }
        // Numbers are often set to the right, so the words after the marker show the level better than the marker.
        (if draft.marked.is_some() { draft.text_left } else { line.area.x0 }) - self.column
    }

    fn level(&mut self, draft: &Draft) -> u8 {
        let left = self.left(draft);
        while self.edges.last().is_some_and(|e| left < e - SAME_EDGE) {
            self.edges.pop();
        }
        if self.edges.last().is_none_or(|e| left > e + SAME_EDGE) {
            self.edges.push(left);
        }
        u8::try_from(self.edges.len()).unwrap_or(u8::MAX).max(1)
    }

    fn holds(&mut self, draft: &Draft) -> bool {
        let left = self.left(draft);
        self.edges.first().is_some_and(|e| left >= e - SAME_EDGE)
    }
}

fn has_role(draft: &Draft, tags: &Tags, role: Role) -> bool {
    draft.first().and_then(|l| l.element).is_some_and(|e| tags.chain(e).any(|(_, e)| e.role == role))
}

/// The block of one draft; none where it has no text.
fn block(draft: &Draft, kind: BlockKind, context: &Context<'_>) -> Option<Block> {
    let first = draft.first()?;
    let skip = match (&kind, &draft.marked) {
        (BlockKind::Item { .. }, Some(marked)) => marked.bytes,
        _ => 0,
    };
    let (text, bold_prefix) = text_of(&draft.lines, skip, context.size_of);
    if text.is_blank() {
        return None;
    }
    let looks = draft.looks();
    let whole = |test: fn(&super::raw::Looks) -> bool| {
        let lettered = || draft.words().filter(|w| w.text.chars().any(char::is_alphabetic));
        lettered().next().is_some() && lettered().all(|w| test(&w.looks))
    };
    let black = looks.colour.iter().all(|c| *c < 40);
    let style = Style {
        size: looks.size,
        bold: whole(|l| l.bold),
        italic: whole(|l| l.italic),
        bold_prefix,
        colour: (!black).then_some(looks.colour),
    };
    let indent = (context.size_of)(first.page).indent(&first.area);
    let mut block = Block::new(kind, text);
    block.style = style;
    block.page = first.page;
    block.gap_before = draft.gap_before.clamp(0.0, 50.0);
    block.indent = indent;
    block.frame = draft.frame;
    block.lines = draft.lines.len();
    Some(block)
}

fn table(made: &TableDraft, gap_before: f32, context: &Context<'_>) -> Block {
    let row = |cells: &Vec<CellDraft>| Row { cells: cells.iter().map(|c| cell(c, context)).collect() };
    let rows: Vec<Row> = made.rows.iter().map(row).collect();
    let lines = made.rows.iter().map(|r| r.iter().map(|c| c.regions.iter().map(Vec::len).sum()).max().unwrap_or(0)).sum();
    let table = Table { columns: made.columns(), header_rows: made.header_rows.min(rows.len()), rows };
    let mut block = Block::new(BlockKind::Table(table), Text::default());
    block.page = made.page;
    block.gap_before = gap_before;
    block.indent = (context.size_of)(made.page).indent(&made.area);
    block.frame = made.frame;
    block.lines = lines;
    block
}

fn cell(cell: &CellDraft, context: &Context<'_>) -> Cell {
    let mut drafts: Vec<Draft> = Vec::new();
    for region in &cell.regions {
        let mut made = paragraphs::blocks(region.clone(), context.pitches);
        if let Some(first) = made.first_mut() {
            first.starts_region = true;
        }
        drafts.extend(made);
    }
    let drafts = stitch::join(drafts, stitch::Place::Cell);
    let levels = vec![None; drafts.len()];
    Cell { column: cell.column, columns: cell.columns.max(1), rows: cell.rows.max(1), blocks: blocks(&drafts, &levels, context) }
}
