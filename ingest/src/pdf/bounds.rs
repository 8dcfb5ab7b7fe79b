//! Bounds of what is kept of a PDF file, beside [`crate::Limits`]: every loop over its content ends at one of these.

/// Characters kept of one page. A dense page of a budget has 8,000; a map with labels 50,000.
pub(super) const MAX_PAGE_GLYPHS: usize = 60_000;
/// Characters kept of the whole document, some 50 bytes of memory each.
pub(super) const MAX_GLYPHS: usize = 2_000_000;
/// Lines, rectangles and pictures kept of one page: tables have hundreds, maps millions that say nothing here.
pub(super) const MAX_PAGE_SHAPES: usize = 20_000;
/// Objects kept of the file, and elements of the structure tree visited; its branches may be shared.
pub(super) const MAX_OBJECTS: usize = 300_000;
/// Bytes one stream of objects may unpack to. Programs write some 200 objects into one, a few hundred kilobytes.
pub(super) const MAX_OBJECT_STREAM: usize = 16 << 20;
/// Bytes of an encrypted file whose objects are loaded: decryption needs two copies of the file.
pub(super) const MAX_ENCRYPTED_BYTES: usize = 24 << 20;
