//! The object model of a PDF file: dictionaries, arrays and strings, decrypted, without the streams that hold pages, pictures
//! and fonts. What is read of them stays within bounds, whatever the file says.

use std::cell::Cell;

use lopdf::{Dictionary, Document, LoadOptions, Object, ObjectId};

use super::bounds::{MAX_ENCRYPTED_BYTES, MAX_OBJECT_STREAM, MAX_OBJECTS};

thread_local! {
    /// Objects kept of the file being loaded. The library takes a plain function as filter, which has no other place to count.
    static KEPT: Cell<usize> = const { Cell::new(0) };
    /// A stream of objects has come.
    static PACKED: Cell<bool> = const { Cell::new(false) };
}

/// Objects of one file; empty for a file whose structure cannot be read, so that everything looked for is simply absent.
pub(super) struct Objects {
    document: Document,
    /// The file could not be loaded: damaged, locked by a user password, or beyond a bound.
    pub(super) absent: bool,
}

impl Objects {
    /// Loads the objects. The empty user password is tried on encrypted files: an owner password alone restricts printing, not
    /// reading.
    pub(super) fn load(bytes: &[u8]) -> Self {
        let none = || Self { document: Document::new(), absent: true };
        // Encrypted files are loaded whole, twice: the library filters only what it need not decrypt.
        let large = bytes.len() > MAX_ENCRYPTED_BYTES;
        if large && Document::load_metadata_mem(bytes).map_or(true, |m| m.encrypted) {
            return none();
        }
        let loaded = filtered(bytes, false).filter(|d| is_locked(d) || d.catalog().is_ok()).or_else(|| filtered(bytes, true));
        match loaded {
            Some(document) if !is_locked(&document) && document.catalog().is_ok() => Self { document, absent: false },
            _ => none(),
        }
    }

    /// The whole file without its encryption, where the empty password opens it.
    pub(super) fn decrypted(bytes: &[u8]) -> Option<Vec<u8>> {
        if bytes.len() > MAX_ENCRYPTED_BYTES {
            return None;
        }
        let mut document = filtered(bytes, false).filter(|d| d.was_encrypted() && !is_locked(d))?;
        let mut out = Vec::new();
        document.save_to(&mut out).ok()?;
        Some(out)
    }

    /// The root of everything the document holds.
    pub(super) fn catalogue(&self) -> Option<&Dictionary> {
        self.document.catalog().ok()
    }

    /// The information dictionary.
    pub(super) fn info(&self) -> Option<&Dictionary> {
        self.dict(&self.document.trailer, b"Info")
    }

    /// The object itself, references followed (their number is bounded by the library).
    pub(super) fn resolve<'a>(&'a self, object: &'a Object) -> Option<&'a Object> {
        self.document.dereference(object).ok().map(|(_, object)| object)
    }

    /// The value of a key, references followed.
    pub(super) fn get<'a>(&'a self, dict: &'a Dictionary, key: &[u8]) -> Option<&'a Object> {
        self.resolve(dict.get(key).ok()?)
    }

    /// A dictionary under a key.
    pub(super) fn dict<'a>(&'a self, dict: &'a Dictionary, key: &[u8]) -> Option<&'a Dictionary> {
        self.get(dict, key)?.as_dict().ok()
    }

    /// An array under a key.
    pub(super) fn array<'a>(&'a self, dict: &'a Dictionary, key: &[u8]) -> Option<&'a [Object]> {
        self.get(dict, key)?.as_array().ok().map(Vec::as_slice)
    }

    /// The bytes of a string under a key.
    pub(super) fn string<'a>(&'a self, dict: &'a Dictionary, key: &[u8]) -> Option<&'a [u8]> {
        self.get(dict, key)?.as_str().ok()
    }

    /// A name under a key.
    pub(super) fn name<'a>(&'a self, dict: &'a Dictionary, key: &[u8]) -> Option<&'a [u8]> {
        self.get(dict, key)?.as_name().ok()
    }

    /// A number of zero or more under a key.
    pub(super) fn number(&self, dict: &Dictionary, key: &[u8]) -> Option<u32> {
        whole(self.get(dict, key)?)
    }
}

/// A whole number of zero or more.
pub(super) fn whole(object: &Object) -> Option<u32> {
    match object {
        Object::Integer(number) => u32::try_from(*number).ok(),
        // Some programs write every number with a point.
        Object::Real(number) if *number >= 0.0 && *number < 16_777_216.0 => Some(*number as u32),
        _ => None,
    }
}

/// The object a key points to.
pub(super) fn reference(dict: &Dictionary, key: &[u8]) -> Option<ObjectId> {
    dict.get(key).ok()?.as_reference().ok()
}

/// Still encrypted after loading: the empty password was tried then.
fn is_locked(document: &Document) -> bool {
    document.trailer.has(b"Encrypt")
}

fn filtered(bytes: &[u8], rebuild: bool) -> Option<Document> {
    KEPT.set(0);
    PACKED.set(false);
    let options = LoadOptions {
        filter: Some(keep),
        max_decompressed_size: Some(MAX_OBJECT_STREAM),
        force_reconstruct: rebuild,
        ..LoadOptions::default()
    };
    Document::load_mem_with_options(bytes, options).ok()
}

/// Keeps what metadata, bookmarks and tags are made of.
fn keep(id: ObjectId, object: &mut Object) -> Option<(ObjectId, Object)> {
    match object {
        // Streams that hold objects are unpacked next; the value returned counts for the objects inside them only.
        Object::Stream(stream) => {
            let packed = stream.dict.has_type(b"ObjStm");
            PACKED.set(PACKED.get() || packed);
            return packed.then_some((id, Object::Null));
        }
        Object::Dictionary(dict) if is_ballast(dict) => return None,
        Object::Dictionary(dict) => slim(dict),
        _ => {}
    }
    KEPT.set(KEPT.get() + 1);
    // Objects outside streams stay where they are, and the value returned is not looked at; those inside come behind their stream.
    (KEPT.get() <= MAX_OBJECTS).then(|| (id, if PACKED.get() { object.clone() } else { Object::Null }))
}

/// Fonts and annotations: many, large, and read by nobody here.
fn is_ballast(dict: &Dictionary) -> bool {
    dict.get_type().is_ok_and(|kind| matches!(kind, b"Annot" | b"Font" | b"FontDescriptor" | b"ExtGState"))
}

/// Drops the entries of elements, pages and number trees that nobody follows: they are half of a tagged file's memory.
fn slim(dict: &mut Dictionary) {
    let unused: &[&[u8]] = if dict.has(b"S") && dict.has(b"K") {
        &[b"P", b"ID", b"T", b"Alt", b"ActualText", b"Type"]
    } else if dict.has(b"Nums") {
        &[b"Nums", b"Limits"]
    } else if dict.has_type(b"Page") {
        &[b"Resources", b"Annots", b"PieceInfo", b"Group", b"MediaBox", b"CropBox"]
    } else {
        return;
    };
    for key in unused {
        dict.remove(key);
    }
}
