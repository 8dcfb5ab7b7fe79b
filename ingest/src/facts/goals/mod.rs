//! Goals of a document by its own structure: headings, labels, numbering, tables.

mod announced;
mod assemble;
mod fallback;
mod fielded;
mod group;
mod keyed;
mod label_title;
mod mark;
mod nesting;
mod numbered;
mod own_targets;
mod rows;
mod rules;
mod run_in;
mod settle;
mod siblings;
mod table;
mod title_cell;

use std::collections::{BTreeSet, HashSet};
use std::ops::Range;

use crate::facts::draft::{Draft, FigureDraft};
use crate::facts::figures;
use crate::model::Table;
use crate::rules::Rule;
use crate::sections::{Class, Cues, Outline, Role, letters};

use mark::Mark;

/// A draft with the lines it covers.
struct Placed {
    lines: Range<usize>,
    mark: Option<usize>,
    draft: Draft,
}

/// The goals of a document in reading order, and for each the lines it covers.
#[must_use]
pub fn find(outline: &Outline) -> Vec<(Draft, Range<usize>)> {
    let mut marks = rules::run(outline);
    settle::number_titles(&mut marks);
    if outline.rules.on(Rule::TextAboveTitle) {
        settle::pull_back(outline, &mut marks);
    }
    if outline.rules.on(Rule::Overviews) {
        settle::drop_overviews(outline, &mut marks);
    }
    if outline.rules.on(Rule::TableHolders) {
        drop_holders(outline, &mut marks);
    }
    let parents = settle::parents(outline, &marks);
    let keyed = if outline.rules.on(Rule::KeyedTables) { keyed::find(outline, &marks) } else { keyed::Keyed::default() };
    let rows = if outline.rules.on(Rule::TableRow) { row_goals(outline, &marks, &keyed.whole) } else { Vec::new() };
    let tables: BTreeSet<usize> = rows.iter().map(|p| p.lines.start).chain(keyed.lines.iter().copied()).collect();
    let mut placed: Vec<Placed> = (0..marks.len())
        .map(|n| Placed {
            lines: assemble::extent(outline, &marks, n),
            mark: Some(n),
            draft: assemble::draft(outline, &marks, n, parents.get(n).copied().flatten(), &tables),
        })
        .collect();
    for (mark, fields) in keyed.fields {
        placed.get_mut(mark).into_iter().for_each(|p| p.draft.fields.extend(fields.iter().cloned()));
    }
    placed.extend(rows);
    if outline.rules.on(Rule::Nesting) {
        nest(&mut placed);
    }
    let mut found = order(placed);
    if outline.rules.on(Rule::FigureTables) {
        distribute(outline, &mut found);
    }
    found
}

/// Gives each goal its rows of the tables of figures that tell of several by their numbers; where no goal has one, by their order.
fn distribute(outline: &Outline, found: &mut [(Draft, Range<usize>)]) {
    let tables =
        (0..outline.lines.len()).filter(|l| outline.class(*l) == Class::Table).filter_map(|l| outline.lines.get(l)?.table.as_ref());
    let all: Vec<FigureDraft> = tables.flat_map(figures::of_goals).collect();
    let top = found.iter().map(|(d, _)| d.level).min().unwrap_or(1);
    let upper: Vec<usize> = (0..found.len()).filter(|n| found.get(*n).is_some_and(|(d, _)| d.level == top)).collect();
    let own: Vec<Option<&str>> = found.iter().map(|(d, _)| d.number.as_deref()).collect();
    // Goals of lower levels have numbers of their own, or none.
    let order = keyed::numbers(upper.iter().map(|n| own.get(*n).copied().flatten()));
    let last = all.iter().filter_map(|f| f.goal.as_ref()?.parse::<usize>().ok()).max().unwrap_or(0);
    let numbered = own.iter().any(Option::is_some);
    if !numbered && upper.len() < last {
        return;
    }
    let place = |goal: &str| {
        let named = own.iter().position(|n| n.map(|n| n.trim_end_matches('.')) == Some(goal));
        named.or_else(|| upper.get(order.iter().position(|n| n.as_deref() == Some(goal))?).copied())
    };
    let places: Vec<Option<usize>> = all.iter().map(|f| place(f.goal.as_deref().unwrap_or_default())).collect();
    for (figure, place) in all.into_iter().zip(places) {
        place.and_then(|n| found.get_mut(n)).into_iter().for_each(|(draft, _)| draft.figures.push(figure.clone()));
    }
}

/// Gives the items of lists the levels that only their words show.
fn nest(placed: &mut [Placed]) {
    for field in placed.iter_mut().filter(|p| !p.draft.row).flat_map(|p| p.draft.fields.iter_mut()) {
        if matches!(field.role, Role::Activities | Role::Targets | Role::Effects | Role::Measures) {
            nesting::listify(&mut field.items);
        }
    }
    for item_list in
        placed.iter_mut().flat_map(|p| std::iter::once(&mut p.draft.intro).chain(p.draft.fields.iter_mut().map(|f| &mut f.items)))
    {
        nesting::nest(item_list);
    }
}

