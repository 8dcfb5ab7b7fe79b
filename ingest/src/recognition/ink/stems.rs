//! Bold letters, by the width of their upright strokes.

use super::super::lines::{Line, Skew, Word};
use super::picture::Picture;

/// Share of ink from which a pixel is of a stroke.
const STROKE: f32 = 0.5;
/// Widest stroke in font sizes; wider ink is a level stroke or a filled shape.
const WIDEST: f32 = 0.3;
/// Strokes of a word from which its width can be said.
const ENOUGH: usize = 6;
/// Share by which bold strokes are wider than the page's usual ones: where bold begins, and what it is usually.
const BOLD: f32 = 1.28;
const USUAL_BOLD: f32 = 1.55;

/// Width of a word's strokes.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Stem {
    /// In font sizes.
    pub width: f32,
    /// Strokes measured.
    pub count: usize,
}

/// Stems of each word of a line.
pub fn stems(picture: &Picture, skew: &Skew, line: &Line) -> Vec<Stem> {
    line.words.iter().map(|w| stem(picture, skew, line, w)).collect()
}

fn stem(picture: &Picture, skew: &Skew, line: &Line, word: &Word) -> Stem {
    let step = picture.step();
    let mut widths = Vec::new();
    // Between base line and the height of small letters.
    let mut y = line.baseline - 0.48 * line.size;
    while y < line.baseline - 0.06 * line.size {
        row(picture, skew, (word.area.x0, word.area.x1, y), &mut widths);
        y += step;
    }
    widths.retain(|w| *w < WIDEST * line.size);
    widths.sort_by(f32::total_cmp);
    let width = widths.get(widths.len() / 2).copied().unwrap_or(0.0) / line.size;
    Stem { width, count: if word.text.chars().any(char::is_alphabetic) { widths.len() } else { 0 } }
}

/// Widths of the strokes that a row crosses, in points; the shades at their edges count in part.
fn row(picture: &Picture, skew: &Skew, (from, to, y): (f32, f32, f32), widths: &mut Vec<f32>) {
    let step = picture.step();
    let (mut width, mut before, mut open) = (0.0, 0.0, false);
    let mut x = from - step;
    while x < to + step {
        let ink = picture.ink_at(skew, x, y);
        if ink >= STROKE {
            if !open {
                width = before;
            }
            width += ink;
            open = true;
        } else if open {
            widths.push((width + ink) * step);
            open = false;
        }
        before = ink;
        x += step;
    }
}

/// Marks the bold words of a page's lines: all of a line, none, or those at its start.
pub fn mark_bold(lines: &mut [Line], stems: &[Vec<Stem>]) {
    let mut all: Vec<Stem> = stems.iter().flatten().filter(|s| s.count >= ENOUGH).copied().collect();
    all.sort_by(|a, b| a.width.total_cmp(&b.width));
    let half = all.iter().map(|s| s.count).sum::<usize>() / 2;
    let mut sum = 0;
    let Some(usual) = all.iter().find(|s| {
        sum += s.count;
        sum > half
    }) else {
        return;
    };
    for (line, stems) in lines.iter_mut().zip(stems) {
        let bold = bold_words(stems, usual.width);
        line.words.iter_mut().enumerate().for_each(|(i, w)| w.bold = i < bold);
    }
}

/// How many words from the start are bold: the division that fits the widths best.
fn bold_words(stems: &[Stem], usual: f32) -> usize {
    let off = |stem: &Stem, bold: bool| {
        let (width, weight) = (stem.width / usual, if stem.count >= ENOUGH { stem.count as f32 } else { 0.0 });
        // What a word costs if it is taken for bold or for regular.
        weight * if bold { (BOLD - width).max(0.0) + (width - USUAL_BOLD).max(0.0) * 0.1 } else { (width - BOLD).max(0.0) }
    };
    let cost = |split: usize| stems.iter().enumerate().map(|(i, s)| off(s, i < split)).sum::<f32>();
    // Divided lines are rare: they must fit clearly better.
    let weight: f32 = stems.iter().map(|s| s.count as f32).sum();
    let whole = if cost(stems.len()) < cost(0) { stems.len() } else { 0 };
    let split = (1..stems.len()).min_by(|a, b| cost(*a).total_cmp(&cost(*b)));
    split.filter(|s| cost(*s) + 0.03 * weight < cost(whole)).unwrap_or(whole)
}
