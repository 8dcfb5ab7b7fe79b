//! Rule `margin_notes`: notes in smaller print beside the text, taken out of it and put behind the section beside which they stand.
//!
//! A margin is a strip at one side of the pages in which nothing but small print stands, and into which no line of the text beside it
//! reaches. Read line by line its notes would run into the text or make a table of it; read as a column they would stand behind the whole
//! page, under the wrong heading.

use super::area::Area;
use super::draft::Draft;
use super::headings::{half_point, most};
use super::page::Ready;
use super::raw::RawPage;
use super::words::Piece;

/// Share of the text's size up to which print is small.
const SMALL: f32 = 0.92;
/// Share of the text's width that the text beside a margin has at least.
const TEXT_WIDTH: f32 = 0.5;
/// Lines of notes in a document, and on a page, from which there is a margin.
const LINES: usize = 8;
const PAGE_LINES: usize = 2;
/// Distance between the strip and the text beside it, in points.
const GUTTER: f32 = 4.0;
/// Points before the strip in which no line of the text begins.
const COLUMN: f32 = 40.0;
/// Distance in font sizes up to which words go on in a line.
const WORD_APART: f32 = 3.0;
/// Points between base lines of one line.
const LEVEL: f32 = 0.8;
/// Distance in font sizes that ends a note.
const APART: f32 = 2.0;
/// Share of the page's text, its own included, that a margin is wide at most.
const WIDTH: f32 = 0.45;
/// Words of a note in the middle; the names of fields beside a form are shorter.
const WORDS: usize = 6;
/// Size against running text from which a line heads a section.
const HEADS: f32 = 1.1;
/// Words of a line in bold that heads a section.
const HEAD_WORDS: usize = 14;
/// Left edges tried.
const MAX_EDGES: usize = 40;

/// A note in the margin.
#[derive(Clone, Debug)]
pub struct Note {
    /// Index of its page.
    pub page: usize,
    /// Its upper edge.
    pub top: f32,
    /// Its words.
    pub pieces: Vec<Piece>,
}

/// A strip that begins (at the right of the text) or ends (at its left) at a place of the page.
#[derive(Clone, Copy)]
struct Strip {
    at: f32,
    right: bool,
    /// Largest print of notes.
    small: f32,
}

impl Strip {
    /// Whether a piece may be of a note: it stands in the strip, in small print.
    fn holds(self, piece: &Piece) -> bool {
        self.lies_in(piece) && piece.size <= self.small
    }

    fn lies_in(self, piece: &Piece) -> bool {
        if self.right { piece.area.x0 >= self.at - 2.0 } else { piece.area.x1 <= self.at - GUTTER }
    }

    /// A piece outside that reaches into the strip.
    fn crossed_by(self, piece: &Piece) -> bool {
        if self.right { piece.area.x1 > self.at - GUTTER } else { piece.area.x0 < self.at - 2.0 }
    }
}

/// Takes the notes out of the pages; in reading order.
pub fn take(pages: &mut [Ready], raw: &[RawPage]) -> Vec<Note> {
    let Some(body) = body_size(pages) else { return Vec::new() };
    let Some((strip, on)) = strip(pages, raw, body) else { return Vec::new() };
    let notes = notes(pages, raw, strip, &on);
    let mut lengths: Vec<usize> = notes.iter().map(|n| n.pieces.iter().map(|p| p.words.len()).sum()).collect();
    lengths.sort_unstable();
    if lengths.get(lengths.len() / 2).is_none_or(|words| *words < WORDS) {
        return Vec::new();
    }
    for page in on {
        pages.get_mut(page).into_iter().for_each(|p| p.pieces.retain(|piece| !strip.holds(piece)));
    }
    notes
}

