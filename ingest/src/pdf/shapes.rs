//! Drawn paths as lines, rectangles and dots: what tables, frames and drawn bullets are made of.

use hayro_interpret::kurbo::{Affine, BezPath, PathEl, Point, Shape};

use crate::layout::raw::{Area, Fill, RawPage};

/// Thickness in points up to which a filled rectangle is a line.
const LINE_THICKNESS: f32 = 2.6;
/// Path elements looked at: a table row has five, a map outline a hundred thousand.
const MAX_ELEMENTS: usize = 4_000;
/// Largest side in points of a drawn bullet.
const DOT: f32 = 9.0;
/// Share of its bounding box that a shape fills to count as a rectangle (rounded corners).
const RECTANGULAR: f64 = 0.9;

/// Adds what a filled path shows.
pub(super) fn fill(page: &mut RawPage, path: &BezPath, transform: Affine, colour: [u8; 3], clip: Option<Area>, max: usize) {
    for part in subpaths(path, transform) {
        let bounds = part.bounding_box();
        let Some(area) = clipped(bounds, clip) else { continue };
        if page.fills.len() + page.rules.len() + page.dots.len() >= max {
            return;
        }
        let box_size = bounds.width() * bounds.height();
        let rectangular = box_size > 0.0 && part.area().abs() >= RECTANGULAR * box_size;
        let thin = area.width().min(area.height()) <= LINE_THICKNESS;
        if thin && area.width().max(area.height()) >= 2.0 * LINE_THICKNESS {
            page.rules.push(area);
        } else if area.width() <= DOT && area.height() <= DOT {
            page.dots.push(area);
        } else if rectangular && !is_white(colour) {
            page.fills.push(Fill { area, colour });
        }
    }
}

/// Adds what a stroked path shows.
pub(super) fn stroke(page: &mut RawPage, path: &BezPath, transform: Affine, clip: Option<Area>, max: usize) {
    for part in subpaths(path, transform) {
        if page.rules.len() + page.frames.len() >= max {
            return;
        }
        let bounds = part.bounding_box();
        let box_size = bounds.width() * bounds.height();
        let Some(area) = clipped(bounds, clip) else { continue };
        if area.width() <= DOT && area.height() <= DOT && area.width() > 1.0 && area.height() > 1.0 {
            page.dots.push(area);
            continue;
        }
        if part.area().abs() >= RECTANGULAR * box_size && area.width() > DOT && area.height() > DOT {
            page.frames.push(area);
            continue;
        }
        let mut last: Option<Point> = None;
        for element in part.elements() {
            let end = element.end_point();
            if let (Some(from), Some(to), PathEl::LineTo(_)) = (last, end, element)
                && ((from.x - to.x).abs() < 1.0 || (from.y - to.y).abs() < 1.0)
                && let Some(line) = clipped(hayro_interpret::kurbo::Rect::from_points(from, to), clip)
                && line.width().max(line.height()) >= 2.0 * LINE_THICKNESS
            {
                page.rules.push(line);
            }
            last = end.or(last);
        }
    }
}

/// The transformed path cut at every new beginning, bounded.
fn subpaths(path: &BezPath, transform: Affine) -> Vec<BezPath> {
    let mut parts: Vec<BezPath> = Vec::new();
    for element in path.elements().iter().take(MAX_ELEMENTS) {
        let element = transform * *element;
        if matches!(element, PathEl::MoveTo(_)) || parts.is_empty() {
            parts.push(BezPath::new());
        }
        if let Some(part) = parts.last_mut() {
            // A path must begin with a move; files that leave it out are damaged.
            match (part.elements().is_empty(), element) {
                (true, PathEl::MoveTo(_)) | (false, _) => part.push(element),
                (true, _) => {}
            }
        }
    }
    parts.retain(|p| p.elements().len() >= 2);
    parts
}

/// A box in page points inside the clip; none where nothing remains or the numbers are unusable.
pub(super) fn clipped(bounds: hayro_interpret::kurbo::Rect, clip: Option<Area>) -> Option<Area> {
    let mut area = Area::new(bounds.x0 as f32, bounds.y0 as f32, bounds.x1 as f32, bounds.y1 as f32);
    if let Some(clip) = clip {
        area = Area { x0: area.x0.max(clip.x0), y0: area.y0.max(clip.y0), x1: area.x1.min(clip.x1), y1: area.y1.min(clip.y1) };
    }
    (area.is_finite() && area.x1 >= area.x0 && area.y1 >= area.y0).then_some(area)
}

fn is_white(colour: [u8; 3]) -> bool {
    colour.iter().all(|c| *c >= 250)
}
