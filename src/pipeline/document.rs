//! One document from its bytes to what it says: extraction, and where pages have no usable text, recognition and extraction again.

use std::io;

use sporhund_index::record::Outcome;
use sporhund_ingest::model::{Extracted, Warning};
use sporhund_ingest::{Hints, Switches};

use super::recognise;
use super::sandbox::WorkerLimits;
use super::slots::Slots;
use super::worker::{self, Reply};

/// Reads a document in worker processes.
///
/// # Errors
/// Only where no process can be started.
pub fn read(bytes: &[u8], hints: &Hints, rules: Switches, slots: &Slots) -> io::Result<Reply> {
    let first = slots.hold(|| worker::extract(bytes, hints, rules, &[], WorkerLimits::default()))?;
    match first {
        Reply::Read(extracted) if extracted.pages.iter().any(recognise::is_wanted) => recognised((bytes, hints, rules), extracted, slots),
        other => Ok(other),
    }
}

fn recognised((bytes, hints, rules): (&[u8], &Hints, Switches), mut first: Box<Extracted>, slots: &Slots) -> io::Result<Reply> {
    if let Some(missing) = recognise::missing() {
        let text = format!("Sider uden læsbar tekst er ikke læst. {}", missing.advice());
        first.warnings.push(Warning { kind: "no_recogniser".to_owned(), page: None, text });
        return Ok(Reply::Read(first));
    }
    let found = recognise::pages(bytes, &first, slots);
    if !found.pages.is_empty() {
        match slots.hold(|| worker::extract(bytes, hints, rules, &found.pages, WorkerLimits::picture()))? {
            Reply::Read(second) => first = second,
            // A personal number that only the picture shows keeps the file out as any other does.
            refused @ Reply::Refused { outcome: Outcome::Quarantined, .. } => return Ok(refused),
            Reply::Refused { message, .. } => {
                let text = format!("Det, der blev læst med tegngenkendelse, kunne ikke bruges. {message}");
                first.warnings.push(Warning { kind: "recognition_failed".to_owned(), page: None, text });
            }
        }
    }
    first.warnings.extend(found.warnings);
    Ok(Reply::Read(first))
}
