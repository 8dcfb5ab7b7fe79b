//! Reading the engine's columns of texts.

use tantivy::SegmentReader;
use tantivy::columnar::StrColumn;

/// All texts of a column, by their numbers in it: read in one go, as each one apart is found from the beginning of its block.
pub fn all_terms(column: &StrColumn) -> std::io::Result<Vec<String>> {
    let mut all = Vec::with_capacity(column.num_terms());
    let mut terms = column.dictionary().stream()?;
    while terms.advance() {
        all.push(String::from_utf8_lossy(terms.key()).into_owned());
    }
    Ok(all)
}

/// All texts of a column that a segment may lack.
pub fn terms_of(column: Option<&StrColumn>) -> std::io::Result<Vec<String>> {
    column.map_or_else(|| Ok(Vec::new()), all_terms)
}

/// Texts of entries that are not deleted.
pub fn alive_terms(reader: &SegmentReader, column: &StrColumn) -> std::io::Result<Vec<String>> {
    let names = all_terms(column)?;
    if !reader.has_deletes() {
        return Ok(names);
    }
    let mut alive = vec![false; names.len()];
    for doc in reader.doc_ids_alive() {
        for ord in column.term_ords(doc) {
            if let Some(mark) = usize::try_from(ord).ok().and_then(|o| alive.get_mut(o)) {
                *mark = true;
            }
        }
    }
    Ok(names.into_iter().zip(alive).filter(|(_, a)| *a).map(|(n, _)| n).collect())
}
