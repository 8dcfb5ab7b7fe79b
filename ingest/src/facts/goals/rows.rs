//! Rule `table_row`: tables in which every row is a goal.

use crate::facts::draft::{Draft, FieldDraft, ItemDraft};
use crate::model::{Table, Text};
use crate::rules::Rule;
use crate::sections::{Cues, Role, goal_label, key, letters, number, words};

use super::mark::trimmed;
use super::table::{Header, Use, items};
use super::title_cell;

/// Values that rows carry down to the rows below.
#[derive(Default)]
struct Carried {
    track: Option<Text>,
    group: Option<Text>,
}

/// The goals of a table with a recognised header.
#[must_use]
pub fn drafts(table: &Table, header: &Header, section: Option<&Text>, block: usize) -> Vec<Draft> {
    let Some(title_column) = header.title() else { return Vec::new() };
    let mut out: Vec<Draft> = Vec::new();
    let mut carried = Carried::default();
    for row in header.first_row..table.rows.len() {
        let filled: Vec<usize> =
            (0..header.columns.len()).filter(|c| table.cell(row, *c).is_some_and(|cell| !cell.text().is_blank())).collect();
        if repeats_header(table, row, &filled, header) {
            continue;
        }
        if let Some(group) = group_row(table, row, &filled, header) {
            carried = Carried { group: Some(group), track: None };
            continue;
        }
        let mut new_track = false;
        for column in filled.iter().filter(|c| header.columns.get(**c).is_some_and(|c| c.holds == Use::Track)) {
            carried.track = table.cell(row, *column).map(crate::model::Cell::text);
            new_track = true;
        }
        let cell = table.cell(row, title_column);
        let (bold, below) = cell.map(title_cell::by_print).unwrap_or_default();
        let (mut titles, mut own) = title_cell::parts(bold);
        let beside = fields(table, header, row, title_column);
        let aims = beside.iter().any(|f| matches!(f.role, Role::Targets | Role::Measures));
        own.extend(title_cell::description(below, aims));
        own.extend(beside);
        if titles.is_empty() && new_track {
            titles = borrowed_title(&mut own);
        }
        if titles.is_empty() || (filled.as_slice() == [title_column] && is_comment(&titles) && !out.is_empty()) {
            let label = header.columns.get(title_column).map(|c| c.header.clone());
            if let Some(last) = out.last_mut() {
                last.fields.extend((!titles.is_empty()).then_some(FieldDraft { label, role: Role::Background, items: titles }));
                last.fields.extend(own);
            }
            continue;
        }
        let of_row = row_drafts(table, header, row, titles, &own);
        let above = carried.track.clone().or_else(|| carried.group.clone()).or_else(|| section.cloned());
        out.extend(of_row.into_iter().map(|d| Draft { section: above.clone(), blocks: block..block + 1, ..d }));
    }
    out
}

/// The header once more, as it stands after a group heading or at the top of a page.
fn repeats_header(table: &Table, row: usize, filled: &[usize], header: &Header) -> bool {
    let same = |column: &&usize| {
        let label = header.columns.get(**column).map(|c| letters(c.header.as_str()));
        label.is_some_and(|l| !l.is_empty() && table.cell(row, **column).is_some_and(|cell| letters(cell.text().as_str()) == l))
    };
    filled.len() >= 2 && filled.iter().filter(same).count() * 3 >= filled.len() * 2
}

/// The text of a row that is one wide cell: the heading of the rows below.
fn group_row(table: &Table, row: usize, filled: &[usize], header: &Header) -> Option<Text> {
    let [only] = filled else { return None };
    let cell = table.cell(row, *only)?;
    let wide = cell.columns * 2 > header.columns.len();
    wide.then(|| cell.text())
}

/// The title cell of a row that opens a new group is empty: the next short cell says what the row is about.
fn borrowed_title(fields: &mut Vec<FieldDraft>) -> Vec<ItemDraft> {
    let short = |f: &FieldDraft| (2..=12).contains(&words(f.text().as_str())) && !f.text().as_str().chars().any(|c| c.is_ascii_digit());
    match fields.iter().position(|f| short(f) && matches!(f.role, Role::TimeFrame | Role::Activities | Role::Background)) {
        Some(n) => fields.remove(n).items,
        None => Vec::new(),
    }
}

/// Sentences rather than a title.
fn is_comment(titles: &[ItemDraft]) -> bool {
    let total: usize = titles.iter().map(|i| words(i.text.as_str())).sum();
    total > 25 && titles.iter().any(|i| has_verb(i.text.as_str()) && i.text.as_str().trim_end().ends_with('.'))
}

