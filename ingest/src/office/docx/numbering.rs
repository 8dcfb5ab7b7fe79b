//! Lists of a DOCX: which mark a paragraph of a list gets, counted as Word counts.

use std::collections::HashMap;

use crate::model::Marker;
use crate::office::counter::{Mark, number};
use crate::office::xml::Element;

/// Levels a list can have.
const LEVELS: usize = 9;

/// One level of a list.
#[derive(Clone, Debug, Default)]
struct Level {
    format: String,
    text: String,
    start: u32,
}

/// A list definition.
#[derive(Clone, Debug, Default)]
struct Definition {
    levels: Vec<Level>,
    style_link: Option<String>,
}

/// A list in use.
#[derive(Clone, Debug, Default)]
struct List {
    definition: String,
    /// Starts that this list gives anew, per level.
    restarts: HashMap<usize, u32>,
}

/// All lists, with the counters as far as the document is read.
#[derive(Debug, Default)]
pub(super) struct Numbering {
    definitions: HashMap<String, Definition>,
    links: HashMap<String, String>,
    lists: HashMap<String, List>,
    counters: HashMap<String, [Option<u32>; LEVELS]>,
    restarted: HashMap<String, ()>,
}

impl Numbering {
    /// Reads `numbering.xml`.
    pub(super) fn of(root: &Element) -> Self {
        let mut numbering = Self::default();
        for definition in root.elements().filter(|e| e.name == "abstractNum") {
            let Some(id) = definition.attr("abstractNumId") else { continue };
            let levels = definition.elements().filter(|e| e.name == "lvl").take(LEVELS).map(level).collect();
            if let Some(link) = definition.value("styleLink") {
                numbering.links.insert(link.to_owned(), id.to_owned());
            }
            let style_link = definition.value("numStyleLink").map(str::to_owned);
            numbering.definitions.insert(id.to_owned(), Definition { levels, style_link });
        }
        for list in root.elements().filter(|e| e.name == "num") {
            let (Some(id), Some(definition)) = (list.attr("numId"), list.value("abstractNumId")) else { continue };
            let overrides = list.elements().filter(|e| e.name == "lvlOverride");
            let restarts =
                overrides.filter_map(|o| Some((o.attr("ilvl")?.parse().ok()?, o.value("startOverride")?.parse().ok()?))).collect();
            numbering.lists.insert(id.to_owned(), List { definition: definition.to_owned(), restarts });
        }
        numbering
    }

    /// The mark of the next paragraph of a list, counted on; none for list 0 and lists that are not there.
    pub(super) fn next(&mut self, list_id: &str, level: usize) -> Option<Mark> {
        let level = level.min(LEVELS - 1);
        let list = self.lists.get(list_id)?.clone();
        let mut definition = self.definitions.get(&list.definition)?;
        if let Some(linked) = definition.style_link.as_ref().and_then(|link| self.links.get(link)).and_then(|id| self.definitions.get(id)) {
            definition = linked;
        }
        let levels = definition.levels.clone();
        let this = levels.get(level)?.clone();
        let counters = self.counters.entry(list.definition.clone()).or_default();
        if !list.restarts.is_empty() && self.restarted.insert(list_id.to_owned(), ()).is_none() {
            for (at, start) in &list.restarts {
                if let Some(counter) = counters.get_mut(*at) {
                    *counter = start.checked_sub(1);
                }
            }
        }
        if let Some(counter) = counters.get_mut(level) {
            *counter = Some(counter.map_or(this.start, |n| n.saturating_add(1)));
        }
        for deeper in counters.iter_mut().skip(level + 1) {
            *deeper = None;
        }
        let counters = *counters;
        mark(&this, &levels, &counters)
    }
}

fn level(element: &Element) -> Level {
    Level {
        format: element.value("numFmt").unwrap_or("decimal").to_owned(),
        text: element.value("lvlText").unwrap_or_default().to_owned(),
        start: element.value("start").and_then(|v| v.parse().ok()).unwrap_or(1),
    }
}

/// The mark as written: `%1.%2` with the counters put in.
fn mark(this: &Level, levels: &[Level], counters: &[Option<u32>; LEVELS]) -> Option<Mark> {
    if this.format == "bullet" {
        let glyph = this.text.chars().find(|c| !c.is_whitespace()).unwrap_or('•');
        return Some(Mark::Item(Marker::Bullet(glyph.to_string())));
    }
    let mut written = String::new();
    let mut characters = this.text.chars();
    while let Some(c) = characters.next() {
        let Some(at) =
            (c == '%').then(|| characters.next()).flatten().and_then(|d| d.to_digit(10)).and_then(|d| (d as usize).checked_sub(1))
        else {
            written.push(c);
            continue;
        };
        let source = levels.get(at).cloned().unwrap_or_default();
        written.push_str(&number(counters.get(at).copied().flatten().unwrap_or(source.start.max(1)), &source.format));
    }
    Mark::of(&written, &this.text)
}
