//! How a plain text is set: how wide its lines are, and where empty lines separate nothing.

use super::lines::Line;

/// Words that cannot end a title or an item.
const OPEN_ENDINGS: &str = include_str!("../../../data/open_endings.txt");

/// Characters by which lines set in a proportional font differ.
const SLACK: usize = 8;

/// The setting of a text.
#[derive(Debug)]
pub(super) struct Shape {
    /// Characters of a full line; none where every paragraph is one line.
    width: Option<usize>,
    /// Per line, whether empty lines around it separate nothing (double line spacing).
    doubled: Vec<bool>,
}

impl Shape {
    /// Measures a text.
    pub(super) fn of(lines: &[Line]) -> Self {
        let width = wrap_width(lines);
        Self { width, doubled: doubled(lines, width) }
    }

    /// The setting of the lines of one cell.
    pub(super) fn of_cell(lines: &[Line]) -> Self {
        let width = lines.iter().map(|l| l.width).max().filter(|_| lines.len() > 1);
        Self { width, doubled: Vec::new() }
    }

    /// Whether the line reaches the right margin, so that the next may go on with it: the next line's first word had no room on it.
    pub(super) fn is_full(&self, line: &Line, next: &Line) -> bool {
        let word = next.text.split(' ').next().map_or(0, |w| w.chars().count());
        let had_room = line.width + 1 + word + SLACK < next.width;
        self.width.is_some_and(|width| line.width * 100 >= width * 78) && !had_room
    }

    /// Whether a line is clearly shorter than the margin.
    pub(super) fn is_short(&self, line: &Line) -> bool {
        self.width.map_or(line.width < 100, |width| line.width * 100 < width * 70)
    }

    /// Whether empty lines around the line with this index separate nothing.
    pub(super) fn is_doubled(&self, index: usize) -> bool {
        self.doubled.get(index).copied().unwrap_or(false)
    }
}

/// The width at which lines are wrapped: many lines end close to it, hardly any beyond.
fn wrap_width(lines: &[Line]) -> Option<usize> {
    let mut widths: Vec<usize> = lines.iter().map(|l| l.width).filter(|w| *w >= 30).collect();
    widths.sort_unstable();
    let width = *widths.get(widths.len().saturating_mul(92) / 100)?;
    let near = widths.iter().filter(|w| **w * 100 >= width * 80 && **w * 100 <= width * 115).count();
    (width <= 160 && near * 100 >= widths.len() * 30).then_some(width)
}

/// Lines in whose neighbourhood every line is followed by an empty one although sentences go on over them.
fn doubled(lines: &[Line], width: Option<usize>) -> Vec<bool> {
    const AROUND: usize = 6;
    let goes_on = |i: usize| lines.get(i.wrapping_sub(1)).zip(lines.get(i)).is_some_and(|(a, b)| continues(a, b));
    (0..lines.len())
        .map(|i| {
            let near = i.saturating_sub(AROUND).max(1)..(i + AROUND).min(lines.len());
            let gaps = near.clone().count();
            let spaced = near.clone().filter(|j| lines.get(*j).is_some_and(|l| l.blanks > 0)).count();
            let wrapped = near.filter(|j| goes_on(*j)).count();
            width.is_some() && gaps > 0 && spaced * 10 >= gaps * 8 && wrapped * 5 >= gaps
        })
        .collect()
}

/// Whether `b` reads on from `a`: no full stop before, lower case after.
pub(super) fn continues(a: &Line, b: &Line) -> bool {
    let first = b.text.trim_start_matches(['(', '"', '”', '“', '’', '\'', '»']);
    b.marker.is_none() && first.starts_with(char::is_lowercase) && (!ends_sentence(&a.text) || a.text.ends_with(','))
}

/// Ends like a sentence, a label or a lead-in.
pub(super) fn ends_sentence(text: &str) -> bool {
    text.trim_end_matches(['"', '”', '’', '\'', ')', '»']).ends_with(['.', ':', '!', '?', ';'])
}

/// Ends so that something must follow: a divided word, a comma, "og", "for", an open bracket.
pub(super) fn ends_open(text: &str) -> bool {
    if text.ends_with(['-', '\u{ad}', ',', '(', '/', '–', '&', '\u{2010}']) {
        return true;
    }
    let last = text.rsplit(' ').next().unwrap_or_default();
    OPEN_ENDINGS.lines().map(str::trim).any(|word| !word.starts_with('#') && word == last)
}
