//! Table of what people say of pairs of goals. It stands when everything derived is made anew.

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::fault::Fault;
use super::originals::sha256;
use super::{rows, views};
use crate::record::{DocumentView, Judgement, Verdict};

/// A judgement with the goals it is about, the lesser id first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct JudgementRow {
    /// One goal.
    pub a: String,
    /// The other.
    pub b: String,
    /// What was said.
    pub judgement: Judgement,
}

const COLUMNS: &str = "SELECT a, b, verdict, note, who, at FROM judgements";

fn row(r: &Row<'_>) -> rusqlite::Result<JudgementRow> {
    let verdict: String = r.get(2)?;
    let judgement = Judgement { verdict: Verdict::of(&verdict).unwrap_or_default(), note: r.get(3)?, who: r.get(4)?, at: r.get(5)? };
    Ok(JudgementRow { a: r.get(0)?, b: r.get(1)?, judgement })
}

/// All judgements, latest first.
pub fn all(connection: &Connection) -> Result<Vec<JudgementRow>, Fault> {
    let mut statement = connection.prepare_cached(&format!("{COLUMNS} ORDER BY at DESC, a, b"))?;
    let found = statement.query_map([], row)?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// Judgements of one goal's pairs.
pub fn of(connection: &Connection, goal: &str) -> Result<Vec<JudgementRow>, Fault> {
    let mut statement = connection.prepare_cached(&format!("{COLUMNS} WHERE a = ?1 OR b = ?1"))?;
    let found = statement.query_map([goal], row)?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// Writes what somebody says of a pair in place of what was said before; answers when, none where a goal is not held.
pub fn put(connection: &Connection, pair: (&str, &str), verdict: Verdict, note: &str, who: &str) -> Result<Option<Judgement>, Fault> {
    let (a, b) = if pair.0 <= pair.1 { pair } else { (pair.1, pair.0) };
    let (Some(first), Some(second)) = (views::goal(connection, a)?, views::goal(connection, b)?) else { return Ok(None) };
    let at = rows::now();
    let sql = "INSERT OR REPLACE INTO judgements (a, b, a_work, b_work, a_title, b_title, verdict, note, who, at) \
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
    let (left, right) = (&first.document.id, &second.document.id);
    let titles = (hash(&first.goal.title), hash(&second.goal.title));
    connection.execute(sql, params![a, b, left, right, titles.0, titles.1, verdict.name(), note, who, at])?;
    Ok(Some(Judgement { verdict, note: note.to_owned(), who: who.to_owned(), at }))
}

/// Removes judgements of a withdrawn work's goals.
pub fn forget(connection: &Connection, work: &str) -> Result<(), Fault> {
    connection.execute("DELETE FROM judgements WHERE a_work = ?1 OR b_work = ?1", [work])?;
    Ok(())
}

/// One side of a judgement: goal, its work, the hash of its title.
type Side = (String, String, String);

/// Judgements follow goals that were read anew under other ids: in the same work the goal with the same title.
pub fn follow(connection: &Connection) -> Result<(), Fault> {
    let all: Vec<[Side; 2]> = {
        let mut statement = connection.prepare("SELECT a, a_work, a_title, b, b_work, b_title FROM judgements")?;
        let side = |r: &Row<'_>, at: usize| -> rusqlite::Result<Side> { Ok((r.get(at)?, r.get(at + 1)?, r.get(at + 2)?)) };
        let found = statement.query_map([], |r| Ok([side(r, 0)?, side(r, 3)?]))?;
        found.collect::<Result<_, _>>()?
    };
    for [a, b] in all {
        let (left, right) = (now_at(connection, &a)?, now_at(connection, &b)?);
        if (&left, &right) == (&a, &b) {
            continue;
        }
        let (first, second) = if left.0 <= right.0 { (&left, &right) } else { (&right, &left) };
        let sql =
            "UPDATE OR REPLACE judgements SET a = ?3, a_work = ?4, a_title = ?5, b = ?6, b_work = ?7, b_title = ?8 WHERE a = ?1 AND b = ?2";
        connection.execute(sql, params![a.0, b.0, first.0, first.1, first.2, second.0, second.1, second.2])?;
    }
    Ok(())
}

fn now_at(connection: &Connection, side: &Side) -> Result<Side, Fault> {
    let Some(view): Option<DocumentView> = views::document(connection, &side.1)? else { return Ok(side.clone()) };
    let found = view.goals.iter().find(|g| g.id == side.0).or_else(|| view.goals.iter().find(|g| hash(&g.title) == side.2));
    Ok(found.map_or_else(|| side.clone(), |g| (g.id.clone(), view.id.clone(), hash(&g.title))))
}

/// Of the letters and digits of a title: spaces, marks and capitals may change.
fn hash(title: &str) -> String {
    let letters: String = title.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    sha256(letters.as_bytes())
}

/// Slope and shift of the log odds; none where nobody calibrated.
pub fn calibration(connection: &Connection) -> Result<Option<(f64, f64)>, Fault> {
    Ok(connection.query_row("SELECT slope, shift FROM calibration", [], |r| Ok((r.get(0)?, r.get(1)?))).optional()?)
}

/// Keeps slope and shift.
pub fn calibrate(connection: &Connection, slope: f64, shift: f64) -> Result<(), Fault> {
    connection.execute("INSERT OR REPLACE INTO calibration (one, slope, shift) VALUES (1, ?1, ?2)", [slope, shift])?;
    Ok(())
}
