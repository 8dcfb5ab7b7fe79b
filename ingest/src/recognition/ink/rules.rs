//! Drawn lines: long straight ink, level or upright on the page made upright.

use super::super::lines::Skew;
use super::picture::Picture;
use crate::layout::area::Area;

/// Share of ink from which a pixel is of a line.
const INKED: f32 = 0.35;
/// Least length in points, and gap in points that does not end a line.
const SHORTEST: f32 = 36.0;
const GAP: f32 = 1.2;
/// Thickest line in points; thicker ink is a filled area.
const THICKEST: f32 = 3.5;
/// Most lines kept of one page.
const MAX: usize = 2_000;

/// Lines of a page of this size in points.
pub fn rules(picture: &Picture, skew: &Skew, width: f32, height: f32) -> Vec<Area> {
    let level = runs(picture.step(), (width, height), |along, across| picture.ink_at(skew, along, across) > INKED);
    let upright = runs(picture.step(), (height, width), |along, across| picture.ink_at(skew, across, along) > INKED);
    let turned = |a: Area| Area { x0: a.y0, y0: a.x0, x1: a.y1, y1: a.x1 };
    level.into_iter().chain(upright.into_iter().map(turned)).take(MAX).collect()
}

/// Long runs of ink along one direction, those beside each other joined; too thick ones left out.
fn runs(step: f32, (length, breadth): (f32, f32), inked: impl Fn(f32, f32) -> bool) -> Vec<Area> {
    let mut open: Vec<Area> = Vec::new();
    let mut done: Vec<Area> = Vec::new();
    let mut across = 0.0;
    while across < breadth {
        let found = along(step, length, |x| inked(x, across));
        for (from, to) in found {
            let run = Area { x0: from, y0: across, x1: to, y1: across + step };
            match open.iter_mut().find(|a| a.overlap_x(&run) > 0.0 && across - a.y1 <= step) {
                Some(area) => *area = area.union(run),
                None => open.push(run),
            }
        }
        let (ended, going): (Vec<Area>, Vec<Area>) = open.into_iter().partition(|a| across - a.y1 > step);
        done.extend(ended);
        open = going;
        if done.len() + open.len() > 4 * MAX {
            return Vec::new();
        }
        across += step;
    }
    done.extend(open);
    done.retain(|a| a.height() <= THICKEST);
    done
}

fn along(step: f32, length: f32, inked: impl Fn(f32) -> bool) -> Vec<(f32, f32)> {
    let mut found = Vec::new();
    let mut run: Option<(f32, f32)> = None;
    let mut x = 0.0;
    while x < length {
        match (inked(x), run) {
            (true, Some((from, _))) => run = Some((from, x + step)),
            (true, None) => run = Some((x, x + step)),
            (false, Some((from, to))) if x - to > GAP => {
                found.push((from, to));
                run = None;
            }
            _ => {}
        }
        x += step;
    }
    found.extend(run);
    found.retain(|(from, to)| to - from >= SHORTEST);
    found
}
