//! Where something stands in its source.

use serde::{Deserialize, Serialize};

/// A rectangle in fractions of the page's width and height, origin top left, y downwards.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Rect {
    /// Left edge, 0 to 1.
    pub x: f32,
    /// Top edge, 0 to 1.
    pub y: f32,
    /// Width, 0 to 1.
    pub w: f32,
    /// Height, 0 to 1.
    pub h: f32,
}

impl Rect {
    /// The smallest rectangle that holds both.
    #[must_use]
    pub fn union(self, other: Self) -> Self {
        let (x, y) = (self.x.min(other.x), self.y.min(other.y));
        let right = (self.x + self.w).max(other.x + other.w);
        let bottom = (self.y + self.h).max(other.y + other.h);
        Self { x, y, w: right - x, h: bottom - y }
    }

    /// To five decimals, a hundredth of a point: keeps answers short.
    #[must_use]
    fn rounded(self) -> Self {
        let round = |n: f32| (f64::from(n) * 1e5).round() / 1e5;
        #[expect(clippy::cast_possible_truncation, reason = "fractions of a page")]
        let [x, y, w, h] = [self.x, self.y, self.w, self.h].map(|n| round(n) as f32);
        Self { x, y, w, h }
    }
}

/// Where one piece of text stands: in a box on a page, on a line of a plain text, or (flowing formats) only in order.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum Location {
    /// Page (from 1) and rectangle on it.
    Box {
        /// Page number, from 1.
        page: u32,
        /// Rectangle on the page.
        rect: Rect,
    },
    /// Line (from 1, divided at `\n` only) of a plain text.
    Line(u32),
    /// Formats without pages or lines.
    Flow,
}

/// A rectangle with its page, as the contract prints it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Boxed {
    /// Page number, from 1.
    pub page: u32,
    /// Rectangle on the page.
    #[serde(flatten)]
    pub rect: Rect,
}

/// The place of a fact: first page, boxes one per line of text, lines for plain text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Place {
    /// Page on which the fact begins, from 1; 1 for formats without pages.
    pub page: u32,
    /// One box per line; empty for formats without pages.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub boxes: Vec<Boxed>,
    /// First and last line of a plain text file, from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lines: Option<[u32; 2]>,
}

impl Default for Place {
    fn default() -> Self {
        Self { page: 1, boxes: Vec::new(), lines: None }
    }
}

impl Place {
    /// The place that covers all locations, boxes of one line joined.
    pub fn of(locations: impl IntoIterator<Item = Location>) -> Self {
        Self::of_runs(locations.into_iter().map(|location| (location, false)))
    }

    /// Both places, what lies between them left out.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.page = self.page.min(other.page);
        self.boxes.extend(other.boxes);
        self.lines = match (self.lines, other.lines) {
            (Some([a, b]), Some([c, d])) => Some([a.min(c), b.max(d)]),
            (one, other) => one.or(other),
        };
        self
    }

    /// The same of runs that each go along a line or, where said, up or down the page.
    pub fn of_runs(runs: impl IntoIterator<Item = (Location, bool)>) -> Self {
        let mut boxes: Vec<Boxed> = Vec::new();
        let mut lines: Option<[u32; 2]> = None;
        for (location, vertical) in runs {
            match location {
                Location::Box { page, rect } => match boxes.last_mut() {
                    Some(last) if last.page == page && same_line(last.rect, rect, vertical) => last.rect = last.rect.union(rect),
                    _ => boxes.push(Boxed { page, rect }),
                },
                Location::Line(n) => lines = Some(lines.map_or([n, n], |[a, b]| [a.min(n), b.max(n)])),
                Location::Flow => {}
            }
        }
        for found in &mut boxes {
            found.rect = found.rect.rounded();
        }
        let page = boxes.iter().map(|b| b.page).min().unwrap_or(1);
        Self { page, boxes, lines }
    }
}

/// Two boxes are of one line of text where they overlap across it by more than half and stand close to each other.
fn same_line(a: Rect, b: Rect, vertical: bool) -> bool {
    if vertical {
        let turned = |r: Rect| Rect { x: r.y, y: r.x, w: r.h, h: r.w };
        return same_line(turned(a), turned(b), false);
    }
    let overlap = (a.y + a.h).min(b.y + b.h) - a.y.max(b.y);
    let gap = (b.x - (a.x + a.w)).max(a.x - (b.x + b.w));
    overlap > 0.5 * a.h.min(b.h) && gap < 0.04
}
