//! Styles of a DOCX: what a style says by itself and by those it is based on; names in English and Danish.

use std::collections::HashMap;

use crate::office::inline::Look;
use crate::office::xml::Element;

/// Longest chain of styles followed.
const CHAIN: usize = 20;

/// Properties of runs; none where nothing is said.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct RunLook {
    bold: Option<bool>,
    italic: Option<bool>,
    size: Option<f32>,
    colour: Option<Option<[u8; 3]>>,
    hidden: Option<bool>,
}

impl RunLook {
    /// Reads `rPr`.
    pub(super) fn of(properties: Option<&Element>) -> Self {
        let Some(p) = properties else { return Self::default() };
        let size = p.value("sz").and_then(|v| v.parse::<f32>().ok()).map(|half| half / 2.0).filter(|s| (1.0..=500.0).contains(s));
        Self { bold: p.switch("b"), italic: p.switch("i"), size, colour: p.value("color").map(colour), hidden: p.switch("vanish") }
    }

    /// What `over` says, else what this says.
    pub(super) fn under(self, over: Self) -> Self {
        Self {
            bold: over.bold.or(self.bold),
            italic: over.italic.or(self.italic),
            size: over.size.or(self.size),
            colour: over.colour.or(self.colour),
            hidden: over.hidden.or(self.hidden),
        }
    }

    /// Text that Word does not show.
    pub(super) fn is_hidden(self) -> bool {
        self.hidden == Some(true)
    }

    /// The look of a run.
    pub(super) fn look(self) -> Look {
        Look {
            bold: self.bold.unwrap_or(false),
            italic: self.italic.unwrap_or(false),
            size: self.size.unwrap_or(10.0),
            colour: self.colour.flatten(),
        }
    }
}

/// Black and automatic are no colour.
fn colour(value: &str) -> Option<[u8; 3]> {
    let part = |range: std::ops::Range<usize>| value.get(range).and_then(|hex| u8::from_str_radix(hex, 16).ok());
    let rgb = [part(0..2)?, part(2..4)?, part(4..6)?];
    (value.len() == 6 && rgb != [0, 0, 0]).then_some(rgb)
}

/// What a paragraph style means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    /// The document's title.
    Title,
    /// A heading, level from 1.
    Heading(u8),
    /// A line of the table of contents.
    Contents,
    /// A caption.
    Caption,
    /// A paragraph of a list without its own mark.
    ListText,
    /// Anything else.
    Text,
}

/// One style.
#[derive(Debug, Default)]
struct Style {
    name: String,
    based_on: Option<String>,
    run: RunLook,
    outline: Option<u8>,
    numbering: Option<(String, usize)>,
    first_row: RunLook,
}

/// All styles.
#[derive(Debug, Default)]
pub(super) struct Styles {
    by_id: HashMap<String, Style>,
    default_paragraph: Option<String>,
    base: RunLook,
}

impl Styles {
    /// Reads `styles.xml`.
    pub(super) fn of(root: &Element) -> Self {
        let mut styles = Self::default();
        let defaults = root.child("docDefaults").and_then(|d| d.child("rPrDefault")).and_then(|d| d.child("rPr"));
        styles.base = RunLook::of(defaults);
        for style in root.elements().filter(|e| e.name == "style") {
            let Some(id) = style.attr("styleId") else { continue };
            if style.attr("type") == Some("paragraph") && matches!(style.attr("default"), Some("1" | "true")) {
                styles.default_paragraph = Some(id.to_owned());
            }
            let paragraph = style.child("pPr");
            let first_row = style.elements().find(|e| e.name == "tblStylePr" && e.attr("type") == Some("firstRow"));
            let read = Style {
                name: style.value("name").unwrap_or(id).to_lowercase(),
                based_on: style.value("basedOn").map(str::to_owned),
                run: RunLook::of(style.child("rPr")),
                outline: paragraph.and_then(outline),
                numbering: paragraph.and_then(numbering),
                first_row: RunLook::of(first_row.and_then(|f| f.child("rPr"))),
            };
            styles.by_id.insert(id.to_owned(), read);
        }
        styles
    }

