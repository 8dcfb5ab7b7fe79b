//! Blocks that go on over the end of a column or page, and the tag element of a line.

use super::draft::Draft;
use super::line::Line;
use super::marker::Marked;
use super::raw::{Role, Tags};
use super::sentence::{continues, ends_sentence};
use crate::model::Marker;

/// The innermost block-level element most words of a line belong to.
pub fn element(line: &Line, tags: &Tags) -> Option<u32> {
    if tags.content.is_empty() {
        return None;
    }
    let page = line.page.checked_sub(1)?;
    let mut counts: Vec<(u32, usize)> = Vec::new();
    for word in &line.words {
        let Some(found) = word.mcid.and_then(|id| tags.element(page, id)).and_then(|e| block_element(e, tags)) else { continue };
        match counts.iter_mut().find(|(e, _)| *e == found) {
            Some((_, n)) => *n += word.text.len(),
            None => counts.push((found, word.text.len())),
        }
    }
    counts.into_iter().max_by_key(|(_, n)| *n).map(|(e, _)| e)
}

fn block_element(element: u32, tags: &Tags) -> Option<u32> {
    let found = tags.chain(element).find(|(_, e)| {
        matches!(
            e.role,
            Role::Heading(_)
                | Role::Paragraph
                | Role::Item
                | Role::Body
                | Role::Cell
                | Role::HeaderCell
                | Role::Caption
                | Role::Note
                | Role::Contents
        )
    })?;
    // The words of an item without a paragraph of their own are the item.
    if found.1.role == Role::Body {
        return Some(found.1.parent.unwrap_or(found.0));
    }
    Some(found.0)
}

/// Marks blocks that the file's tags call list items although no bullet was found before their words.
pub fn mark_tagged_items(drafts: &mut [Draft], tags: &Tags) {
    if tags.elements.is_empty() {
        return;
    }
    let mut last_item = None;
    for draft in drafts {
        let Some(element) = draft.first().and_then(|l| l.element) else { continue };
        let inner = tags.chain(element).find(|(_, e)| matches!(e.role, Role::Item | Role::Cell | Role::HeaderCell | Role::Heading(_)));
        let Some((item, _)) = inner.filter(|(_, e)| e.role == Role::Item) else { continue };
        if draft.marked.is_none() && last_item != Some(item) {
            draft.marked = Some(Marked { marker: Marker::Bullet(String::new()), bytes: 0 });
        }
        last_item = Some(item);
    }
}

/// Where blocks are joined.
#[derive(Clone, Copy, Debug)]
pub enum Place {
    /// On pages whose running text has this size.
    Page {
        /// Points.
        body_size: f32,
    },
    /// In a table cell.
    Cell,
}

/// Blocks of a framed box over which a paragraph may go on.
const LOOK_BACK: usize = 25;

/// Joins a block with the one before it where a column or page ends inside a sentence.
pub fn join(drafts: Vec<Draft>, place: Place) -> Vec<Draft> {
    let mut out: Vec<Draft> = Vec::with_capacity(drafts.len());
    for draft in drafts {
        // A framed box beside or below the text does not end its paragraph.
        let before = out.iter_mut().rev().take(LOOK_BACK).find(|d| d.frame == draft.frame);
        match before {
            Some(before) if goes_on(before, &draft, place) => {
                // The joined lines keep their columns, so that later lines are judged by their own.
                before.lines.extend(draft.lines);
            }
            _ => out.push(draft),
        }
    }
    out
}

fn goes_on(before: &Draft, next: &Draft, place: Place) -> bool {
    let (Some(last), Some(first)) = (before.last(), next.first()) else { return false };
    if !next.starts_region || next.marked.is_some() || before.frame != next.frame || before.caption || next.caption {
        return false;
    }
    if let (Some(a), Some(b)) = (last.element, first.element) {
        return a == b;
    }
    let same_looks = (last.looks.size - first.looks.size).abs() < 0.6 && last.is_bold() == first.is_bold();
    // In a cell, lines are short and sizes vary: only the sentence counts.
    let (running, in_cell) = match place {
        Place::Page { body_size } => (first.looks.size <= 1.15 * body_size, false),
        Place::Cell => (true, true),
    };
    // The next line of the same column, only cut off by the layout.
    let below = first.baseline - last.baseline;
    let adjacent = last.page == first.page && (first.area.x0 - last.area.x0).abs() < 4.0 && below > 0.0 && below < 2.2 * first.looks.size;
    same_looks && running && continues(last, first) && !ends_sentence(last) && (in_cell || adjacent || !last.is_short_before(first))
}
