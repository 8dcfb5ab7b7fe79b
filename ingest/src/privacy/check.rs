//! The check of a whole document, before anything else of it is produced.

use std::collections::BTreeMap;

use super::cpr::personal_numbers;
use crate::error::{ExtractError, PersonalNumberCount};
use crate::model::{Block, BlockKind, Layout};

/// Looks for personal numbers in everything a document holds.
///
/// # Errors
/// [`ExtractError::PersonalNumbers`] with pages and counts, never the numbers.
pub fn check(layout: &Layout) -> Result<(), ExtractError> {
    let mut found: BTreeMap<Option<u32>, usize> = BTreeMap::new();
    let mut add = |page: Option<u32>, count: usize| {
        if count > 0 {
            *found.entry(page).or_default() += count;
        }
    };
    // Blocks of a page are looked at together, so that a label in one line or cell counts for the number in the next.
    let mut pages: BTreeMap<u32, String> = BTreeMap::new();
    collect(&layout.blocks, &mut pages);
    for (page, text) in &pages {
        add(Some(*page), personal_numbers(text).len());
    }
    let metadata = &layout.metadata;
    let own = [&metadata.title, &metadata.author, &metadata.producer, &metadata.created].into_iter().flatten().map(String::as_str);
    let running = layout.running.iter().map(|text| text.as_str());
    let outline = layout.outline.iter().map(|entry| entry.title.as_str());
    for text in own.chain(running).chain(outline).chain(layout.hidden.iter().map(String::as_str)) {
        add(None, personal_numbers(text).len());
    }
    if found.is_empty() {
        return Ok(());
    }
    let counts = found.into_iter().map(|(page, count)| PersonalNumberCount { page, count }).collect();
    Err(ExtractError::PersonalNumbers { counts })
}

/// The words of blocks by page, one block per line.
fn collect(blocks: &[Block], pages: &mut BTreeMap<u32, String>) {
    for block in blocks {
        if let BlockKind::Table(table) = &block.kind {
            for cell in table.rows.iter().flat_map(|row| &row.cells) {
                collect(&cell.blocks, pages);
            }
            continue;
        }
        let text = pages.entry(block.page.max(1)).or_default();
        text.push_str(block.text.as_str());
        text.push('\n');
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Text;

    fn layout(words: &[&str]) -> Layout {
        Layout { blocks: words.iter().map(|w| Block::paragraph(Text::flow(*w))).collect(), ..Layout::default() }
    }

    #[test]
    fn pages_are_counted_and_numbers_never_told() {
        let error = check(&layout(&["Borger A", "CPR-nr.: 010203-1234", "Ingen her"])).unwrap_err();
        assert_eq!(error, ExtractError::PersonalNumbers { counts: vec![PersonalNumberCount { page: Some(1), count: 1 }] });
        assert!(!error.to_string().contains("1234"));
    }

    #[test]
    fn properties_headers_and_hidden_text_are_looked_at() {
        let mut hidden = layout(&["Plan"]);
        hidden.hidden.push("Slettet: cpr 010203-1234".into());
        assert!(check(&hidden).is_err());
        let mut running = layout(&["Plan"]);
        running.running.push(Text::flow("Personnummer 010203-1234"));
        assert!(check(&running).is_err());
        assert!(check(&layout(&["Plan for 2027", "Ring 12 34 56 78"])).is_ok());
    }
}
