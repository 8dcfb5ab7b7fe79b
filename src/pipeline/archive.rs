//! ZIP archives of documents: their members are read one by one, bounded in number and size; their path names are labels only.

use std::collections::BTreeSet;
use std::fs::File;
use std::io;
use std::path::Path;

use sporhund_index::record::Outcome;
use zip::ZipArchive;
use zip::result::ZipError;

use super::bytes::{self, Unread};
use crate::wording::count;

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

/// What an archive holds.
#[derive(Debug, Default)]
pub struct Members {
    /// Its files.
    pub files: Vec<Member>,
    /// A Danish sentence on entries that are no files, with the next step.
    pub problem: Option<String>,
}

/// Whether a path is a ZIP archive to be opened. A DOCX, ODT or XLSX is one too, but a document, whatever its name.
pub fn is_archive(path: &Path) -> bool {
    let named = path.extension().and_then(|e| e.to_str()).is_some_and(|e| e.eq_ignore_ascii_case("zip"));
    named && !holds_document(path)
}

fn holds_document(path: &Path) -> bool {
    let Ok(archive) = File::open(path).map_err(ZipError::from).and_then(ZipArchive::new) else { return false };
    archive.len() <= MAX_MEMBERS
        && archive.file_names_raw().any(|name| [b"[Content_Types].xml".as_slice(), b"mimetype", b"META-INF/container.xml"].contains(&name))
}

/// The files in an archive.
///
/// # Errors
/// The outcome for the archive, and a Danish sentence that says what is wrong with it and what to do.
pub fn members(path: &Path) -> Result<Members, (Outcome, String)> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let broken = |_| (Outcome::Damaged, format!("ZIP-filen {name} er beskadiget. Pak den igen, eller læg filerne ind hver for sig."));
    let file = File::open(path).map_err(|_| {
        (Outcome::Unreadable, format!("ZIP-filen {name} kan ikke åbnes. Se efter, om du har adgang til den, og prøv igen."))
    })?;
    let mut archive = ZipArchive::new(file).map_err(broken)?;
    if archive.len() > MAX_MEMBERS || archive.decompressed_size().is_some_and(|n| n > MAX_DECLARED) {
        let why = if archive.len() > MAX_MEMBERS { "har for mange filer" } else { "er for stor pakket ud" };
        return Err((Outcome::OverLimit, format!("ZIP-filen {name} {why}. Del den i flere, og læg dem ind hver for sig.")));
    }
    let (mut members, mut links, mut names) = (Members::default(), 0, BTreeSet::new());
    for index in 0..archive.len() {
        let Ok(entry) = archive.by_index_raw(index) else { continue };
        links += usize::from(entry.is_symlink());
        let safe = entry.enclosed_name().map(|p| p.to_string_lossy().into_owned());
        let safe = safe.unwrap_or_else(|| entry.name().unwrap_or_default().replace("..", "").replace(['/', '\\'], "_"));
        let last = safe.rsplit('/').next().unwrap_or_default();
        if entry.is_file() && !last.starts_with('.') && !last.starts_with("~$") && !safe.starts_with("__MACOSX") {
            members.files.push(Member { index, name: unique(safe, &mut names) });
        }
    }
    if links > 0 {
        let entries = count(links, "genvej", "genveje");
        members.problem = Some(format!("{entries} i ZIP-filen {name} er ikke læst. Pak de rigtige filer i arkivet, og læg det ind igen."));
    }
    Ok(members)
}

/// A name not used before in the archive.
fn unique(name: String, used: &mut BTreeSet<String>) -> String {
    if used.insert(name.clone()) {
        return name;
    }
    let (stem, ending) = name.rsplit_once('.').map_or((name.as_str(), String::new()), |(stem, ending)| (stem, format!(".{ending}")));
    let other = (2..).map(|n| format!("{stem} ({n}){ending}")).find(|other| !used.contains(other)).unwrap_or_default();
    used.insert(other.clone());
    other
}

/// The bytes of one member, whatever size it declares.
///
/// # Errors
/// Where the archive or the member is broken or locked, or the member is larger than [`bytes::MAX_FILE`].
pub fn member(path: &Path, index: usize) -> Result<Vec<u8>, Unread> {
    let damaged = || Unread::Said(Outcome::Damaged, DAMAGED.to_owned());
    let mut archive = ZipArchive::new(File::open(path)?).map_err(|_| damaged())?;
    let entry = archive.by_index(index).map_err(|error| match error {
        ZipError::UnsupportedArchive(why) if why == ZipError::PASSWORD_REQUIRED => Unread::Said(Outcome::Encrypted, LOCKED.to_owned()),
        ZipError::UnsupportedArchive(_) => Unread::Said(Outcome::Unsupported, METHOD.to_owned()),
        _ => damaged(),
    })?;
    bytes::bounded(entry).map_err(|error| match error.kind() {
        io::ErrorKind::FileTooLarge => error.into(),
        _ => damaged(),
    })
}

const LOCKED: &str = "Filen er låst med adgangskode i ZIP-filen. Pak arkivet ud med adgangskoden, og læg filen ind igen.";
const DAMAGED: &str = "Filen er beskadiget i ZIP-filen. Pak arkivet igen, eller læg filen ind for sig.";
const METHOD: &str = "Filen er pakket på en måde, der ikke læses. Pak arkivet ud, og læg filen ind for sig.";
