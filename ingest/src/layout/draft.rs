//! A block in the making: its lines, and the text they make with divided words repaired.

use sporhund_danish::{Analyser, LineEnd};

use super::area::Area;
use super::chars::SOFT_HYPHEN;
use super::line::{Line, majority};
use super::marker::{self, Marked};
use super::page::{turned_back, turned_stops};
use super::raw::{Looks, Turn};
use super::table::TableDraft;
use super::words::Word;
use crate::model::{Location, Rect, Text};

/// Lines that make one block.
#[derive(Clone, Debug)]
pub struct Draft {
    /// At least one line; none for a table.
    pub lines: Vec<Line>,
    /// What marks the first line as an item.
    pub marked: Option<Marked>,
    /// Left edge of the words after the marker, or of the second line.
    pub text_left: f32,
    /// Widest distance between its lines, in usual line distances.
    pub wide_gap: Option<f32>,
    /// Blank space above, in line distances.
    pub gap_before: f32,
    /// Frame it stands in.
    pub frame: Option<u32>,
    /// It begins a new column or page region.
    pub starts_region: bool,
    /// Captions and labels of pictures.
    pub caption: bool,
    /// A table instead of lines.
    pub table: Option<TableDraft>,
}

impl Draft {
    /// Begins a block with one line.
    pub fn new(line: Line, gap_before: f32) -> Self {
        let marked = marked(&line);
        let text_left = text_left(&line, marked.is_some());
        Self {
            lines: vec![line],
            marked,
            text_left,
            wide_gap: None,
            gap_before,
            frame: None,
            starts_region: false,
            caption: false,
            table: None,
        }
    }

    /// A table.
    pub fn of_table(table: TableDraft) -> Self {
        let frame = table.frame;
        Self {
            lines: Vec::new(),
            marked: None,
            text_left: 0.0,
            wide_gap: None,
            gap_before: 1.0,
            frame,
            starts_region: true,
            caption: false,
            table: Some(table),
        }
    }

    /// `31.` alone on a line is no marker where the next line makes it a date.
    pub fn forget_false_marker(&mut self, next: &Line) {
        let Some(first) = self.first().filter(|l| self.lines.len() == 1 && l.words.len() == 1) else { return };
        let start = next.words.first().map_or("", |w| w.text.as_str());
        if marker::number(&first.text()).is_some() && marker::number(&format!("{} {start}", first.text())).is_none() {
            self.text_left = first.area.x0;
            self.marked = None;
        }
    }

    /// The first line.
    pub fn first(&self) -> Option<&Line> {
        self.lines.first()
    }

    /// The last line.
    pub fn last(&self) -> Option<&Line> {
        self.lines.last()
    }

    /// All words in order.
    pub fn words(&self) -> impl Iterator<Item = &Word> + Clone {
        self.lines.iter().flat_map(|l| l.words.iter())
    }

    /// Looks of most letters, the marker left out.
    pub fn looks(&self) -> Looks {
        let skip = usize::from(self.marked.as_ref().is_some_and(|m| m.bytes > 0));
        let words = self.words().skip(skip);
        if words.clone().next().is_none() { self.first().map(|l| l.looks).unwrap_or_default() } else { majority(words) }
    }
}

/// The marker a line begins with. The letters o and y, which are no words, count where a tab, another font or a capital after them sets
/// them apart.
pub fn marked(line: &Line) -> Option<Marked> {
    let text = line.text();
    if let Some(found) = marker::marker(&text) {
        return Some(found);
    }
    let found = marker::symbol_letter(&text)?;
    let (first, second) = (line.words.first()?, line.words.get(1));
    let apart = second.is_none_or(|s| {
        s.text.starts_with(char::is_uppercase)
            || s.area.x0 - first.area.x1 > 0.45 * s.looks.size
            || (s.looks.size - first.looks.size).abs() > 0.2
    });
    apart.then_some(found)
}

fn text_left(line: &Line, marked: bool) -> f32 {
    let word = line.words.get(usize::from(marked)).or(line.words.first());
    word.map_or(line.area.x0, |w| w.area.x0)
}

