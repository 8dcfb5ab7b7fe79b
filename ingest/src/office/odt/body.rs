//! Walks the body of an ODT: paragraphs, lists, tables, text boxes and notes in reading order.

use super::lists::{List, Lists};
use super::runs::Runs;
use super::styles::{Meaning, Styles};
use crate::limits::Limits;
use crate::model::{Block, BlockKind, Marker, OutlineEntry, Text};
use crate::office::build::{Builder, LONGEST_HEADING, Role};
use crate::office::counter::Mark;
use crate::office::grid::Grid;
use crate::office::inline::Inline;
use crate::office::xml::Element;

/// Most times an empty cell is written again where the file says that it repeats.
const REPEATED: usize = 64;

/// The walk over one document.
pub(super) struct Reader<'a> {
    limits: &'a Limits,
    styles: &'a Styles,
    lists: Lists,
    builder: Builder,
    hidden: Vec<String>,
    outline: Vec<OutlineEntry>,
    notes: Vec<&'a Element>,
    frames: u32,
    new_page: bool,
    depth: usize,
    titled: bool,
}

/// What the walk found.
pub(super) struct Read {
    /// Blocks.
    pub builder: Builder,
    /// Deleted and hidden words.
    pub hidden: Vec<String>,
    /// Lines of the table of contents.
    pub outline: Vec<OutlineEntry>,
}

/// What a list makes of a paragraph in it.
struct Place {
    mark: Option<Mark>,
    level: u8,
    /// Not the first paragraph of its item.
    goes_on: bool,
}

impl<'a> Reader<'a> {
    /// A walk with the document's styles and lists.
    pub(super) fn new(limits: &'a Limits, styles: &'a Styles, lists: Lists) -> Self {
        Self {
            limits,
            styles,
            lists,
            builder: Builder::default(),
            hidden: Vec::new(),
            outline: Vec::new(),
            notes: Vec::new(),
            frames: 0,
            new_page: true,
            depth: 0,
            titled: false,
        }
    }

    /// Reads the body, then its notes.
    pub(super) fn root(&mut self, body: &'a Element) {
        self.blocks(body);
        for note in std::mem::take(&mut self.notes) {
            for paragraph in
                note.child("note-body").into_iter().flat_map(Element::elements).filter(|e| matches!(e.name.as_str(), "p" | "h"))
            {
                let runs = Runs::of(paragraph, self.styles.paragraph(paragraph.attr("style-name")), self.styles);
                self.builder.paragraph(runs.inline, &Role::Footnote, self.limits);
            }
        }
    }

    /// What was read. Where a title style is used, headings stand one level below it.
    pub(super) fn finish(mut self) -> Read {
        if self.titled {
            for block in &mut self.builder.blocks {
                if let BlockKind::Heading { level } = &mut block.kind {
                    *level = level.saturating_add(1);
                }
            }
        }
        Read { builder: self.builder, hidden: self.hidden, outline: self.outline }
    }

    fn blocks(&mut self, parent: &'a Element) {
        for child in parent.elements() {
            self.block(child);
        }
    }

    fn block(&mut self, element: &'a Element) {
        if self.builder.full() || self.depth > self.limits.depth {
            return;
        }
        self.depth += 1;
        match element.name.as_str() {
            "p" | "h" => self.paragraph(element, None),
            "list" => {
                let style = element.attr("style-name").unwrap_or_default();
                let mut list = self.lists.begin(element, style);
                self.list(element, 0, &mut list);
                self.lists.end(element, list);
            }
            "table" => self.table(element),
            "tracked-changes" | "annotation" => self.hidden.push(element.all_words()),
            "section" if self.styles.hides_section(element.attr("style-name")) || element.attr("display") == Some("none") => {
                self.hidden.push(element.all_words());
            }
            "table-of-content" | "alphabetical-index" | "illustration-index" | "table-index" => self.contents(element),
            "frame" | "custom-shape" | "rect" => self.anchored(element),
            "forms" | "sequence-decls" | "variable-decls" | "user-field-decls" | "soft-page-break" | "title" | "desc" => {}
            _ => self.blocks(element),
        }
        self.depth -= 1;
    }

