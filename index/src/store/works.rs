//! Works: creating, joining, ending, and keeping what is derived from their files up to date.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::fault::Fault;
use super::goal_ids;
use super::links;
use super::messages::{Case, message};
use super::rows::{self, FileRow};
use super::terms;
use crate::frameworks::Terms;
use crate::record::{Document, GoalLine, Outcome, OwnTerm, Record, State, Work, goal_id};

/// Of two forms of which one has many more goals, that one was read better, whatever its format: this share (in tenths) of the most goals.
const ENOUGH_GOALS: usize = 8;

/// One row of the table of works.
#[derive(Clone, Debug, Default)]
pub struct WorkRow {
    /// Id.
    pub id: String,
    /// Order of creation.
    pub seq: i64,
    /// Generation of its last change.
    pub revision: u64,
    /// Row of the main form.
    pub main: Option<i64>,
    /// Goals of the main form.
    pub goals: usize,
    /// Facts of the main form.
    pub document: Document,
    /// Goals in reading order, with their full ids.
    pub outline: Vec<GoalLine>,
    /// Goal ids of the main form's reading to those of the work.
    pub goal_ids: BTreeMap<String, String>,
    /// Number never used for a goal.
    pub next_goal: u32,
}

const COLUMNS: &str = "works.id, seq, revision, main, goals, document, outline, goal_ids, next_goal, derived.area, derived.superseded_by";
const TABLES: &str = "works LEFT JOIN derived ON derived.work = works.id";

fn json<T: serde::de::DeserializeOwned>(row: &Row<'_>, column: usize) -> rusqlite::Result<T> {
    let text: String = row.get(column)?;
    serde_json::from_str(&text).map_err(|e| rusqlite::Error::FromSqlConversionFailure(column, rusqlite::types::Type::Text, Box::new(e)))
}

fn read_row(row: &Row<'_>) -> rusqlite::Result<WorkRow> {
    let (revision, goals): (i64, i64) = (row.get(2)?, row.get(4)?);
    Ok(WorkRow {
        id: row.get(0)?,
        seq: row.get(1)?,
        revision: u64::try_from(revision).unwrap_or(0),
        main: row.get(3)?,
        goals: usize::try_from(goals).unwrap_or(0),
        document: derived(json(row, 5)?, row.get(9)?, row.get(10)?),
        outline: json(row, 6)?,
        goal_ids: json(row, 7)?,
        next_goal: row.get(8)?,
    })
}

/// The work with this id, also by an id it had before.
pub fn find(connection: &Connection, id: &str) -> Result<Option<WorkRow>, Fault> {
    let sql = format!("SELECT {COLUMNS} FROM {TABLES} WHERE works.id = ?1 OR works.id = (SELECT work FROM aliases WHERE aliases.id = ?1)");
    Ok(connection.prepare_cached(&sql)?.query_row([id], read_row).optional()?)
}

