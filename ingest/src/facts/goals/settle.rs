//! From the marks of all rules to one list: repeated titles of overviews dropped, beginnings and parents settled.

use std::collections::HashMap;

use crate::sections::{Class, Cues, Outline, key, letters};

use super::mark::{Mark, counted, trimmed};

/// Drops marks that only announce a goal which stands elsewhere with its text.
pub fn drop_overviews(outline: &Outline, marks: &mut Vec<Mark>) {
    let sizes: Vec<usize> = (0..marks.len()).map(|n| content(outline, marks, n)).collect();
    let mut best: HashMap<String, usize> = HashMap::new();
    let mut drop = vec![false; marks.len()];
    for (n, mark) in marks.iter().enumerate() {
        for name in names(mark) {
            let rival = best.get(&name).copied();
            match rival {
                Some(other) if other != n => {
                    let (mine, theirs) = (sizes.get(n).copied().unwrap_or(0), sizes.get(other).copied().unwrap_or(0));
                    let (dense_mine, dense_theirs) = (dense(outline, marks, n), dense(outline, marks, other));
                    let later = if dense_mine == dense_theirs { mine >= theirs } else { dense_theirs };
                    let (loser, winner) = if later { (other, n) } else { (n, other) };
                    if mine.min(theirs) * 2 < mine.max(theirs) || mine.min(theirs) < 80 || dense_mine != dense_theirs {
                        if let Some(flag) = drop.get_mut(loser) {
                            *flag = true;
                        }
                        best.insert(name, winner);
                    }
                }
                _ => {
                    best.insert(name, n);
                }
            }
        }
    }
    let mut flags = drop.into_iter();
    marks.retain(|_| !flags.next().unwrap_or(false));
}

/// The mark stands among others of its kind on a page that has room for nothing but a few lines on each.
fn dense(outline: &Outline, marks: &[Mark], n: usize) -> bool {
    let Some(mark) = marks.get(n) else { return false };
    let page = |m: &Mark| outline.lines.get(m.line).map(|l| l.page);
    let near = |m: &&Mark| m.kind == mark.kind && m.line != mark.line && m.line.abs_diff(mark.line) <= 24 && page(m) == page(mark);
    marks.iter().filter(near).count() >= 2
}

/// Names under which a goal comes twice: its kind and number, its kind and title.
fn names(mark: &Mark) -> Vec<String> {
    let mut out = vec![format!("{}:{}", mark.kind, letters(mark.title.as_str()))];
    if let Some(number) = mark.number.as_ref().filter(|_| mark.rule == "numbered_label") {
        out.push(format!("{}#{number}", mark.kind));
    }
    out
}

/// Letters of running text, labels and lists between a mark and the next one.
fn content(outline: &Outline, marks: &[Mark], n: usize) -> usize {
    let Some(mark) = marks.get(n) else { return 0 };
    let end = marks.get(n + 1).map_or(outline.lines.len(), |m| m.line);
    (mark.start..mark.line)
        .chain(mark.body..end)
        .take_while(|l| outline.title(*l).is_none_or(|level| level > mark.level))
        .filter(|l| !matches!(outline.class(*l), Class::Skip | Class::Title(_)))
        .map(|l| letters(outline.str(l)).len() + outline.lines.get(l).and_then(|l| l.table.as_ref()).map_or(0, |t| t.rows.len() * 40))
        .sum()
}

/// The number or code with which a title begins is the number of the goal.
pub fn number_titles(marks: &mut [Mark]) {
    for mark in marks.iter_mut().filter(|m| m.number.is_none()) {
        let (number, from) = counted(mark.title.as_str());
        if number.is_some() {
            mark.number = number;
            mark.title = trimmed(&mark.title.slice(from..mark.title.as_str().len()));
        }
    }
}

