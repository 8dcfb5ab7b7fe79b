//! Reading the engine's columns of texts.

use tantivy::SegmentReader;
use tantivy::columnar::StrColumn;

/// All texts of a column.
pub fn all_terms(column: &StrColumn) -> Vec<String> {
    (0..column.num_terms() as u64)
        .map(|ord| {
            let mut term = String::new();
            let _ = column.ord_to_str(ord, &mut term);
            term
        })
        .collect()
}

/// Texts of entries that are not deleted.
pub fn alive_terms(reader: &SegmentReader, column: &StrColumn) -> Vec<String> {
    let names = all_terms(column);
    if !reader.has_deletes() {
        return names;
    }
    let mut alive = vec![false; names.len()];
    for doc in reader.doc_ids_alive() {
        for ord in column.term_ords(doc) {
            if let Some(mark) = usize::try_from(ord).ok().and_then(|o| alive.get_mut(o)) {
                *mark = true;
            }
        }
    }
    names.into_iter().zip(alive).filter(|(_, a)| *a).map(|(n, _)| n).collect()
}
