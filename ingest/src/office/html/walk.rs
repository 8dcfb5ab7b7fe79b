//! Walks the elements of a page and hands their words to the block builder.

use scraper::node::Element;
use scraper::{ElementRef, Node};

use super::badge::is_badge;
use crate::limits::Limits;
use crate::model::{Block, Marker};
use crate::office::build::{Builder, Role};
use crate::office::grid::Grid;
use crate::office::inline::{Inline, Look};

/// Elements whose words are no part of the document.
pub(super) const SILENT: &[&str] = &[
    "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "head", "title", "select", "textarea", "nav", "video",
    "audio", "canvas", "datalist", "input",
];
/// Elements that begin and end a paragraph.
const BLOCKS: &[&str] = &[
    "p",
    "div",
    "section",
    "article",
    "main",
    "header",
    "footer",
    "aside",
    "address",
    "blockquote",
    "fieldset",
    "form",
    "figure",
    "hr",
    "details",
    "summary",
    "dl",
    "dt",
    "dd",
    "body",
    "html",
    "center",
    "td",
    "th",
    "tr",
    "tbody",
    "thead",
    "tfoot",
    "hgroup",
    "legend",
    "button",
    "pre",
    "li",
];

/// Where the walk stands.
#[derive(Clone, Copy, Default)]
struct At {
    depth: usize,
    list: u8,
    look: Look,
    preformatted: bool,
    heading: bool,
}

/// The walk over one page.
pub(super) struct Walker<'l> {
    limits: &'l Limits,
    builder: Builder,
    inline: Inline,
    role: Role,
    hidden: Vec<String>,
    frames: u32,
    /// Level of the heading above.
    level: u8,
}

impl<'l> Walker<'l> {
    /// A walk within limits.
    pub(super) fn new(limits: &'l Limits) -> Self {
        Self {
            limits,
            builder: Builder::default(),
            inline: Inline::default(),
            role: Role::Paragraph,
            hidden: Vec::new(),
            frames: 0,
            level: 0,
        }
    }

    /// Walks everything below `root`.
    pub(super) fn root(&mut self, root: ElementRef<'_>) {
        self.children(root, At::default());
        self.flush();
    }

    /// The blocks, and the words a browser does not show.
    pub(super) fn finish(self) -> (Builder, Vec<String>) {
        (self.builder, self.hidden)
    }

    fn children(&mut self, parent: ElementRef<'_>, at: At) {
        self.children_but(parent, None, at);
    }

    /// All children but one.
    fn children_but(&mut self, parent: ElementRef<'_>, apart: Option<ElementRef<'_>>, at: At) {
        for node in parent.children().filter(|node| apart.is_none_or(|a| a.id() != node.id())) {
            if self.builder.full() {
                return;
            }
            if let Node::Text(text) = node.value() {
                self.words(text, at);
            } else if let Some(element) = ElementRef::wrap(node) {
                self.element(element, at);
            }
        }
    }

    fn words(&mut self, text: &str, at: At) {
        if !at.preformatted {
            self.inline.push(text, at.look);
            return;
        }
        for (index, line) in text.split('\n').enumerate() {
            if index > 0 {
                self.inline.line_break();
            }
            self.inline.push(line, at.look);
        }
    }

    fn element(&mut self, element: ElementRef<'_>, mut at: At) {
        let tag = element.value();
        let name = tag.name();
        if is_hidden(tag) {
            self.hidden.push(element.text().collect());
            return;
        }
        if SILENT.contains(&name) || tag.attr("role") == Some("navigation") || is_furniture(element) {
            return;
        }
        at.depth += 1;
        if at.depth > self.limits.depth {
            self.inline.push(&element.text().collect::<String>(), at.look);
            return;
        }
        at.look = look(tag, at.look);
        match name {
            "br" => self.inline.line_break(),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.heading(element, name, at),
            "details" if !at.heading => self.details(element, at),
            "summary" if !at.heading => self.summary(element, at),
            "ul" | "ol" | "menu" => self.list(element, at),
            "table" => self.table(element, at),
            "button" if !at.heading && element.ancestors().filter_map(ElementRef::wrap).any(|a| a.value().name() == "form") => {}
            "caption" | "figcaption" => self.with_role(Role::Caption, element, at),
            name if BLOCKS.contains(&name) && !at.heading => self.block(element, name, at),
            _ => self.children(element, at),
        }
    }

