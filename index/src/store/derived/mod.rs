//! What only the collection knows of a document, brought up to date before the search index follows: one spelling per department, and
//! which edition took the place of which.

mod areas;
mod editions;
#[cfg(test)]
mod tests;

use rusqlite::{Connection, OptionalExtension, params};

use super::database;
use super::fault::Fault;
use super::works::{self, WorkRow};

/// What is derived of one work.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Derived {
    area: Option<String>,
    superseded_by: Option<String>,
}

/// Compares with what is stored; works that changed get a new revision, so that the index follows. Where there are only new works, those of
/// their municipalities are compared, otherwise all: of a work that changed or went it is not known whom it was beside.
pub fn refresh(connection: &Connection) -> Result<(), Fault> {
    let generation = database::generation(connection)?;
    let (reached, newest) = (noted(connection, "derived")?, noted(connection, "derived_works")?);
    if i64::try_from(generation).is_ok_and(|g| g == reached) {
        return Ok(());
    }
    let works = match works::only_new(connection, reached, newest)? {
        Some(towns) if reached > 0 => {
            let mut works = Vec::new();
            for town in towns {
                works.extend(works::of_town(connection, &town, false)?);
            }
            works
        }
        _ => works::all_as_written(connection)?,
    };
    derive(connection, &works)?;
    let newest: i64 = connection.query_row("SELECT coalesce(max(seq), 0) FROM works", [], |r| r.get(0))?;
    note(connection, "derived_works", newest)?;
    note(connection, "derived", i64::try_from(database::generation(connection)?).unwrap_or(i64::MAX))
}

fn noted(connection: &Connection, key: &str) -> Result<i64, Fault> {
    Ok(connection.query_row("SELECT value FROM meta WHERE key = ?1", [key], |r| r.get(0))?)
}

fn note(connection: &Connection, key: &str, value: i64) -> Result<(), Fault> {
    connection.execute("UPDATE meta SET value = ?2 WHERE key = ?1", params![key, value])?;
    Ok(())
}

fn derive(connection: &Connection, works: &[WorkRow]) -> Result<(), Fault> {
    let areas = areas::spellings(works);
    let newer = editions::newer(works, &areas);
    let mut generation = None;
    for work in works {
        let derived = Derived {
            area: areas.get(&work.id).map(|a| a.spelling.clone()).filter(|a| Some(a) != work.document.area.as_ref()),
            superseded_by: newer.get(&work.id).cloned(),
        };
        if stored(connection, &work.id)? == derived {
            continue;
        }
        let revision = match generation {
            Some(revision) => revision,
            None => *generation.insert(database::advance(connection)?),
        };
        connection.execute(
            "INSERT OR REPLACE INTO derived (work, area, superseded_by) VALUES (?1, ?2, ?3)",
            params![work.id, derived.area, derived.superseded_by],
        )?;
        connection
            .execute("UPDATE works SET revision = ?2 WHERE id = ?1", params![work.id, i64::try_from(revision).unwrap_or(i64::MAX)])?;
    }
    Ok(())
}

fn stored(connection: &Connection, work: &str) -> Result<Derived, Fault> {
    let mut statement = connection.prepare_cached("SELECT area, superseded_by FROM derived WHERE work = ?1")?;
    let row = statement.query_row([work], |r| Ok(Derived { area: r.get(0)?, superseded_by: r.get(1)? })).optional()?;
    Ok(row.unwrap_or_default())
}
