//! Entries sorted by a column of texts: the rank of each entry's last text among all texts of all segments.

use std::collections::BTreeSet;

use tantivy::columnar::StrColumn;
use tantivy::{DocAddress, Searcher};

use super::columns::terms_of;

/// Ranks by one column.
pub struct Sorter {
    texts: Vec<String>,
    /// Per segment: the column, and the rank of each of its texts.
    segments: Vec<(Option<StrColumn>, Vec<usize>)>,
}

impl Sorter {
    /// Reads a column of all segments.
    pub fn read(searcher: &Searcher, column: &str) -> tantivy::Result<Sorter> {
        let mut columns = Vec::new();
        for reader in searcher.segment_readers() {
            let found = reader.fast_fields().str(column)?;
            let terms = terms_of(found.as_ref())?;
            columns.push((found, terms));
        }
        let texts: Vec<String> = columns.iter().flat_map(|(_, t)| t.iter().cloned()).collect::<BTreeSet<_>>().into_iter().collect();
        let rank = |t: &String| texts.binary_search(t).unwrap_or_default();
        let segments = columns.iter().map(|(column, terms)| (column.clone(), terms.iter().map(rank).collect())).collect();
        Ok(Sorter { segments, texts })
    }

    /// An entry's last text, none where it has none.
    pub fn text(&self, at: DocAddress) -> Option<&str> {
        self.texts.get(self.index(at)?).map(String::as_str)
    }

    /// Rank of an entry's last text, as [`between`] counts; 0 where it has none.
    pub fn rank(&self, at: DocAddress) -> u64 {
        self.index(at).map_or(0, |i| 2 * i as u64 + 1)
    }

    /// Rank of a text that need not be held any more.
    pub fn rank_of(&self, text: &str) -> u64 {
        if text.is_empty() { 0 } else { between(&self.texts, text) }
    }

    fn index(&self, at: DocAddress) -> Option<usize> {
        let (column, ranks) = self.segments.get(at.segment_ord as usize)?;
        let last = column.as_ref()?.term_ords(at.doc_id).last()?;
        ranks.get(usize::try_from(last).ok()?).copied()
    }
}

/// Twice the place of a text in an ordered list and one; where it is not in the list, the even number between its neighbours.
pub fn between(list: &[String], text: &str) -> u64 {
    match list.binary_search_by(|t| t.as_str().cmp(text)) {
        Ok(i) => 2 * i as u64 + 1,
        Err(i) => 2 * i as u64,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_is_gone_still_has_its_place() {
        let list = ["b", "d"].map(str::to_owned);
        assert_eq!(["a", "b", "c", "d", "e"].map(|t| between(&list, t)), [0, 1, 2, 3, 4]);
    }
}
