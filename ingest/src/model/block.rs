//! Page layout: blocks in reading order, whatever the file's format was. Every reader ends here; sections and facts begin here.

use super::report::Warning;
use super::text::Text;

/// A document as blocks in reading order, running headers and footers and page numbers taken out.
#[derive(Clone, Debug, Default)]
pub struct Layout {
    /// Media type of the source, `application/pdf` …
    pub media_type: String,
    /// All blocks in reading order, over pages.
    pub blocks: Vec<Block>,
    /// One entry per page; a single entry for formats without pages.
    pub pages: Vec<Page>,
    /// Running headers and footers, each distinct text once (they often name the municipality).
    pub running: Vec<Text>,
    /// What the file says about itself.
    pub metadata: Metadata,
    /// Text of the file that no reader of the page sees (comments, deleted or hidden text), only for the check of personal numbers.
    pub hidden: Vec<String>,
    /// Bookmarks of the file, in order.
    pub outline: Vec<OutlineEntry>,
    /// Trouble met on the way.
    pub warnings: Vec<Warning>,
}

/// One page.
#[derive(Clone, Debug, Default)]
pub struct Page {
    /// Page number, from 1.
    pub number: u32,
    /// Width in points, as shown (after rotation); 0 for formats without pages.
    pub width: f32,
    /// Height in points, as shown.
    pub height: f32,
    /// Number of letters and digits read.
    pub letters: usize,
    /// No usable text although the page is not empty: character recognition is needed.
    pub needs_recognition: bool,
}

/// What a file says about itself; often wrong, so only a hint.
#[derive(Clone, Debug, Default)]
pub struct Metadata {
    /// Title.
    pub title: Option<String>,
    /// Author.
    pub author: Option<String>,
    /// Producing program.
    pub producer: Option<String>,
    /// Creation date as `YYYY-MM-DD`.
    pub created: Option<String>,
    /// Language tag.
    pub language: Option<String>,
}

/// One bookmark.
#[derive(Clone, Debug)]
pub struct OutlineEntry {
    /// Depth, from 1.
    pub level: u8,
    /// Text.
    pub title: String,
    /// Target page, from 1.
    pub page: Option<u32>,
}

/// A unit of layout: one heading, paragraph, list item or table.
#[derive(Clone, Debug)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Its words, without bullet or list number; empty for a table.
    pub text: Text,
    /// How it looks.
    pub style: Style,
    /// Page on which it begins, from 1.
    pub page: u32,
    /// It is the first block of its page.
    pub starts_page: bool,
    /// Blank space above in line heights of the block; for plain text the number of empty lines.
    pub gap_before: f32,
    /// Left edge as a fraction of the page's width (for plain text: leading blanks / 100).
    pub indent: f32,
    /// Blocks in one drawn frame or shaded box share its number.
    pub frame: Option<u32>,
    /// Number of source lines it covers.
    pub lines: usize,
    /// It stands as a label beside the text after it (margin of a form).
    pub label: bool,
}

/// What a block is.
#[derive(Clone, Debug)]
pub enum BlockKind {
    /// A heading; level from 1 (largest). Levels are by the document's own typography or tags.
    Heading {
        /// Level, from 1.
        level: u8,
    },
    /// Running text. A short paragraph may still be a heading without typography: sections decide.
    Paragraph,
    /// One item of a list.
    Item {
        /// Nesting, from 1.
        level: u8,
        /// What marks it.
        marker: Marker,
    },
    /// A table.
    Table(Table),
    /// A footnote or note text.
    Footnote,
    /// Caption of a picture or table, labels inside a picture.
    Caption,
}

/// What marks a list item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Marker {
    /// A bullet glyph of any kind (the original glyph).
    Bullet(String),
    /// A number or letter as written, `1.`, `a)`.
    Number(String),
}

/// How a block looks, as the majority of its letters does.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Style {
    /// Font size in points; 0 where unknown (plain text).
    pub size: f32,
    /// All (or nearly all) letters bold.
    pub bold: bool,
    /// All (or nearly all) letters italic.
    pub italic: bool,
    /// Bytes at the start of the text that are bold while the rest is not (run-in heading); 0 for none.
    pub bold_prefix: usize,
    /// Text colour as RGB where known and not black.
    pub colour: Option<[u8; 3]>,
}

/// A table: rows of cells; merged cells stand where they begin and carry their span.
#[derive(Clone, Debug, Default)]
pub struct Table {
    /// Rows from top to bottom; a table that goes on over pages is one table, its repeated header rows removed.
    pub rows: Vec<Row>,
    /// Number of columns.
    pub columns: usize,
    /// Number of header rows at the top, 0 where none was recognised.
    pub header_rows: usize,
}

/// One row.
#[derive(Clone, Debug, Default)]
pub struct Row {
    /// Cells from left to right.
    pub cells: Vec<Cell>,
}

/// One cell.
#[derive(Clone, Debug, Default)]
pub struct Cell {
    /// Column of its left edge, from 0.
    pub column: usize,
    /// Columns covered, at least 1.
    pub columns: usize,
    /// Rows covered, at least 1.
    pub rows: usize,
    /// Contents in reading order: paragraphs and items.
    pub blocks: Vec<Block>,
}

impl Table {
    /// The cell that stands in a column of a row.
    #[must_use]
    pub fn cell(&self, row: usize, column: usize) -> Option<&Cell> {
        self.rows.get(row)?.cells.iter().find(|c| c.column == column)
    }
}

impl Cell {
    /// All words of the cell, blocks joined by a blank.
    pub fn text(&self) -> Text {
        let mut all = Text::default();
        for block in &self.blocks {
            all.append(" ", &block.text);
        }
        all
    }
}

impl Block {
    /// A paragraph with default looks, for readers that know no typography.
    pub fn paragraph(text: Text) -> Self {
        Self::new(BlockKind::Paragraph, text)
    }

    /// A block of a kind with default looks.
    pub fn new(kind: BlockKind, text: Text) -> Self {
        let page = text.page();
        Self {
            kind,
            text,
            style: Style::default(),
            page,
            starts_page: false,
            gap_before: 1.0,
            indent: 0.0,
            frame: None,
            lines: 1,
            label: false,
        }
    }

    /// Whether it is a heading.
    pub fn is_heading(&self) -> bool {
        matches!(self.kind, BlockKind::Heading { .. })
    }

    /// Whether it is a list item.
    pub fn is_item(&self) -> bool {
        matches!(self.kind, BlockKind::Item { .. })
    }
}
