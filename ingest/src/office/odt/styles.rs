//! Styles of an ODT: what a style says by itself and by those it is based on.

use std::collections::HashMap;

use crate::office::inline::Look;
use crate::office::xml::Element;

/// Longest chain of styles followed.
const CHAIN: usize = 20;
/// Points that a text has where no style says so.
const USUAL_SIZE: f32 = 12.0;
/// Points of the usual width of a page (A4).
const PAGE_WIDTH: f32 = 595.3;

/// Size of letters: in points, or as a share of the style below.
#[derive(Clone, Copy, Debug)]
enum Size {
    Points(f32),
    Share(f32),
}

/// Properties of letters; none where nothing is said.
#[derive(Clone, Copy, Debug, Default)]
struct Letters {
    bold: Option<bool>,
    italic: Option<bool>,
    size: Option<Size>,
    colour: Option<[u8; 3]>,
    hidden: Option<bool>,
}

impl Letters {
    /// Reads `style:text-properties`.
    fn of(style: &Element) -> Self {
        let Some(p) = style.child("text-properties") else { return Self::default() };
        let weight = |w: &str| w == "bold" || w.parse::<u32>().is_ok_and(|n| n >= 600);
        Self {
            bold: p.attr("font-weight").map(weight),
            italic: p.attr("font-style").map(|s| matches!(s, "italic" | "oblique")),
            size: p.attr("font-size").and_then(size),
            colour: p.attr("color").and_then(colour),
            hidden: p.attr("display").map(|d| d == "none"),
        }
    }
}

fn size(value: &str) -> Option<Size> {
    let value = value.trim();
    match value.strip_suffix('%') {
        Some(share) => share.parse::<f32>().ok().filter(|s| (1.0..=1000.0).contains(s)).map(|s| Size::Share(s / 100.0)),
        None => points(value).filter(|s| (1.0..=500.0).contains(s)).map(Size::Points),
    }
}

/// A length with its unit in points.
fn points(value: &str) -> Option<f32> {
    const UNITS: [(&str, f32); 6] = [("pt", 1.0), ("cm", 28.346), ("mm", 2.8346), ("in", 72.0), ("pc", 12.0), ("px", 0.75)];
    let (unit, factor) = UNITS.iter().find(|(unit, _)| value.ends_with(unit))?;
    value.strip_suffix(unit)?.trim().parse::<f32>().ok().map(|n| n * factor)
}

/// Black is no colour.
fn colour(value: &str) -> Option<[u8; 3]> {
    let hex = value.strip_prefix('#').filter(|hex| hex.len() == 6)?;
    let part = |range: std::ops::Range<usize>| hex.get(range).and_then(|two| u8::from_str_radix(two, 16).ok());
    let rgb = [part(0..2)?, part(2..4)?, part(4..6)?];
    (rgb != [0, 0, 0]).then_some(rgb)
}

/// One style.
#[derive(Debug, Default)]
struct Style {
    name: String,
    parent: Option<String>,
    letters: Letters,
    outline: Option<u8>,
    breaks_page: bool,
    margin: Option<f32>,
    section_hidden: bool,
}

/// What a paragraph style means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    /// The document's title.
    Title,
    /// A heading, level from 1.
    Heading(u8),
    /// A caption.
    Caption,
    /// Anything else.
    Text,
}

/// Letters as they look in the end.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shown {
    /// Look.
    pub look: Look,
    /// Not shown at all.
    pub hidden: bool,
}

/// All styles by family and name.
#[derive(Debug, Default)]
pub(super) struct Styles {
    styles: HashMap<(String, String), Style>,
    base: Letters,
}

impl Styles {
    /// Reads the styles of one part (`office:styles`, `office:automatic-styles`); what is read later wins.
    pub(super) fn add(&mut self, part: &Element) {
        for style in part.elements() {
            match style.name.as_str() {
                "default-style" if style.attr("family") == Some("paragraph") => self.base = Letters::of(style),
                "style" => self.one(style),
                _ => {}
            }
        }
    }