/// The notes in the strip of some pages: what stands in one frame, or close together.
fn notes(pages: &[Ready], raw: &[RawPage], strip: Strip, on: &[usize]) -> Vec<Note> {
    let mut notes: Vec<Note> = Vec::new();
    for page in on.iter().copied() {
        let Some(ready) = pages.get(page) else { continue };
        let mut own: Vec<Piece> = ready.pieces.iter().filter(|p| strip.holds(p)).cloned().collect();
        own.sort_by(|a, b| a.area.y0.total_cmp(&b.area.y0));
        let frames: Vec<Area> = raw
            .get(page)
            .map(|r| r.frames.iter().copied().chain(r.fills.iter().map(|f| f.area)).filter(|a| a.width() < r.width / 2.0).collect())
            .unwrap_or_default();
        for piece in own {
            let framed = |p: &Piece| frames.iter().position(|f| f.height() > 2.0 * p.size && f.holds_middle_of(&p.area));
            let last = notes.last().filter(|n| n.page == page).and_then(|n| n.pieces.last());
            let apart = last.is_none_or(|l| match (framed(l), framed(&piece)) {
                (None, None) => piece.area.y0 - l.area.y1 > APART * piece.size,
                (before, now) => before != now,
            });
            match notes.last_mut().filter(|_| !apart) {
                Some(note) => note.pieces.push(piece),
                None => notes.push(Note { page, top: piece.area.y0, pieces: vec![piece] }),
            }
        }
    }
    notes
}

/// The size of most letters.
fn body_size(pages: &[Ready]) -> Option<f32> {
    most(pages.iter().flat_map(|p| &p.pieces).map(|p| (half_point(p.size), letters(p))))
}

fn letters(piece: &Piece) -> usize {
    piece.words.iter().map(|w| w.text.len()).sum()
}

/// The strip of a document and the pages that have it.
fn strip(pages: &[Ready], raw: &[RawPage], body: f32) -> Option<(Strip, Vec<usize>)> {
    let text = Area::around(pages.iter().flat_map(|p| &p.pieces).map(|p| p.area))?;
    let on = |strip: Strip, strict: bool| -> Vec<usize> {
        let has = |n: &usize| pages.get(*n).zip(raw.get(*n)).is_some_and(|(p, r)| has(p, r, strip, strict));
        (0..pages.len()).filter(has).collect()
    };
    let found = candidates(pages, body, &text).into_iter().filter_map(|strip| {
        let pure = on(strip, true);
        let lines: usize = pure.iter().filter_map(|n| pages.get(*n)).map(|p| p.pieces.iter().filter(|x| strip.holds(x)).count()).sum();
        (lines >= LINES && (pure.len() > 1 || pages.len() <= 2)).then_some((lines, strip))
    });
    // Where other pages show the margin, a page may have a wide table above or below its notes.
    found.max_by_key(|(lines, _)| *lines).map(|(_, strip)| (strip, on(strip, false)))
}

/// Where a strip may begin: the edges from which several small pieces start, and the edge of the text for one at its left.
fn candidates(pages: &[Ready], body: f32, text: &Area) -> Vec<Strip> {
    let mut edges: Vec<(i32, bool, usize)> = Vec::new();
    for piece in pages.iter().flat_map(|p| &p.pieces) {
        let small = piece.size <= SMALL * body;
        let into = (piece.area.x0 - text.x0) / text.width().max(1.0);
        if small && into < TEXT_WIDTH || !small && into > 1.0 - TEXT_WIDTH {
            continue;
        }
        let at = (piece.area.x0.round() as i32, small);
        let room = edges.len() < MAX_EDGES * 10;
        match edges.iter_mut().find(|(x, right, _)| (*x, *right) == at) {
            Some((.., count)) => *count += 1,
            None if room => edges.push((at.0, at.1, 1)),
            None => {}
        }
    }
    edges.retain(|(.., count)| *count >= PAGE_LINES * 2);
    edges.sort_by_key(|(.., count)| std::cmp::Reverse(*count));
    edges.into_iter().take(MAX_EDGES).map(|(x, right, _)| Strip { at: x as f32, right, small: SMALL * body }).collect()
}

