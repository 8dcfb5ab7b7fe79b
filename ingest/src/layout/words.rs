//! Characters to words, and words to pieces: stretches of one line without a wide gap. What is one line of a column is decided later.

use std::ops::Range;

use super::area::Area;
use super::chars::{self, Reading};
use super::marker;
use super::raw::{Glyph, Looks};
use super::spelling;
use crate::model::Stops;

/// Gap in font sizes that ends a word where blanks are drawn as characters, and where they are not.
const WORD_GAP_WITH_BLANKS: f32 = 0.30;
const WORD_GAP: f32 = 0.17;
/// Gap in font sizes (and points) that ends a piece.
const PIECE_GAP: f32 = 1.05;
const MIN_PIECE_GAP: f32 = 7.0;
/// Widest gap in font sizes of a justified line.
const JUSTIFIED: f32 = 4.0;
/// Gap in font sizes over which a bullet keeps its words.
const MARKER_GAP: f32 = 5.0;
/// Difference of base lines in font sizes between a lowered number and its line.
const LOWERED: f32 = 0.4;
/// Difference of base lines in font sizes within one row.
const SAME_ROW: f32 = 0.3;

/// One word, or a part of one between wide gaps.
#[derive(Clone, Debug, PartialEq)]
pub struct Word {
    /// Characters, ligatures written out; soft hyphens only at the end.
    pub text: String,
    /// Box.
    pub area: Area,
    /// Where its characters stand, in points.
    pub stops: Stops,
    /// Height of the base line.
    pub baseline: f32,
    /// Looks of most of its characters.
    pub looks: Looks,
    /// Marked content.
    pub mcid: Option<u32>,
    /// Place in the page's instructions.
    pub order: usize,
}

/// Words of one line without a wide gap between them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Piece {
    /// Words from left to right.
    pub words: Vec<Word>,
    /// Box of all.
    pub area: Area,
    /// Base line of most words.
    pub baseline: f32,
    /// Font size of most characters.
    pub size: f32,
    /// It begins on the left edge of a column of a table.
    pub column_start: bool,
}

impl Piece {
    /// A piece of these words; none of none.
    pub fn of(words: Vec<Word>) -> Option<Self> {
        let area = Area::around(words.iter().map(|w| w.area))?;
        let widest = words.iter().max_by_key(|w| w.text.len())?;
        let (baseline, size) = (widest.baseline, widest.looks.size);
        Some(Self { words, area, baseline, size, column_start: false })
    }

    /// The first place in the page's instructions.
    pub fn order(&self) -> usize {
        self.words.iter().map(|w| w.order).min().unwrap_or(usize::MAX)
    }

    /// The words with blanks between.
    pub fn text(&self) -> String {
        self.words.iter().map(|w| w.text.as_str()).collect::<Vec<_>>().join(" ")
    }
}

/// All pieces of upright characters, from top to bottom.
pub fn pieces(mut glyphs: Vec<(usize, Glyph)>) -> Vec<Piece> {
    glyphs.sort_by(|a, b| a.1.baseline.total_cmp(&b.1.baseline));
    let mut all = Vec::new();
    for row in rows(&glyphs) {
        let Some(row) = glyphs.get_mut(row) else { continue };
        row.sort_by(|a, b| a.1.area.x0.total_cmp(&b.1.area.x0));
        let row = without_doubles(row);
        all.extend(keep_markers_with_words(split_row(&row)));
    }
    all
}

/// Where characters of about the same base line stand, of those sorted by base line.
fn rows(glyphs: &[(usize, Glyph)]) -> Vec<Range<usize>> {
    let mut rows: Vec<Range<usize>> = Vec::new();
    // Base line and font size of the last row.
    let (mut baseline, mut size) = (0.0_f32, 0.0_f32);
    for (at, (_, glyph)) in glyphs.iter().enumerate() {
        match rows.last_mut() {
            Some(row) if glyph.baseline - baseline <= SAME_ROW * size.min(glyph.looks.size) => {
                size = size.max(glyph.looks.size);
                row.end = at + 1;
            }
            // A raised number (of a note) begins a row of its own, above its line: the line takes it in.
            // Words above a large numeral of another column stay a line.
            Some(row)
                if size < 0.8 * glyph.looks.size
                    && glyph.baseline - baseline <= 0.5 * glyph.looks.size
                    && glyphs.get(row.clone()).is_some_and(raised) =>
            {
                (baseline, size) = (glyph.baseline, glyph.looks.size);
                row.end = at + 1;
            }
            Some(row)
                if glyph.looks.size < 0.8 * size
                    && glyph.baseline - baseline <= LOWERED * size
                    && glyphs.get(row.clone()).is_some_and(|row| lowered(glyph, row)) =>
            {
                row.end = at + 1;
            }
            _ => {
                (baseline, size) = (glyph.baseline, glyph.looks.size);
                rows.push(at..at + 1);
            }
        }
    }
    rows
}

