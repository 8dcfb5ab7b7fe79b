//! What only the collection knows of a document, brought up to date before the search index follows: one spelling per department, and
//! which edition took the place of which.

mod areas;
mod editions;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use rusqlite::{Connection, params};

use super::database;
use super::fault::Fault;
use super::works;

/// What is derived of one work.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Derived {
    area: Option<String>,
    superseded_by: Option<String>,
}

/// Compares with what is stored; works that changed get a new revision, so that the index follows.
pub fn refresh(connection: &Connection) -> Result<(), Fault> {
    let works = works::all_as_written(connection)?;
    let areas = areas::spellings(&works);
    let newer = editions::newer(&works, &areas);
    let stored = stored(connection)?;
    let mut generation = None;
    for work in &works {
        let derived = Derived {
            area: areas.get(&work.id).map(|a| a.spelling.clone()).filter(|a| Some(a) != work.document.area.as_ref()),
            superseded_by: newer.get(&work.id).cloned(),
        };
        if stored.get(&work.id).cloned().unwrap_or_default() == derived {
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

fn stored(connection: &Connection) -> Result<BTreeMap<String, Derived>, Fault> {
    let mut statement = connection.prepare_cached("SELECT work, area, superseded_by FROM derived")?;
    let rows = statement.query_map([], |r| Ok((r.get(0)?, Derived { area: r.get(1)?, superseded_by: r.get(2)? })))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
