//! Whether database and originals are whole and belong together.

use std::collections::BTreeMap;
use std::path::Path;

use rusqlite::Connection;

use super::fault::Fault;
use super::originals::{self, sha256};
use super::{database, rows};
use crate::record::{Finding, FindingKind};

/// A file with these bytes belongs to a work.
pub fn is_held(connection: &Connection, sha256: &str) -> Result<bool, Fault> {
    Ok(rows::by_bytes(connection, sha256)?.iter().any(|f| f.work.is_some()))
}

/// Compares database and originals: number of originals compared, and what is wrong.
pub fn check(connection: &Connection, folder: &Path) -> Result<(usize, Vec<Finding>), Fault> {
    let mut findings = Vec::new();
    if let Some(trouble) = database::trouble(connection)? {
        let message = format!("Databasen er beskadiget ({trouble}).");
        findings.push(Finding { kind: FindingKind::StoreDamaged, id: String::new(), message });
    }
    let files: BTreeMap<String, String> =
        rows::all(connection)?.into_iter().filter(|f| f.work.is_some()).map(|f| (f.sha256, f.path)).collect();
    for (hash, path) in &files {
        let (kind, what) = match originals::read(folder, hash)? {
            None => (FindingKind::OriginalMissing, "mangler"),
            Some(bytes) if sha256(&bytes) != *hash => (FindingKind::OriginalDamaged, "er ændret eller beskadiget"),
            Some(_) => continue,
        };
        findings.push(Finding { kind, id: hash.clone(), message: format!("Originalen til »{path}« {what}.") });
    }
    Ok((files.len(), findings))
}
