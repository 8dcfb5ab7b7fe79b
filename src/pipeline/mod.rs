//! From files to records: collects inputs, has each read by a worker process, converts, stores, and brings the index up to date.
//!
//! The only place that knows both `sporhund_ingest` and `sporhund_index`.

mod archive;
mod bytes;
mod child;
mod convert;
mod document;
mod hints;
mod manifest;
mod recognise;
mod run;
mod sandbox;
mod slots;
mod sources;
mod worker;

pub use recognise::run as run_recogniser;
pub use run::{IngestReport, Ingestion, Line, Progress};
pub use sandbox::WorkerLimits;
pub use worker::{Reply, picture, run as run_worker};

use std::io;
use std::path::Path;

use sporhund_ingest::Switches;

/// Reads one file in workers, by the rules that are on, without storing anything.
///
/// # Errors
/// Where the file cannot be opened or no worker can be started.
pub fn extract_file(path: &Path, rules: Switches) -> io::Result<Reply> {
    let bytes = bytes::bounded(std::fs::File::open(path)?)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    document::read(&bytes, &hints::for_extraction(&name, &[]), rules, &slots::Slots::new(None))
}
