//! What one document may cost. Readers check these against the real content, never against what a file declares alone.

/// Upper bounds for one document. Documents come from strangers; a file beyond a bound is refused or read in part with a warning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the file itself. Agreements and strategies take 1 to 20 MB, scans 60; a worker holds the file beside what it reads.
    pub file_bytes: u64,
    /// Bytes of one member of a container (DOCX part, decompressed stream of a PDF). The main part of a thousand pages takes 20 MB;
    /// as a tree of elements it takes several times that, within the memory of a worker.
    pub part_bytes: u64,
    /// Bytes of all members together, decompressed: many members, each allowed, cost time one after the other.
    pub total_bytes: u64,
    /// Members of a container. A book in Word has some hundred; their names are held at once.
    pub parts: usize,
    /// Pages. The longest municipal plans have some hundred; what lies beyond is said in a warning.
    pub pages: u32,
    /// Blocks, table cells included: a page has about 20, a workbook of 20,000 rows of ten cells reaches it.
    pub blocks: usize,
    /// Characters of text: ten thousand pages. Facts are searched for in time that grows with them.
    pub characters: usize,
    /// Nesting of elements, lists and tables. Word writes some 30 for a list in a cell in a box; each level takes stack.
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
