//! What can go wrong, in Danish sentences for people that end in the next step.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// Why the library could not do what was asked. `Display` is for the user; `detail` and sources are for the log.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The data folder may not be written to.
    #[error("Datamappen {} kan ikke skrives til. Giv brugeren skriveadgang til mappen, eller vælg en anden mappe med --data.", .path.display())]
    ReadOnly {
        /// The folder.
        path: PathBuf,
    },
    /// The data folder does not exist and cannot be made, or is a file.
    #[error("Datamappen {} kan ikke oprettes eller åbnes ({detail}). Vælg en anden mappe med --data.", .path.display())]
    Folder {
        /// The folder.
        path: PathBuf,
        /// What the system said.
        detail: String,
    },
    /// No space left.
    #[error("Der er ikke mere plads på disken med datamappen {}. Frigør plads, og kør kommandoen igen; det, der allerede er gemt, er ikke gået tabt.", .path.display())]
    Full {
        /// The folder.
        path: PathBuf,
    },
    /// Another process is writing.
    #[error("Samlingen i {} er ved at blive ændret af en anden kørsel af Sporhund. Vent, til den er færdig, og prøv igen.", .path.display())]
    Locked {
        /// The folder.
        path: PathBuf,
    },
    /// The database is damaged.
    #[error("Databasen {} er beskadiget ({detail}). Flyt datamappen til side, og indlæs dokumenterne igen med »sporhund ingest«, eller læg en sikkerhedskopi tilbage.", .path.display())]
    Damaged {
        /// The database file.
        path: PathBuf,
        /// What SQLite said.
        detail: String,
    },
    /// The database was written by a newer version of the program.
    #[error("Samlingen i {} er skrevet af en nyere udgave af Sporhund (format {found}, denne udgave kender {known}). Installér den nyeste udgave af programmet.", .path.display())]
    Newer {
        /// The folder.
        path: PathBuf,
        /// Number in the database.
        found: u32,
        /// Number this program writes.
        known: u32,
    },
    /// There is no such document.
    #[error("Der er intet dokument med id'et »{id}«. »sporhund status« viser alle dokumenter med deres id.")]
    NoSuchDocument {
        /// What was asked for.
        id: String,
    },
    /// The user's vocabulary of themes cannot be used.
    #[error("Ordlisten {} kan ikke bruges ({detail}). Ret filen, eller flyt den væk, og kør »sporhund rebuild«.", .path.display())]
    Vocabulary {
        /// The file.
        path: PathBuf,
        /// Line and reason.
        detail: String,
    },
    /// The request itself is wrong, for example an unknown facet field.
    #[error("{message}")]
    Request {
        /// A Danish sentence.
        message: String,
    },
    /// The search index failed.
    #[error("Søgeindekset kunne ikke bruges ({detail}). Kør »sporhund rebuild«, som bygger det op igen af det gemte.")]
    Index {
        /// What the engine said.
        detail: String,
    },
    /// The store failed in a way that is none of the above.
    #[error("Samlingen i {} kunne ikke læses eller skrives ({detail}). Prøv igen; bliver det ved, så kør »sporhund check«.", .path.display())]
    Store {
        /// The folder or file.
        path: PathBuf,
        /// What the system said.
        detail: String,
    },
}

impl Error {
    /// Sorts an error of the file system by what the user can do about it.
    pub fn io(path: &Path, error: &std::io::Error) -> Error {
        let path = path.to_path_buf();
        match error.kind() {
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Error::ReadOnly { path },
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Error::Full { path },
            ErrorKind::NotADirectory | ErrorKind::AlreadyExists => Error::Folder { path, detail: error.to_string() },
            _ => Error::Store { path, detail: error.to_string() },
        }
    }
}