    /// Text boxes that stand on the page by themselves.
    fn anchored(&mut self, shape: &'a Element) {
        for content in shape.elements().filter(|e| e.name == "text-box") {
            self.text_box(content);
        }
        if shape.name != "frame" {
            self.text_box(shape);
        }
    }

    fn paragraph(&mut self, paragraph: &'a Element, place: Option<Place>) {
        let style = paragraph.attr("style-name");
        let runs = Runs::of(paragraph, self.styles.paragraph(style), self.styles);
        if !runs.hidden.trim().is_empty() {
            self.hidden.push(runs.hidden);
        }
        self.new_page |= self.styles.breaks_page(style);
        self.notes.extend(runs.notes);
        if !runs.inline.is_blank() {
            let (role, inline) = self.role(paragraph, runs.inline, place);
            let first = self.builder.blocks.len();
            self.builder.paragraph(inline, &role, self.limits);
            let indent = self.styles.indent(style);
            for block in self.builder.blocks.iter_mut().skip(first) {
                block.indent = indent;
                block.starts_page = std::mem::take(&mut self.new_page);
            }
        }
        for content in runs.boxes {
            self.text_box(content);
        }
    }

    fn role(&mut self, paragraph: &Element, inline: Inline, place: Option<Place>) -> (Role, Inline) {
        let style = paragraph.attr("style-name");
        let tagged = (paragraph.name == "h").then(|| paragraph.attr("outline-level").and_then(|l| l.parse().ok()).unwrap_or(1u8));
        let meaning = match (self.styles.meaning(style), tagged) {
            (Meaning::Title, _) => Meaning::Title,
            (_, Some(level)) => Meaning::Heading(level.clamp(1, 10)),
            (meaning, None) => meaning,
        };
        let long = inline.len() > LONGEST_HEADING;
        match (meaning, place) {
            (Meaning::Title, _) if !long => {
                self.titled = true;
                (Role::Heading(0), inline)
            }
            (Meaning::Heading(level), place) if !long => {
                let own = || paragraph.attr("is-list-header") != Some("true") && paragraph.name == "h";
                let mark = match place {
                    Some(place) => place.mark,
                    None => own().then(|| self.lists.heading(level)).flatten(),
                };
                match mark {
                    Some(Mark::Words(words) | Mark::Item(Marker::Number(words))) => (Role::Heading(level), inline.led_by(&words)),
                    _ => (Role::Heading(level), inline),
                }
            }
            (_, Some(Place { mark: Some(Mark::Item(marker)), level, .. })) => (Role::Item(level, marker), inline),
            (_, Some(Place { mark: Some(Mark::Words(words)), .. })) => (Role::Paragraph, inline.led_by(&words)),
            (_, Some(Place { goes_on: true, .. })) => (Role::Continued, inline),
            (Meaning::Caption, None) => (Role::Caption, inline),
            _ => (Role::Paragraph, inline),
        }
    }

    fn list(&mut self, element: &'a Element, level: usize, list: &mut List) {
        self.depth += 1;
        for item in element.elements().filter(|e| matches!(e.name.as_str(), "list-item" | "list-header")) {
            if self.builder.full() || self.depth > self.limits.depth {
                break;
            }
            let start = item.attr("start-value").and_then(|n| n.parse().ok());
            let mut first = item.name == "list-item";
            for child in item.elements() {
                match child.name.as_str() {
                    "p" | "h" => {
                        let mark = if first { self.lists.next(list, level, start) } else { None };
                        let place = Place { mark, level: u8::try_from(level + 1).unwrap_or(u8::MAX), goes_on: !first };
                        self.paragraph(child, Some(place));
                        first = false;
                    }
                    "list" => {
                        let own = child.attr("style-name").map(|name| std::mem::replace(&mut list.style, name.to_owned()));
                        self.list(child, level + 1, list);
                        if let Some(outer) = own {
                            list.style = outer;
                        }
                    }
                    _ => self.block(child),
                }
            }
        }
        self.depth -= 1;
    }