/// Whether a page has the strip: small print in it and nothing else (on the whole page where `strict`), text of full size beside it, and no line across.
fn has(page: &Ready, raw: &RawPage, strip: Strip, strict: bool) -> bool {
    let (own, text): (Vec<&Piece>, Vec<&Piece>) = page.pieces.iter().partition(|p| strip.holds(p));
    if own.len() < PAGE_LINES {
        return false;
    }
    // Larger print that begins where the notes do is a column of text.
    let span = Area::around(own.iter().map(|p| p.area)).unwrap_or_default();
    let whole = Area::around(text.iter().map(|p| p.area)).map_or(span, |a| a.union(span));
    let larger = text.iter().any(|p| strip.lies_in(p) && (strict || p.area.overlap_y(&span) > 0.0));
    if larger || span.width() > WIDTH * whole.width() {
        return false;
    }
    let goes_on = |p: &Piece| {
        let left =
            |q: &&Piece| q.area.overlap_y(&p.area) > 0.0 && q.area.x1 <= p.area.x0 + 1.0 && p.area.x0 - q.area.x1 < WORD_APART * p.size;
        text.iter().any(left)
    };
    let among = |p: &&&Piece| p.area.overlap_y(&span) > 0.0 && strip.right && p.area.x0 > strip.at - COLUMN && !goes_on(p);
    let beside: Vec<&Piece> = text.iter().copied().filter(|p| own.iter().any(|o| o.area.overlap_y(&p.area) > 0.0)).collect();
    if beside.iter().any(|p| strip.crossed_by(p)) || text.iter().any(|p| among(&p)) {
        return false;
    }
    // In a table or form every line of the strip stands on the line of its row.
    let level = |p: &&&Piece| text.iter().any(|t| (t.baseline - p.baseline).abs() < LEVEL);
    if own.iter().filter(level).count() * 4 >= own.len() * 3 {
        return false;
    }
    let all: usize = beside.iter().map(|p| letters(p)).sum();
    let full: usize = beside.iter().filter(|p| p.size > strip.small).map(|p| letters(p)).sum();
    all > 0 && full * 3 >= all * 2 && !boxed(&own, &text, raw)
}

/// How a block that opens a section looks: size in half points, bold, and whether only its first words are set apart.
type Opening = (i32, bool, bool);

/// The looks of a block that may open a section; none of running text.
fn opening(draft: &Draft, body: f32) -> Option<Opening> {
    let first = draft.first().filter(|_| !draft.caption && draft.marked.as_ref().is_none_or(|m| m.bytes > 1))?;
    let size = first.looks.size;
    let half_points = (size * 2.0).round() as i32;
    let short = draft.words().count() <= HEAD_WORDS && draft.lines.len() <= 3;
    if size >= HEADS * body && short {
        return Some((half_points, first.looks.bold, false));
    }
    let bold = |w: &super::words::Word| w.looks.bold;
    if !draft.words().next().is_some_and(bold) {
        return None;
    }
    let whole = draft.words().all(bold);
    (!whole || short).then_some((half_points, true, !whole))
}

/// Most of the strip stands in boxes that hold text, too: they are read box by box.
fn boxed(own: &[&Piece], text: &[&Piece], raw: &RawPage) -> bool {
    let boxes = raw.frames.iter().chain(raw.fills.iter().map(|f| &f.area)).filter(|a| a.size() < 0.8 * raw.width * raw.height);
    let shared: Vec<&Area> = boxes.filter(|a| text.iter().any(|p| a.holds_middle_of(&p.area))).collect();
    own.iter().filter(|p| shared.iter().any(|a| a.holds_middle_of(&p.area))).count() * 2 > own.len()
}

