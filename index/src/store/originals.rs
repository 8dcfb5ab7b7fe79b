//! Original files on disk under their SHA-256: `originals/ab/cdef…`. A file is there whole or not at all.

use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::fault::Fault;
use super::pictures;

/// SHA-256 as lower-case hex.
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|b| format!("{b:02x}")).collect()
}

/// Where the bytes with this hash are; none where it is not a hash.
fn place(folder: &Path, hash: &str) -> Option<PathBuf> {
    let (head, tail) = hash.split_at_checked(2).filter(|_| pictures::is_hash(hash))?;
    Some(folder.join("originals").join(head).join(tail))
}

/// Keeps `bytes` under their hash. They are on disk when this returns. No bytes are those of a file that is held already.
pub fn keep(folder: &Path, hash: &str, bytes: &[u8]) -> Result<(), Fault> {
    let Some(path) = place(folder, hash).filter(|_| !bytes.is_empty()) else { return Ok(()) };
    if fs::read(&path).is_ok_and(|held| held == bytes) {
        return Ok(());
    }
    let parent = path.parent().unwrap_or(folder);
    fs::create_dir_all(parent).map_err(Fault::io(parent))?;
    let half = path.with_extension(format!("{}.half", std::process::id()));
    write_whole(&half, bytes).map_err(|e| {
        // The half file is worthless; the error that matters is the first one.
        let _ = fs::remove_file(&half);
        Fault::Io(half.clone(), e)
    })?;
    fs::rename(&half, &path).map_err(Fault::io(&path))?;
    sync_folder(parent);
    Ok(())
}

fn write_whole(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Makes a rename last over a power cut where the system can; elsewhere the rename alone must do.
fn sync_folder(folder: &Path) {
    if let Ok(handle) = File::open(folder) {
        let _ = handle.sync_all();
    }
}

/// The bytes with this hash.
pub fn read(folder: &Path, hash: &str) -> Result<Option<Vec<u8>>, Fault> {
    let Some(path) = place(folder, hash) else { return Ok(None) };
    match fs::read(&path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Fault::Io(path, error)),
    }
}

/// The bytes with this hash are on disk.
pub fn is_held(folder: &Path, hash: &str) -> bool {
    place(folder, hash).is_some_and(|path| path.is_file())
}

/// Removes the bytes with this hash and the images of their pages; nothing happens where they are gone already.
pub fn remove(folder: &Path, hash: &str) -> Result<(), Fault> {
    let Some(path) = place(folder, hash) else { return Ok(()) };
    pictures::remove(folder, hash)?;
    match fs::remove_file(&path) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        Err(error) => Err(Fault::Io(path, error)),
    }
}

/// Removes files left half by a crash. Only for the one who holds the right to write.
pub fn remove_halves(folder: &Path) -> Result<(), Fault> {
    for shelf in entries(&folder.join("originals"))? {
        for path in entries(&shelf)? {
            if path.extension().is_some_and(|e| e == "half") {
                fs::remove_file(&path).map_err(Fault::io(&path))?;
            }
        }
    }
    Ok(())
}

/// Hashes of all originals on disk.
pub fn list(folder: &Path) -> Result<Vec<String>, Fault> {
    let mut hashes = Vec::new();
    for shelf in entries(&folder.join("originals"))? {
        for path in entries(&shelf)? {
            let name = |p: &Path| p.file_name().unwrap_or_default().to_string_lossy().into_owned();
            hashes.push(format!("{}{}", name(&shelf), name(&path)));
        }
    }
    hashes.sort();
    Ok(hashes)
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, Fault> {
    match fs::read_dir(folder) {
        Ok(list) => list.map(|e| e.map(|e| e.path()).map_err(Fault::io(folder))).collect(),
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Ok(Vec::new()),
        Err(error) => Err(Fault::Io(folder.to_path_buf(), error)),
    }
}
