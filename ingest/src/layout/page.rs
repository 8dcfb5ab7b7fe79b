//! One page made ready for layout: upright words, turned labels apart, and whether its text can be used at all.

use super::area::Area;
use super::chars::is_private;
use super::raw::{Glyph, Looks, RawPage, Turn};
use super::words::{Piece, Word, pieces};
use crate::letters;
use crate::model::Stops;
use crate::rules::{Rule, Switches};

/// Letters below which a page counts as having no text of its own.
const FEW_LETTERS: usize = 20;
/// Share of the page covered by pictures from which a page without text is a scan.
const PICTURE_SHARE: f32 = 0.4;
/// Share of characters without code point, or of a private-use area, from which text is garbage.
const GARBAGE: f32 = 0.3;
/// Small shapes of a page beyond which they are a drawing, no bullets.
const MAX_DOTS: usize = 600;
/// Small shapes of a page without letters from which they may be letters drawn as shapes.
const DRAWN_LETTERS: usize = 100;

/// A page ready for layout, in upright coordinates.
#[derive(Clone, Debug, Default)]
pub struct Ready {
    /// Words of the page's main direction.
    pub pieces: Vec<Piece>,
    /// How the page was turned to stand upright: places are given on the page as it is shown.
    pub turn: Turn,
    /// Words turned against it (labels at the side of tables, watermarks).
    pub turned: Vec<Piece>,
    /// Letters and digits read.
    pub letters: usize,
    /// Text is missing or garbage although something is drawn.
    pub needs_recognition: bool,
    /// There is text, but its characters are not those that are seen.
    pub garbage: bool,
}

/// Prepares a page. Where most text runs down or up (a wide table on a tall page), the page itself is turned.
pub fn prepare(page: &mut RawPage, rules: Switches) -> Ready {
    let turn = main_turn(page);
    if turn != Turn::None && rules.on(Rule::TurnedPages) {
        turn_page(page, turn);
    }
    let visible = usable(page);
    let inside = Area { x0: -2.0, y0: -2.0, x1: page.width + 2.0, y1: page.height + 2.0 };
    let kept: Vec<(usize, Glyph)> =
        page.glyphs.iter().copied().enumerate().filter(|(_, g)| g.invisible != visible && inside.holds_middle_of(&g.area)).collect();
    let mut ready = Ready { letters: kept.iter().filter(|(_, g)| g.char.is_alphanumeric()).count(), turn, ..Ready::default() };
    let all = kept.len() + page.unmapped;
    let private = kept.iter().filter(|(_, g)| is_private(g.char) || g.char == '\u{fffd}').count();
    let bad = (private + page.unmapped) as f32;
    let readable = visible || looks_like_words(&kept);
    let (upright, turned): (Vec<_>, Vec<_>) = kept.into_iter().partition(|(_, g)| g.turn == Turn::None);
    ready.pieces = pieces(upright);
    let scrambled = letters::evidence(ready.pieces.iter().flat_map(|p| &p.words).map(|w| w.text.as_str())).is_gibberish();
    let pictured = page.images.iter().map(Area::size).sum::<f32>() >= PICTURE_SHARE * page.width * page.height;
    let drawn = pictured || page.dots.len() >= DRAWN_LETTERS;
    ready.garbage = all > FEW_LETTERS && bad > GARBAGE * all as f32 || scrambled || !readable;
    ready.needs_recognition = ready.garbage || ready.letters < FEW_LETTERS && drawn;
    if page.recognised {
        (ready.garbage, ready.needs_recognition) = (false, false);
    }
    if ready.garbage {
        (ready.letters, ready.pieces) = (0, Vec::new());
        return ready;
    }
    if rules.on(Rule::DrawnBullets) {
        add_drawn_bullets(&mut ready.pieces, &page.dots);
    }
    ready.turned = turned_pieces(&turned, page);
    ready
}

/// Small shapes left of a line's words are its bullet, drawn instead of written.
fn add_drawn_bullets(pieces: &mut [Piece], dots: &[Area]) {
    if dots.len() > MAX_DOTS {
        return;
    }
    for dot in dots {
        let (width, height) = (dot.width(), dot.height());
        let bullet_of = |piece: &Piece| {
            let size = piece.size;
            let fits = width.max(height) < 0.8 * size && width.min(height) > 0.12 * size && width < 1.8 * height && height < 1.8 * width;
            let gap = piece.area.x0 - dot.x1;
            let level = (dot.middle_y() - (piece.baseline - 0.3 * size)).abs() < 0.4 * size;
            fits && level && gap > 0.1 * size && gap < 3.0 * size
        };
        let nearest = pieces.iter_mut().filter(|p| bullet_of(p)).min_by(|a, b| a.area.x0.total_cmp(&b.area.x0));
        let Some(piece) = nearest else { continue };
        let Some(first) = piece.words.first().filter(|w| w.text != "•").cloned() else { continue };
        let looks = Looks { bold: false, ..first.looks };
        piece.words.insert(0, Word { text: "•".to_owned(), area: *dot, stops: Stops::default(), looks, ..first });
        piece.area = piece.area.union(*dot);
    }
}

