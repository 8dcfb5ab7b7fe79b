//! Rule `keyed_tables`: tables that tell of several goals, one row for each, by number or title.
//!
//! "Mål | Ansvarlig | Opgøres": the first column says which goal a row speaks of, the heads of the others what they say of it. Such a table
//! names no goals of its own, and it is no field of the goal behind which it stands.

use std::collections::{BTreeMap, BTreeSet};

use crate::facts::draft::FieldDraft;
use crate::facts::figures;
use crate::model::{Table, Text};
use crate::sections::{Class, Cues, Outline, Role, letters, words};

use super::mark::Mark;
use super::table::items;

/// Letters of a title with which a cell may end that names it.
const TITLE: usize = 8;

/// What the tables of several goals say of each.
#[derive(Default)]
pub struct Keyed {
    /// Lines of the tables.
    pub lines: BTreeSet<usize>,
    /// Of these, the lines whose tables name no other goals.
    pub whole: BTreeSet<usize>,
    /// Fields by the index of the mark.
    pub fields: BTreeMap<usize, Vec<FieldDraft>>,
}

/// The tables of a document that speak of the marked goals row by row.
pub fn find(outline: &Outline, marks: &[Mark]) -> Keyed {
    let mut all = Keyed::default();
    let numbers = numbers(marks.iter().map(|m| m.number.as_deref()));
    for line in (0..outline.lines.len()).filter(|l| outline.class(*l) == Class::Table) {
        let Some(table) = outline.lines.get(line).and_then(|l| l.table.as_ref()) else { continue };
        if let Some((found, whole)) = read(table, marks, &numbers) {
            all.lines.insert(line);
            all.whole.extend(whole.then_some(line));
            found.into_iter().for_each(|(mark, fields)| all.fields.entry(mark).or_default().extend(fields));
        }
    }
    all
}

/// Fields by the index of the mark.
type Told = Vec<(usize, Vec<FieldDraft>)>;

/// The fields of each goal that a table names, and whether it names no others; none where its rows are not about goals already found.
fn read(table: &Table, marks: &[Mark], numbers: &[Option<String>]) -> Option<(Told, bool)> {
    let first = table.header_rows.max(1);
    let roles = columns(table);
    let mut keyed: Told = Vec::new();
    let (mut rows, mut strange, mut known, mut goal) = (0, 0, BTreeSet::new(), None);
    for row in first..table.rows.len() {
        let key = table.cell(row, 0).map(|c| c.text()).filter(|t| !t.is_blank());
        rows += usize::from(key.is_some());
        let named = key.as_ref().and_then(|t| named(t, marks, numbers));
        if key.is_some() {
            strange += usize::from(named.is_none());
            goal = named;
        }
        let Some(goal) = goal else { continue };
        known.insert(goal);
        let fields = roles.iter().filter_map(|(column, role, label)| {
            let items = table.cell(row, *column).map(items).unwrap_or_default();
            (!items.is_empty()).then(|| FieldDraft { label: Some(label.clone()), role: *role, items })
        });
        keyed.push((goal, fields.collect()));
    }
    // Most of the rows speak of goals, and of more than one.
    let speaks = known.len() > 1 && known.len() * 4 >= rows * 3;
    (speaks && !(roles.is_empty() && figures::of_goals(table).is_empty())).then_some((keyed, strange == 0))
}

/// The columns that say something of a goal, by their heads; columns of figures are read as such elsewhere.
fn columns(table: &Table) -> Vec<(usize, Role, Text)> {
    let cues = Cues::shared();
    let heads = table.rows.first().map(|r| r.cells.as_slice()).unwrap_or_default();
    let told = heads.iter().filter(|c| c.column > 0 && c.columns == 1).filter_map(|cell| {
        let head = cell.text();
        let text = head.as_str();
        let role = cues.role_of(text).or_else(|| cues.guess_role(text)).filter(|_| figures::head(text).is_none() && words(text) <= 6)?;
        let tells = matches!(
            role,
            Role::Owners | Role::Participants | Role::FollowUp | Role::TimeFrame | Role::Status | Role::Economy | Role::Milestones
        );
        tells.then_some((cell.column, role, head))
    });
    told.collect()
}

/// The numbers of goals: their own, or where those that have one count the goals in order, their place.
pub fn numbers<'n>(own: impl Iterator<Item = Option<&'n str>>) -> Vec<Option<String>> {
    let own: Vec<Option<String>> = own.map(|n| n.map(|n| n.trim_end_matches('.').to_owned())).collect();
    let counts = |(at, n): (usize, &Option<String>)| n.as_ref().is_none_or(|n| *n == (at + 1).to_string());
    let counted = own.iter().enumerate().all(counts);
    own.into_iter().enumerate().map(|(at, n)| n.or_else(|| counted.then(|| (at + 1).to_string()))).collect()
}

/// The goal that a cell names: "3", "Mål 3", "Mål 3: Lys på molen", "Lys på molen".
fn named(cell: &Text, marks: &[Mark], numbers: &[Option<String>]) -> Option<usize> {
    let text = cell.as_str();
    let number = figures::goal_number(cell);
    let by_number = number.and_then(|n| {
        let mut all = (0..marks.len()).filter(|i| numbers.get(*i).and_then(Option::as_ref) == Some(&n));
        all.next().filter(|_| all.next().is_none())
    });
    let own = letters(text);
    let by_title = || {
        let title = |m: &Mark| letters(m.title.as_str());
        let whole = marks.iter().position(|m| !own.is_empty() && title(m) == own);
        // A number or label before the title: "Mål 3: Lys på molen".
        whole.or_else(|| {
            marks.iter().position(|m| title(m).len() >= TITLE && own.len() <= title(m).len() + TITLE && own.ends_with(&title(m)))
        })
    };
    by_number.or_else(by_title)
}
