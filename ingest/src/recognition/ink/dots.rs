//! Bullets that were not read: one small blob of ink left of a line's words.

use super::super::lines::{Line, Skew};
use super::picture::Picture;
use crate::layout::area::Area;

/// How far left of the words a bullet is looked for, and where its search begins, in font sizes.
const FAR: f32 = 2.8;
const NEAR: f32 = 0.2;
/// Least and greatest side of a bullet in font sizes.
const SMALLEST: f32 = 0.14;
const GREATEST: f32 = 0.65;
/// Least side of a bullet that is the only one of its kind on the page; smaller ones may be dust.
const ALONE: f32 = 0.25;
/// Share of ink from which a pixel is of the bullet, and share of its box that is inked.
const INKED: f32 = 0.4;
const FILLED: f32 = 0.35;

/// Boxes of the bullets of a page's lines, on the upright page.
pub fn dots(picture: &Picture, skew: &Skew, lines: &[Line]) -> Vec<Area> {
    let found: Vec<(Area, f32)> = lines.iter().filter_map(|line| Some((dot(picture, skew, line, lines)?, line.size))).collect();
    let like = |a: &Area, b: &Area, size: f32| {
        (a.x0 - b.x0).abs() < 0.4 * size && (a.width() - b.width()).abs().max((a.height() - b.height()).abs()) < 0.12 * size
    };
    let again = |a: &Area, size: f32| found.iter().filter(|(b, _)| like(a, b, size)).count() > 1;
    found.iter().filter(|(a, size)| a.width().min(a.height()) > ALONE * size || again(a, *size)).map(|(a, _)| *a).collect()
}

fn dot(picture: &Picture, skew: &Skew, line: &Line, lines: &[Line]) -> Option<Area> {
    let (first, size, step) = (line.words.first()?, line.size, picture.step());
    let strip = Area {
        x0: first.area.x0 - FAR * size,
        y0: line.baseline - 0.8 * size,
        x1: first.area.x0 - NEAR * size,
        y1: line.baseline + 0.1 * size,
    };
    let taken = |a: &Area| a.overlap_x(&strip) > 0.0 && a.overlap_y(&strip) > 0.3 * size;
    if lines.iter().flat_map(|l| &l.words).any(|w| taken(&w.area)) {
        return None;
    }
    let column = |x: f32| -> Vec<f32> {
        let rows = ((strip.y1 - strip.y0) / step).min(200.0);
        (0..200_u16)
            .map(f32::from)
            .take_while(|r| *r < rows)
            .map(|r| strip.y0 + r * step)
            .filter(|y| picture.ink_at(skew, x, *y) > INKED)
            .collect()
    };
    // From the words to the left: the first inked columns, then blank paper.
    let mut blob: Option<(Area, usize)> = None;
    let mut x = strip.x1;
    while x > strip.x0 {
        let inked = column(x);
        match (inked.first(), inked.last(), &mut blob) {
            (Some(top), Some(bottom), blob) => {
                let here = Area { x0: x, y0: *top, x1: x + step, y1: bottom + step };
                let (area, count) = blob.take().unwrap_or((here, 0));
                *blob = Some((area.union(here), count + inked.len()));
            }
            (_, _, Some((area, _))) if area.width() < SMALLEST * size => blob = None,
            (_, _, Some(_)) => break,
            _ => {}
        }
        x -= step;
    }
    let (area, count) = blob?;
    let side = SMALLEST * size..GREATEST * size;
    let round = side.contains(&area.width()) && side.contains(&area.height());
    let full = count as f32 * step * step > FILLED * area.size();
    let level = (area.middle_y() - (line.baseline - 0.3 * size)).abs() < 0.3 * size;
    (round && full && level && area.x0 > strip.x0 + step).then_some(area)
}
