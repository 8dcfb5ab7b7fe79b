//! Page numbers by the identity of the page's dictionary, for bookmarks and tags that point to pages.

use std::collections::HashMap;

use hayro_interpret::hayro_syntax::page::Page;

/// Object number and generation of each page, with its number from 1.
pub(super) fn page_numbers(pages: &[Page<'_>]) -> HashMap<(u32, i32), u32> {
    let ids = pages.iter().enumerate().filter_map(|(i, p)| Some((p.raw().obj_id()?, u32::try_from(i + 1).ok()?)));
    ids.map(|(id, number)| ((id.obj_number, id.gen_number), number)).collect()
}