/// Size of a page as it is shown, to turn points into fractions.
#[derive(Clone, Copy, Debug, Default)]
pub struct PageSize {
    /// Points.
    pub width: f32,
    /// Points.
    pub height: f32,
    /// How the page was turned for layout; boxes are given as it is shown.
    pub turn: Turn,
}

impl PageSize {
    /// A box of the layout as fractions of the page.
    pub fn rect(&self, area: &Area) -> Rect {
        let area = turned_back(*area, self.turn, self.width, self.height);
        let (x, y) = (fraction(area.x0, self.width), fraction(area.y0, self.height));
        Rect { x, y, w: fraction(area.x1, self.width) - x, h: fraction(area.y1, self.height) - y }
    }

    /// Left edge of a box of the layout as a fraction of the page turned upright.
    pub fn indent(&self, area: &Area) -> f32 {
        fraction(area.x0, if matches!(self.turn, Turn::Up | Turn::Down) { self.height } else { self.width })
    }

    /// A word of a page with its place.
    pub fn text(&self, word: &Word, page: u32) -> Text {
        let mut stops = turned_stops(&word.stops, word.area, self.turn, self.width, self.height);
        let whole = if stops.vertical { self.height } else { self.width };
        stops.at.iter_mut().for_each(|(_, position)| *position = fraction(*position, whole));
        Text::word(word.text.as_str(), Location::Box { page, rect: self.rect(&word.area) }, stops)
    }
}

fn fraction(value: f32, whole: f32) -> f32 {
    if whole > 0.0 { (value / whole).clamp(0.0, 1.0) } else { 0.0 }
}

/// Text of lines, the first `skip` bytes of the first line (its marker) left out, and the bytes of bold words at its start.
pub fn text_of(lines: &[Line], skip: usize, size_of: &dyn Fn(u32) -> PageSize) -> (Text, usize) {
    let mut text = Text::default();
    let (mut bold_prefix, mut in_prefix) = (0, true);
    let mut to_skip = skip;
    for line in lines {
        let size = size_of(line.page);
        for (index, word) in line.words.iter().enumerate() {
            let mut shown = size.text(word, line.page);
            if to_skip > 0 {
                let length = word.text.len();
                shown = shown.slice(to_skip.min(length)..length);
                to_skip = to_skip.saturating_sub(length + 1);
                if shown.is_blank() {
                    continue;
                }
            }
            join(&mut text, shown.as_str(), index == 0);
            text.append("", &shown);
            let lettered = shown.as_str().chars().any(char::is_alphanumeric);
            in_prefix &= word.looks.bold || !lettered;
            if in_prefix && lettered {
                bold_prefix = text.as_str().len();
            }
        }
    }
    if text.as_str().ends_with(SOFT_HYPHEN) {
        text.truncate_by(SOFT_HYPHEN.len_utf8());
    }
    let whole = bold_prefix >= text.as_str().trim_end_matches(|c: char| !c.is_alphanumeric()).len();
    (text, if whole { 0 } else { bold_prefix })
}

/// Prepares the text for its next word: a blank, or a divided word repaired.
fn join(text: &mut Text, next: &str, line_start: bool) {
    let end = text.as_str();
    if end.is_empty() {
        return;
    }
    if end.ends_with(SOFT_HYPHEN) {
        text.truncate_by(SOFT_HYPHEN.len_utf8());
        if !line_start {
            text.push_unplaced(" ");
        }
        return;
    }
    let last = end.rsplit(char::is_whitespace).next().unwrap_or("");
    let divided = line_start && last.ends_with('-') && last.chars().rev().nth(1).is_some_and(char::is_alphanumeric);
    if !divided {
        text.push_unplaced(" ");
        return;
    }
    match Analyser::shared().join_line_end(last, next) {
        LineEnd::Join => text.truncate_by(1),
        LineEnd::KeepHyphen => {}
        LineEnd::KeepHyphenAndSpace => text.push_unplaced(" "),
    }
}
