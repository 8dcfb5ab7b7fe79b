//! Withdrawn works: removing everything but what is needed to know them again.

use std::path::Path;

use rusqlite::{Connection, OptionalExtension, TransactionBehavior, params};

use super::fault::Fault;
use super::forms::{Profile, Trace};
use super::{database, judgements, originals, rows, works};
use crate::record::Withdrawn;

/// These bytes were withdrawn.
pub fn holds_bytes(connection: &Connection, sha256: &str) -> Result<bool, Fault> {
    let sql = "SELECT EXISTS (SELECT 1 FROM withdrawn_bytes WHERE sha256 = ?1)";
    Ok(connection.prepare_cached(sql)?.query_row([sha256], |r| r.get(0))?)
}

/// The tombstone of these bytes or of this text.
pub fn of_file(connection: &Connection, sha256: &str, trace: Option<&Trace>) -> Result<Option<i64>, Fault> {
    let sql = "SELECT tombstone FROM withdrawn_bytes WHERE sha256 = ?1";
    let by_bytes: Option<i64> = connection.prepare_cached(sql)?.query_row([sha256], |r| r.get(0)).optional()?;
    let (None, Some(trace)) = (by_bytes, trace) else { return Ok(by_bytes) };
    let mut statement = connection.prepare_cached("SELECT tombstone, trace FROM withdrawn_texts ORDER BY tombstone")?;
    let rows = statement.query_map([], |r| Ok((r.get::<_, i64>(0)?, r.get::<_, String>(1)?)))?;
    for row in rows {
        let (tombstone, text) = row?;
        if serde_json::from_str::<Trace>(&text)?.matches(trace) {
            return Ok(Some(tombstone));
        }
    }
    Ok(None)
}

/// Adds the bytes of another form to a tombstone.
pub fn add_bytes(connection: &Connection, tombstone: i64, sha256: &str) -> Result<(), Fault> {
    if !sha256.is_empty() {
        connection.execute("INSERT OR IGNORE INTO withdrawn_bytes (sha256, tombstone) VALUES (?1, ?2)", params![sha256, tombstone])?;
    }
    Ok(())
}

/// Withdraws a work: text and files go, the tombstone stays. None where there is no such work.
pub fn withdraw(connection: &mut Connection, folder: &Path, id: &str) -> Result<Option<Withdrawn>, Fault> {
    let Some(work) = works::find(connection, id)? else { return Ok(None) };
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let files = rows::by_work(&transaction, &work.id)?;
    transaction.execute("INSERT INTO tombstones (work, withdrawn_at) VALUES (?1, ?2)", params![work.id, rows::now()])?;
    let tombstone = transaction.last_insert_rowid();
    for file in &files {
        add_bytes(&transaction, tombstone, &file.sha256)?;
        let profile = Profile::of(&rows::record(&transaction, file.id)?.unwrap_or_default());
        if let Some(trace) = Trace::of(&profile) {
            let sql = "INSERT INTO withdrawn_texts (tombstone, trace) VALUES (?1, ?2)";
            transaction.execute(sql, params![tombstone, serde_json::to_string(&trace)?])?;
        }
        rows::remove(&transaction, file.id)?;
    }
    judgements::forget(&transaction, &work.id)?;
    let generation = database::advance(&transaction)?;
    works::end(&transaction, &work.id, generation)?;
    transaction.commit()?;
    finish(connection, folder)?;
    let message = format!(
        "Dokumentet er trukket tilbage: {} og {} er slettet, også originalerne og søgeindekset. Det tages ikke ind igen.",
        counted(files.len(), "fil", "filer"),
        counted(work.goals, "mål", "mål")
    );
    Ok(Some(Withdrawn { id: work.id, files: files.len(), goals: work.goals, message }))
}

fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

/// A withdrawal was cut off before everything was removed.
pub fn is_unfinished(connection: &Connection) -> Result<bool, Fault> {
    let sql = "SELECT coalesce((SELECT value FROM meta WHERE key = 'scrubbed'), 0) < (SELECT coalesce(max(id), 0) FROM tombstones)";
    Ok(connection.query_row(sql, [], |r| r.get(0))?)
}

/// Removes what a withdrawal leaves on disk, also after one that was cut off.
pub fn finish(connection: &Connection, folder: &Path) -> Result<(), Fault> {
    let mut statement = connection.prepare("SELECT sha256 FROM withdrawn_bytes")?;
    let hashes = statement.query_map([], |r| r.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?;
    drop(statement);
    for hash in hashes {
        originals::remove(folder, &hash)?;
    }
    database::scrub(connection)?;
    let sql = "INSERT OR REPLACE INTO meta (key, value) SELECT 'scrubbed', coalesce(max(id), 0) FROM tombstones";
    connection.execute(sql, [])?;
    Ok(())
}
