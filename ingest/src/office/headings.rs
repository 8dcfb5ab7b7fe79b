//! Headings that a text document only shows by their size: short paragraphs clearly larger than the running text.

use crate::model::{Block, BlockKind, Marker, Text};

/// Longest heading in characters.
const LONGEST: usize = 160;
/// How much larger than running text a heading is.
const LARGER: f32 = 1.12;
/// Most levels told apart by size.
const LEVELS: usize = 6;

/// Turns short large paragraphs into headings, level by size. Documents whose headings have styles keep them: a large paragraph
/// between them stands at the level of the headings of its size, or above them all.
pub(super) fn by_typography(blocks: &mut [Block]) {
    let body = body_size(blocks);
    if body <= 0.0 {
        return;
    }
    restore_dashes(blocks, body);
    let mut sizes: Vec<f32> = blocks.iter().filter(|b| is_candidate(b, body)).map(|b| b.style.size).collect();
    sizes.sort_by(|a, b| b.total_cmp(a));
    sizes.dedup_by(|a, b| (*a - *b).abs() < 0.6);
    sizes.truncate(LEVELS);
    let styled: Vec<(f32, u8)> =
        blocks.iter().filter_map(|b| if let BlockKind::Heading { level } = b.kind { Some((b.style.size, level)) } else { None }).collect();
    for block in blocks.iter_mut().filter(|b| is_candidate(b, body)) {
        let size = block.style.size;
        let rank = sizes.iter().position(|s| (*s - size).abs() < 0.6).unwrap_or(LEVELS);
        let level = if styled.is_empty() {
            u8::try_from(rank + 1).unwrap_or(1)
        } else {
            let same = styled.iter().filter(|(s, _)| *s <= size + 0.6).map(|(_, level)| *level).min();
            same.unwrap_or(6)
        };
        block.kind = BlockKind::Heading { level };
    }
}

/// A large line that begins with a dash and stands alone is the second line of a title, not an item: it gets its dash back.
fn restore_dashes(blocks: &mut [Block], body: f32) {
    let items: Vec<bool> = blocks.iter().map(Block::is_item).collect();
    for (index, block) in blocks.iter_mut().enumerate() {
        let beside = |at: Option<usize>| at.and_then(|at| items.get(at)).copied().unwrap_or(false);
        let alone = !beside(index.checked_sub(1)) && !beside(Some(index + 1));
        let BlockKind::Item { marker: Marker::Bullet(glyph), .. } = &block.kind else { continue };
        if alone && matches!(glyph.as_str(), "-" | "–" | "—") && block.style.size >= body * LARGER {
            block.text = Text::flow(format!("{glyph} {}", block.text.as_str()));
            block.kind = BlockKind::Paragraph;
        }
    }
}

/// A short paragraph, clearly larger than running text, that is no sentence.
fn is_candidate(block: &Block, body: f32) -> bool {
    let text = block.text.as_str();
    let short = text.chars().count() <= LONGEST && text.chars().any(char::is_alphabetic);
    matches!(block.kind, BlockKind::Paragraph)
        && short
        && block.style.size >= body * LARGER
        && !text.ends_with(['.', ';', ',', '”', '"', '»'])
        && !text.starts_with(['”', '“', '"', '»'])
}

/// The size most letters have, table cells included.
fn body_size(blocks: &[Block]) -> f32 {
    let mut counts: Vec<(f32, usize)> = Vec::new();
    count(blocks, &mut counts);
    counts.into_iter().max_by_key(|(_, letters)| *letters).map_or(0.0, |(size, _)| size)
}

fn count(blocks: &[Block], counts: &mut Vec<(f32, usize)>) {
    for block in blocks {
        if let BlockKind::Table(table) = &block.kind {
            for cell in table.rows.iter().flat_map(|row| &row.cells) {
                count(&cell.blocks, counts);
            }
            continue;
        }
        let letters = block.text.as_str().len();
        match counts.iter_mut().find(|(size, _)| (*size - block.style.size).abs() < 0.01) {
            Some((_, n)) => *n += letters,
            None => counts.push((block.style.size, letters)),
        }
    }
}