/// A number set lower, right behind a letter of its line: "CO₂".
fn lowered(glyph: &Glyph, row: &[(usize, Glyph)]) -> bool {
    let behind = |g: &Glyph| (glyph.area.x0 - g.area.x1).abs() < 0.15 * g.looks.size;
    glyph.char.is_ascii_digit() && row.iter().any(|(_, g)| g.char.is_alphanumeric() && behind(g))
}

/// Marks of notes, and no words.
fn raised(row: &[(usize, Glyph)]) -> bool {
    row.iter().filter(|(_, g)| g.char.is_alphabetic()).count() <= 2
}

/// Drops characters drawn a second time at the same place (imitated bold, shadows).
fn without_doubles(row: &[(usize, Glyph)]) -> Vec<(usize, Glyph)> {
    let mut kept: Vec<(usize, Glyph)> = Vec::with_capacity(row.len());
    for (index, glyph) in row {
        let (index, glyph) = (*index, *glyph);
        let near = 0.15 * glyph.looks.size;
        let double = kept.iter_mut().rev().take(3).find(|(_, k)| {
            k.char == glyph.char
                && !k.char.is_whitespace()
                && (k.area.x0 - glyph.area.x0).abs() < near
                && (k.baseline - glyph.baseline).abs() < near
        });
        match double {
            Some((_, first)) => first.looks.bold |= glyph.looks.bold,
            None => kept.push((index, glyph)),
        }
    }
    kept
}

struct Splitter {
    pieces: Vec<Piece>,
    words: Vec<Word>,
    word: Vec<(usize, Glyph)>,
}

/// The place between two characters of a row.
#[derive(Clone, Copy)]
struct Between {
    gap: f32,
    /// Font size of the smaller neighbour, and of the larger.
    sizes: (f32, f32),
    /// Blanks drawn there.
    blanks: usize,
    /// The right one was drawn right after the left one and its blanks.
    next_drawn: bool,
    /// Both are of one piece of marked content.
    same_mark: bool,
}

fn split_row(row: &[(usize, Glyph)]) -> Vec<Piece> {
    let (shown, between) = places(row);
    let blanks: usize = between.iter().map(|b| b.blanks).sum();
    let gap_limit = if blanks > 0 { WORD_GAP_WITH_BLANKS } else { WORD_GAP };
    let spacing = letter_spacing(row);
    let ends_word =
        |b: &Between| b.blanks > 0 && (b.gap > 0.05 * b.sizes.1 + spacing || spacing == 0.0) || b.gap > gap_limit * b.sizes.1 + spacing;
    let gaps: Vec<(usize, f32)> = between.iter().enumerate().filter(|(_, b)| ends_word(b)).map(|(i, b)| (i, b.gap)).collect();
    let mut out = Splitter { pieces: Vec::new(), words: Vec::new(), word: Vec::new() };
    for (index, glyph) in shown.iter().enumerate() {
        if let Some(place) = index.checked_sub(1).and_then(|i| between.get(i)) {
            let wide = place.gap > (PIECE_GAP * place.sizes.0).max(MIN_PIECE_GAP) && !is_justified(place, index - 1, &gaps);
            if wide || place.gap < -2.0 * place.sizes.1 {
                out.end_piece();
            } else if ends_word(place) {
                out.end_word();
            }
        }
        out.word.push(*glyph);
    }
    out.end_piece();
    out.pieces
}

/// The characters that are seen, and the places between them.
fn places(row: &[(usize, Glyph)]) -> (Vec<(usize, Glyph)>, Vec<Between>) {
    let mut shown: Vec<(usize, Glyph)> = Vec::with_capacity(row.len());
    let mut between = Vec::with_capacity(row.len());
    let mut blanks = 0;
    for (index, glyph) in row {
        match chars::read(glyph.char) {
            Reading::Nothing => continue,
            Reading::Blank => blanks += 1,
            Reading::Char(_) | Reading::Letters(_) => {
                if let Some((before, last)) = shown.last() {
                    let (a, b) = (last.looks.size, glyph.looks.size);
                    between.push(Between {
                        gap: glyph.area.x0 - last.area.x1,
                        sizes: (a.min(b), a.max(b)),
                        blanks,
                        next_drawn: *index == before + 1 + blanks,
                        same_mark: glyph.mcid.is_some() && glyph.mcid == last.mcid,
                    });
                }
                blanks = 0;
                shown.push((*index, *glyph));
            }
        }
    }
    (shown, between)
}