    fn heading(&mut self, element: ElementRef<'_>, name: &str, mut at: At) {
        let level = name.bytes().last().map_or(1, |b| b.saturating_sub(b'0')).clamp(1, 6);
        at.heading = true;
        self.flush();
        self.level = level;
        self.role = Role::Heading(level);
        self.children(element, at);
        self.flush();
        self.role = Role::Paragraph;
    }

    /// A part that folds out: what stands in it is one level down.
    fn details(&mut self, element: ElementRef<'_>, at: At) {
        self.flush();
        let level = self.level;
        self.level = (level + 1).min(6);
        self.children(element, at);
        self.flush();
        self.level = level;
    }

    /// The title of a part that folds out; a badge after it ("I gang") is no part of the title.
    fn summary(&mut self, element: ElementRef<'_>, mut at: At) {
        at.heading = true;
        self.flush();
        let badge = element.child_elements().skip(1).last().filter(|last| is_badge(*last));
        self.role = Role::Heading(self.level.max(1));
        self.children_but(element, badge, at);
        self.flush();
        self.role = Role::Paragraph;
        if let Some(badge) = badge {
            self.element(badge, at);
            self.flush();
        }
    }

    fn with_role(&mut self, role: Role, element: ElementRef<'_>, at: At) {
        self.flush();
        let outer = std::mem::replace(&mut self.role, role);
        self.children(element, at);
        self.flush();
        self.role = outer;
    }

    fn block(&mut self, element: ElementRef<'_>, name: &str, mut at: At) {
        self.flush();
        at.preformatted |= name == "pre";
        // What a definition list names is set off like a label.
        at.look.bold |= matches!(name, "dt" | "legend");
        if matches!(name, "dt" | "dd") {
            self.role = Role::Paragraph;
        }
        let first = self.builder.blocks.len();
        self.children(element, at);
        self.flush();
        if name == "dl" {
            self.frames += 1;
        }
        for block in self.builder.blocks.iter_mut().skip(first) {
            match name {
                "dt" => block.label = true,
                "dl" => block.frame = block.frame.or(Some(self.frames)),
                _ => {}
            }
        }
    }

    fn list(&mut self, list: ElementRef<'_>, mut at: At) {
        self.flush();
        at.list = at.list.saturating_add(1);
        let mut counter = list.value().attr("start").and_then(|s| s.trim().parse::<i64>().ok()).unwrap_or(1);
        for node in list.children() {
            let Some(item) = ElementRef::wrap(node) else {
                self.words(node.value().as_text().map_or("", |t| t), at);
                continue;
            };
            if item.value().name() != "li" || is_hidden(item.value()) {
                self.element(item, at);
                continue;
            }
            self.flush();
            if let Some(value) = item.value().attr("value").and_then(|s| s.trim().parse().ok()) {
                counter = value;
            }
            self.role = Role::Item(at.list, marker(list.value(), counter));
            counter = counter.saturating_add(1);
            self.item(item, at);
        }
        self.flush();
        self.role = Role::Paragraph;
    }

    fn item(&mut self, item: ElementRef<'_>, mut at: At) {
        at.depth += 1;
        if at.depth > self.limits.depth {
            self.inline.push(&item.text().collect::<String>(), at.look);
        } else {
            at.look = look(item.value(), at.look);
            self.children(item, at);
        }
        self.flush();
    }

    fn table(&mut self, table: ElementRef<'_>, at: At) {
        self.flush();
        let mut grid = Grid::default();
        let mut single = true;
        for (row, header) in rows(table) {
            let cells: Vec<_> = row.child_elements().filter(|c| matches!(c.value().name(), "td" | "th")).collect();
            let heads = header || (!cells.is_empty() && cells.iter().all(|c| c.value().name() == "th"));
            single &= cells.len() < 2;
            grid.row(heads && cells.len() > 1);
            for cell in cells {
                let blocks = self.cell(cell, at);
                let span = |name: &str| cell.value().attr(name).and_then(|s| s.trim().parse().ok()).unwrap_or(1);
                grid.cell(blocks, span("colspan"), span("rowspan"));
            }
        }
        for caption in table.child_elements().filter(|c| c.value().name() == "caption") {
            self.with_role(Role::Caption, caption, at);
        }
        if single || is_layout(table) {
            self.boxed(grid.finish().rows.into_iter().flat_map(|row| row.cells).map(|cell| cell.blocks).collect());
            return;
        }
        let table = grid.finish();
        if table.rows.iter().any(|row| row.cells.iter().any(|cell| !cell.blocks.is_empty())) {
            self.builder.push(Block::new(crate::model::BlockKind::Table(table), crate::model::Text::default()), self.limits);
        }
    }