/// Goals that are rows of tables outside goals, or inside goals of an upper kind.
fn row_goals(outline: &Outline, marks: &[Mark], keyed: &BTreeSet<usize>) -> Vec<Placed> {
    let known: HashSet<String> = marks.iter().map(|m| letters(m.title.as_str())).collect();
    let mut out = Vec::new();
    let mut header: Option<table::Header> = None;
    for line in (0..outline.lines.len()).filter(|l| !keyed.contains(l)) {
        let (Class::Table, Some(l)) = (outline.class(line), outline.lines.get(line)) else { continue };
        let Some(t) = &l.table else { continue };
        let own = table::header(t);
        let carried =
            header.as_ref().filter(|h| own.is_none() && h.columns.len() == t.columns).map(|h| table::Header { first_row: 0, ..h.clone() });
        let Some(found) = own.or(carried).filter(|h| h.title().is_none_or(|c| !table::figures(t, h.first_row, c))) else { continue };
        let enclosing = (0..marks.len()).rev().find(|n| assemble::extent(outline, marks, *n).contains(&line));
        let spread = !marks.is_empty() && !figures::of_goals(t).is_empty();
        let counted = outline.rules.on(Rule::FigureTables) && (spread || enclosing.is_some() && holds_figures(t));
        if counted || enclosing.and_then(|n| marks.get(n)).is_some_and(|m| !rows_are_goals(m, &found)) {
            continue;
        }
        let section =
            (0..line).rev().find(|n| outline.title(*n).is_some()).and_then(|n| outline.lines.get(n)).map(|l| mark::trimmed(&l.text));
        let drafts = rows::drafts(t, &found, section.as_ref(), l.block);
        let drafts = drafts.into_iter().filter(|d| !known.contains(&rows::name(d)) && !d.title.is_blank());
        out.extend(drafts.map(|d| Placed { lines: line..line + 1, mark: None, draft: Draft { parent: enclosing, ..d } }));
        header = Some(found);
    }
    out
}

/// Drops marks of weak rules that hold nothing but a table of goals: they are its heading. What the same rule found beside them
/// without a list or field of its own goes with them: a page of "Sådan læses planen" and "Forkortelser" above the table.
fn drop_holders(outline: &Outline, marks: &mut Vec<Mark>) {
    let weak = |n: &usize| marks.get(*n).is_some_and(|m| WEAK.contains(&m.rule));
    let lines = |n: usize| marks.get(n).map_or(0..0, |m| m.body..assemble::extent(outline, marks, n).end);
    let tables = |n: usize| lines(n).filter(|l| goal_table(outline, *l)).count();
    let told = |n: usize| lines(n).any(|l| matches!(outline.class(l), Class::Item(_) | Class::Label(_)));
    let bare: BTreeSet<usize> = (0..marks.len()).filter(weak).filter(|n| !told(*n)).collect();
    let holders: BTreeSet<&str> = bare.iter().filter(|n| tables(**n) > 0).filter_map(|n| marks.get(*n)).map(|m| m.rule).collect();
    let drop: Vec<bool> = (0..marks.len()).map(|n| bare.contains(&n) && marks.get(n).is_some_and(|m| holders.contains(m.rule))).collect();
    let mut flags = drop.into_iter();
    marks.retain(|_| !flags.next().unwrap_or(false));
}

/// Rules that know a goal by the look or place of its heading alone.
const WEAK: &[&str] = &["numbered_heading", "themes", "group", "run_in", "siblings", "code"];

/// A table whose rows would be goals.
fn goal_table(outline: &Outline, line: usize) -> bool {
    let table = outline.lines.get(line).and_then(|l| l.table.as_ref()).filter(|_| outline.class(line) == Class::Table);
    table.filter(|t| !holds_figures(t)).and_then(table::header).is_some_and(|h| h.title().is_some())
}

/// A table of figures: its rows name what is counted.
fn holds_figures(table: &Table) -> bool {
    figures::names_indicators(table) && figures::read(table).is_some()
}

/// Whether the rows of a table inside a goal are goals of their own: the goal is of an upper kind and the rows are no mere activities.
fn rows_are_goals(mark: &Mark, header: &table::Header) -> bool {
    let activities = header.title().and_then(|t| header.columns.get(t)).is_some_and(|c| Cues::shared().activity_column(c.header.as_str()));
    Cues::shared().upper_kind(&mark.kind) && !activities
}

/// Reading order; parents, given as indexes of marks, become indexes of the result.
fn order(mut placed: Vec<Placed>) -> Vec<(Draft, Range<usize>)> {
    placed.sort_by_key(|p| (p.lines.start, p.mark.is_none()));
    let position = |mark: usize| placed.iter().position(|p| p.mark == Some(mark));
    let parents: Vec<Option<usize>> = placed.iter().map(|p| p.draft.parent.and_then(position)).collect();
    placed.into_iter().zip(parents).map(|(p, parent)| (Draft { parent, ..p.draft }, p.lines)).collect()
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_fields;
