//! Characters to words, and words to pieces: stretches of one line without a wide gap. What is one line of a column is decided later.

use super::area::Area;
use super::chars::{self, Reading, SOFT_HYPHEN};
use super::marker;
use super::raw::{Glyph, Looks};

/// Gap in font sizes that ends a word where blanks are drawn as characters, and where they are not.
const WORD_GAP_WITH_BLANKS: f32 = 0.30;
const WORD_GAP: f32 = 0.17;
/// Gap in font sizes (and points) that ends a piece.
const PIECE_GAP: f32 = 1.25;
const MIN_PIECE_GAP: f32 = 8.0;
/// Gap in font sizes over which a bullet keeps its words.
const MARKER_GAP: f32 = 5.0;
/// Difference of base lines in font sizes within one row.
const SAME_ROW: f32 = 0.3;

/// One word, or a part of one between wide gaps.
#[derive(Clone, Debug, PartialEq)]
pub struct Word {
    /// Characters, ligatures written out; soft hyphens only at the end.
    pub text: String,
    /// Box.
    pub area: Area,
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
}

impl Piece {
    /// A piece of these words; none of none.
    pub fn of(words: Vec<Word>) -> Option<Self> {
        let area = Area::around(words.iter().map(|w| w.area))?;
        let widest = words.iter().max_by_key(|w| w.text.len())?;
        let (baseline, size) = (widest.baseline, widest.looks.size);
        Some(Self { words, area, baseline, size })
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
pub fn pieces(glyphs: &[(usize, Glyph)]) -> Vec<Piece> {
    let mut all = Vec::new();
    for mut row in rows(glyphs) {
        row.sort_by(|a, b| a.1.area.x0.total_cmp(&b.1.area.x0));
        let row = without_doubles(row);
        all.extend(keep_markers_with_words(split_row(&row)));
    }
    all
}

/// Characters of about the same base line.
fn rows(glyphs: &[(usize, Glyph)]) -> Vec<Vec<(usize, Glyph)>> {
    let mut sorted = glyphs.to_vec();
    sorted.sort_by(|a, b| a.1.baseline.total_cmp(&b.1.baseline));
    let mut rows: Vec<(f32, f32, Vec<(usize, Glyph)>)> = Vec::new();
    for (index, glyph) in sorted {
        match rows.last_mut() {
            Some((baseline, size, row)) if glyph.baseline - *baseline <= SAME_ROW * size.min(glyph.looks.size) => {
                *size = size.max(glyph.looks.size);
                row.push((index, glyph));
            }
            // A raised number (of a note) begins a row of its own, above its line: the line takes it in.
            Some((baseline, size, row)) if *size < 0.8 * glyph.looks.size && glyph.baseline - *baseline <= 0.5 * glyph.looks.size => {
                (*baseline, *size) = (glyph.baseline, glyph.looks.size);
                row.push((index, glyph));
            }
            _ => rows.push((glyph.baseline, glyph.looks.size, vec![(index, glyph)])),
        }
    }
    rows.into_iter().map(|(_, _, row)| row).collect()
}

/// Drops characters drawn a second time at the same place (imitated bold, shadows).
fn without_doubles(row: Vec<(usize, Glyph)>) -> Vec<(usize, Glyph)> {
    let mut kept: Vec<(usize, Glyph)> = Vec::with_capacity(row.len());
    for (index, glyph) in row {
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
    blank: bool,
}

fn split_row(row: &[(usize, Glyph)]) -> Vec<Piece> {
    let blanks = row.iter().filter(|(_, g)| chars::read(g.char) == Reading::Blank).count();
    let gap_limit = if blanks > 0 { WORD_GAP_WITH_BLANKS } else { WORD_GAP };
    let spacing = letter_spacing(row);
    let mut out = Splitter { pieces: Vec::new(), words: Vec::new(), word: Vec::new(), blank: false };
    let mut last: Option<Glyph> = None;
    for (index, glyph) in row {
        match chars::read(glyph.char) {
            Reading::Nothing => continue,
            Reading::Blank => {
                out.blank = true;
                continue;
            }
            _ => {}
        }
        if let Some(last) = last {
            let size = last.looks.size.max(glyph.looks.size);
            let gap = glyph.area.x0 - last.area.x1;
            let wide = gap > (PIECE_GAP * size).max(MIN_PIECE_GAP);
            if wide || gap < -2.0 * size {
                out.end_piece();
            } else if out.blank && (gap > 0.05 * size + spacing || spacing == 0.0) || gap > gap_limit * size + spacing {
                out.end_word();
            }
        }
        out.blank = false;
        out.word.push((*index, *glyph));
        last = Some(*glyph);
    }
    out.end_piece();
    out.pieces
}

/// Extra space between the letters of a letter-spaced row, in points; 0 for ordinary rows.
fn letter_spacing(row: &[(usize, Glyph)]) -> f32 {
    let letters: Vec<&Glyph> = row.iter().map(|(_, g)| g).filter(|g| !g.char.is_whitespace()).collect();
    if letters.len() < 6 {
        return 0.0;
    }
    let mut gaps: Vec<f32> = letters.windows(2).filter_map(|w| Some(w.get(1)?.area.x0 - w.first()?.area.x1)).collect();
    gaps.sort_by(f32::total_cmp);
    let median = gaps.get(gaps.len() / 2).copied().unwrap_or(0.0);
    let size = letters.first().map_or(1.0, |g| g.looks.size);
    if median > 0.12 * size && median < 1.0 * size { median } else { 0.0 }
}

impl Splitter {
    fn end_word(&mut self) {
        let glyphs = std::mem::take(&mut self.word);
        self.words.extend(word_of(&glyphs));
    }

    fn end_piece(&mut self) {
        self.end_word();
        self.pieces.extend(Piece::of(std::mem::take(&mut self.words)));
    }
}

fn word_of(glyphs: &[(usize, Glyph)]) -> Option<Word> {
    let mut text = String::new();
    for (_, glyph) in glyphs {
        match chars::read(glyph.char) {
            Reading::Char(c) => text.push(c),
            Reading::Letters(letters) => text.push_str(letters),
            Reading::Blank | Reading::Nothing => {}
        }
    }
    let soft_end = text.ends_with(SOFT_HYPHEN);
    text.retain(|c| c != SOFT_HYPHEN);
    if soft_end {
        text.push(SOFT_HYPHEN);
    }
    let text = super::text::nfc(&text);
    let area = Area::around(glyphs.iter().map(|(_, g)| g.area))?;
    let (_, middle) = glyphs.get(glyphs.len() / 2)?;
    let bold = glyphs.iter().filter(|(_, g)| g.looks.bold).count() * 2 > glyphs.len();
    let order = glyphs.iter().map(|(i, _)| *i).min().unwrap_or(0);
    let mcid = glyphs.iter().find_map(|(_, g)| g.mcid);
    (!text.is_empty()).then(|| Word { text, area, baseline: middle.baseline, looks: Looks { bold, ..middle.looks }, mcid, order })
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
