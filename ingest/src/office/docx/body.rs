//! Walks the body of a DOCX: paragraphs, lists, tables, text boxes and notes in reading order.

use std::collections::HashMap;

use super::numbering::Numbering;
use super::runs::{Runs, is_placeholder};
use super::styles::{Meaning, RunLook, Styles, numbering, outline};
use crate::limits::Limits;
use crate::model::{Block, BlockKind, Marker, OutlineEntry, Text};
use crate::office::build::{Builder, LONGEST_HEADING, Role};
use crate::office::counter::Mark;
use crate::office::grid::Grid;
use crate::office::inline::Inline;
use crate::office::xml::Element;

/// The walk over one document.
pub(super) struct Reader<'a> {
    limits: &'a Limits,
    styles: &'a Styles,
    notes: &'a HashMap<String, Element>,
    numbering: Numbering,
    builder: Builder,
    hidden: Vec<String>,
    outline: Vec<OutlineEntry>,
    cited: Vec<String>,
    frames: u32,
    new_page: bool,
    depth: usize,
    /// Look that the table style gives the row being read.
    row_look: RunLook,
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

impl<'a> Reader<'a> {
    /// A walk with the document's styles, lists and notes.
    pub(super) fn new(limits: &'a Limits, styles: &'a Styles, numbering: Numbering, notes: &'a HashMap<String, Element>) -> Self {
        Self {
            limits,
            styles,
            notes,
            numbering,
            builder: Builder::default(),
            hidden: Vec::new(),
            outline: Vec::new(),
            cited: Vec::new(),
            frames: 0,
            new_page: true,
            depth: 0,
            row_look: RunLook::default(),
            titled: false,
        }
    }

    /// Reads the body, then the notes it cites.
    pub(super) fn root(&mut self, body: &'a Element) {
        self.blocks(body);
        let notes = self.notes;
        for cited in std::mem::take(&mut self.cited) {
            let Some(note) = notes.get(&cited) else { continue };
            for paragraph in note.elements().filter(|e| e.name == "p") {
                let runs = Runs::of(paragraph, self.styles.run(None), self.styles);
                self.builder.paragraph(runs.inline, &Role::Footnote, self.limits);
            }
        }
    }

    /// What was read. Where a title style is used, headings stand one level below it.
    pub(super) fn finish(mut self) -> Read {
        if self.titled {
            for block in &mut self.builder.blocks {
                if let BlockKind::Heading { level } = &mut block.kind {
                    *level = if *level == 0 { 1 } else { level.saturating_add(1) };
                }
            }
        }
        Read { builder: self.builder, hidden: self.hidden, outline: self.outline }
    }

    fn blocks(&mut self, parent: &'a Element) {
        self.depth += 1;
        for child in parent.elements() {
            if self.builder.full() || self.depth > self.limits.depth {
                break;
            }
            match child.name.as_str() {
                "p" => self.paragraph(child),
                "tbl" => self.table(child),
                "sectPr" | "sdtPr" | "sdtEndPr" | "tcPr" | "tblPr" => {}
                "sdt" if is_placeholder(child) => {}
                "del" | "moveFrom" => self.hide(child),
                "AlternateContent" => {
                    if let Some(content) = child.child("Choice").or_else(|| child.child("Fallback")) {
                        self.blocks(content);
                    }
                }
                _ => self.blocks(child),
            }
        }
        self.depth -= 1;
    }

    fn hide(&mut self, element: &Element) {
        let mut words = String::new();
        element.words(&mut words);
        self.hidden.push(words);
    }

    fn paragraph(&mut self, paragraph: &'a Element) {
        let properties = paragraph.child("pPr");
        let style = properties.and_then(|p| p.value("pStyle"));
        let base = self.styles.run(style);
        let runs = Runs::of(paragraph, base.under(self.row_look), self.styles);
        if !runs.hidden.trim().is_empty() {
            self.hidden.push(runs.hidden);
        }
        let meaning = self.meaning(properties, style);
        self.new_page |= runs.page_before || properties.is_some_and(|p| p.switch("pageBreakBefore") == Some(true));
        self.cited.extend(runs.notes);
        if meaning == Meaning::Contents {
            self.contents(runs.inline, style);
        } else if !runs.inline.is_blank() {
            self.text(runs.inline, meaning, properties, style);
        }
        self.new_page |= runs.page_after || properties.is_some_and(|p| p.child("sectPr").is_some());
        for content in runs.boxes {
            self.text_box(content);
        }
    }

    fn meaning(&self, properties: Option<&Element>, style: Option<&str>) -> Meaning {
        match (properties.and_then(outline), self.styles.meaning(style)) {
            (Some(level @ 0..=8), Meaning::Text | Meaning::ListText) => Meaning::Heading(level + 1),
            (_, meaning) => meaning,
        }
    }