    fn one(&mut self, style: &Element) {
        let (Some(family), Some(name)) = (style.attr("family"), style.attr("name")) else { return };
        let paragraph = style.child("paragraph-properties");
        let page = |p: &Element| p.attr("break-before") == Some("page");
        let read = Style {
            name: style.attr("display-name").map_or_else(|| plain(name), str::to_lowercase),
            parent: style.attr("parent-style-name").map(str::to_owned),
            letters: Letters::of(style),
            outline: style.attr("default-outline-level").and_then(|l| l.parse().ok()),
            breaks_page: paragraph.is_some_and(page) || style.attr("master-page-name").is_some_and(|name| !name.is_empty()),
            margin: paragraph.and_then(|p| p.attr("margin-left")).and_then(points),
            section_hidden: style.child("section-properties").and_then(|p| p.attr("display")) == Some("none"),
        };
        self.styles.insert((family.to_owned(), name.to_owned()), read);
    }

    /// The style and those it is based on, nearest first.
    fn chain<'a>(&'a self, family: &'a str, name: Option<&str>) -> impl Iterator<Item = &'a Style> {
        let get = move |name: &str| self.styles.get(&(family.to_owned(), name.to_owned()));
        std::iter::successors(name.and_then(get), move |style| style.parent.as_deref().and_then(get)).take(CHAIN)
    }

    /// Letters of a paragraph style over the document's defaults.
    pub(super) fn paragraph(&self, name: Option<&str>) -> Shown {
        let usual = Shown { look: Look { size: USUAL_SIZE, ..Look::default() }, hidden: false };
        self.over(over(usual, self.base), "paragraph", name)
    }

    /// Letters of a span with this style inside others.
    pub(super) fn span(&self, outer: Shown, name: Option<&str>) -> Shown {
        self.over(outer, "text", name)
    }

    fn over(&self, outer: Shown, family: &str, name: Option<&str>) -> Shown {
        let chain: Vec<Letters> = self.chain(family, name).map(|s| s.letters).collect();
        chain.into_iter().rev().fold(outer, over)
    }

    /// Whether a section with this style is not shown.
    pub(super) fn hides_section(&self, name: Option<&str>) -> bool {
        self.chain("section", name).any(|s| s.section_hidden)
    }

    /// Whether a paragraph with this style begins a page.
    pub(super) fn breaks_page(&self, name: Option<&str>) -> bool {
        self.chain("paragraph", name).next().is_some_and(|s| s.breaks_page)
    }

    /// Left margin as a fraction of the page's width.
    pub(super) fn indent(&self, name: Option<&str>) -> f32 {
        let margin = self.chain("paragraph", name).find_map(|s| s.margin);
        (margin.unwrap_or(0.0) / PAGE_WIDTH).clamp(0.0, 1.0)
    }

    /// What a paragraph style means, by its name or its outline level.
    pub(super) fn meaning(&self, name: Option<&str>) -> Meaning {
        let Some(name) = name else { return Meaning::Text };
        for style in self.chain("paragraph", Some(name)) {
            if let Some(meaning) = named(&style.name).or_else(|| style.outline.map(Meaning::Heading)) {
                return meaning;
            }
        }
        Meaning::Text
    }
}

/// Letters with what `style` says put over what is there.
fn over(outer: Shown, style: Letters) -> Shown {
    let size = match style.size {
        Some(Size::Points(points)) => points,
        Some(Size::Share(share)) => (outer.look.size * share).clamp(1.0, 500.0),
        None => outer.look.size,
    };
    let look = Look {
        bold: style.bold.unwrap_or(outer.look.bold),
        italic: style.italic.unwrap_or(outer.look.italic),
        size,
        colour: style.colour.or(outer.look.colour),
    };
    Shown { look, hidden: style.hidden.unwrap_or(outer.hidden) }
}

/// A style's name as shown: `Heading_20_1` is "heading 1".
fn plain(name: &str) -> String {
    name.replace("_20_", " ").to_lowercase()
}

/// Meaning of the names LibreOffice and Word give their styles.
fn named(name: &str) -> Option<Meaning> {
    let level = |prefix: &str| name.strip_prefix(prefix)?.trim().parse::<u8>().ok().filter(|n| (1..=10).contains(n));
    if let Some(level) = level("heading").or_else(|| level("overskrift")) {
        return Some(Meaning::Heading(level));
    }
    match name {
        "title" | "titel" => Some(Meaning::Title),
        "caption" | "billedtekst" => Some(Meaning::Caption),
        _ => None,
    }
}
