//! What one document may cost. Readers check these against the real content, never against what a file declares alone.

/// Upper bounds for one document. Documents come from strangers; a file beyond a bound is refused or read in part with a warning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the file itself.
    pub file_bytes: u64,
    /// Bytes of one member of a container (DOCX part, decompressed stream of a PDF).
    pub part_bytes: u64,
    /// Bytes of all members together, decompressed.
    pub total_bytes: u64,
    /// Members of a container.
    pub parts: usize,
    /// Pages.
    pub pages: u32,
    /// Blocks, table cells included.
    pub blocks: usize,
    /// Characters of text.
    pub characters: usize,
    /// Nesting of elements, lists and tables.
    pub depth: usize,
}

impl Default for Limits {
    fn default() -> Self {
        const MIB: u64 = 1024 * 1024;
        Self {
            file_bytes: 100 * MIB,
            part_bytes: 64 * MIB,
            total_bytes: 256 * MIB,
            parts: 5_000,
            pages: 2_000,
            blocks: 200_000,
            characters: 20_000_000,
            depth: 200,
        }
    }
}
