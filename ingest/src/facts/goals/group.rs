//! Rule `group`: headings under a heading that announces goals.

use crate::sections::{Class, Cues, Outline, number, words};

use super::mark::{Mark, title_from};

/// A heading that announces goals, the lines under it and their kind.
pub(super) struct Group {
    pub(super) from: usize,
    pub(super) to: usize,
    level: u8,
    pub(super) kind: String,
}

/// The headings that announce goals.
pub(super) fn groups(outline: &Outline) -> Vec<Group> {
    let cues = Cues::shared();
    let mut out = Vec::new();
    for n in 0..outline.lines.len() {
        let Some(level) = outline.title(n) else { continue };
        let Some(kind) = cues.group_kind(outline.str(n)).filter(|_| !cues.never_goal(outline.str(n))) else { continue };
        let end = |l: u8, m: usize| l < level || (l == level && (outline.typed || cues.group_kind(outline.str(m)).is_some()));
        let to = (n + 1..outline.lines.len()).find(|m| outline.title(*m).is_some_and(|l| end(l, *m))).unwrap_or(outline.lines.len());
        out.push(Group { from: n + 1, to, level, kind: kind.to_owned() });
    }
    out
}

/// Headings of the first level under a group heading, where no goal was found under it yet.
pub fn find(outline: &Outline, before: &[Mark]) -> Vec<Mark> {
    let mut out: Vec<Mark> = Vec::new();
    let titled = first_title(outline);
    for group in groups(outline) {
        if before.iter().chain(&out).any(|m| (group.from..group.to).contains(&m.line))
            || titled == Some(group.from.saturating_sub(1)) && group.to == outline.lines.len()
        {
            continue;
        }
        let titles: Vec<(usize, u8)> =
            (group.from..group.to).filter_map(|n| outline.title(n).map(|l| (n, l))).filter(|(_, l)| *l > group.level).collect();
        let Some(level) = titles.iter().map(|(_, l)| *l).min() else { continue };
        let children: Vec<usize> = titles
            .into_iter()
            .filter(|(n, l)| {
                *l == level
                    && !Cues::shared().never_goal(outline.str(*n))
                    && Cues::shared().group_kind(outline.str(*n)).is_none()
                    && has_text(outline, *n)
            })
            .map(|(n, _)| n)
            .collect();
        let wanted = if outline.typed { children } else { first_of_runs(outline, &children) };
        out.extend(wanted.into_iter().map(|n| heading(outline, n, &group.kind, level)));
    }
    out
}

fn first_title(outline: &Outline) -> Option<usize> {
    (0..outline.lines.len()).find(|n| outline.title(*n).is_some())
}

/// Without typography only the heading right under the group heading is sure.
fn first_of_runs(outline: &Outline, children: &[usize]) -> Vec<usize> {
    children.iter().copied().filter(|n| outline.lines.get(*n).is_some_and(|l| words(l.str()) <= 10)).take(12).collect()
}

/// Running text or a list stands under the heading.
fn has_text(outline: &Outline, line: usize) -> bool {
    let (_, body) = title_from(outline, line, 0);
    let Some(next) = body.checked_sub(1).and_then(|b| outline.next(b)) else { return false };
    matches!(outline.class(next), Class::Body | Class::Item(_) | Class::Label(_) | Class::Table)
        || outline.title(next).is_some_and(|l| outline.title(line).is_some_and(|own| l > own))
}

fn heading(outline: &Outline, line: usize, kind: &str, level: u8) -> Mark {
    let (number, from) = number(outline.str(line)).map(|(n, t)| (Some(n), t.start)).unwrap_or_default();
    let (title, body) = title_from(outline, line, from);
    Mark { start: line, line, body, title, kind: kind.to_owned(), number, level, confidence: 0.7, rule: "" }
}
