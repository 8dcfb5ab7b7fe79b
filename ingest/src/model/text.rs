//! Text that knows where each of its words stands in the source.

use std::ops::Range;
use std::sync::Arc;

use super::place::{Location, Place, Rect};
use super::stops::Stops;

/// A run of a [`Text`] (normally one word, or the half of a word on one line) with its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Fragment {
    /// First byte in the text.
    pub start: usize,
    /// Byte after the last.
    pub end: usize,
    /// Where the run stands.
    pub at: Location,
    /// Where its characters stand, where they are known, and the bytes already cut off its beginning.
    inside: Option<(Arc<Stops>, usize)>,
}

/// Text as a person reads it (NFC, hyphens of divided lines repaired, white space single), with the way back to the source.
///
/// Fragments are in order and do not overlap; offsets are bytes on character boundaries. Bytes outside every fragment
/// (blanks between words) have no place of their own.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Text {
    string: String,
    fragments: Vec<Fragment>,
}

impl Text {
    /// Text that stands at one place as a whole (a line of a plain text, a run of a flowing format).
    pub fn at(string: impl Into<String>, at: Location) -> Self {
        let string = string.into();
        let fragments = if string.is_empty() { Vec::new() } else { vec![Fragment { start: 0, end: string.len(), at, inside: None }] };
        Self { string, fragments }
    }

    /// Text without places (formats without pages or lines).
    pub fn flow(string: impl Into<String>) -> Self {
        Self::at(string, Location::Flow)
    }

    /// The characters.
    pub fn as_str(&self) -> &str {
        &self.string
    }

    /// The runs with their places, in order.
    pub fn fragments(&self) -> &[Fragment] {
        &self.fragments
    }

    /// Whether there is nothing but white space.
    pub fn is_blank(&self) -> bool {
        self.string.trim().is_empty()
    }

    /// One word whose characters have known places: its parts have boxes of their own.
    pub fn word(string: impl Into<String>, at: Location, stops: Stops) -> Self {
        let mut word = Self::at(string, at);
        if let Some(run) = word.fragments.first_mut() {
            run.inside = Some((Arc::new(stops), 0));
        }
        word
    }

    /// Appends a run with its place.
    pub fn push(&mut self, run: &str, at: Location) {
        self.append("", &Self::at(run, at));
    }

    /// Appends characters that stand nowhere in the source (a blank between words).
    pub fn push_unplaced(&mut self, run: &str) {
        self.string.push_str(run);
    }

    /// Appends another text, its places kept, after `between`.
    pub fn append(&mut self, between: &str, other: &Self) {
        if !self.string.is_empty() {
            self.string.push_str(between);
        }
        let shift = self.string.len();
        self.string.push_str(&other.string);
        self.fragments.extend(other.fragments.iter().map(|f| Fragment { start: f.start + shift, end: f.end + shift, ..f.clone() }));
    }

    /// Moves every place.
    pub fn relocate(&mut self, to: &dyn Fn(Location) -> Location) {
        self.fragments.iter_mut().for_each(|f| f.at = to(f.at));
    }

    /// Takes `count` bytes off the end (a line-end hyphen that only divides a word). No effect inside a character.
    pub fn truncate_by(&mut self, count: usize) {
        let Some(len) = self.string.len().checked_sub(count).filter(|n| self.string.is_char_boundary(*n)) else { return };
        self.fragments.retain(|f| f.start < len);
        if let Some(last) = self.fragments.pop() {
            let cut = self.cut(&last, 0, len);
            self.fragments.push(cut);
        }
        self.string.truncate(len);
    }

    /// The part of the text in `range` (bytes), trimmed, with its places. Offsets inside a character move down to its start.
    #[must_use]
    pub fn slice(&self, range: Range<usize>) -> Self {
        let floor = |mut i: usize| {
            i = i.min(self.string.len());
            while !self.string.is_char_boundary(i) {
                i -= 1;
            }
            i
        };
        let (mut start, mut end) = (floor(range.start), floor(range.end));
        if start >= end {
            return Self::default();
        }
        let piece = &self.string[start..end];
        end -= piece.len() - piece.trim_end().len();
        start += piece.len().min(piece.len() - piece.trim_start().len());
        if start >= end {
            return Self::default();
        }
        let fragments = self.fragments.iter().filter(|f| f.start < end && f.end > start);
        let fragments = fragments.map(|f| self.cut(f, start, end)).collect();
        Self { string: self.string[start..end].to_owned(), fragments }
    }

    /// The fragment restricted to `start..end`, its box narrowed to the characters kept; in proportion where their places are not known.
    fn cut(&self, f: &Fragment, start: usize, end: usize) -> Fragment {
        let (from, to) = (f.start.max(start), f.end.min(end));
        let whole = from == f.start && to == f.end;
        let at = match f.at {
            Location::Box { page, rect } if !whole => {
                let known = f.inside.as_ref().and_then(|(stops, cut)| stops.narrow(rect, from - f.start + cut, to - f.start + cut));
                Location::Box { page, rect: known.unwrap_or_else(|| self.share(rect, f, from..to)) }
            }
            other => other,
        };
        let inside = f.inside.as_ref().map(|(stops, cut)| (Arc::clone(stops), cut + from - f.start));
        Fragment { start: from - start, end: to - start, at, inside }
    }

    /// The part of a fragment's box that a part of its characters takes if all are of one width.
    fn share(&self, mut rect: Rect, f: &Fragment, part: Range<usize>) -> Rect {
        let count = |a: usize, b: usize| self.string.get(a..b).map_or(0, |s| s.chars().count()) as f32;
        let all = count(f.start, f.end).max(1.0);
        rect.x += rect.w * count(f.start, part.start) / all;
        rect.w *= count(part.start, part.end) / all;
        rect
    }

    /// Where the text stands.
    pub fn place(&self) -> Place {
        Place::of_runs(self.fragments.iter().map(|f| (f.at, f.inside.as_ref().is_some_and(|(stops, _)| stops.vertical))))
    }

    /// The page on which the text begins, from 1; 1 for formats without pages.
    pub fn page(&self) -> u32 {
        self.place().page
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Rect;

    fn word(text: &mut Text, word: &str, x: f32, y: f32) {
        text.push(word, Location::Box { page: 1, rect: Rect { x, y, w: 0.1, h: 0.02 } });
    }

    #[test]
    fn a_slice_keeps_the_places_of_its_words() {
        let mut text = Text::default();
        word(&mut text, "god", 0.1, 0.1);
        text.push_unplaced(" ");
        word(&mut text, "modtagelse", 0.2, 0.1);
        let slice = text.slice(3..14);
        assert_eq!(slice.as_str(), "modtagelse");
        assert_eq!(slice.place().boxes.len(), 1);
        assert!((slice.place().boxes[0].rect.x - 0.2).abs() < 1e-6);
    }

    #[test]
    fn a_word_divided_over_two_lines_has_two_boxes() {
        let mut text = Text::default();
        word(&mut text, "implemen-", 0.8, 0.1);
        text.truncate_by(1);
        word(&mut text, "tering", 0.1, 0.13);
        assert_eq!(text.as_str(), "implementering");
        assert_eq!(text.place().boxes.len(), 2);
    }

    #[test]
    fn a_slice_outside_the_text_is_empty() {
        assert!(Text::flow("æ").slice(5..9).is_blank());
        assert!(Text::flow("æ").slice(1..2).as_str().len() <= 2);
    }
}
