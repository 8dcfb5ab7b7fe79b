//! Drawn lines made whole: pieces of one line joined, edges of frames and shaded cells as lines, and lines that touch grouped.

use super::raw::RawPage;

/// Distance in points within which lines are the same line, and over which pieces of one are joined.
const SAME: f32 = 2.5;
const JOIN: f32 = 4.0;
/// Distance in points within which two lines touch.
const TOUCH: f32 = 4.0;
/// Lines kept per page after joining.
const MAX_LINES: usize = 1_500;

/// A straight line: `at` across its direction, from `from` to `to` along it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stroke {
    /// Position across: y of a horizontal line, x of a vertical one.
    pub at: f32,
    /// Begin along.
    pub from: f32,
    /// End along.
    pub to: f32,
}

impl Stroke {
    /// Length in points.
    pub fn length(&self) -> f32 {
        self.to - self.from
    }
}

/// Lines that touch one another.
#[derive(Clone, Debug, Default)]
pub struct Net {
    /// Horizontal lines.
    pub across: Vec<Stroke>,
    /// Vertical lines.
    pub down: Vec<Stroke>,
}

/// All lines of a page, grouped.
pub fn nets(page: &RawPage) -> Vec<Net> {
    let (mut across, mut down) = (Vec::new(), Vec::new());
    for rule in &page.rules {
        if rule.width() >= rule.height() {
            across.push(Stroke { at: rule.middle_y(), from: rule.x0, to: rule.x1 });
        } else {
            down.push(Stroke { at: rule.middle_x(), from: rule.y0, to: rule.y1 });
        }
    }
    let whole = page.width * page.height;
    let boxes = page.frames.iter().copied().chain(page.fills.iter().map(|f| f.area));
    for area in boxes.filter(|a| a.size() < 0.7 * whole && a.height() > 8.0 && a.width() > 8.0) {
        across.extend([area.y0, area.y1].map(|at| Stroke { at, from: area.x0, to: area.x1 }));
        down.extend([area.x0, area.x1].map(|at| Stroke { at, from: area.y0, to: area.y1 }));
    }
    group(whole_lines(across), whole_lines(down))
}

/// Joins pieces of one line.
fn whole_lines(mut strokes: Vec<Stroke>) -> Vec<Stroke> {
    strokes.sort_by(|a, b| a.at.total_cmp(&b.at));
    // Lines of one height, then along it.
    let mut rows: Vec<Vec<Stroke>> = Vec::new();
    for stroke in strokes {
        match rows.last_mut() {
            Some(row) if row.first().is_some_and(|f| stroke.at - f.at <= SAME) => row.push(stroke),
            _ => rows.push(vec![stroke]),
        }
    }
    let mut whole: Vec<Stroke> = Vec::new();
    for mut row in rows {
        row.sort_by(|a, b| a.from.total_cmp(&b.from));
        let at = row.iter().map(|s| s.at).sum::<f32>() / row.len().max(1) as f32;
        let mut current: Option<Stroke> = None;
        for stroke in row {
            match &mut current {
                Some(line) if stroke.from <= line.to + JOIN => line.to = line.to.max(stroke.to),
                _ => whole.extend(current.replace(Stroke { at, ..stroke })),
            }
        }
        whole.extend(current);
    }
    whole.truncate(MAX_LINES);
    whole
}

fn touch(across: &Stroke, down: &Stroke) -> bool {
    down.at >= across.from - TOUCH && down.at <= across.to + TOUCH && across.at >= down.from - TOUCH && across.at <= down.to + TOUCH
}

fn group(across: Vec<Stroke>, down: Vec<Stroke>) -> Vec<Net> {
    let mut net_of: Vec<usize> = (0..across.len() + down.len()).collect();
    fn root(net_of: &mut [usize], mut i: usize) -> usize {
        while let Some(&up) = net_of.get(i) {
            if up == i {
                break;
            }
            let above = net_of.get(up).copied().unwrap_or(up);
            if let Some(slot) = net_of.get_mut(i) {
                *slot = above;
            }
            i = above;
        }
        i
    }
    for (i, a) in across.iter().enumerate() {
        for (j, d) in down.iter().enumerate() {
            if touch(a, d) {
                let (x, y) = (root(&mut net_of, i), root(&mut net_of, across.len() + j));
                if let Some(slot) = net_of.get_mut(x) {
                    *slot = y;
                }
            }
        }
    }
    let mut nets: std::collections::BTreeMap<usize, Net> = std::collections::BTreeMap::new();
    for (i, stroke) in across.iter().enumerate() {
        nets.entry(root(&mut net_of, i)).or_default().across.push(*stroke);
    }
    for (j, stroke) in down.iter().enumerate() {
        nets.entry(root(&mut net_of, across.len() + j)).or_default().down.push(*stroke);
    }
    nets.into_values().collect()
}
