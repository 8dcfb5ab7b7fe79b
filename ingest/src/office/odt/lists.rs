//! Lists of an ODT: which mark a paragraph of a list gets, counted as LibreOffice counts.

use std::collections::HashMap;

use crate::model::Marker;
use crate::office::counter::{Mark, number};
use crate::office::xml::Element;

/// Levels a list can have.
const LEVELS: usize = 10;

/// Counters of one list, per level.
type Counters = [Option<u32>; LEVELS];

/// One level of a list style.
#[derive(Clone, Debug, Default)]
struct Level {
    /// Glyph of a bullet; none for numbers.
    bullet: Option<String>,
    format: String,
    prefix: String,
    suffix: String,
    /// Levels whose numbers are written, this one included.
    shown: usize,
    start: u32,
}

/// All list styles, with the counters as far as the document is read.
#[derive(Debug, Default)]
pub(super) struct Lists {
    styles: HashMap<String, Vec<Level>>,
    outline: Vec<Level>,
    headings: Counters,
    /// Counters of lists that have ended, by style and by id.
    ended: HashMap<String, Counters>,
}

/// A list being read, with those inside it.
#[derive(Clone, Debug, Default)]
pub(super) struct List {
    /// Name of its style.
    pub style: String,
    counters: Counters,
}

impl Lists {
    /// Reads the list styles of one part.
    pub(super) fn add(&mut self, part: &Element) {
        for style in part.elements() {
            match style.name.as_str() {
                "list-style" => {
                    if let Some(name) = style.attr("name") {
                        self.styles.insert(name.to_owned(), levels(style));
                    }
                }
                "outline-style" => self.outline = levels(style),
                _ => {}
            }
        }
    }

    /// Begins a list; it goes on counting where it says that it continues another.
    pub(super) fn begin(&self, list: &Element, style: &str) -> List {
        let before = match (list.attr("continue-list"), list.attr("continue-numbering")) {
            (Some(id), _) => self.ended.get(&format!("#{id}")),
            (None, Some("true")) => self.ended.get(style),
            _ => None,
        };
        List { style: style.to_owned(), counters: before.copied().unwrap_or_default() }
    }

    /// Ends a list.
    pub(super) fn end(&mut self, element: &Element, list: List) {
        if let Some(id) = element.attr("id") {
            self.ended.insert(format!("#{id}"), list.counters);
        }
        self.ended.insert(list.style, list.counters);
    }

    /// The mark of the next item at `level` (from 0), counted on; `start` counts anew.
    pub(super) fn next(&self, list: &mut List, level: usize, start: Option<u32>) -> Option<Mark> {
        // A list without a style has bullets.
        let levels = self.styles.get(&list.style).map_or(&[] as &[Level], Vec::as_slice);
        if levels.is_empty() {
            return Some(Mark::Item(Marker::Bullet("•".to_owned())));
        }
        count(&mut list.counters, levels, level, start)
    }

    /// The number of the next heading by the outline's own numbering.
    pub(super) fn heading(&mut self, level: u8) -> Option<Mark> {
        let level = usize::from(level).saturating_sub(1);
        count(&mut self.headings, &self.outline, level, None)
    }
}

fn levels(style: &Element) -> Vec<Level> {
    let mut levels = Vec::new();
    for element in style.elements() {
        let Some(at) = element.attr("level").and_then(|l| l.parse::<usize>().ok()).filter(|l| (1..=LEVELS).contains(l)) else { continue };
        if levels.len() < at {
            levels.resize(at, Level::default());
        }
        let text = |name: &str| element.attr(name).unwrap_or_default().to_owned();
        let bullet = (element.name == "list-level-style-bullet").then(|| text("bullet-char"));
        let read = Level {
            bullet,
            format: text("num-format"),
            prefix: text("num-prefix"),
            suffix: text("num-suffix"),
            shown: element.attr("display-levels").and_then(|n| n.parse().ok()).unwrap_or(1),
            start: element.attr("start-value").and_then(|n| n.parse().ok()).unwrap_or(1),
        };
        if let Some(slot) = levels.get_mut(at - 1) {
            *slot = read;
        }
    }
    levels
}

fn count(counters: &mut Counters, levels: &[Level], level: usize, start: Option<u32>) -> Option<Mark> {
    let level = level.min(LEVELS - 1);
    let this = levels.get(level)?;
    let counter = counters.get_mut(level)?;
    *counter = Some(start.unwrap_or_else(|| counter.map_or(this.start, |n| n.saturating_add(1))));
    for deeper in counters.iter_mut().skip(level + 1) {
        *deeper = None;
    }
    if let Some(bullet) = &this.bullet {
        let glyph = bullet.chars().find(|c| !c.is_whitespace()).unwrap_or('•');
        return Some(Mark::Item(Marker::Bullet(glyph.to_string())));
    }
    if this.format.is_empty() {
        return None;
    }
    let mut numbers = Vec::new();
    for at in (level + 1).saturating_sub(this.shown.max(1))..=level {
        let Some(source) = levels.get(at) else { continue };
        let value = counters.get(at).copied().flatten().unwrap_or(source.start.max(1));
        if !source.format.is_empty() {
            numbers.push(number(value, format(&source.format)));
        }
    }
    let pattern = format!("{}1{}", this.prefix, this.suffix);
    Mark::of(&format!("{}{}{}", this.prefix, numbers.join("."), this.suffix), &pattern)
}

/// The name of a number format as [`number`] knows it.
fn format(format: &str) -> &'static str {
    match format {
        "a" => "lowerLetter",
        "A" => "upperLetter",
        "i" => "lowerRoman",
        "I" => "upperRoman",
        _ => "decimal",
    }
}