/// All works, oldest first.
pub fn all(connection: &Connection) -> Result<Vec<WorkRow>, Fault> {
    let mut statement = connection.prepare_cached(&format!("SELECT {COLUMNS} FROM {TABLES} ORDER BY seq"))?;
    let rows = statement.query_map([], read_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// All works, oldest first, each only with what its own files say.
pub fn all_as_written(connection: &Connection) -> Result<Vec<WorkRow>, Fault> {
    let columns = COLUMNS.replace("derived.area, derived.superseded_by", "NULL, NULL");
    let mut statement = connection.prepare_cached(&format!("SELECT {columns} FROM works ORDER BY seq"))?;
    let rows = statement.query_map([], read_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Name of a work's municipality for comparing: the expression of the index `works_by_town`.
const TOWN: &str = "replace(replace(replace(lower(json_extract(document, '$.municipality.name')), 'Æ', 'æ'), 'Ø', 'ø'), 'Å', 'å')";

/// Works of a municipality, oldest first; each only with what its own files say, unless `derived` is wanted too.
pub fn of_town(connection: &Connection, town: &str, derived: bool) -> Result<Vec<WorkRow>, Fault> {
    let sql = if derived {
        format!("SELECT {COLUMNS} FROM {TABLES} WHERE {TOWN} = ?1 ORDER BY seq")
    } else {
        let columns = COLUMNS.replace("derived.area, derived.superseded_by", "NULL, NULL");
        format!("SELECT {columns} FROM works WHERE {TOWN} = ?1 ORDER BY seq")
    };
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map([town], read_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Place of a work in the order of creation, and its municipality for comparing.
pub fn home(connection: &Connection, id: &str) -> Result<Option<(i64, Option<String>)>, Fault> {
    let mut statement = connection.prepare_cached(&format!("SELECT seq, {TOWN} FROM works WHERE id = ?1"))?;
    Ok(statement.query_row([id], |r| Ok((r.get(0)?, r.get(1)?))).optional()?)
}

/// All municipalities.
pub fn towns(connection: &Connection) -> Result<Vec<String>, Fault> {
    let mut statement = connection.prepare_cached(&format!("SELECT DISTINCT {TOWN} FROM works WHERE {TOWN} IS NOT NULL ORDER BY 1"))?;
    let rows = statement.query_map([], |r| r.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Municipalities of the works that changed after a generation; none where one of them was there before (up to the number `newest`) or went.
pub fn only_new(connection: &Connection, generation: i64, newest: i64) -> Result<Option<BTreeSet<String>>, Fault> {
    let mut gone = connection.prepare_cached("SELECT EXISTS (SELECT 1 FROM gone WHERE revision > ?1)")?;
    if gone.query_row([generation], |r| r.get(0))? {
        return Ok(None);
    }
    let mut statement = connection.prepare_cached(&format!("SELECT seq, {TOWN} FROM works WHERE revision > ?1"))?;
    let rows = statement.query_map([generation], |r| Ok((r.get::<_, i64>(0)?, r.get::<_, Option<String>>(1)?)))?;
    let changed: Vec<(i64, Option<String>)> = rows.collect::<Result<_, _>>()?;
    let known = changed.iter().any(|(seq, _)| *seq <= newest);
    Ok((!known).then(|| changed.into_iter().filter_map(|(_, town)| town).collect()))
}

/// Number of goals per work.
pub fn sizes(connection: &Connection) -> Result<BTreeMap<String, usize>, Fault> {
    let mut statement = connection.prepare_cached("SELECT id, goals FROM works")?;
    let rows = statement.query_map([], |r| Ok((r.get(0)?, usize::try_from(r.get::<_, i64>(1)?).unwrap_or(0))))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// What the collection says of a document, on top of what it says itself.
fn derived(mut document: Document, area: Option<String>, superseded_by: Option<String>) -> Document {
    if area.is_some() {
        document.area_written = std::mem::replace(&mut document.area, area);
    }
    if superseded_by.is_some() {
        document.state = State::Superseded;
        document.superseded_by = superseded_by;
    }
    document
}

/// Makes an empty work.
pub fn create(connection: &Connection, id: &str) -> Result<(), Fault> {
    let sql = "INSERT INTO works (id, seq, revision, goals, document, outline, goal_ids, next_goal)
               VALUES (?1, (SELECT coalesce(max(seq), 0) + 1 FROM works), 0, 0, ?2, '[]', '{}', 1)";
    connection.execute(sql, params![id, serde_json::to_string(&Document::default())?])?;
    connection.execute("DELETE FROM gone WHERE work = ?1", [id])?;
    Ok(())
}

/// The id is or was in use: of a work, of one that became a form of another, or of a withdrawn one.
pub fn is_taken(connection: &Connection, id: &str) -> Result<bool, Fault> {
    let sql = "SELECT EXISTS (SELECT 1 FROM works WHERE id = ?1) OR EXISTS (SELECT 1 FROM aliases WHERE id = ?1)
               OR EXISTS (SELECT 1 FROM tombstones WHERE work = ?1)";
    Ok(connection.query_row(sql, [id], |r| r.get(0))?)
}

/// Makes `other` part of `work`: files and old ids move over, `other` ends.
pub fn join(connection: &Connection, work: &str, other: &str, generation: u64) -> Result<(), Fault> {
    connection.execute("UPDATE files SET work = ?1 WHERE work = ?2", [work, other])?;
    connection.execute("UPDATE aliases SET work = ?1 WHERE work = ?2", [work, other])?;
    end(connection, other, generation)?;
    connection.execute("INSERT OR REPLACE INTO aliases (id, work) VALUES (?2, ?1)", [work, other])?;
    Ok(())
}

/// Ends a work that has no files.
pub fn end(connection: &Connection, work: &str, generation: u64) -> Result<(), Fault> {
    links::forget(connection, work)?;
    connection.execute("DELETE FROM works WHERE id = ?1", [work])?;
    let revision = i64::try_from(generation).unwrap_or(i64::MAX);
    connection.execute("INSERT OR REPLACE INTO gone (work, revision) VALUES (?1, ?2)", params![work, revision])?;
    Ok(())
}

/// Brings main form, outline, counts and messages of a work up to date after a change of its files, and ends it where none is left.
pub fn refresh(connection: &Connection, id: &str, generation: u64) -> Result<(), Fault> {
    let Some(mut work) = find(connection, id)?.filter(|w| w.id == id) else { return Ok(()) };
    let files = sorted(rows::by_work(connection, id)?);
    let Some(main) = files.first() else { return end(connection, id, generation) };
    let mut record = rows::record(connection, main.id)?.unwrap_or_default();
    work.goal_ids = goal_ids::assign(&work.outline, &record.goals, &mut work.next_goal);
    goal_ids::apply(&mut record, &work.goal_ids);
    let outline = outline(id, &record);
    let sql =
        "UPDATE works SET revision = ?2, main = ?3, goals = ?4, document = ?5, outline = ?6, goal_ids = ?7, next_goal = ?8 WHERE id = ?1";
    let values = params![
        id,
        i64::try_from(generation).unwrap_or(i64::MAX),
        main.id,
        i64::try_from(outline.len()).unwrap_or(i64::MAX),
        serde_json::to_string(&record.document)?,
        serde_json::to_string(&outline)?,
        serde_json::to_string(&work.goal_ids)?,
        work.next_goal,
    ];
    connection.prepare_cached(sql)?.execute(values)?;
    for file in &files {
        report(connection, file, main)?;
    }
    Ok(())
}

fn outline(work: &str, record: &Record) -> Vec<GoalLine> {
    let parents: BTreeMap<&str, &str> = record.goals.iter().filter_map(|g| Some((g.id.as_str(), g.parent.as_deref()?))).collect();
    let line = |goal: &crate::record::Goal| {
        let mut level: u8 = 1;
        let mut at = goal.id.as_str();
        // Bounded: a wrong reading could name a goal as its own ancestor.
        while let Some(parent) = parents.get(at).filter(|_| level < 9) {
            at = parent;
            level += 1;
        }
        GoalLine {
            id: goal_id(work, &goal.id),
            title: goal.title.clone(),
            kind: goal.kind.clone(),
            number: goal.number.clone(),
            level,
            section: goal.section.clone(),
            page: goal.place.page,
        }
    };
    record.goals.iter().map(line).collect()
}

/// Files in order of quality, main form first.
pub fn sorted(mut files: Vec<FileRow>) -> Vec<FileRow> {
    let most = files.iter().map(|f| f.goals).max().unwrap_or(0);
    let rank = |f: &FileRow| {
        let few = f.goals * 10 < most * ENOUGH_GOALS;
        (!f.has_text, few, !f.recognised_pages.is_empty(), format_rank(&f.media_type), usize::MAX - f.goals)
    };
    files.sort_by(|a, b| rank(a).cmp(&rank(b)).then_with(|| a.path.cmp(&b.path)));
    files
}

/// Formats in the order of what their readers know: places on pages, structure, words.
fn format_rank(media_type: &str) -> u8 {
    match media_type.split(';').next().unwrap_or_default().trim() {
        "application/pdf" => 0,
        t if t.contains("wordprocessing") || t == "application/msword" => 1,
        "text/html" | "application/xhtml+xml" => 2,
        "text/markdown" => 3,
        _ => 4,
    }
}

/// Sets outcome and message of a file by its part in the work. What happened to the file on disk (vanished, damaged …) is left as it is.
fn report(connection: &Connection, file: &FileRow, main: &FileRow) -> Result<(), Fault> {
    let derived = [Outcome::Read, Outcome::Replaced, Outcome::Form, Outcome::NoGoals, Outcome::NeedsRecognition];
    if !derived.contains(&file.outcome) {
        return Ok(());
    }
    let is_main = file.id == main.id;
    let picture = file.media_type == "application/pdf" || file.media_type.starts_with("image/");
    let outcome = match (file.has_text, is_main) {
        (false, _) if picture => Outcome::NeedsRecognition,
        (_, false) => Outcome::Form,
        (_, true) if file.goals == 0 => Outcome::NoGoals,
        (_, true) if file.replaced => Outcome::Replaced,
        (_, true) => Outcome::Read,
    };
    let case = Case {
        goals: file.goals,
        pages: file.pages,
        unread: &file.unread_pages,
        recognised: &file.recognised_pages,
        advice: &file.advice,
        main: (!is_main).then_some(main.file.as_str()),
        same_bytes: file.sha256 == main.sha256,
        work: file.work.as_deref(),
    };
    rows::report(connection, file.id, outcome, &message(outcome, &case))
}

/// A work as the search engine takes it, with the names people gave frameworks.
pub fn whole(connection: &Connection, row: &WorkRow) -> Result<Work, Fault> {
    whole_with(connection, row, &terms::all(connection)?)
}

/// A work with these names of frameworks.
pub fn whole_with(connection: &Connection, row: &WorkRow, own: &[OwnTerm]) -> Result<Work, Fault> {
    let files = sorted(rows::by_work(connection, &row.id)?);
    let mut record = match row.main {
        Some(main) => rows::record(connection, main)?.unwrap_or_default(),
        None => Record::default(),
    };
    goal_ids::apply(&mut record, &row.goal_ids);
    record.document = row.document.clone();
    Terms::of(own, &row.document).apply(&mut record);
    Ok(Work { id: row.id.clone(), revision: row.revision, files: files.iter().map(FileRow::view).collect(), record })
}

/// What changed after a generation, oldest change first: id, revision, and whether the work is still held.
pub fn changed_since(connection: &Connection, generation: u64) -> Result<Vec<(String, u64, bool)>, Fault> {
    let sql =
        "SELECT id, revision, 1 FROM works WHERE revision > ?1 UNION ALL SELECT work, revision, 0 FROM gone WHERE revision > ?1 ORDER BY 2";
    let mut statement = connection.prepare_cached(sql)?;
    let after = i64::try_from(generation).unwrap_or(i64::MAX);
    let rows = statement.query_map([after], |r| Ok((r.get(0)?, r.get::<_, i64>(1)?, r.get(2)?)))?;
    rows.map(|r| r.map(|(id, revision, held)| (id, u64::try_from(revision).unwrap_or(0), held)).map_err(Fault::from)).collect()
}
