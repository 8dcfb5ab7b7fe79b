//! The structure tree of a tagged PDF file (ISO 32000-2, 14.7 and 14.8): which marked content is a heading, an item, a cell.

use std::collections::HashMap;

use hayro_interpret::hayro_syntax::Pdf;
use hayro_interpret::hayro_syntax::object::{Array, Dict, MaybeRef, Name, Object};

use super::bounds::MAX_OBJECTS;
use super::pages::page_numbers;
use crate::layout::raw::{Element, Role, Tags};
use crate::limits::Limits;

/// Depth of the tree followed: the walk calls itself.
const MAX_DEPTH: usize = 60;

/// Reads the tree; empty for files without tags.
pub(super) fn read(pdf: &Pdf, limits: &Limits) -> Tags {
    let Some(catalogue) = pdf.xref().get::<Dict<'_>>(pdf.xref().root_id()) else { return Tags::default() };
    let Some(root) = catalogue.get::<Dict<'_>>(b"StructTreeRoot".as_slice()) else { return Tags::default() };
    let mut reader = Reader {
        pages: page_numbers(pdf.pages()),
        roles: root.get::<Dict<'_>>(b"RoleMap".as_slice()),
        tags: Tags::default(),
        visited: 0,
        limits,
    };
    reader.kids(&root, None, None, 0);
    reader.tags
}

struct Reader<'a, 'l> {
    pages: HashMap<(u32, i32), u32>,
    roles: Option<Dict<'a>>,
    tags: Tags,
    visited: usize,
    limits: &'l Limits,
}

impl<'a> Reader<'a, '_> {
    /// Visits everything below an element. `page` is inherited by content without its own.
    fn kids(&mut self, dict: &Dict<'a>, parent: Option<u32>, page: Option<u32>, depth: usize) {
        if depth > self.limits.depth.min(MAX_DEPTH) {
            return;
        }
        let page = self.page_of(dict).or(page);
        match dict.get::<Object<'a>>(b"K".as_slice()) {
            Some(Object::Array(list)) => self.list(&list, parent, page, depth),
            Some(other) => self.kid(other, parent, page, depth),
            None => {}
        }
    }

    fn list(&mut self, list: &Array<'a>, parent: Option<u32>, page: Option<u32>, depth: usize) {
        for kid in list.iter::<Object<'a>>() {
            if self.visited >= MAX_OBJECTS {
                return;
            }
            self.kid(kid, parent, page, depth);
        }
    }

    fn kid(&mut self, kid: Object<'a>, parent: Option<u32>, page: Option<u32>, depth: usize) {
        self.visited += 1;
        match kid {
            Object::Number(id) => self.content(u32::try_from(id.as_i64()).ok(), parent, page),
            Object::Dict(dict) => {
                if let Some(id) = dict.get::<u32>(b"MCID".as_slice()) {
                    let page = self.page_of(&dict).or(page);
                    self.content(Some(id), parent, page);
                } else if dict.contains_key(b"S".as_slice()) {
                    let element = self.element(&dict, parent);
                    self.kids(&dict, Some(element), page, depth + 1);
                }
            }
            _ => {}
        }
    }

    fn content(&mut self, id: Option<u32>, parent: Option<u32>, page: Option<u32>) {
        if let (Some(id), Some(element), Some(page)) = (id, parent, page.and_then(|p| p.checked_sub(1))) {
            self.tags.content.insert((page, id), element);
        }
    }

    fn page_of(&self, dict: &Dict<'a>) -> Option<u32> {
        match dict.get_raw::<Object<'a>>(b"Pg".as_slice())? {
            MaybeRef::Ref(id) => self.pages.get(&(id.obj_number, id.gen_number)).copied(),
            MaybeRef::NotRef(_) => None,
        }
    }

    fn element(&mut self, dict: &Dict<'a>, parent: Option<u32>) -> u32 {
        let name = dict.get::<Name<'a>>(b"S".as_slice());
        let role = name.map_or(Role::Other, |n| self.role(&n));
        let span = |key: &[u8]| attribute(dict, key).map_or(1, |n| n.clamp(1, 200));
        let (columns, rows) = (span(b"ColSpan"), span(b"RowSpan"));
        self.tags.elements.push(Element { role, parent, columns, rows });
        u32::try_from(self.tags.elements.len() - 1).unwrap_or(u32::MAX)
    }

    /// The standard role of a name, own names followed through the role map.
    fn role(&self, name: &Name<'a>) -> Role {
        let mut name = name.clone();
        for _ in 0..5 {
            if let Some(role) = standard(&name) {
                return role;
            }
            match self.roles.as_ref().and_then(|map| map.get::<Name<'a>>(&name)) {
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
fn attribute(dict: &Dict<'_>, key: &[u8]) -> Option<u16> {
    let number = |d: &Dict<'_>| d.get::<u32>(key).and_then(|n| u16::try_from(n).ok());
    match dict.get::<Object<'_>>(b"A".as_slice())? {
        Object::Dict(d) => number(&d),
        Object::Array(list) => list.iter::<Object<'_>>().find_map(|o| match o {
            Object::Dict(d) => number(&d),
            _ => None,
        }),
        _ => None,
    }
}
