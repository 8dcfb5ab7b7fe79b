//! Page numbers by the identity of the page's dictionary, for bookmarks and tags that point to pages.

use std::collections::HashMap;

use hayro_interpret::hayro_syntax::page::Page;
use lopdf::ObjectId;

/// Number from 1 of each page, by its object.
pub(super) type PageNumbers = HashMap<ObjectId, u32>;

/// The pages as they are read: bookmarks and tags must point to the same pages even where the page tree is damaged.
pub(super) fn page_numbers(pages: &[Page<'_>]) -> PageNumbers {
    let ids = pages.iter().enumerate().filter_map(|(i, p)| Some((p.raw().obj_id()?, u32::try_from(i + 1).ok()?)));
    ids.filter_map(|(id, number)| Some(((id.obj_number, u16::try_from(id.gen_number).ok()?), number))).collect()
}
