//! Bookmarks of a PDF file (ISO 32000-2, 12.3.3), with the pages they lead to.

use std::collections::{HashMap, HashSet};

use hayro_interpret::hayro_syntax::Pdf;
use hayro_interpret::hayro_syntax::object::{Array, Dict, MaybeRef, Name, Object, String as PdfString};

use super::pages::page_numbers;
use super::text::decode;
use crate::limits::Limits;
use crate::model::OutlineEntry;

/// Bookmarks kept.
const MAX_ENTRIES: usize = 5_000;

/// Reads all bookmarks in order.
pub(super) fn read(pdf: &Pdf, limits: &Limits) -> Vec<OutlineEntry> {
    let Some(catalogue) = pdf.xref().get::<Dict<'_>>(pdf.xref().root_id()) else { return Vec::new() };
    let Some(root) = catalogue.get::<Dict<'_>>(b"Outlines".as_slice()) else { return Vec::new() };
    let pages = page_numbers(pdf.pages());
    let mut entries = Vec::new();
    let mut seen = HashSet::new();
    // Siblings still to visit, with their depth; a chain may have loops, so each object is visited once.
    let mut waiting: Vec<(Dict<'_>, u8)> = root.get::<Dict<'_>>(b"First".as_slice()).map(|d| (d, 1)).into_iter().collect();
    while let Some((item, level)) = waiting.pop() {
        if entries.len() >= MAX_ENTRIES || !item.obj_id().is_none_or(|id| seen.insert(id)) {
            continue;
        }
        if let Some(title) = item.get::<PdfString<'_>>(b"Title".as_slice()).and_then(|s| decode(s.as_bytes())) {
            entries.push(OutlineEntry { level, title, page: target(&item, &catalogue, &pages) });
        }
        if let Some(next) = item.get::<Dict<'_>>(b"Next".as_slice()) {
            waiting.push((next, level));
        }
        if let Some(child) = item.get::<Dict<'_>>(b"First".as_slice()).filter(|_| usize::from(level) < limits.depth) {
            waiting.push((child, level.saturating_add(1)));
        }
    }
    entries
}

fn target(item: &Dict<'_>, catalogue: &Dict<'_>, pages: &HashMap<(u32, i32), u32>) -> Option<u32> {
    let destination = item.get::<Object<'_>>(b"Dest".as_slice()).or_else(|| {
        let action = item.get::<Dict<'_>>(b"A".as_slice())?;
        action.get::<Object<'_>>(b"D".as_slice())
    })?;
    let array = match destination {
        Object::Array(array) => array,
        Object::Name(name) => old_named(catalogue, &name)?,
        Object::String(name) => named(catalogue, name.as_bytes())?,
        _ => return None,
    };
    match array.raw_iter().next()? {
        MaybeRef::Ref(page) => pages.get(&(page.obj_number, page.gen_number)).copied(),
        MaybeRef::NotRef(_) => None,
    }
}

fn old_named<'a>(catalogue: &Dict<'a>, name: &Name<'_>) -> Option<Array<'a>> {
    destination_of(catalogue.get::<Dict<'a>>(b"Dests".as_slice())?.get::<Object<'a>>(name)?)
}

/// Looks a name up in the name tree of destinations, depth bounded.
fn named<'a>(catalogue: &Dict<'a>, name: &[u8]) -> Option<Array<'a>> {
    let mut waiting = vec![(catalogue.get::<Dict<'a>>(b"Names".as_slice())?.get::<Dict<'a>>(b"Dests".as_slice())?, 0)];
    let mut visited = 0;
    while let Some((node, depth)) = waiting.pop() {
        visited += 1;
        if visited > MAX_ENTRIES {
            return None;
        }
        if let Some(names) = node.get::<Array<'a>>(b"Names".as_slice()) {
            let mut items = names.iter::<Object<'a>>();
            while let (Some(key), Some(value)) = (items.next(), items.next()) {
                if matches!(&key, Object::String(s) if s.as_bytes() == name) {
                    return destination_of(value);
                }
            }
        }
        if depth < 20
            && let Some(kids) = node.get::<Array<'a>>(b"Kids".as_slice())
        {
            waiting.extend(kids.iter::<Dict<'a>>().map(|kid| (kid, depth + 1)));
        }
    }
    None
}

fn destination_of(object: Object<'_>) -> Option<Array<'_>> {
    match object {
        Object::Array(array) => Some(array),
        Object::Dict(dict) => dict.get::<Array<'_>>(b"D".as_slice()),
        _ => None,
    }
}
