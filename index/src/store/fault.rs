//! What can go wrong inside the store, and how it becomes an error for people.

use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;

use crate::error::Error;

/// Trouble with the database, a stored record or a file.
#[derive(Debug)]
pub enum Fault {
    /// SQLite.
    Sql(rusqlite::Error),
    /// A stored record that cannot be read back.
    Json(serde_json::Error),
    /// A file or folder.
    Io(PathBuf, std::io::Error),
    /// Already a sentence for people.
    Told(Error),
}

impl Fault {
    /// Names the file an error of the file system is about.
    pub fn io(path: &Path) -> impl FnOnce(std::io::Error) -> Fault {
        let path = path.to_path_buf();
        move |error| Fault::Io(path, error)
    }

    /// The error for people. `database` is the database file.
    pub fn told(self, database: &Path) -> Error {
        let folder = database.parent().unwrap_or(database).to_path_buf();
        match self {
            Fault::Told(error) => error,
            Fault::Io(path, error) => sort_io(&path, folder, &error),
            Fault::Json(error) => Error::Damaged { path: database.to_path_buf(), detail: error.to_string() },
            Fault::Sql(error) => sort_sql(database, folder, &error),
        }
    }
}

fn sort_io(path: &Path, folder: PathBuf, error: &std::io::Error) -> Error {
    match Error::io(path, error) {
        Error::Full { .. } => Error::Full { path: folder },
        Error::ReadOnly { .. } => Error::ReadOnly { path: folder },
        other => other,
    }
}

fn sort_sql(database: &Path, folder: PathBuf, error: &rusqlite::Error) -> Error {
    let detail = error.to_string();
    match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Error::Locked { path: folder },
        Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => Error::ReadOnly { path: folder },
        Some(ErrorCode::CannotOpen) => Error::ReadOnly { path: folder },
        Some(ErrorCode::DiskFull) => Error::Full { path: folder },
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Error::Damaged { path: database.to_path_buf(), detail },
        _ => Error::Store { path: database.to_path_buf(), detail },
    }
}

impl From<rusqlite::Error> for Fault {
    fn from(error: rusqlite::Error) -> Fault {
        Fault::Sql(error)
    }
}

impl From<serde_json::Error> for Fault {
    fn from(error: serde_json::Error) -> Fault {
        Fault::Json(error)
    }
}

impl From<Error> for Fault {
    fn from(error: Error) -> Fault {
        Fault::Told(error)
    }
}
