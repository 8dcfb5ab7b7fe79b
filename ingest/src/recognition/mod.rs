//! Character recognition, the pure half: words read from the pictures of pages take the place of characters and go through the same layout.
//!
//! Lines are put upright and measured (`lines`), bullets and specks put right (`bullets`), bold letters and drawn lines taken from the
//! picture (`ink`), and all of it laid into the raw pages as characters ([`lay_in`]). After the layout the places go back to where the words stand in the picture ([`place_back`]), and what is unsure is said
//! ([`report`], [`doubt`]). Running a recogniser is the application's work.

mod bullets;
mod ink;
mod laid;
mod lines;
mod report;

pub use self::ink::Picture;
pub use self::laid::Laid;
use self::lines::{Line, Skew};
pub use self::report::{doubt, report};
use crate::layout::area::Area;
use crate::layout::raw::{Glyph, Looks, RawDocument, RawPage, Turn};
use crate::letters;
use crate::model::{Block, BlockKind, Layout, Location, RecognisedPage, Rect};

/// Letters of a page's own below which recognised words are added to them; more are replaced, because the page was given up.
const FEW_LETTERS: usize = 20;
/// Parts of the font size above and below the base line that a character's box covers, as for characters of the file.
const ASCENT: f32 = 0.78;
const DESCENT: f32 = 0.22;
/// Confidence below which a word is left out.
const NOISE: f32 = 0.15;

/// Lays recognised words into the pages they were read from; `picture` shows a page by its number.
pub fn lay_in(raw: &mut RawDocument, recognised: &[RecognisedPage], picture: &dyn Fn(u32) -> Option<Picture>) -> Vec<Laid> {
    let mut all: Vec<(Laid, Vec<Line>)> = Vec::new();
    for read in recognised {
        let Some(page) = raw.pages.iter_mut().find(|p| p.number == read.page) else { continue };
        let own = keep_own(page);
        let words: Vec<_> = read.words.iter().filter(|w| w.confidence >= NOISE && !covers(&own, &w.rect, page)).cloned().collect();
        let skew = lines::skew(&words, page.width, page.height);
        let mut lines = lines::lines(&words, &skew, page.width, page.height);
        bullets::repair(&mut lines);
        if is_noise(&lines) {
            lines.clear();
        }
        if let Some(picture) = picture(read.page).filter(|_| !lines.is_empty()) {
            look(&picture, &skew, &mut lines, page);
        }
        let kept = if lines.is_empty() { Vec::new() } else { words.iter().map(|w| (w.rect, w.confidence)).collect() };
        all.push((Laid { page: read.page, skew, width: page.width, height: page.height, words: kept }, lines));
        page.recognised = true;
    }
    all.iter_mut().for_each(|(_, lines)| lines::in_rows(lines));
    lines::settle_sizes(all.iter_mut().flat_map(|(_, lines)| lines));
    for (laid, lines) in &all {
        if let Some(page) = raw.pages.iter_mut().find(|p| p.number == laid.page) {
            page.glyphs.extend(lines.iter().flat_map(glyphs));
        }
    }
    all.into_iter().map(|(laid, _)| laid).collect()
}

/// Takes from the picture what the words do not say.
fn look(picture: &Picture, skew: &Skew, lines: &mut [Line], page: &mut RawPage) {
    for line in lines.iter_mut() {
        ink::tighten(picture, skew, &mut line.words);
        if let Some(measured) = lines::measured(line.words.clone()) {
            *line = measured;
        }
    }
    let stems: Vec<_> = lines.iter().map(|l| ink::stems(picture, skew, l)).collect();
    ink::mark_bold(lines, &stems);
    // Shapes of a drawn page are known exactly, those of a scan are not.
    if page.dots.is_empty() {
        page.dots = ink::dots(picture, skew, lines);
    }
    if page.rules.is_empty() {
        page.rules = ink::rules(picture, skew, page.width, page.height);
    }
}