    /// The style and those it is based on, nearest first.
    fn chain<'a>(&'a self, id: Option<&'a str>) -> impl Iterator<Item = &'a Style> {
        let first = id.or(self.default_paragraph.as_deref()).and_then(|id| self.by_id.get(id));
        std::iter::successors(first, |style| style.based_on.as_ref().and_then(|id| self.by_id.get(id))).take(CHAIN)
    }

    /// Look of the runs of a paragraph or character style over the document's defaults.
    pub(super) fn run(&self, id: Option<&str>) -> RunLook {
        let chain: Vec<RunLook> = self.chain(id).map(|s| s.run).collect();
        chain.into_iter().rev().fold(self.base, RunLook::under)
    }

    /// What a character style says, without defaults.
    pub(super) fn character(&self, id: &str) -> RunLook {
        let chain: Vec<RunLook> = if self.by_id.contains_key(id) { self.chain(Some(id)).map(|s| s.run).collect() } else { Vec::new() };
        chain.into_iter().rev().fold(RunLook::default(), RunLook::under)
    }

    /// What a table style says of the first row.
    pub(super) fn first_row(&self, id: &str) -> RunLook {
        let chain: Vec<RunLook> =
            if self.by_id.contains_key(id) { self.chain(Some(id)).map(|s| s.first_row).collect() } else { Vec::new() };
        chain.into_iter().rev().fold(RunLook::default(), RunLook::under)
    }

    /// List that a style puts its paragraphs into.
    pub(super) fn numbering(&self, id: Option<&str>) -> Option<(String, usize)> {
        self.chain(id).find_map(|s| s.numbering.clone())
    }

    /// What a paragraph style means, by its outline level or its name.
    pub(super) fn meaning(&self, id: Option<&str>) -> Meaning {
        let Some(id) = id else { return Meaning::Text };
        if !self.by_id.contains_key(id) {
            return named(&id.to_lowercase()).unwrap_or(Meaning::Text);
        }
        for style in self.chain(Some(id)) {
            if let Some(meaning) = named(&style.name) {
                return meaning;
            }
            match style.outline {
                Some(level @ 0..=8) => return Meaning::Heading(level + 1),
                Some(_) => return Meaning::Text,
                None => {}
            }
        }
        Meaning::Text
    }
}

/// Meaning of the names Word gives its styles, English and Danish.
fn named(name: &str) -> Option<Meaning> {
    let name = name.trim();
    let level = |prefix: &str| name.strip_prefix(prefix)?.trim().parse::<u8>().ok().filter(|n| (1..=9).contains(n));
    if let Some(level) = level("heading").or_else(|| level("overskrift")) {
        return Some(Meaning::Heading(level));
    }
    match name {
        "title" | "titel" => Some(Meaning::Title),
        "caption" | "billedtekst" => Some(Meaning::Caption),
        "list paragraph" | "listeafsnit" | "listparagraph" => Some(Meaning::ListText),
        _ if name.starts_with("toc ") || name.starts_with("indholdsfortegnelse ") || level("toc").is_some() => Some(Meaning::Contents),
        _ if name.starts_with("list continue") || name.starts_with("opstilling - forts") => Some(Meaning::ListText),
        _ => None,
    }
}

/// Outline level of paragraph properties, from 0; 9 is running text.
pub(super) fn outline(properties: &Element) -> Option<u8> {
    properties.value("outlineLvl")?.parse().ok()
}

/// List and level of paragraph properties.
pub(super) fn numbering(properties: &Element) -> Option<(String, usize)> {
    let numbering = properties.child("numPr")?;
    let level = numbering.value("ilvl").and_then(|v| v.parse().ok()).unwrap_or(0);
    Some((numbering.value("numId")?.to_owned(), level))
}
