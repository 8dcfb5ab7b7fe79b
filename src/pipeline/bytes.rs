//! Reading files of unknown size.

use std::io::{self, Read};

/// Most bytes of one file; larger ones are refused unread. The worker has its own, same bound.
pub const MAX_FILE: u64 = 100 * 1024 * 1024;

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
