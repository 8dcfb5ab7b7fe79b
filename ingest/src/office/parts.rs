//! The parts of a ZIP container (DOCX, XLSX, ODT), read within limits; names are only looked up, never used as paths.

use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use crate::error::ExtractError;
use crate::limits::Limits;

/// An open container.
pub(super) struct Parts<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    limits: &'a Limits,
    left: u64,
}

impl<'a> Parts<'a> {
    /// Opens a container.
    pub(super) fn open(bytes: &'a [u8], limits: &'a Limits) -> Result<Self, ExtractError> {
        if bytes.starts_with(b"\xd0\xcf\x11\xe0") {
            // Office wraps a document with a password into an OLE file.
            return Err(ExtractError::Encrypted);
        }
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| ExtractError::Damaged)?;
        if archive.len() > limits.parts {
            return Err(ExtractError::OverLimit { what: format!("mere end {} dele i filen", limits.parts) });
        }
        Ok(Self { archive, limits, left: limits.total_bytes })
    }

    /// Names of all parts.
    pub(super) fn names(&self) -> Vec<String> {
        self.archive.file_names_raw().map(|name| String::from_utf8_lossy(name).into_owned()).collect()
    }

    /// Makes sure that all parts with these names unpack within the limits, before a reader that has none of its own opens the file.
    pub(super) fn weigh(&mut self, counts: impl Fn(&str) -> bool) -> Result<(), ExtractError> {
        for name in self.names().into_iter().filter(|name| counts(name)) {
            self.read(&name)?;
        }
        self.left = self.limits.total_bytes;
        Ok(())
    }

    /// Bytes of a part; none where it is not there.
    pub(super) fn read(&mut self, name: &str) -> Result<Option<Vec<u8>>, ExtractError> {
        let Some(index) = self.archive.index_for_name_raw(name.as_bytes()) else { return Ok(None) };
        let file = match self.archive.by_index(index) {
            Ok(file) => file,
            Err(ZipError::UnsupportedArchive(why)) if why == ZipError::PASSWORD_REQUIRED => return Err(ExtractError::Encrypted),
            Err(_) => return Err(ExtractError::Damaged),
        };
        let most = self.limits.part_bytes.min(self.left);
        let over = || ExtractError::OverLimit { what: format!("mere end {} MB udpakket", most / (1024 * 1024)) };
        if file.size() > most {
            return Err(over());
        }
        let mut bytes = Vec::new();
        // What a container declares is not believed: one byte more than allowed is enough to know.
        let read = file.take(most + 1).read_to_end(&mut bytes);
        if bytes.len() as u64 > most {
            return Err(over());
        }
        self.left -= bytes.len() as u64;
        match read {
            Ok(_) => Ok(Some(bytes)),
            Err(_) if !bytes.is_empty() => Ok(Some(bytes)),
            Err(_) => Err(ExtractError::Damaged),
        }
    }
}