    /// Cells of a table that only arranges the page: their blocks in order, those of one cell in one frame.
    fn boxed(&mut self, cells: Vec<Vec<Block>>) {
        for blocks in cells {
            self.frames += 1;
            for mut block in blocks {
                block.frame = block.frame.or(Some(self.frames));
                self.builder.push(block, self.limits);
            }
        }
    }

    fn cell(&mut self, cell: ElementRef<'_>, mut at: At) -> Vec<Block> {
        at.depth += 1;
        if at.depth > self.limits.depth {
            return Vec::new();
        }
        at.look = look(cell.value(), at.look);
        at.look.bold |= cell.value().name() == "th";
        at.list = 0;
        let nested = self.builder.nested();
        let outer = std::mem::replace(&mut self.builder, nested);
        let role = std::mem::replace(&mut self.role, Role::Paragraph);
        self.children(cell, at);
        self.flush();
        self.role = role;
        let inner = std::mem::replace(&mut self.builder, outer);
        self.builder.take_nested(inner)
    }

    /// Ends the paragraph that is open.
    fn flush(&mut self) {
        self.builder.end_paragraph(&mut self.inline, &mut self.role, self.limits);
    }
}

/// Rows of a table itself (not of tables inside it), with whether they stand in its head.
fn rows(table: ElementRef<'_>) -> Vec<(ElementRef<'_>, bool)> {
    let mut rows = Vec::new();
    for part in table.child_elements() {
        match part.value().name() {
            "tr" => rows.push((part, false)),
            name @ ("thead" | "tbody" | "tfoot") => {
                rows.extend(part.child_elements().filter(|r| r.value().name() == "tr").map(|row| (row, name == "thead")));
            }
            _ => {}
        }
    }
    rows
}

/// A table that arranges the page: marked so, or with tables or headings inside its cells.
fn is_layout(table: ElementRef<'_>) -> bool {
    let marked = matches!(table.value().attr("role"), Some("presentation" | "none"));
    marked || table.descendent_elements().skip(1).any(|e| matches!(e.value().name(), "table" | "h1" | "h2"))
}

/// The mark an ordered or unordered list puts before its items.
fn marker(list: &Element, counter: i64) -> Marker {
    if list.name() != "ol" {
        return Marker::Bullet("•".to_owned());
    }
    let letter = |first: u8| u8::try_from((counter - 1).clamp(0, 25)).map_or('a', |n| char::from(first + n));
    Marker::Number(match list.attr("type") {
        Some("a") => format!("{})", letter(b'a')),
        Some("A") => format!("{})", letter(b'A')),
        _ => format!("{counter}."),
    })
}

/// Words a browser does not show.
fn is_hidden(tag: &Element) -> bool {
    let style = tag.attr("style").unwrap_or_default().replace(' ', "").to_ascii_lowercase();
    tag.attr("hidden").is_some() || style.contains("display:none") || style.contains("visibility:hidden") || style.contains("mso-hide:all")
}

/// Page furniture: a site's header without a headline, its footer, bread crumbs, cookie banners.
fn is_furniture(element: ElementRef<'_>) -> bool {
    let tag = element.value();
    let site = |name: &str| tag.name() == name && !element.descendent_elements().any(|e| e.value().name() == "h1");
    let in_article =
        || element.ancestors().filter_map(ElementRef::wrap).any(|a| matches!(a.value().name(), "article" | "section" | "main"));
    let named = |word: &str| {
        tag.id().is_some_and(|id| id.to_ascii_lowercase().contains(word)) || tag.classes().any(|c| c.to_ascii_lowercase().contains(word))
    };
    ((site("header") || site("footer")) && !in_article()) || (tag.name() != "body" && (named("breadcrumb") || named("cookie")))
}

/// The look inside an element: its tag, then its style attribute.
fn look(tag: &Element, mut look: Look) -> Look {
    match tag.name() {
        "b" | "strong" => look.bold = true,
        "i" | "em" | "cite" => look.italic = true,
        _ => {}
    }
    let Some(style) = tag.attr("style") else { return look };
    for rule in style.split(';') {
        let Some((property, value)) = rule.split_once(':') else { continue };
        let value = value.trim().to_ascii_lowercase();
        match property.trim().to_ascii_lowercase().as_str() {
            "font-weight" => look.bold = value.starts_with("bold") || value.parse::<u32>().is_ok_and(|weight| weight >= 600),
            "font-style" => look.italic = value == "italic",
            "font-size" => look.size = value.strip_suffix("pt").and_then(|v| v.trim().parse().ok()).unwrap_or(look.size),
            _ => {}
        }
    }
    look
}
