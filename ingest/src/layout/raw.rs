//! What a page-oriented reader hands to [`super::compose`]: characters with boxes, drawn lines, fills and pictures, and the tags.
//! No type of a PDF library appears here.

use std::collections::HashMap;

use crate::model::{Metadata, OutlineEntry, Warning};

pub use super::area::Area;

/// A document as pages of placed characters.
#[derive(Clone, Debug, Default)]
pub struct RawDocument {
    /// Media type of the source.
    pub media_type: String,
    /// Pages in order.
    pub pages: Vec<RawPage>,
    /// What the file says about itself.
    pub metadata: Metadata,
    /// Bookmarks.
    pub outline: Vec<OutlineEntry>,
    /// Tags of the file, empty for untagged files.
    pub tags: Tags,
    /// Trouble met.
    pub warnings: Vec<Warning>,
}

/// One page, upright as shown.
#[derive(Clone, Debug, Default)]
pub struct RawPage {
    /// Page number, from 1.
    pub number: u32,
    /// Width in points, as shown.
    pub width: f32,
    /// Height in points, as shown.
    pub height: f32,
    /// Characters in the order of the page's instructions.
    pub glyphs: Vec<Glyph>,
    /// Thin lines.
    pub rules: Vec<Area>,
    /// Filled rectangles that are not white.
    pub fills: Vec<Fill>,
    /// Outlines of stroked rectangles.
    pub frames: Vec<Area>,
    /// Pictures.
    pub images: Vec<Area>,
    /// Small filled shapes that are no rectangles (drawn bullets).
    pub dots: Vec<Area>,
    /// Characters drawn without a known code point.
    pub unmapped: usize,
    /// The characters were recognised in the page's picture.
    pub recognised: bool,
}

/// A filled rectangle.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fill {
    /// Where.
    pub area: Area,
    /// Colour.
    pub colour: [u8; 3],
}

/// Looks of one character.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Looks {
    /// Font size in points, as shown.
    pub size: f32,
    /// Bold.
    pub bold: bool,
    /// Italic.
    pub italic: bool,
    /// Colour.
    pub colour: [u8; 3],
}

/// One character.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Glyph {
    /// The character.
    pub char: char,
    /// Its box from ascender to descender.
    pub area: Area,
    /// Height of the base line; for turned text the position across the direction of reading.
    pub baseline: f32,
    /// Looks.
    pub looks: Looks,
    /// Marked content it belongs to.
    pub mcid: Option<u32>,
    /// Direction of reading.
    pub turn: Turn,
    /// Not painted (text laid under a scan, clipped text).
    pub invisible: bool,
}

/// Direction in which text runs on the page as shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Turn {
    /// Left to right.
    #[default]
    None,
    /// Top to bottom (turned clockwise).
    Down,
    /// Right to left, upside down.
    Over,
    /// Bottom to top (turned counter-clockwise).
    Up,
    /// Neither horizontal nor vertical (watermarks).
    Askew,
}

/// Tags: which element of the file's structure each piece of marked content belongs to.
#[derive(Clone, Debug, Default)]
pub struct Tags {
    /// Elements in document order.
    pub elements: Vec<Element>,
    /// Element of a marked content by page index (from 0) and id.
    pub content: HashMap<(u32, u32), u32>,
}

/// One element of the structure.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Element {
    /// What it is.
    pub role: Role,
    /// Parent, as an index into [`Tags::elements`].
    pub parent: Option<u32>,
    /// Columns a cell covers.
    pub columns: u16,
    /// Rows a cell covers.
    pub rows: u16,
}

/// Roles that matter for reading.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Role {
    /// Grouping and everything not named here.
    #[default]
    Other,
    /// Heading with level (0 for a heading without level).
    Heading(u8),
    /// Paragraph.
    Paragraph,
    /// List.
    List,
    /// Item of a list.
    Item,
    /// Bullet or number of an item.
    Label,
    /// Words of an item.
    Body,
    /// Table.
    Table,
    /// Row.
    Row,
    /// Header cell.
    HeaderCell,
    /// Cell.
    Cell,
    /// Figure.
    Figure,
    /// Caption.
    Caption,
    /// Footnote.
    Note,
    /// Table of contents.
    Contents,
}

impl Tags {
    /// The element of a marked content; page index from 0.
    pub fn element(&self, page: u32, mcid: u32) -> Option<u32> {
        self.content.get(&(page, mcid)).copied()
    }

    /// The element and those around it, innermost first.
    pub fn chain(&self, element: u32) -> impl Iterator<Item = (u32, &Element)> {
        let mut next = Some(element);
        std::iter::from_fn(move || {
            let at = next?;
            let found = self.elements.get(at as usize)?;
            // Parents stand before their children, so the walk ends.
            next = found.parent.filter(|p| *p < at);
            Some((at, found))
        })
    }
}