/// Puts the blocks of each note before the next opening of a section below the one beside which it begins, or at the end. Sections are
/// opened by the blocks of those looks that give most sections one note each.
pub fn place(drafts: Vec<Draft>, notes: Vec<(u32, f32, Vec<Draft>)>, body: f32) -> Vec<Draft> {
    if notes.is_empty() {
        return drafts;
    }
    let openings: Vec<Option<Opening>> = drafts.iter().map(|d| opening(d, body)).collect();
    let stands = |d: &Draft| d.first().map(|l| (l.page, l.area.y0 - l.looks.size));
    let above = |page: u32, top: f32| drafts.iter().rposition(|d| stands(d).is_some_and(|(p, y)| p < page || p == page && y <= top));
    let anchors: Vec<usize> = notes.iter().map(|(page, top, _)| above(*page, *top).unwrap_or(0)).collect();
    let mut looks: Vec<Opening> = openings.iter().flatten().copied().collect();
    looks.sort_unstable();
    looks.dedup();
    let heads = |look: Opening| -> Vec<usize> { (0..drafts.len()).filter(|n| openings.get(*n) == Some(&Some(look))).collect() };
    let fit = |look: &Opening| {
        let heads = heads(*look);
        let mut noted: Vec<usize> = anchors.iter().filter_map(|a| heads.iter().rposition(|h| h <= a)).collect();
        noted.dedup();
        // Sections with a note of all sections, and of all notes: one each is 1.
        let (with, all, notes) = (noted.len() as f32, heads.len().max(1) as f32, anchors.len() as f32);
        with / all * (with / notes)
    };
    let best = looks.into_iter().map(|look| (fit(&look), look)).max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, look)| look);
    // A heading in larger print ends a section, too.
    let ends = |own: &Opening| best.is_some_and(|b| *own == b || own.0 > b.0 && !own.2);
    let heads: Vec<usize> = (0..drafts.len()).filter(|n| openings.get(*n).and_then(Option::as_ref).is_some_and(ends)).collect();
    let mut behind: Vec<Vec<Draft>> = vec![Vec::new(); drafts.len() + 1];
    for ((.., blocks), anchor) in notes.into_iter().zip(anchors) {
        let next = heads.iter().copied().find(|h| *h > anchor).unwrap_or(drafts.len());
        if let Some(slot) = behind.get_mut(next) {
            slot.extend(blocks);
        }
    }
    let mut behind = behind.into_iter();
    let mut out = Vec::new();
    for draft in drafts {
        out.extend(behind.next().unwrap_or_default());
        out.push(draft);
    }
    out.extend(behind.flatten());
    out
}

#[cfg(test)]
mod tests {
    use super::super::compose;
    use super::super::raw::{Area, Glyph, Looks, RawDocument, RawPage, Turn};
    use crate::rules::Switches;

    const SIZE: f32 = 10.0;

    fn write(page: &mut RawPage, x: f32, y: f32, looks: Looks, text: &str) {
        for (i, char) in text.chars().enumerate() {
            let x0 = x + i as f32 * 0.5 * looks.size;
            let area = Area { x0, y0: y - 0.78 * looks.size, x1: x0 + 0.5 * looks.size, y1: y + 0.22 * looks.size };
            page.glyphs.push(Glyph { char, area, baseline: y, looks, mcid: None, turn: Turn::None, invisible: false });
        }
    }

    /// Two sections a page; beside the first lines of each a note in print of a size, each line at a distance of the one above.
    fn read(size: f32, distance: f32, notes: &[&str]) -> Vec<String> {
        let pages = (1..=2).map(|number| {
            let mut page = RawPage { number, width: 595.0, height: 842.0, ..RawPage::default() };
            for part in 0..2u8 {
                let top = 80.0 + 300.0 * f32::from(part);
                write(&mut page, 60.0, top, Looks { size: 15.0, bold: true, ..Looks::default() }, &format!("Havn {number}{part}"));
                for line in 0..10u8 {
                    let text = "Vi holder havnen ren og lys, og alle kan sejle ud her";
                    write(&mut page, 60.0, top + 20.0 + 12.0 * f32::from(line), Looks { size: SIZE, ..Looks::default() }, text);
                }
                for (line, note) in notes.iter().enumerate() {
                    write(&mut page, 400.0, top + 23.0 + distance * line as f32, Looks { size, ..Looks::default() }, note);
                }
            }
            page
        });
        let layout = compose(RawDocument { pages: pages.collect(), ..RawDocument::default() }, Switches::default());
        layout.blocks.iter().map(|b| b.text.as_str().chars().take(7).collect()).collect()
    }

    #[test]
    fn a_note_in_the_margin_stands_behind_the_section_beside_it() {
        let found = read(8.0, 9.5, &["Ansvar har havnechefen, som", "hver dag ser til molen", "og kajen ved byen"]);
        let wanted = [
            "Havn 10", "Vi hold", "Ansvar ", "Havn 11", "Vi hold", "Ansvar ", "Havn 20", "Vi hold", "Ansvar ", "Havn 21", "Vi hold",
            "Ansvar ",
        ];
        assert_eq!(found, wanted);
    }
}