    /// A line of the table of contents is an entry of the outline, not text.
    fn contents(&mut self, inline: Inline, style: Option<&str>) {
        let piece = inline.whole();
        let title = piece.text.trim().trim_end_matches(|c: char| c.is_ascii_digit() || c == '.' || c.is_whitespace()).to_owned();
        let level = style.and_then(|s| s.chars().last()).and_then(|c| c.to_digit(10)).and_then(|d| u8::try_from(d).ok()).unwrap_or(1);
        if !title.is_empty() {
            self.outline.push(OutlineEntry { level: level.max(1), title, page: None });
        }
    }

    fn text(&mut self, inline: Inline, meaning: Meaning, properties: Option<&Element>, style: Option<&str>) {
        let listed = properties.and_then(numbering).or_else(|| self.styles.numbering(style));
        let mark = listed.and_then(|(list, level)| Some((self.numbering.next(&list, level)?, level)));
        let level = u8::try_from(mark.as_ref().map_or(0, |(_, level)| *level)).unwrap_or(8).saturating_add(1);
        let long = inline.len() > LONGEST_HEADING;
        let (role, inline) = match (meaning, mark.map(|m| m.0)) {
            (Meaning::Title, _) if !long => {
                self.titled = true;
                (Role::Heading(0), inline)
            }
            (Meaning::Heading(level), Some(Mark::Words(words) | Mark::Item(Marker::Number(words)))) if !long => {
                (Role::Heading(level), inline.led_by(&words))
            }
            (Meaning::Heading(level), _) if !long => (Role::Heading(level), inline),
            (_, Some(Mark::Item(marker))) => (Role::Item(level, marker), inline),
            (_, Some(Mark::Words(words))) => (Role::Paragraph, inline.led_by(&words)),
            (Meaning::Caption, None) => (Role::Caption, inline),
            (Meaning::ListText, None) if goes_on(&inline) => (Role::Continued, inline),
            _ => (Role::Paragraph, inline),
        };
        let first = self.builder.blocks.len();
        self.builder.paragraph(inline, &role, self.limits);
        let indent = properties
            .and_then(|p| p.child("ind"))
            .and_then(|i| i.attr("left").or_else(|| i.attr("start")))
            .and_then(|v| v.parse::<f32>().ok());
        for block in self.builder.blocks.iter_mut().skip(first) {
            // Twentieths of a point over the usual width of an A4 page.
            block.indent = (indent.unwrap_or(0.0) / 11_906.0).clamp(0.0, 1.0);
            block.starts_page = std::mem::take(&mut self.new_page);
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
        let properties = table.child("tblPr");
        let styled = properties.and_then(|p| p.value("tblStyle")).map(|id| self.styles.first_row(id)).unwrap_or_default();
        let mut rows = Vec::new();
        collect(table, "tr", &mut rows);
        let mut grid = Grid::default();
        let mut single = true;
        for (index, row) in rows.iter().enumerate() {
            let row_properties = row.child("trPr");
            if row_properties.is_some_and(|p| p.child("del").is_some()) {
                self.hide(row);
                continue;
            }
            grid.row(row_properties.is_some_and(|p| p.switch("tblHeader") == Some(true)));
            let before = row_properties.and_then(|p| p.value("gridBefore")).and_then(|v| v.parse().ok()).unwrap_or(0);
            grid.skip(before);
            let outer = std::mem::replace(&mut self.row_look, if index == 0 { styled } else { RunLook::default() });
            let mut cells = Vec::new();
            collect(row, "tc", &mut cells);
            single &= cells.len() < 2;
            for cell in cells {
                self.cell(cell, &mut grid);
            }
            self.row_look = outer;
        }
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

    fn framed(&mut self, blocks: Vec<Block>) {
        self.frames += 1;
        for mut block in blocks {
            block.frame = block.frame.or(Some(self.frames));
            self.builder.push(block, self.limits);
        }
    }

    fn cell(&mut self, cell: &'a Element, grid: &mut Grid) {
        let properties = cell.child("tcPr");
        let columns = properties.and_then(|p| p.value("gridSpan")).and_then(|v| v.parse().ok()).unwrap_or(1);
        let merged = properties.and_then(|p| p.child("vMerge"));
        if merged.is_some_and(|m| m.attr("val") != Some("restart")) {
            grid.extend_above(columns);
            return;
        }
        let nested = self.builder.nested();
        let outer = std::mem::replace(&mut self.builder, nested);
        self.blocks(cell);
        let inner = std::mem::replace(&mut self.builder, outer);
        let blocks = self.builder.take_nested(inner);
        grid.unmerged_cell(blocks, columns);
    }
}

/// Rows or cells, also inside content controls.
fn collect<'a>(parent: &'a Element, name: &str, found: &mut Vec<&'a Element>) {
    for child in parent.elements() {
        match child.name.as_str() {
            n if n == name => found.push(child),
            "sdt" | "sdtContent" | "ins" | "customXml" | "smartTag" => collect(child, name, found),
            _ => {}
        }
    }
}

/// A paragraph of a list without its own mark goes on with the item before it, unless it looks like a heading.
fn goes_on(inline: &Inline) -> bool {
    let piece = inline.clone().whole();
    let sentence = piece.text.trim_end().ends_with(['.', '!', '?', ')', ';']);
    !piece.style.bold && (sentence || piece.text.chars().count() > 80)
}
