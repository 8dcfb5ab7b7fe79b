//! How a command fails, and what the user is told.

use std::fmt;
use std::io;
use std::path::Path;

use sporhund_index::Library;

/// Why a command did not do what was asked.
#[derive(Debug)]
pub enum Failure {
    /// It failed; a Danish sentence that ends in the next step.
    Failed(String),
    /// The call was wrong; the same.
    Wrong(String),
    /// Nobody reads our output any more (`| head`): not a failure.
    Closed,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Failed(message) | Self::Wrong(message) => f.write_str(message),
            Self::Closed => Ok(()),
        }
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::Closed,
            _ => Self::Failed(format!("Det gik ikke ({error}). Prøv igen; bliver det ved, så kør med RUST_LOG=debug for at se mere.")),
        }
    }
}

impl From<sporhund_index::Error> for Failure {
    fn from(error: sporhund_index::Error) -> Self {
        match error {
            sporhund_index::Error::Request { .. } | sporhund_index::Error::NoSuchDocument { .. } => Self::Wrong(error.to_string()),
            _ => Self::Failed(error.to_string()),
        }
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        io::Error::from(error).into()
    }
}

/// Opens a collection that must exist already.
pub fn open(data: &Path) -> Result<Library, Failure> {
    if !data.is_dir() {
        let data = data.display();
        return Err(Failure::Failed(format!(
            "Der er ingen samling i {data}. Læs dokumenter ind med »sporhund --data {data} ingest MAPPE«."
        )));
    }
    Ok(Library::open(data)?)
}
