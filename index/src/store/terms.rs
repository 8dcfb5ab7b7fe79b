//! Table of what people wrote of frameworks and tracks. It stands when everything derived is made anew.

use rusqlite::{Connection, Row, params};

use super::fault::Fault;
use super::rows;
use crate::record::OwnTerm;

fn row(r: &Row<'_>) -> rusqlite::Result<OwnTerm> {
    let list = |column: usize| -> rusqlite::Result<Vec<String>> {
        let text: String = r.get(column)?;
        Ok(serde_json::from_str(&text).unwrap_or_default())
    };
    Ok(OwnTerm {
        municipality: r.get(0)?,
        key: r.get(1)?,
        from: Some(r.get(2)?).filter(|year| *year != 0),
        to: r.get(3)?,
        title: r.get(4)?,
        aliases: list(5)?,
        misspellings: list(6)?,
        who: r.get(7)?,
        at: r.get(8)?,
    })
}

/// All terms, by municipality, key and first year.
pub fn all(connection: &Connection) -> Result<Vec<OwnTerm>, Fault> {
    let sql = "SELECT municipality, key, from_year, to_year, title, aliases, misspellings, who, at FROM terms ORDER BY 1, 2, 3";
    let mut statement = connection.prepare_cached(sql)?;
    let found = statement.query_map([], row)?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// Writes a term in place of that of the same municipality, key and first year; one that says nothing removes it.
pub fn write(connection: &Connection, term: &OwnTerm, who: &str) -> Result<(), Fault> {
    let year = term.from.unwrap_or(0);
    if term.is_empty() {
        let sql = "DELETE FROM terms WHERE municipality = ?1 AND key = ?2 AND from_year = ?3";
        connection.execute(sql, params![term.municipality, term.key, year])?;
        return Ok(());
    }
    let sql = "INSERT OR REPLACE INTO terms (municipality, key, from_year, to_year, title, aliases, misspellings, who, at)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
    let lists = (serde_json::to_string(&term.aliases)?, serde_json::to_string(&term.misspellings)?);
    connection.execute(sql, params![term.municipality, term.key, year, term.to, term.title, lists.0, lists.1, who, rows::now()])?;
    Ok(())
}
