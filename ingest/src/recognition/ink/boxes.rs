//! Boxes of words drawn close around their ink: recognisers cut them loosely, and font sizes are measured by them.

use super::super::lines::{Skew, Word};
use super::picture::Picture;

/// Ink in pixels from which a row belongs to the word; a speck has less.
const ROW: f32 = 1.2;
/// Share of the height by which a box may grow.
const GROWS: f32 = 0.2;
/// Share of the height that may be blank below the dot of an i.
const BLANK: f32 = 0.16;
/// Ink below which a pixel is paper.
const PAPER: f32 = 0.4;

/// Draws the boxes of words close around their ink. A box without ink in its middle stays.
pub fn tighten(picture: &Picture, skew: &Skew, words: &mut [Word]) {
    for word in words {
        let a = word.area;
        let (height, step) = (a.height(), picture.step());
        let inked = |y: f32| row(picture, skew, (a.x0, a.x1, y)) >= ROW;
        // The zone of small letters, where every word has ink.
        let Some(start) = [0.6, 0.5, 0.7, 0.4].into_iter().map(|f| a.y0 + f * height).find(|y| inked(*y)) else { continue };
        let up = edge(start, -step, a.y0 - GROWS * height, BLANK * height, &inked);
        let down = edge(start, step, a.y1 + GROWS * height, 0.5 * BLANK * height, &inked);
        if down + step - up > 0.3 * height {
            // The recogniser saw finer pixels: where both nearly agree, its edge is the better one.
            let settled = |old: f32, new: f32| if (old - new).abs() < 1.3 * step { old } else { new };
            (word.area.y0, word.area.y1) = (settled(a.y0, up), settled(a.y1, down + step));
        }
    }
}

/// The last inked row on the way to `end`, blank stretches up to `blank` passed over.
fn edge(start: f32, step: f32, end: f32, blank: f32, inked: &dyn Fn(f32) -> bool) -> f32 {
    let (mut last, mut y) = (start, start);
    while (end - y) * step > 0.0 && (y - last).abs() <= blank + step.abs() {
        if inked(y) {
            last = y;
        }
        y += step;
    }
    last
}

fn row(picture: &Picture, skew: &Skew, (from, to, y): (f32, f32, f32)) -> f32 {
    let (mut sum, mut x) = (0.0, from);
    while x < to {
        let ink = picture.ink_at(skew, x, y);
        sum += if ink > PAPER { ink } else { 0.0 };
        x += picture.step();
    }
    sum
}
