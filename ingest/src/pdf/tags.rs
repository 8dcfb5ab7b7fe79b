//! The structure tree of a tagged PDF file (ISO 32000-2, 14.7 and 14.8): which marked content is a heading, an item, a cell.

use lopdf::{Dictionary, Object};

use super::bounds::MAX_OBJECTS;
use super::objects::{Objects, reference, whole};
use super::pages::PageNumbers;
use crate::layout::raw::{Element, Role, Tags};
use crate::limits::Limits;

/// Depth of the tree followed: the walk calls itself.
const MAX_DEPTH: usize = 60;

/// Reads the tree; empty for files without tags.
pub(super) fn read(objects: &Objects, pages: &PageNumbers, limits: &Limits) -> Tags {
    let Some(root) = objects.catalogue().and_then(|c| objects.dict(c, b"StructTreeRoot")) else { return Tags::default() };
    let roles = objects.dict(root, b"RoleMap");
    let mut reader = Reader { objects, pages, roles, tags: Tags::default(), visited: 0, limits };
    reader.kids(root, None, None, 0);
    reader.tags
}

struct Reader<'a> {
    objects: &'a Objects,
    pages: &'a PageNumbers,
    roles: Option<&'a Dictionary>,
    tags: Tags,
    visited: usize,
    limits: &'a Limits,
}

impl<'a> Reader<'a> {
    /// Visits everything below an element. `page` is inherited by content without its own.
    fn kids(&mut self, dict: &'a Dictionary, parent: Option<u32>, page: Option<u32>, depth: usize) {
        if depth > self.limits.depth.min(MAX_DEPTH) {
            return;
        }
        let page = self.page_of(dict).or(page);
        match self.objects.get(dict, b"K") {
            Some(Object::Array(list)) => self.list(list, parent, page, depth),
            Some(other) => self.kid(other, parent, page, depth),
            None => {}
        }
    }

    fn list(&mut self, list: &'a [Object], parent: Option<u32>, page: Option<u32>, depth: usize) {
        for kid in list {
            if self.visited >= MAX_OBJECTS {
                return;
            }
            if let Some(kid) = self.objects.resolve(kid) {
                self.kid(kid, parent, page, depth);
            }
        }
    }

    fn kid(&mut self, kid: &'a Object, parent: Option<u32>, page: Option<u32>, depth: usize) {
        self.visited += 1;
        let Object::Dictionary(dict) = kid else { return self.content(whole(kid), parent, page) };
        if let Some(id) = self.objects.number(dict, b"MCID") {
            let page = self.page_of(dict).or(page);
            self.content(Some(id), parent, page);
        } else if dict.has(b"S") {
            let element = self.element(dict, parent);
            self.kids(dict, Some(element), page, depth + 1);
        }
    }

    fn content(&mut self, id: Option<u32>, parent: Option<u32>, page: Option<u32>) {
        if let (Some(id), Some(element), Some(page)) = (id, parent, page.and_then(|p| p.checked_sub(1))) {
            self.tags.content.insert((page, id), element);
        }
    }

    fn page_of(&self, dict: &Dictionary) -> Option<u32> {
        self.pages.get(&reference(dict, b"Pg")?).copied()
    }

    fn element(&mut self, dict: &'a Dictionary, parent: Option<u32>) -> u32 {
        let role = self.objects.name(dict, b"S").map_or(Role::Other, |name| self.role(name));
        let span = |key: &[u8]| attribute(self.objects, dict, key).map_or(1, |n| n.clamp(1, 200));
        let (columns, rows) = (span(b"ColSpan"), span(b"RowSpan"));
        self.tags.elements.push(Element { role, parent, columns, rows });
        u32::try_from(self.tags.elements.len() - 1).unwrap_or(u32::MAX)
    }

    /// The standard role of a name, own names followed through the role map.
    fn role(&self, mut name: &'a [u8]) -> Role {
        for _ in 0..5 {
            if let Some(role) = standard(name) {
                return role;
            }
            match self.roles.and_then(|map| self.objects.name(map, name)) {
                Some(next) => name = next,
                None => return Role::Other,
            }
        }
        Role::Other
    }
}

fn standard(name: &[u8]) -> Option<Role> {
    Some(match name {
        b"H" => Role::Heading(0),
        b"Title" => Role::Heading(1),
        [b'H', level @ b'1'..=b'6'] => Role::Heading(level - b'0'),
        b"P" => Role::Paragraph,
        b"L" => Role::List,
        b"LI" => Role::Item,
        b"Lbl" => Role::Label,
        b"LBody" => Role::Body,
        b"Table" => Role::Table,
        b"TR" => Role::Row,
        b"TH" => Role::HeaderCell,
        b"TD" => Role::Cell,
        b"Figure" => Role::Figure,
        b"Caption" => Role::Caption,
        b"Note" | b"FENote" => Role::Note,
        b"TOC" | b"TOCI" => Role::Contents,
        b"Span" | b"Link" | b"Div" | b"Sect" | b"Part" | b"Document" | b"Art" | b"NonStruct" | b"THead" | b"TBody" | b"TFoot" => {
            Role::Other
        }
        _ => return None,
    })
}

/// A number of the attribute objects of an element.
fn attribute(objects: &Objects, dict: &Dictionary, key: &[u8]) -> Option<u16> {
    let number = |object: &Object| u16::try_from(objects.number(object.as_dict().ok()?, key)?).ok();
    match objects.get(dict, b"A")? {
        Object::Array(list) => list.iter().filter_map(|o| objects.resolve(o)).find_map(number),
        other => number(other),
    }
}
