//! From files to records: collects inputs, has each read by a worker process, converts, stores, and brings the index up to date.
//!
//! The only place that knows both `sporhund_ingest` and `sporhund_index`.

mod archive;
mod bytes;
mod convert;
mod hints;
mod manifest;
mod run;
mod sandbox;
mod sources;
mod worker;

pub use run::{IngestReport, Ingestion, Line, Progress};
pub use sandbox::WorkerLimits;
pub use worker::{Reply, extract, picture, run as run_worker};

use std::io;
use std::path::Path;

use sporhund_ingest::Switches;

/// Reads one file in a worker, by the rules that are on, without storing anything.
///
/// # Errors
/// Where the file cannot be opened or no worker can be started.
pub fn extract_file(path: &Path, rules: Switches) -> io::Result<Reply> {
    let bytes = bytes::bounded(std::fs::File::open(path)?)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    extract(&bytes, &hints::for_extraction(&name, &[]), rules, WorkerLimits::default())
}
