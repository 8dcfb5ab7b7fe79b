//! Rule `fielded`: the heading above field labels that come back for every goal.

use std::collections::{HashMap, HashSet};

use crate::sections::{Class, Cues, Outline, Role, key};

use super::mark::{Mark, counted, kind_above, title_from};
use super::run_in;

/// Labels that a heading shares with others, and headings that have them, from which they are the fields of a form.
const FORM: usize = 3;

struct Candidate {
    line: usize,
    level: u8,
    fields: Vec<(Role, String)>,
}

/// Headings with their own set of fields.
pub fn find(outline: &Outline, before: &[Mark]) -> Vec<Mark> {
    let candidates = candidates(outline, before);
    let mut spread: HashMap<&str, usize> = HashMap::new();
    for c in &candidates {
        let mut keys: Vec<&str> = c.fields.iter().map(|(_, key)| key.as_str()).collect();
        keys.sort_unstable();
        keys.dedup();
        keys.into_iter().for_each(|key| *spread.entry(key).or_default() += 1);
    }
    let mut out: Vec<Mark> = Vec::new();
    let mut last: Option<&Candidate> = None;
    let held = held(outline, before);
    // Where goals stand under a heading, its like are headings of goals, too.
    let above = candidates.iter().filter(|c| holds_several(outline, c)).map(|c| c.level).max();
    let first_title = (0..outline.lines.len()).find(|n| outline.title(*n).is_some());
    for c in &candidates {
        let recurring = c.fields.iter().any(|(role, key)| strong(*role) && spread.get(key.as_str()).copied().unwrap_or(0) >= 2);
        let mut roles: Vec<Role> = c.fields.iter().map(|(role, _)| *role).filter(|r| *r != Role::Other).collect();
        roles.dedup();
        // The same labels under heading after heading are a form, whatever they are called.
        let form = c.fields.iter().filter(|(_, key)| spread.get(key.as_str()).copied().unwrap_or(0) >= FORM).count() >= FORM;
        let enough = (recurring && roles.iter().any(|r| strong(*r))) || roles.len() >= 3 || form;
        let cover = first_title == Some(c.line)
            && candidates.len() > 2
            && outline.title(c.line).is_some_and(|l| candidates.iter().all(|d| d.line == c.line || d.level > l));
        if !enough
            || cover
            || Cues::shared().never_goal(outline.str(c.line))
            || last.is_some_and(|l| continues(outline, l, c))
            || inside(&held, before, c)
            || above.is_some_and(|level| c.level <= level)
        {
            continue;
        }
        out.push(mark(outline, c, recurring, roles.len()));
        last = Some(c);
    }
    out
}

fn strong(role: Role) -> bool {
    !matches!(role, Role::Other | Role::Background | Role::Economy | Role::Status | Role::PolicyBasis)
}

/// Every heading with the labels that follow it before the next heading or the next goal found before.
fn candidates(outline: &Outline, before: &[Mark]) -> Vec<Candidate> {
    let mut out: Vec<Candidate> = Vec::new();
    let mut open: Option<Candidate> = None;
    for n in 0..outline.lines.len() {
        let marked = before.iter().any(|m| m.line == n);
        match outline.class(n) {
            Class::Title(level) => {
                out.extend(open.take());
                open = (!marked).then(|| Candidate { line: n, level, fields: Vec::new() });
            }
            _ if marked => out.extend(open.take()),
            Class::Label(role) => {
                if let Some(c) = open.as_mut() {
                    c.fields.push((role, key(outline.str(n))));
                }
            }
            _ => {}
        }
    }
    out.extend(open);
    out.retain(|c| !c.fields.is_empty());
    out
}

/// The labels that stand under each goal found before, up to the next heading.
fn held(outline: &Outline, before: &[Mark]) -> Vec<HashSet<String>> {
    let labels = |m: &Mark| (m.body..outline.lines.len()).take_while(|n| outline.title(*n).is_none());
    let own = |m: &Mark| labels(m).filter(|n| matches!(outline.class(*n), Class::Label(_))).map(|n| key(outline.str(n))).collect();
    before.iter().map(own).collect()
}

/// The same label comes back under one heading, and so do titles in bold at the beginning of paragraphs: the goals stand under it.
fn holds_several(outline: &Outline, c: &Candidate) -> bool {
    let again = c.fields.iter().enumerate().any(|(n, (role, key))| strong(*role) && c.fields.iter().skip(n + 1).any(|(_, k)| k == key));
    let under = (c.line + 1..outline.lines.len()).take_while(|n| outline.title(*n).is_none());
    again && under.filter(|n| run_in::titled(outline, *n)).count() > 1
}

/// `c` is a heading inside a goal found before: that goal lacks just the labels that stand under `c` and that others of its kind have.
fn inside(held: &[HashSet<String>], before: &[Mark], c: &Candidate) -> bool {
    let Some(at) = before.iter().rposition(|m| m.line < c.line).filter(|at| held.get(*at).is_some_and(HashSet::is_empty)) else {
        return false;
    };
    let Some(goal) = before.get(at).filter(|m| m.level < c.level) else { return false };
    let theirs = before.iter().zip(held).filter(|(m, labels)| m.kind == goal.kind && c.fields.iter().any(|(_, key)| labels.contains(key)));
    theirs.count() >= 2
}

/// The fields of `c` only go on where those of the goal before stopped: `c` is a heading inside that goal.
fn continues(outline: &Outline, last: &Candidate, c: &Candidate) -> bool {
    let shallower = if outline.typed { c.level <= last.level } else { c.level < last.level };
    let between = (last.line + 1..c.line).any(|n| outline.title(n).is_some_and(|l| l < c.level));
    if shallower || between || c.fields.iter().any(|(_, key)| last.fields.iter().any(|(_, k)| k == key)) {
        return false;
    }
    let highest = last.fields.iter().filter_map(|(r, _)| r.order()).max();
    let lowest = c.fields.iter().filter_map(|(r, _)| r.order()).min();
    highest.zip(lowest).is_some_and(|(high, low)| low > high)
}

fn mark(outline: &Outline, c: &Candidate, recurring: bool, roles: usize) -> Mark {
    let from = counted(outline.str(c.line));
    let mut line = c.line;
    // A title divided over two headings: the second line alone stands above the labels.
    while line > 0 && title_from(outline, line - 1, 0).1 > c.line && outline.title(line - 1) == Some(c.level) {
        line -= 1;
    }
    let (title, body) = title_from(outline, line, if line == c.line { from.1 } else { 0 });
    let kind = kind_above(outline, line, c.level).unwrap_or_else(|| "mål".to_owned());
    let confidence = if recurring && roles >= 2 { 0.9 } else { 0.75 };
    Mark { start: line, line, body, title, kind, number: from.0, level: c.level, confidence, rule: "" }
}
