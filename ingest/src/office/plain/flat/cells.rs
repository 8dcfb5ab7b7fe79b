//! The pieces of cells: lines between empty lines, indented lines and wide gaps.

use super::super::lines::Line;
use super::super::shape::{continues, ends_open};

/// Lines that surely stand in one cell.
#[derive(Clone, Debug)]
pub struct Chunk {
    /// Its lines.
    pub lines: Vec<Line>,
}

impl Chunk {
    /// All its words, divided words joined.
    pub fn text(&self) -> String {
        let mut text = String::new();
        for line in &self.lines {
            match text.strip_suffix(['-', '\u{ad}']) {
                Some(left) if line.text.starts_with(char::is_lowercase) => text = left.to_owned(),
                _ if text.is_empty() => {}
                _ => text.push(' '),
            }
            text.push_str(&line.text);
        }
        text
    }

    /// Characters of its longest line.
    pub fn width(&self) -> usize {
        self.lines.iter().map(|l| l.text.chars().count()).max().unwrap_or(0)
    }
}

/// The pieces in order.
pub fn chunks(lines: &[Line]) -> Vec<Chunk> {
    let spaced = lines.iter().filter(|l| l.blanks > 0).count() * 8 >= lines.len();
    let mut out: Vec<Chunk> = Vec::new();
    for line in lines {
        for (n, part) in parts(line).into_iter().enumerate() {
            let joins = out.last().is_some_and(|chunk| n == 0 && goes_on(chunk, &part, spaced));
            match out.last_mut().filter(|_| joins) {
                Some(chunk) => chunk.lines.push(part),
                None => out.push(Chunk { lines: vec![part] }),
            }
        }
    }
    out
}

/// Whether a line stands in the cell of the line before it. Where cells are parted by empty lines, every line between them does;
/// else one that the sentence, or the word, goes on in.
fn goes_on(chunk: &Chunk, next: &Line, spaced: bool) -> bool {
    let Some(last) = chunk.lines.last() else { return false };
    let divided = last.text.chars().count() > 1 && last.text.ends_with(['-', '\u{ad}']) && next.text.starts_with(char::is_lowercase);
    if spaced {
        return divided || next.blanks == 0 && next.indent == 0 && !ends_short(chunk, last, next);
    }
    divided || continues(last, next) || last.text.chars().count() > 1 && ends_open(&last.text)
}

/// Characters of the longest part of a line.
pub fn widest(line: &Line) -> usize {
    parts(line).iter().map(|l| l.width).max().unwrap_or(0)
}

/// The line before ends a sentence although the first word of this one had room there.
fn ends_short(chunk: &Chunk, last: &Line, next: &Line) -> bool {
    let word = next.text.split(' ').next().map_or(0, |w| w.chars().count());
    last.text.ends_with('.') && next.text.starts_with(char::is_uppercase) && last.width + 1 + word < chunk.width()
}

/// A line cut at gaps of two blanks and more, which part cells.
fn parts(line: &Line) -> Vec<Line> {
    let mut out = Vec::new();
    let mut start = 0;
    for end in line.gaps.iter().copied().chain([line.text.len()]) {
        let text = line.text.get(start..end).unwrap_or_default().trim();
        if !text.is_empty() {
            let first = start == 0;
            out.push(Line {
                text: text.to_owned(),
                width: text.chars().count(),
                marker: line.marker.clone().filter(|_| first),
                indent: if first { line.indent } else { 0 },
                ..line.clone()
            });
        }
        start = end;
    }
    out
}
