//! The outline of a document's goals: children inside their parents, headings where a new section begins.

use sporhund_index::record::GoalLine;

/// One goal of the outline, with what the list around it does.
pub struct OutlineRow {
    /// Id of the goal.
    pub id: String,
    /// Title.
    pub title: String,
    /// Number as written, or empty.
    pub number: String,
    /// Kind of goal.
    pub kind: String,
    /// Page, from 1.
    pub page: u32,
    /// The section's heading where one begins here.
    pub section: Option<String>,
    /// A goal without a section follows those of one.
    pub apart: bool,
    /// The next goal stands inside this one.
    pub opens: bool,
    /// Lists that end after this goal.
    pub closes: usize,
}

/// Rows of the outline. Levels that jump are evened out, and a heading is said once: children stand under their parent's.
pub fn outline(goals: &[GoalLine]) -> Vec<OutlineRow> {
    let depths = depths(goals);
    let mut shown: Option<&str> = None;
    let mut rows = Vec::new();
    for (at, (g, depth)) in goals.iter().zip(&depths).enumerate() {
        let next = depths.get(at + 1).copied().unwrap_or(0);
        let top = *depth == 0;
        let begins = top && g.section.is_some() && g.section.as_deref() != shown;
        let apart = top && g.section.is_none() && shown.is_some();
        if top {
            shown = g.section.as_deref();
        }
        rows.push(OutlineRow {
            id: g.id.clone(),
            title: g.title.clone(),
            number: g.number.clone().unwrap_or_default(),
            kind: g.kind.clone(),
            page: g.page,
            section: g.section.clone().filter(|_| begins),
            apart,
            opens: next > *depth,
            closes: depth.saturating_sub(next),
        });
    }
    rows
}

/// Depth of each goal from 0, never more than one deeper than the goal before.
fn depths(goals: &[GoalLine]) -> Vec<usize> {
    let mut open: Vec<u8> = Vec::new();
    let depth = |g: &GoalLine| {
        while open.last().is_some_and(|level| *level >= g.level) {
            open.pop();
        }
        open.push(g.level);
        open.len() - 1
    };
    goals.iter().map(depth).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(level: u8, section: Option<&str>) -> GoalLine {
        GoalLine { level, section: section.map(str::to_owned), ..GoalLine::default() }
    }

    #[test]
    fn lists_close_as_often_as_they_open() {
        let rows = outline(&[1, 3, 3, 2, 4, 1, 2].map(|level| line(level, None)));
        let steps: Vec<(bool, usize)> = rows.iter().map(|r| (r.opens, r.closes)).collect();
        assert_eq!(steps.iter().filter(|s| s.0).count(), steps.iter().map(|s| s.1).sum::<usize>());
        assert_eq!(steps[0], (true, 0));
        assert_eq!(steps[6], (false, 1));
    }

    #[test]
    fn a_heading_is_said_once_and_not_again_for_children() {
        let rows = outline(&[line(1, Some("A")), line(2, Some("B")), line(1, Some("A")), line(1, None), line(1, Some("A"))]);
        let headings: Vec<Option<&str>> = rows.iter().map(|r| r.section.as_deref()).collect();
        assert_eq!(headings, [Some("A"), None, None, None, Some("A")]);
        assert!(rows[3].apart);
    }
}
