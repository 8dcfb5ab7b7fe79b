//! Rows of the file table and the records beside them.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::fault::Fault;
use crate::record::{FileView, HintView, NewFile, Outcome, Record};

/// One row of the file table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FileRow {
    /// Row number.
    pub id: i64,
    /// Path it is known by.
    pub path: String,
    /// File name.
    pub file: String,
    /// Hash of the bytes.
    pub sha256: String,
    /// Media type.
    pub media_type: String,
    /// Pages.
    pub pages: u32,
    /// Pages without usable text.
    pub unread_pages: Vec<u32>,
    /// Pages whose text was recognised in their pictures.
    pub recognised_pages: Vec<u32>,
    /// What would make the unread pages readable, in Danish.
    pub advice: String,
    /// Hints used.
    pub hints: Vec<HintView>,
    /// How it was read.
    pub reading: String,
    /// What happened.
    pub outcome: Outcome,
    /// The same in words.
    pub message: String,
    /// It replaced an earlier version of itself.
    pub replaced: bool,
    /// Its record has words.
    pub has_text: bool,
    /// Goals in its record.
    pub goals: usize,
    /// Its work.
    pub work: Option<String>,
    /// When it was read.
    pub read_at: String,
}

const COLUMNS: &str =
    "id, path, file, sha256, media_type, pages, unread_pages, hints, reading, outcome, message, replaced, has_text, goals, work, read_at,
     recognised_pages, advice";

impl FileRow {
    /// As shown.
    pub fn view(&self) -> FileView {
        FileView {
            file: self.file.clone(),
            path: self.path.clone(),
            sha256: if self.work.is_some() { self.sha256.clone() } else { String::new() },
            media_type: self.media_type.clone(),
            pages: self.pages,
            outcome: self.outcome,
            message: self.message.clone(),
            unread_pages: self.unread_pages.clone(),
            recognised_pages: self.recognised_pages.clone(),
            hints: self.hints.clone(),
            document: self.work.clone(),
            read_at: self.read_at.clone(),
        }
    }
}

fn json<T: serde::de::DeserializeOwned + Default>(row: &Row<'_>, column: usize) -> rusqlite::Result<T> {
    let text: String = row.get(column)?;
    serde_json::from_str(&text).map_err(|e| rusqlite::Error::FromSqlConversionFailure(column, rusqlite::types::Type::Text, Box::new(e)))
}

fn read_row(row: &Row<'_>) -> rusqlite::Result<FileRow> {
    let goals: i64 = row.get(13)?;
    Ok(FileRow {
        id: row.get(0)?,
        path: row.get(1)?,
        file: row.get(2)?,
        sha256: row.get(3)?,
        media_type: row.get(4)?,
        pages: row.get(5)?,
        unread_pages: json(row, 6)?,
        hints: json(row, 7)?,
        reading: row.get(8)?,
        outcome: json(row, 9)?,
        message: row.get(10)?,
        replaced: row.get(11)?,
        has_text: row.get(12)?,
        goals: usize::try_from(goals).unwrap_or(0),
        work: row.get(14)?,
        read_at: row.get(15)?,
        recognised_pages: json(row, 16)?,
        advice: row.get(17)?,
    })
}

fn select(connection: &Connection, condition: &str, value: &str) -> Result<Vec<FileRow>, Fault> {
    let mut statement = connection.prepare_cached(&format!("SELECT {COLUMNS} FROM files WHERE {condition} ORDER BY path"))?;
    let rows = statement.query_map([value], read_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The file known by this path.
pub fn by_path(connection: &Connection, path: &str) -> Result<Option<FileRow>, Fault> {
    Ok(select(connection, "path = ?1", path)?.pop())
}

/// Files with these bytes.
pub fn by_bytes(connection: &Connection, sha256: &str) -> Result<Vec<FileRow>, Fault> {
    if sha256.is_empty() { Ok(Vec::new()) } else { select(connection, "sha256 = ?1", sha256) }
}

/// Files of a work.
pub fn by_work(connection: &Connection, work: &str) -> Result<Vec<FileRow>, Fault> {
    select(connection, "work = ?1", work)
}

/// Files of a folder that belong to works.
pub fn by_folder(connection: &Connection, folder: &str) -> Result<Vec<FileRow>, Fault> {
    select(connection, "folder = ?1 AND work IS NOT NULL", folder)
}

/// All files.
pub fn all(connection: &Connection) -> Result<Vec<FileRow>, Fault> {
    select(connection, "?1 = ''", "")
}

/// The folder part of a path, empty where there is none.
pub fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// Writes the row of a path, new or in place of the old one, and answers its number.
pub fn write(connection: &Connection, row: &FileRow) -> Result<i64, Fault> {
    let sql = "INSERT INTO files (path, folder, file, sha256, media_type, pages, unread_pages, hints, reading, outcome, message, replaced, has_text,
               goals, work, read_at, recognised_pages, advice)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)
               ON CONFLICT (path) DO UPDATE SET folder = ?2, file = ?3, sha256 = ?4, media_type = ?5, pages = ?6, unread_pages = ?7, hints = ?8,
               reading = ?9, outcome = ?10, message = ?11, replaced = ?12, has_text = ?13, goals = ?14, work = ?15, read_at = ?16,
               recognised_pages = ?17, advice = ?18 RETURNING id";
    let values = params![
        row.path,
        folder(&row.path),
        row.file,
        row.sha256,
        row.media_type,
        row.pages,
        serde_json::to_string(&row.unread_pages)?,
        serde_json::to_string(&row.hints)?,
        row.reading,
        serde_json::to_string(&row.outcome)?,
        row.message,
        row.replaced,
        row.has_text,
        i64::try_from(row.goals).unwrap_or(i64::MAX),
        row.work,
        row.read_at,
        serde_json::to_string(&row.recognised_pages)?,
        row.advice,
    ];
    Ok(connection.prepare_cached(sql)?.query_row(values, |r| r.get(0))?)
}

