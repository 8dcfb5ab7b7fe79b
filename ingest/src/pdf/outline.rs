//! Bookmarks of a PDF file (ISO 32000-2, 12.3.3), with the pages they lead to.

use std::collections::{HashMap, HashSet};

use lopdf::{Dictionary, Object};

use super::bounds::MAX_OBJECTS;
use super::objects::{Objects, reference};
use super::pages::PageNumbers;
use super::text::decode;
use crate::limits::Limits;
use crate::model::OutlineEntry;

/// Bookmarks kept, and nodes of the tree of named destinations visited.
const MAX_ENTRIES: usize = 5_000;
/// Depth of the tree of named destinations.
const MAX_DEPTH: usize = 20;

/// Reads all bookmarks in order.
pub(super) fn read(objects: &Objects, pages: &PageNumbers, limits: &Limits) -> Vec<OutlineEntry> {
    let Some(catalogue) = objects.catalogue() else { return Vec::new() };
    let Some(root) = objects.dict(catalogue, b"Outlines") else { return Vec::new() };
    let destinations = Destinations { objects, named: named(objects, catalogue), old: objects.dict(catalogue, b"Dests"), pages };
    let mut entries = Vec::new();
    let mut seen = HashSet::new();
    // Siblings still to visit, with their depth; a chain may have loops, so each object is visited once.
    let mut waiting: Vec<(&Dictionary, &[u8], u8)> = vec![(root, b"First", 1)];
    while let Some((from, key, level)) = waiting.pop() {
        let Some(item) = objects.dict(from, key) else { continue };
        if entries.len() >= MAX_ENTRIES || !reference(from, key).is_none_or(|id| seen.insert(id)) {
            continue;
        }
        if let Some(title) = objects.string(item, b"Title").and_then(decode) {
            entries.push(OutlineEntry { level, title, page: destinations.target(item) });
        }
        waiting.push((item, b"Next", level));
        if usize::from(level) < limits.depth {
            waiting.push((item, b"First", level.saturating_add(1)));
        }
    }
    entries
}

/// Where bookmarks lead.
struct Destinations<'a> {
    objects: &'a Objects,
    /// By the strings of the name tree.
    named: HashMap<&'a [u8], &'a Object>,
    /// By the names of files before PDF 1.2.
    old: Option<&'a Dictionary>,
    pages: &'a PageNumbers,
}

impl Destinations<'_> {
    fn target(&self, item: &Dictionary) -> Option<u32> {
        let direct = self.objects.get(item, b"Dest");
        let destination = match direct {
            Some(destination) => destination,
            None => self.objects.get(self.objects.dict(item, b"A")?, b"D")?,
        };
        let array = match destination {
            Object::Array(array) => array,
            Object::Name(name) => self.array_of(self.old?.get(name).ok()?)?,
            Object::String(name, _) => self.array_of(self.named.get(name.as_slice())?)?,
            _ => return None,
        };
        self.pages.get(&array.first()?.as_reference().ok()?).copied()
    }

    fn array_of<'b>(&'b self, object: &'b Object) -> Option<&'b [Object]> {
        match self.objects.resolve(object)? {
            Object::Array(array) => Some(array),
            Object::Dictionary(dict) => self.objects.array(dict, b"D"),
            _ => None,
        }
    }
}

/// The name tree of destinations, bounded in depth and number; the first of two equal names counts.
fn named<'a>(objects: &'a Objects, catalogue: &'a Dictionary) -> HashMap<&'a [u8], &'a Object> {
    let mut found: HashMap<&[u8], &Object> = HashMap::new();
    let root = objects.dict(catalogue, b"Names").and_then(|names| objects.dict(names, b"Dests"));
    let mut waiting: Vec<(&Dictionary, usize)> = root.map(|root| (root, 0)).into_iter().collect();
    let (mut nodes, mut pairs) = (0, 0);
    while let Some((node, depth)) = waiting.pop() {
        nodes += 1;
        if nodes > MAX_ENTRIES || pairs > MAX_OBJECTS {
            break;
        }
        for pair in objects.array(node, b"Names").unwrap_or_default().chunks_exact(2) {
            pairs += 1;
            if let [name, value] = pair
                && let Some(Object::String(name, _)) = objects.resolve(name)
            {
                found.entry(name).or_insert(value);
            }
        }
        if depth < MAX_DEPTH {
            let kids = objects.array(node, b"Kids").unwrap_or_default().iter().take(MAX_ENTRIES);
            waiting.extend(kids.filter_map(|kid| Some((objects.resolve(kid)?.as_dict().ok()?, depth + 1))));
        }
    }
    found
}
