//! Opens a file for the page reader, decrypted where no password is needed.

use hayro_interpret::hayro_syntax::{LoadPdfError, Pdf};

use super::objects::Objects;
use crate::error::ExtractError;
use crate::limits::Limits;

/// The file as the pages are read from. What this reader cannot decrypt the object model may.
pub(super) fn open(bytes: &[u8], limits: &Limits) -> Result<Pdf, ExtractError> {
    if bytes.len() as u64 > limits.file_bytes {
        return Err(ExtractError::OverLimit { what: format!("mere end {} MB", limits.file_bytes >> 20) });
    }
    match Pdf::new(bytes.to_vec()) {
        Ok(pdf) => Ok(pdf),
        Err(LoadPdfError::Invalid) => Err(ExtractError::Damaged),
        Err(LoadPdfError::Decryption(_)) => {
            let plain = Objects::decrypted(bytes).ok_or(ExtractError::Encrypted)?;
            Pdf::new(plain).map_err(|_| ExtractError::Encrypted)
        }
    }
}