    /// Lines of the table of contents are entries of the outline, not text.
    fn contents(&mut self, element: &Element) {
        let Some(body) = element.child("index-body") else { return };
        for line in body.elements().filter(|e| e.name == "p") {
            let words = line.all_words();
            let title = words.trim().trim_end_matches(|c: char| c.is_ascii_digit() || c == '.' || c.is_whitespace());
            let level =
                line.attr("style-name").and_then(|s| s.chars().last()).and_then(|c| c.to_digit(10)).and_then(|d| u8::try_from(d).ok());
            if !title.is_empty() {
                self.outline.push(OutlineEntry { level: level.unwrap_or(1).max(1), title: title.to_owned(), page: None });
            }
        }
    }

    /// A text box: its blocks in one frame, after the paragraph it is anchored to.
    fn text_box(&mut self, content: &'a Element) {
        self.frames += 1;
        let frame = self.frames;
        let first = self.builder.blocks.len();
        self.blocks(content);
        for block in self.builder.blocks.iter_mut().skip(first) {
            block.frame = block.frame.or(Some(frame));
        }
    }

    fn table(&mut self, table: &'a Element) {
        let mut grid = Grid::default();
        let mut single = true;
        self.rows(table, false, &mut grid, &mut single);
        let finished = grid.finish();
        let cells = || finished.rows.iter().flat_map(|row| &row.cells);
        let nested = cells().any(|cell| cell.blocks.iter().any(|block| matches!(block.kind, BlockKind::Table(_))));
        if single || nested {
            for cell in finished.rows.into_iter().flat_map(|row| row.cells) {
                self.framed(cell.blocks);
            }
        } else if cells().any(|cell| !cell.blocks.is_empty()) {
            let mut block = Block::new(BlockKind::Table(finished), Text::default());
            block.starts_page = std::mem::take(&mut self.new_page);
            self.builder.push(block, self.limits);
        }
    }

    fn rows(&mut self, parent: &'a Element, header: bool, grid: &mut Grid, single: &mut bool) {
        self.depth += 1;
        for child in parent.elements() {
            if self.builder.full() || self.depth > self.limits.depth {
                break;
            }
            match child.name.as_str() {
                "table-header-rows" => self.rows(child, true, grid, single),
                "table-rows" | "table-row-group" => self.rows(child, header, grid, single),
                "table-row" => {
                    grid.row(header);
                    *single &= child.elements().filter(|e| matches!(e.name.as_str(), "table-cell" | "covered-table-cell")).count() < 2;
                    for cell in child.elements().filter(|e| e.name == "table-cell") {
                        self.cell(cell, grid);
                    }
                }
                _ => {}
            }
        }
        self.depth -= 1;
    }

    fn cell(&mut self, cell: &'a Element, grid: &mut Grid) {
        let nested = self.builder.nested();
        let outer = std::mem::replace(&mut self.builder, nested);
        self.blocks(cell);
        let inner = std::mem::replace(&mut self.builder, outer);
        let blocks = self.builder.take_nested(inner);
        let count = |name: &str| cell.attr(name).and_then(|n| n.parse::<usize>().ok()).unwrap_or(1);
        if blocks.is_empty() {
            for _ in 1..count("number-columns-repeated").min(REPEATED) {
                grid.cell(Vec::new(), 1, 1);
            }
        }
        grid.cell(blocks, count("number-columns-spanned"), count("number-rows-spanned"));
    }

    fn framed(&mut self, blocks: Vec<Block>) {
        self.frames += 1;
        for mut block in blocks {
            block.frame = block.frame.or(Some(self.frames));
            self.builder.push(block, self.limits);
        }
    }
}