/// Keeps the few good characters of a page without a text to speak of (a stamp, a page number over a scan); boxes of those kept.
fn keep_own(page: &mut RawPage) -> Vec<Area> {
    let visible: String = page.glyphs.iter().filter(|g| !g.invisible).map(|g| g.char).collect();
    let few = visible.chars().filter(|c| c.is_alphanumeric()).count() < FEW_LETTERS;
    let good = few && page.unmapped == 0 && letters::evidence([visible.as_str()]).bits >= 0.0;
    page.glyphs.retain(|g| good && !g.invisible);
    page.unmapped = 0;
    page.glyphs.iter().map(|g| g.area).collect()
}

fn covers(own: &[Area], rect: &Rect, page: &RawPage) -> bool {
    let word = Area::new(rect.x * page.width, rect.y * page.height, (rect.x + rect.w) * page.width, (rect.y + rect.h) * page.height);
    own.iter().any(|a| word.holds_middle_of(a))
}

/// What a recogniser sees in a photograph: unsure, and no language.
fn is_noise(lines: &[Line]) -> bool {
    let words = || lines.iter().flat_map(|l| &l.words);
    let mean = words().map(|w| w.confidence).sum::<f32>() / words().count().max(1) as f32;
    mean < 0.4 && letters::evidence(words().map(|w| w.text.as_str())).bits < 3.0 * words().count() as f32
}

/// The characters of a line, evenly over their words, with blanks between.
fn glyphs(line: &Line) -> Vec<Glyph> {
    let mut glyphs = Vec::new();
    let looks = Looks { size: line.size, ..Looks::default() };
    let (top, bottom) = (line.baseline - ASCENT * line.size, line.baseline + DESCENT * line.size);
    let mut add = |char: char, from: f32, to: f32, bold: bool| {
        let area = Area { x0: from, y0: top, x1: to, y1: bottom };
        let looks = Looks { bold, ..looks };
        glyphs.push(Glyph { char, area, baseline: line.baseline, looks, mcid: None, turn: Turn::None, invisible: false });
    };
    let mut end: Option<f32> = None;
    for word in &line.words {
        if let Some(end) = end {
            add(' ', end.min(word.area.x0), word.area.x0, word.bold);
        }
        let count = word.text.chars().count().max(1) as f32;
        let width = word.area.width() / count;
        for (i, char) in word.text.chars().enumerate() {
            let from = word.area.x0 + width * i as f32;
            add(char, from, from + width, word.bold);
        }
        end = Some(word.area.x1);
    }
    glyphs
}

/// Takes the places of recognised words back to where they stand in the picture.
pub fn place_back(layout: &mut Layout, laid: &[Laid]) {
    let back = |at: Location| {
        let Location::Box { page, rect } = at else { return at };
        let Some(laid) = laid.iter().find(|l| l.page == page && l.skew.slope != 0.0) else { return at };
        let (x, y) = laid.skew.back((rect.x + rect.w / 2.0) * laid.width, (rect.y + rect.h / 2.0) * laid.height);
        let (x, y) = (x / laid.width.max(1.0) - rect.w / 2.0, y / laid.height.max(1.0) - rect.h / 2.0);
        Location::Box { page, rect: Rect { x: x.clamp(0.0, 1.0), y: y.clamp(0.0, 1.0), ..rect } }
    };
    if laid.iter().all(|l| l.skew.slope == 0.0) {
        return;
    }
    layout.running.iter_mut().for_each(|t| t.relocate(&back));
    layout.blocks.iter_mut().for_each(|b| relocate(b, &back));
}

fn relocate(block: &mut Block, back: &dyn Fn(Location) -> Location) {
    block.text.relocate(back);
    if let BlockKind::Table(table) = &mut block.kind {
        // Tables in cells are not laid out, so this goes one level down.
        for block in table.rows.iter_mut().flat_map(|r| &mut r.cells).flat_map(|c| &mut c.blocks) {
            block.text.relocate(back);
        }
    }
}

#[cfg(test)]
mod tests;
