//! Images of pages, made from originals and kept for the next look: `pictures/SHA-256/PAGE-WIDTH.png`. They can be made again at any time,
//! and go with the original they show.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::SystemTime;

use super::fault::Fault;

/// Bytes of all images together; beyond them the oldest go. About a thousand pages.
const ROOM: u64 = 256 * 1024 * 1024;

/// Whether a text is a SHA-256 in lower-case hex, and so may name a file.
pub fn is_hash(hash: &str) -> bool {
    hash.len() == 64 && hash.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
}

fn shelf(folder: &Path, hash: &str) -> Option<PathBuf> {
    is_hash(hash).then(|| folder.join("pictures").join(hash))
}

/// The image of a page (from 1) of the original with this hash, `width` pixels wide; none where it was not kept.
pub fn read(folder: &Path, hash: &str, page: u32, width: u32) -> Result<Option<Vec<u8>>, Fault> {
    let Some(path) = shelf(folder, hash).map(|s| s.join(format!("{page}-{width}.png"))) else { return Ok(None) };
    match fs::read(&path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Fault::Io(path, error)),
    }
}

/// Keeps the image of a page, whole or not at all; the oldest images make room for it.
pub fn keep(folder: &Path, hash: &str, page: u32, width: u32, png: &[u8]) -> Result<(), Fault> {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    let Some(shelf) = shelf(folder, hash) else { return Ok(()) };
    fs::create_dir_all(&shelf).map_err(Fault::io(&shelf))?;
    let half = shelf.join(format!("{}-{}.half", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed)));
    let path = shelf.join(format!("{page}-{width}.png"));
    fs::write(&half, png).and_then(|()| fs::rename(&half, &path)).map_err(|error| {
        // The half file is worthless; the error that matters is the first one.
        let _ = fs::remove_file(&half);
        Fault::Io(path, error)
    })?;
    make_room(folder, ROOM);
    Ok(())
}

/// Removes all images of the original with this hash; nothing happens where there are none.
pub fn remove(folder: &Path, hash: &str) -> Result<(), Fault> {
    let Some(shelf) = shelf(folder, hash) else { return Ok(()) };
    match fs::remove_dir_all(&shelf) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        Err(error) => Err(Fault::Io(shelf, error)),
    }
}

/// Removes the oldest images beyond `room` bytes. What cannot be read or removed is left: these are copies.
fn make_room(folder: &Path, room: u64) {
    let below = |path: &Path| fs::read_dir(path).into_iter().flatten().flatten().map(|e| e.path()).collect::<Vec<_>>();
    let mut all: Vec<(SystemTime, u64, PathBuf)> = below(&folder.join("pictures"))
        .iter()
        .flat_map(|shelf| below(shelf))
        .filter_map(|path| fs::metadata(&path).ok().map(|m| (m.modified().unwrap_or(SystemTime::UNIX_EPOCH), m.len(), path)))
        .collect();
    let mut held: u64 = all.iter().map(|(_, size, _)| size).sum();
    all.sort();
    for (_, size, path) in all {
        if held <= room {
            return;
        }
        if fs::remove_file(&path).is_ok() {
            held = held.saturating_sub(size);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_image_is_kept_until_its_original_goes() {
        let folder = tempfile::tempdir().unwrap();
        let (one, two) = ("a".repeat(64), "b".repeat(64));
        assert!(read(folder.path(), &one, 1, 700).unwrap().is_none());
        keep(folder.path(), &one, 1, 700, b"png").unwrap();
        keep(folder.path(), &two, 1, 700, b"other").unwrap();
        assert_eq!(read(folder.path(), &one, 1, 700).unwrap().as_deref(), Some(b"png".as_slice()));
        assert!(read(folder.path(), &one, 2, 700).unwrap().is_none());
        remove(folder.path(), &one).unwrap();
        remove(folder.path(), &one).unwrap();
        assert!(read(folder.path(), &one, 1, 700).unwrap().is_none());
        assert!(read(folder.path(), &two, 1, 700).unwrap().is_some());
    }

    #[test]
    fn the_oldest_images_make_room() {
        let folder = tempfile::tempdir().unwrap();
        let hash = "c".repeat(64);
        for page in 1..=3 {
            keep(folder.path(), &hash, page, 700, &[0; 100]).unwrap();
            std::thread::sleep(std::time::Duration::from_millis(20));
        }
        make_room(folder.path(), 250);
        let held: Vec<bool> = (1..=3).map(|page| read(folder.path(), &hash, page, 700).unwrap().is_some()).collect();
        assert_eq!(held, [false, true, true]);
    }

    #[test]
    fn only_a_hash_names_a_file() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["", "..", "../../etc", &"A".repeat(64), &"a".repeat(63)] {
            keep(folder.path(), name, 1, 700, b"png").unwrap();
            assert!(read(folder.path(), name, 1, 700).unwrap().is_none(), "{name}");
        }
        assert!(!folder.path().join("pictures").exists());
    }
}
