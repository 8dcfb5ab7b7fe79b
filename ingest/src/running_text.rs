//! The running text of a document by headings, for search inside and outside goals.

use std::ops::Range;

use crate::model::{Goal, SectionText, Text};
use crate::sections::{Class, Outline};

/// All text in order, divided at headings and at the borders of goals.
#[must_use]
pub fn sections(outline: &Outline, ranges: &[Range<usize>], goals: &[Goal]) -> Vec<SectionText> {
    let mut out = Vec::new();
    let mut open = Open::default();
    for (n, line) in outline.lines.iter().enumerate() {
        if outline.class(n) == Class::Skip {
            continue;
        }
        if rows_of(n, ranges).len() > 1 {
            open.finish(&mut out, goals);
            out.extend(rows_of(n, ranges).into_iter().filter_map(|g| goals.get(g)).map(row));
            continue;
        }
        let goal = ranges.iter().rposition(|r| r.contains(&n));
        let begins = goal != open.goal || (outline.title(n).is_some() && goal.is_none());
        if begins {
            open.finish(&mut out, goals);
            open.goal = goal;
        }
        if outline.title(n).is_some() && goal.is_none() {
            open.title = line.text.clone();
            continue;
        }
        if let Some(table) = &line.table {
            table.rows.iter().flat_map(|r| &r.cells).for_each(|c| open.text.append("\n", &c.text()));
        } else {
            open.text.append("\n", &line.text);
        }
    }
    open.finish(&mut out, goals);
    out
}

/// Goals that are all the same one line: rows of one table.
fn rows_of(n: usize, ranges: &[Range<usize>]) -> Vec<usize> {
    let only = |r: &Range<usize>| r.start == n && r.end == n + 1;
    ranges.iter().enumerate().filter(|(_, r)| only(r)).map(|(goal, _)| goal).collect()
}

/// A row's running text: its own cells, not those of its neighbours.
fn row(goal: &Goal) -> SectionText {
    let cells = goal.fields.iter().map(|f| f.text.as_str());
    let text = std::iter::once(goal.title.as_str()).chain(cells).collect::<Vec<_>>().join("\n");
    SectionText { title: goal.title.clone(), text, goal: Some(goal.id.clone()), place: goal.place.clone() }
}

/// Paragraphs and items outside all goals.
#[must_use]
pub fn outside(outline: &Outline, ranges: &[Range<usize>]) -> Vec<Text> {
    let outside = |n: &usize| !ranges.iter().any(|r| r.contains(n)) && matches!(outline.class(*n), Class::Body | Class::Item(_));
    (0..outline.lines.len()).filter(outside).filter_map(|n| outline.lines.get(n)).map(|l| l.text.clone()).collect()
}

#[derive(Default)]
struct Open {
    title: Text,
    text: Text,
    goal: Option<usize>,
}

impl Open {
    fn finish(&mut self, out: &mut Vec<SectionText>, goals: &[Goal]) {
        let (title, text) = (std::mem::take(&mut self.title), std::mem::take(&mut self.text));
        if title.is_blank() && text.is_blank() {
            return;
        }
        let goal = self.goal.and_then(|n| goals.get(n));
        let place = if title.is_blank() { text.place() } else { title.place() };
        let title = goal.map_or_else(|| title.as_str().to_owned(), |g| g.title.clone());
        out.push(SectionText { title, text: text.as_str().to_owned(), goal: goal.map(|g| g.id.clone()), place });
    }
}
