//! Opening the database: settings of a connection, tables, generation.

use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, OptionalExtension};

use super::fault::Fault;
use crate::error::Error;

/// Each entry takes the database one format further; `user_version` counts those done. Never change an entry, add one.
const MIGRATIONS: [&str; 9] = [
    include_str!("schema_1.sql"),
    include_str!("schema_2.sql"),
    include_str!("schema_3.sql"),
    include_str!("schema_4.sql"),
    include_str!("schema_5.sql"),
    include_str!("schema_6.sql"),
    include_str!("schema_7.sql"),
    include_str!("schema_8.sql"),
    include_str!("schema_9.sql"),
];

/// Most memory in which a connection keeps pages of the file, in KiB.
const CACHE: i64 = 32 * 1024;

/// How long a connection waits for another one's transaction.
const BUSY: Duration = Duration::from_secs(5);

/// Opens a connection and brings the tables up to date.
pub fn open(path: &Path) -> Result<Connection, Fault> {
    let mut connection = connect(path)?;
    migrate(&mut connection, path)?;
    Ok(connection)
}

/// Opens a connection to a database whose tables are up to date.
pub fn connect(path: &Path) -> Result<Connection, Fault> {
    let connection = Connection::open(path)?;
    connection.busy_timeout(BUSY)?;
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "foreign_keys", "ON")?;
    // What is withdrawn must be gone from the file, not only from the tables.
    connection.pragma_update(None, "secure_delete", "ON")?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    connection.pragma_update(None, "cache_size", -CACHE)?;
    Ok(connection)
}

fn migrate(connection: &mut Connection, path: &Path) -> Result<(), Fault> {
    let known = u32::try_from(MIGRATIONS.len()).unwrap_or(u32::MAX);
    let found: u32 = connection.query_row("PRAGMA user_version", [], |r| r.get(0))?;
    if found > known {
        let path = path.parent().unwrap_or(path).to_path_buf();
        return Err(Error::Newer { path, found, known }.into());
    }
    if found == known {
        return Ok(());
    }
    let transaction = connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    // Read again under the lock: another process may have been first.
    let found: u32 = transaction.query_row("PRAGMA user_version", [], |r| r.get(0))?;
    for migration in MIGRATIONS.iter().skip(found as usize) {
        transaction.execute_batch(migration)?;
    }
    transaction.pragma_update(None, "user_version", known)?;
    transaction.commit()?;
    Ok(())
}

/// Generation of the store: grows with every change of a work.
pub fn generation(connection: &Connection) -> Result<u64, Fault> {
    let value: i64 = connection.query_row("SELECT value FROM meta WHERE key = 'generation'", [], |r| r.get(0))?;
    Ok(u64::try_from(value).unwrap_or(0))
}

/// Begins the next generation.
pub fn advance(connection: &Connection) -> Result<u64, Fault> {
    connection.execute("UPDATE meta SET value = value + 1 WHERE key = 'generation'", [])?;
    generation(connection)
}

/// What SQLite says about the database file; none where it is sound.
pub fn trouble(connection: &Connection) -> Result<Option<String>, Fault> {
    let said: Option<String> = connection.query_row("PRAGMA quick_check(1)", [], |r| r.get(0)).optional()?;
    Ok(said.filter(|s| s != "ok"))
}

/// Takes removed text out of the file and its journal.
pub fn scrub(connection: &Connection) -> Result<(), Fault> {
    truncate_journal(connection)?;
    connection.execute_batch("VACUUM")?;
    truncate_journal(connection)
}

/// The checkpoint answers a row whose first column is 1 where another reader kept it from finishing; a few tries are enough for readers of
/// single answers.
fn truncate_journal(connection: &Connection) -> Result<(), Fault> {
    for _ in 0..5 {
        let busy: i64 = connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |r| r.get(0))?;
        if busy == 0 {
            return Ok(());
        }
        std::thread::sleep(Duration::from_millis(200));
    }
    tracing::warn!("the journal could not be emptied: another process is reading");
    Ok(())
}