/// A wide gap of a justified line: drawn with a blank in one go, and of about the width of the gaps beside it.
fn is_justified(place: &Between, index: usize, gaps: &[(usize, f32)]) -> bool {
    if !place.next_drawn || place.blanks != 1 {
        return false;
    }
    if place.same_mark && place.gap < JUSTIFIED * place.sizes.0 {
        return true;
    }
    let at = gaps.iter().position(|(i, _)| *i == index);
    let near = |i: Option<usize>| i.and_then(|i| gaps.get(i)).map(|(_, gap)| *gap);
    let beside = at.map(|at| [near(at.checked_sub(1)), near(Some(at + 1))]).unwrap_or_default();
    let widest = beside.into_iter().flatten().fold(0.0, f32::max);
    let limit = if widest > 0.0 { (1.7 * widest).min(JUSTIFIED * place.sizes.0) } else { 1.6 * place.sizes.0 };
    place.gap < limit
}

/// Extra space between the letters of a letter-spaced row, in points; 0 for ordinary rows.
fn letter_spacing(row: &[(usize, Glyph)]) -> f32 {
    let letters: Vec<&Glyph> = row.iter().map(|(_, g)| g).filter(|g| !g.char.is_whitespace()).collect();
    if letters.len() < 6 {
        return 0.0;
    }
    let mut gaps: Vec<f32> = letters.windows(2).filter_map(|w| Some(w.get(1)?.area.x0 - w.first()?.area.x1)).collect();
    let middle = gaps.len() / 2;
    let median = *gaps.select_nth_unstable_by(middle, f32::total_cmp).1;
    let size = letters.first().map_or(1.0, |g| g.looks.size);
    if median > 0.12 * size && median < 1.0 * size { median } else { 0.0 }
}

impl Splitter {
    fn end_word(&mut self) {
        self.words.extend(word_of(&self.word));
        self.word.clear();
    }

    fn end_piece(&mut self) {
        self.end_word();
        self.pieces.extend(Piece::of(std::mem::take(&mut self.words)));
    }
}

fn word_of(glyphs: &[(usize, Glyph)]) -> Option<Word> {
    let (text, stops) = spelling::spell(glyphs.iter().map(|(_, g)| g));
    let area = Area::around(glyphs.iter().map(|(_, g)| g.area))?;
    let (_, middle) = glyphs.get(glyphs.len() / 2)?;
    let bold = glyphs.iter().filter(|(_, g)| g.looks.bold).count() * 2 > glyphs.len();
    let order = glyphs.iter().map(|(i, _)| *i).min().unwrap_or(0);
    let mcid = glyphs.iter().find_map(|(_, g)| g.mcid);
    let looks = Looks { bold, ..middle.looks };
    (!text.is_empty()).then_some(Word { text, area, stops, baseline: middle.baseline, looks, mcid, order })
}

/// A piece that is only a bullet or number belongs to the words right of it.
fn keep_markers_with_words(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut out: Vec<Piece> = Vec::with_capacity(pieces.len());
    for piece in pieces {
        let joins = out.last().is_some_and(|left| {
            let gap = piece.area.x0 - left.area.x1;
            gap < MARKER_GAP * piece.size && left.words.len() == 1 && is_lone_marker(&left.text())
        });
        match out.last_mut().filter(|_| joins) {
            Some(left) => {
                left.words.extend(piece.words);
                left.area = left.area.union(piece.area);
                (left.baseline, left.size) = (piece.baseline, piece.size);
            }
            None => out.push(piece),
        }
    }
    out
}

/// Whether a text is a marker and nothing else: a bullet, `1.`, `1.2`, or the letters o and y of symbol fonts.
pub fn is_lone_marker(text: &str) -> bool {
    let found = marker::marker(text).or_else(|| marker::symbol_letter(text));
    found.is_some_and(|m| m.bytes >= text.len()) || is_heading_number(text)
}

/// `1.2`, `3.1.4`, `2.1.`: the number of a heading.
pub fn is_heading_number(text: &str) -> bool {
    let mut parts = text.trim_end_matches('.').split('.');
    let short = |p: &str| !p.is_empty() && p.len() <= 2 && p.bytes().all(|b| b.is_ascii_digit());
    text.contains('.') && parts.clone().count() <= 5 && parts.all(short)
}
