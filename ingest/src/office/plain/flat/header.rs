//! The header of a table without columns: one line that is nothing but names of columns, or one short line for each.

use super::super::lines::Line;
use crate::sections::{Cues, Role};

/// Fewest columns of a table that can be told from other text.
const FEWEST: usize = 3;
const MOST: usize = 8;
/// Words of one header.
const LONGEST: usize = 8;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Groups of rows.
    Track,
    /// Titles of goals.
    Title,
    /// Numbers of rows.
    Number,
    /// Times.
    Time,
    /// Persons, posts and units.
    People,
    /// Money.
    Money,
    /// How far it is.
    Status,
    /// Any other text.
    Other,
}

/// A column with its header.
#[derive(Clone, Debug)]
pub struct Column {
    /// As written.
    pub text: String,
    /// Its line in the file.
    pub line: u32,
    /// What it holds.
    pub kind: Kind,
}

/// The columns named by the line at `n` or the lines from there, and the first line after them.
pub fn at(lines: &[Line], n: usize) -> Option<(Vec<Column>, usize)> {
    let line = lines.get(n).filter(|l| l.marker.is_none())?;
    in_one_line(line).map(|columns| (columns, n + 1)).or_else(|| in_lines(lines, n))
}

fn in_one_line(line: &Line) -> Option<Vec<Column>> {
    let words: Vec<&str> = line.text.split(' ').collect();
    if words.len() < FEWEST || words.len() > MOST * 4 || line.text.ends_with(['.', ':', ',', ';', '?']) {
        return None;
    }
    let parts = split(&words)?;
    kinds(parts.into_iter().map(|text| (text, line.number)).collect())
}

/// The words cut before capitals into the most names of columns.
fn split(words: &[&str]) -> Option<Vec<String>> {
    let mut best: Vec<Option<Vec<String>>> = vec![Some(Vec::new())];
    for end in 1..=words.len() {
        let candidates =
            (end.saturating_sub(LONGEST)..end).filter(|start| words.get(*start).is_some_and(|w| w.starts_with(char::is_uppercase)));
        let ways = candidates.filter_map(|start| {
            let mut way = best.get(start)?.clone()?;
            let name = words.get(start..end)?.join(" ");
            is_column(&name).then(|| {
                way.push(name);
                way
            })
        });
        best.push(ways.max_by_key(Vec::len));
    }
    best.pop().flatten()
}

/// A short line for each column, nothing between them.
fn in_lines(lines: &[Line], n: usize) -> Option<(Vec<Column>, usize)> {
    let name = |l: &&Line| {
        l.marker.is_none()
            && l.text.starts_with(char::is_uppercase)
            && (!l.text.ends_with([':', '.', '?']) || Cues::shared().number_column(&l.text))
            && is_column(&l.text)
    };
    let named: Vec<&Line> = lines.get(n..)?.iter().take(MOST + 1).take_while(name).collect();
    let columns = kinds(named.iter().map(|l| (l.text.clone(), l.number)).collect())?;
    let end = n + columns.len();
    Some((columns, end))
}

fn is_column(name: &str) -> bool {
    let cues = Cues::shared();
    cues.title_column(name).is_some() || cues.track_column(name) || cues.number_column(name) || cues.role_of(name).is_some()
}

/// What the columns hold; none where no column holds titles, or a header comes twice.
fn kinds(names: Vec<(String, u32)>) -> Option<Vec<Column>> {
    let cues = Cues::shared();
    if names.len() < FEWEST || names.len() > MOST || names.iter().enumerate().any(|(n, a)| names.iter().skip(n + 1).any(|b| a.0 == b.0)) {
        return None;
    }
    let title = (0..names.len()).filter_map(|n| Some((cues.title_column(&names.get(n)?.0)?, n))).min()?.1;
    let kind = |n: usize, name: &str| match cues.role_of(name) {
        _ if n == title => Kind::Title,
        _ if cues.number_column(name) => Kind::Number,
        _ if n < title && cues.track_column(name) => Kind::Track,
        Some(Role::TimeFrame | Role::Milestones | Role::FollowUp) => Kind::Time,
        Some(Role::Owners | Role::Participants) => Kind::People,
        Some(Role::Economy) => Kind::Money,
        Some(Role::Status) => Kind::Status,
        _ => Kind::Other,
    };
    // What stands before the titles and is no group and no number would take the titles' place.
    let columns: Vec<Column> = names.into_iter().enumerate().map(|(n, (text, line))| Column { kind: kind(n, &text), text, line }).collect();
    let before = columns.iter().take(title).all(|c| matches!(c.kind, Kind::Track | Kind::Number));
    before.then_some(columns)
}