/// A row as a new file brings it.
pub fn of_new(file: &NewFile) -> FileRow {
    FileRow {
        path: file.path.clone(),
        file: file.file.clone(),
        sha256: file.sha256.clone(),
        media_type: file.media_type.clone(),
        pages: file.pages,
        unread_pages: file.unread_pages.clone(),
        recognised_pages: file.recognised_pages.clone(),
        advice: file.advice.clone(),
        hints: file.hints.clone(),
        reading: file.reading.clone(),
        read_at: now(),
        ..FileRow::default()
    }
}

/// The time, `YYYY-MM-DDTHH:MM:SSZ`.
pub fn now() -> String {
    jiff::Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// Removes a file's row with its record.
pub fn remove(connection: &Connection, id: i64) -> Result<(), Fault> {
    connection.prepare_cached("DELETE FROM files WHERE id = ?1")?.execute([id])?;
    Ok(())
}

/// Moves a file to another work, or to none.
pub fn assign(connection: &Connection, id: i64, work: Option<&str>) -> Result<(), Fault> {
    connection.prepare_cached("UPDATE files SET work = ?2 WHERE id = ?1")?.execute(params![id, work])?;
    Ok(())
}

/// Writes outcome and message.
pub fn report(connection: &Connection, id: i64, outcome: Outcome, message: &str) -> Result<(), Fault> {
    let sql = "UPDATE files SET outcome = ?2, message = ?3 WHERE id = ?1";
    connection.prepare_cached(sql)?.execute(params![id, serde_json::to_string(&outcome)?, message])?;
    Ok(())
}

/// Keeps a file's record with the bands of its sketch.
pub fn write_record(connection: &Connection, id: i64, record: &Record, bands: &[i64]) -> Result<(), Fault> {
    forget_record(connection, id)?;
    let mut statement = connection.prepare_cached("INSERT INTO records (file, record) VALUES (?1, ?2)")?;
    statement.execute(params![id, serde_json::to_string(record)?])?;
    let mut statement = connection.prepare_cached("INSERT INTO bands (file, band, value) VALUES (?1, ?2, ?3)")?;
    for (number, value) in (0_i64..).zip(bands) {
        statement.execute(params![id, number, value])?;
    }
    Ok(())
}

/// Forgets a file's record.
pub fn forget_record(connection: &Connection, id: i64) -> Result<(), Fault> {
    connection.prepare_cached("DELETE FROM records WHERE file = ?1")?.execute([id])?;
    connection.prepare_cached("DELETE FROM bands WHERE file = ?1")?.execute([id])?;
    Ok(())
}

/// A file's record.
pub fn record(connection: &Connection, id: i64) -> Result<Option<Record>, Fault> {
    let mut statement = connection.prepare_cached("SELECT record FROM records WHERE file = ?1")?;
    let text: Option<String> = statement.query_row([id], |r| r.get(0)).optional()?;
    Ok(text.map(|t| serde_json::from_str(&t)).transpose()?)
}

/// Works with a file that shares a band with these.
pub fn works_near(connection: &Connection, bands: &[i64]) -> Result<BTreeSet<String>, Fault> {
    let sql =
        "SELECT DISTINCT files.work FROM bands JOIN files ON files.id = bands.file WHERE band = ?1 AND value = ?2 AND work IS NOT NULL";
    let mut statement = connection.prepare_cached(sql)?;
    let mut works = BTreeSet::new();
    for (number, value) in (0_i64..).zip(bands) {
        let rows = statement.query_map(params![number, value], |r| r.get::<_, String>(0))?;
        for work in rows {
            works.insert(work?);
        }
    }
    Ok(works)
}