/// The goals of one row: normally one; more where the title cell holds several titles.
fn row_drafts(table: &Table, header: &Header, row: usize, titles: Vec<ItemDraft>, all: &[FieldDraft]) -> Vec<Draft> {
    let Some(title_column) = header.title() else { return Vec::new() };
    let label = header.columns.get(title_column).map(|c| c.header.clone()).unwrap_or_default();
    let (names, rest) = split_titles(titles);
    let count = names.len();
    names
        .into_iter()
        .enumerate()
        .map(|(n, name)| {
            let mut own: Vec<FieldDraft> = all.iter().map(|f| share(f, n, count)).filter(|f| !f.items.is_empty()).collect();
            if n == 0 && !rest.is_empty() {
                own.push(FieldDraft { label: Some(label.clone()), role: Role::Background, items: rest.clone() });
            }
            let (title, found) = clean(&name);
            let number = found.or_else(|| row_number(table, header, row));
            Draft {
                title,
                kind: kind(&label),
                number,
                level: 1,
                fields: own,
                confidence: 0.85,
                rule: Rule::TableRow.name(),
                row: true,
                figures: Vec::new(),
                ..Draft::default()
            }
        })
        .collect()
}

/// Title cells hold one title over several lines, a title and its background, or several titles (a phrase each).
fn split_titles(titles: Vec<ItemDraft>) -> (Vec<Text>, Vec<ItemDraft>) {
    let mut iter = titles.into_iter();
    let Some(first) = iter.next() else { return (Vec::new(), Vec::new()) };
    let more: Vec<ItemDraft> = iter.collect();
    let total = words(first.text.as_str()) + more.iter().map(|i| words(i.text.as_str())).sum::<usize>();
    let phrase = |t: &Text| words(t.as_str()) >= 4 && !has_verb(t.as_str()) && t.as_str().chars().next().is_some_and(char::is_uppercase);
    if !more.is_empty() && words(first.text.as_str()) >= 5 && more.iter().all(|i| phrase(&i.text)) {
        return (std::iter::once(first.text).chain(more.into_iter().map(|i| i.text)).collect(), Vec::new());
    }
    if total <= 60 {
        let mut title = first.text;
        more.iter().for_each(|i| title.append(" ", &i.text));
        return (vec![title], Vec::new());
    }
    (vec![first.text], more)
}

fn has_verb(text: &str) -> bool {
    let lower = format!(" {} ", text.to_lowercase());
    [" er ", " skal ", " vil ", " har ", " bliver ", " kan ", " tager ", " sker ", " der "].iter().any(|v| lower.contains(v))
}

/// A field of one of `count` goals in a row: its own paragraph where there is one for each, else the whole.
fn share(field: &FieldDraft, n: usize, count: usize) -> FieldDraft {
    let mut own = field.clone();
    if count > 1 && field.items.len() == count {
        own.items = field.items.get(n).cloned().into_iter().collect();
    } else if count > 1 && n > 0 {
        own.items.clear();
    }
    own
}

fn fields(table: &Table, header: &Header, row: usize, title_column: usize) -> Vec<FieldDraft> {
    let used = header.columns.iter().enumerate().filter(|(n, _)| *n != title_column);
    used.filter_map(|(n, column)| {
        let items = table.cell(row, n).map(items).unwrap_or_default();
        let role = if let Use::Field(role) = column.holds { role } else { Role::Other };
        (!items.is_empty() && column.holds != Use::Number).then(|| FieldDraft { label: Some(column.header.clone()), role, items })
    })
    .collect()
}

fn row_number(table: &Table, header: &Header, row: usize) -> Option<String> {
    let column = header.columns.iter().position(|c| c.holds == Use::Number)?;
    let text = table.cell(row, column)?.text();
    let number = text.as_str().trim().trim_end_matches(['.', ')']).to_owned();
    (!number.is_empty() && number.len() <= 12).then_some(number)
}

fn clean(title: &Text) -> (Text, Option<String>) {
    if let Some(label) = goal_label(title.as_str()).filter(|l| !l.title.is_empty() && l.number.is_some()) {
        return (trimmed(&title.slice(label.title)), label.number);
    }
    match number(title.as_str()) {
        Some((n, range)) => (trimmed(&title.slice(range)), Some(n)),
        None => (trimmed(title), None),
    }
}

/// Kind of the goals by the header of their column: "Tiltag" `tiltag`, "Konkrete indsatser" `indsats`.
fn kind(label: &Text) -> String {
    let cues = Cues::shared();
    let key = key(label.as_str());
    let word = key.split([' ', '/']).find_map(|w| cues.goal_kind(w).or_else(|| cues.group_kind(w)));
    word.unwrap_or("indsats").to_owned()
}

/// Comparable form of a row's title.
#[must_use]
pub fn name(draft: &Draft) -> String {
    letters(draft.title.as_str())
}
