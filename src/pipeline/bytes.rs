//! Reading files of unknown size.

use std::io::{self, Read};

use sporhund_index::record::Outcome;

/// Most bytes of one file; larger ones are refused unread. The worker has its own, same bound.
pub const MAX_FILE: u64 = 100 * 1024 * 1024;

/// Why a file cannot be handed to a worker.
#[derive(Debug)]
pub enum Unread {
    /// The system says no.
    Io(io::Error),
    /// What is known already: the outcome and a Danish sentence that ends in the next step.
    Said(Outcome, String),
}

impl From<io::Error> for Unread {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::FileTooLarge => Self::Said(Outcome::OverLimit, TOO_BIG.to_owned()),
            _ => Self::Io(error),
        }
    }
}

const TOO_BIG: &str = "Filen er større end 100 MB og er ikke læst. Del den i mindre filer, og læg dem ind hver for sig.";

/// Reads at most [`MAX_FILE`] bytes.
///
/// # Errors
/// The reader's own, and `ErrorKind::FileTooLarge`.
pub fn bounded(reader: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    reader.take(MAX_FILE + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MAX_FILE {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    Ok(bytes)
}