/// Text that stands before the title on the title's own page, under a label that opens the goals of this kind and no others,
/// belongs to the goal ("Kort om sporet" above "Spor 2").
pub fn pull_back(outline: &Outline, marks: &mut [Mark]) {
    let tops: Vec<Option<usize>> = (0..marks.len()).map(|n| page_top(outline, marks, n)).collect();
    let opens = |n: usize| tops.get(n).copied().flatten().map(|top| key(outline.str(top)));
    let mut starts = Vec::new();
    for (n, mark) in marks.iter().enumerate() {
        let Some(label) = opens(n) else { continue };
        let of_kind = |m: &Mark| m.kind == mark.kind;
        let above = (0..marks.len()).filter(|k| marks.get(*k).is_some_and(of_kind) && opens(*k).as_ref() == Some(&label)).count();
        let inside = |k: usize, m: &Mark| {
            let end = tops.get(k + 1).copied().flatten().or_else(|| marks.get(k + 1).map(|m| m.line)).unwrap_or(outline.lines.len());
            (m.body..end).any(|l| matches!(outline.class(l), Class::Label(_)) && key(outline.str(l)) == label)
        };
        let below = marks.iter().enumerate().filter(|(k, m)| of_kind(m) && inside(*k, m)).count();
        let elsewhere = marks.iter().enumerate().filter(|(k, m)| !of_kind(m) && inside(*k, m)).count();
        // A label that the goal before it lacks, and that its kind has, more likely ends that goal.
        let lacking = n.checked_sub(1).is_some_and(|p| marks.get(p).is_some_and(|m| of_kind(m) && !inside(p, m)));
        if lacking {
            continue;
        }
        if above + below >= 2 && elsewhere == 0 && (above >= 2 || below >= 1) && (below == 0 || marks.iter().any(|m| !of_kind(m))) {
            starts.push((n, tops.get(n).copied().flatten()));
        }
    }
    for (n, top) in starts {
        if let (Some(mark), Some(top)) = (marks.get_mut(n), top) {
            mark.start = top;
        }
    }
}

/// The label at the top of the page of a numbered mark, where only labels and text stand between it and the mark.
fn page_top(outline: &Outline, marks: &[Mark], n: usize) -> Option<usize> {
    let mark = marks.get(n).filter(|m| m.number.is_some())?;
    let floor = n.checked_sub(1).and_then(|p| marks.get(p)).map_or(0, |m| m.body);
    let top = (floor..mark.line).rev().find(|l| outline.lines.get(*l).is_some_and(|l| l.starts_page))?;
    let same_page = outline.lines.get(top).map(|l| l.page) == outline.lines.get(mark.line).map(|l| l.page) || !outline.typed;
    let free = (top..mark.line).all(|l| outline.title(l).is_none());
    (matches!(outline.class(top), Class::Label(_)) && same_page && free).then_some(top)
}

/// Index of the goal each goal belongs under.
pub fn parents(outline: &Outline, marks: &[Mark]) -> Vec<Option<usize>> {
    let cues = Cues::shared();
    let mut out = Vec::with_capacity(marks.len());
    for (n, mark) in marks.iter().enumerate() {
        let before = marks.get(..n).unwrap_or_default();
        let prefix = mark.number.as_deref().and_then(|num| num.rsplit_once('.')).map(|(p, _)| p);
        let by_number = prefix.and_then(|p| before.iter().rposition(|m| m.number.as_deref() == Some(p)));
        let by_kind = (!cues.upper_kind(&mark.kind))
            .then(|| before.iter().rposition(|m| cues.upper_kind(&m.kind) && m.kind != mark.kind))
            .flatten()
            .filter(|p| marks.get(*p).is_some_and(|parent| !closed(outline, parent, mark)));
        let by_level = before.iter().rposition(|m| m.level < mark.level).filter(|p| {
            marks
                .get(*p)
                .is_some_and(|parent| !closed(outline, parent, mark) && mark.level <= 8 && (outline.typed || parent.rule == "siblings"))
        });
        out.push(by_number.or(by_kind).or(by_level));
    }
    out
}

/// A heading of the parent's level or above, which is no goal, stands between.
fn closed(outline: &Outline, parent: &Mark, mark: &Mark) -> bool {
    (parent.body..mark.line)
        .any(|n| outline.title(n).is_some_and(|l| l <= parent.level.min(mark.level)) && Cues::shared().group_kind(outline.str(n)).is_some())
        || (parent.body..mark.line).any(|n| outline.title(n).is_some_and(|l| l < parent.level))
}
