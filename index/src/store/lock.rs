//! One writer at a time, also across processes.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::Path;

use super::fault::Fault;
use crate::error::Error;

/// The right to write, given back when dropped or when the process ends in whatever way.
#[derive(Debug)]
pub struct WriterLock {
    _file: File,
}

/// Takes the right to write in `folder`, or says that another process has it.
pub fn acquire(folder: &Path) -> Result<WriterLock, Fault> {
    let path = folder.join("writer.lock");
    let file = OpenOptions::new().create(true).write(true).truncate(false).open(&path).map_err(Fault::io(&path))?;
    match file.try_lock() {
        Ok(()) => Ok(WriterLock { _file: file }),
        Err(TryLockError::WouldBlock) => Err(Error::Locked { path: folder.to_path_buf() }.into()),
        Err(TryLockError::Error(error)) => Err(Fault::Io(path, error)),
    }
}