/// Whether the painted text is the page's text; if not, the invisible text under a scan is.
fn usable(page: &RawPage) -> bool {
    let letters = |hidden: bool| page.glyphs.iter().filter(|g| g.invisible == hidden && g.char.is_alphanumeric()).count();
    letters(false) >= FEW_LETTERS || letters(true) < FEW_LETTERS
}

/// Recognised text laid under a scan is used where it has words: letters, vowels, and words of ordinary length.
fn looks_like_words(glyphs: &[(usize, Glyph)]) -> bool {
    let letters = glyphs.iter().filter(|(_, g)| g.char.is_alphabetic()).count();
    let vowels = glyphs.iter().filter(|(_, g)| "aeiouyæøåAEIOUYÆØÅ".contains(g.char)).count();
    let signs = glyphs.iter().filter(|(_, g)| !g.char.is_whitespace()).count();
    letters * 10 > signs * 8 && vowels * 100 > letters * 25 && vowels * 100 < letters * 60
}

fn main_turn(page: &RawPage) -> Turn {
    let count = |turn: Turn| page.glyphs.iter().filter(|g| g.turn == turn).count();
    let all = page.glyphs.len();
    [Turn::Down, Turn::Up, Turn::Over].into_iter().find(|t| count(*t) * 10 > all * 6).unwrap_or_default()
}

/// Turns a whole page so that its main text is upright.
fn turn_page(page: &mut RawPage, turn: Turn) {
    let (width, height) = (page.width, page.height);
    for glyph in &mut page.glyphs {
        *glyph = upright(*glyph, turn, width, height);
    }
    let boxes = page.rules.iter_mut().chain(&mut page.frames).chain(&mut page.images).chain(&mut page.dots);
    boxes.for_each(|area| *area = turned(*area, turn, width, height));
    page.fills.iter_mut().for_each(|fill| fill.area = turned(fill.area, turn, width, height));
    if turn != Turn::Over {
        (page.width, page.height) = (height, width);
    }
}

/// A box on a page turned so that text of direction `turn` becomes upright.
fn turned(a: Area, turn: Turn, width: f32, height: f32) -> Area {
    match turn {
        Turn::Down => Area::new(a.y0, width - a.x1, a.y1, width - a.x0),
        Turn::Up => Area::new(height - a.y1, a.x0, height - a.y0, a.x1),
        Turn::Over => Area::new(width - a.x1, height - a.y1, width - a.x0, height - a.y0),
        Turn::None | Turn::Askew => a,
    }
}

/// The box on the page as it is, of a box on the page turned upright; `width` and `height` are those of the page as it is.
pub fn turned_back(a: Area, turn: Turn, width: f32, height: f32) -> Area {
    match turn {
        Turn::Down => Area::new(width - a.y1, a.x0, width - a.y0, a.x1),
        Turn::Up => Area::new(a.y0, height - a.x1, a.y1, height - a.x0),
        Turn::Over => Area::new(width - a.x1, height - a.y1, width - a.x0, height - a.y0),
        Turn::None | Turn::Askew => a,
    }
}

/// Places of characters, as [`turned_back`] does with the box `area` they stand in.
pub fn turned_stops(stops: &Stops, area: Area, turn: Turn, width: f32, height: f32) -> Stops {
    let vertical = stops.vertical != matches!(turn, Turn::Up | Turn::Down);
    let moved = |position: f32| {
        let (x, y) = if stops.vertical { (area.x0, position) } else { (position, area.y0) };
        let point = turned_back(Area::new(x, y, x, y), turn, width, height);
        if vertical { point.y0 } else { point.x0 }
    };
    Stops { vertical, at: stops.at.iter().map(|(byte, p)| (*byte, moved(*p))).collect() }
}

fn upright(glyph: Glyph, turn: Turn, width: f32, height: f32) -> Glyph {
    let baseline = match turn {
        Turn::Down => width - glyph.baseline,
        Turn::Over => height - glyph.baseline,
        _ => glyph.baseline,
    };
    let own = if glyph.turn == turn { Turn::None } else { Turn::Askew };
    Glyph { area: turned(glyph.area, turn, width, height), baseline, turn: own, ..glyph }
}

/// Pieces of turned text, their boxes on the page as it is.
fn turned_pieces(glyphs: &[(usize, Glyph)], page: &RawPage) -> Vec<Piece> {
    let mut all = Vec::new();
    for turn in [Turn::Up, Turn::Down, Turn::Over] {
        let of: Vec<(usize, Glyph)> =
            glyphs.iter().filter(|(_, g)| g.turn == turn).map(|(i, g)| (*i, upright(*g, turn, page.width, page.height))).collect();
        for mut piece in pieces(of) {
            for word in &mut piece.words {
                word.stops = turned_stops(&word.stops, word.area, turn, page.width, page.height);
                word.area = turned_back(word.area, turn, page.width, page.height);
            }
            all.extend(Piece::of(piece.words));
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn turning_a_box_and_turning_it_back_gives_the_same_box() {
        let area = Area::new(10.0, 20.0, 50.0, 90.0);
        for turn in [Turn::Up, Turn::Down, Turn::Over] {
            assert_eq!(turned_back(turned(area, turn, 600.0, 800.0), turn, 600.0, 800.0), area, "{turn:?}");
        }
    }
}
