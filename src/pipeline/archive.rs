//! ZIP archives of documents: their members are read one by one, bounded in number and size; their path names are labels only.

use std::fs::File;
use std::io;
use std::path::Path;

use zip::ZipArchive;

use super::bytes;

/// Most members of one archive.
const MAX_MEMBERS: usize = 10_000;
/// Most bytes all members declare together.
const MAX_DECLARED: u128 = 4 * 1024 * 1024 * 1024;

/// One file in an archive.
#[derive(Debug)]
pub struct Member {
    /// Position in the archive.
    pub index: usize,
    /// Path in the archive, made harmless: no root, no parent folders.
    pub name: String,
}

/// Whether a path is a ZIP archive to be opened (a DOCX is one too, but a document).
pub fn is_archive(path: &Path) -> bool {
    path.extension().and_then(|e| e.to_str()).is_some_and(|e| e.eq_ignore_ascii_case("zip"))
}

/// The files in an archive.
///
/// # Errors
/// A Danish sentence that says what is wrong with it and what to do.
pub fn members(path: &Path) -> Result<Vec<Member>, String> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let broken = |_| format!("ZIP-filen {name} er beskadiget. Pak den igen, eller læg filerne ind hver for sig.");
    let file =
        File::open(path).map_err(|_| format!("ZIP-filen {name} kan ikke åbnes. Se efter, om du har adgang til den, og prøv igen."))?;
    let mut archive = ZipArchive::new(file).map_err(broken)?;
    if archive.len() > MAX_MEMBERS || archive.decompressed_size().is_some_and(|n| n > MAX_DECLARED) {
        return Err(format!("ZIP-filen {name} er for stor pakket ud. Del den i flere, og læg dem ind hver for sig."));
    }
    let mut members = Vec::new();
    for index in 0..archive.len() {
        let Ok(entry) = archive.by_index_raw(index) else { continue };
        let safe = entry.enclosed_name().map(|p| p.to_string_lossy().into_owned());
        let safe = safe.unwrap_or_else(|| entry.name().unwrap_or_default().replace("..", "").replace(['/', '\\'], "_"));
        let last = safe.rsplit('/').next().unwrap_or_default();
        if entry.is_file() && !last.starts_with('.') && !last.starts_with("~$") && !safe.starts_with("__MACOSX") {
            members.push(Member { index, name: safe });
        }
    }
    Ok(members)
}

/// The bytes of one member, whatever size it declares.
///
/// # Errors
/// Where the archive or the member is broken, or the member is larger than [`bytes::MAX_FILE`].
pub fn member(path: &Path, index: usize) -> io::Result<Vec<u8>> {
    let mut archive = ZipArchive::new(File::open(path)?).map_err(io::Error::other)?;
    let entry = archive.by_index(index).map_err(io::Error::other)?;
    bytes::bounded(entry)
}
