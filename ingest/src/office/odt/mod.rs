//! OpenDocument texts (ODT): paragraphs by style, lists, tables, text boxes, notes, headers; deleted text left out.

mod body;
mod lists;
mod package;
mod runs;
mod styles;

use super::parts::Parts;
use super::{build, headings, xml};
use crate::error::ExtractError;
use crate::limits::Limits;
use crate::model::Layout;

/// Reads an OpenDocument text.
///
/// # Errors
/// [`ExtractError::Encrypted`] with a password, [`ExtractError::Damaged`] where container or main part cannot be read,
/// [`ExtractError::OverLimit`] for what is too large (also unpacked), [`ExtractError::Empty`] without words.
pub fn odt(bytes: &[u8], limits: &Limits) -> Result<Layout, ExtractError> {
    build::check_size(bytes, limits)?;
    let mut parts = Parts::open(bytes, limits)?;
    super::odf::refuse_locked(&mut parts, limits)?;
    let content = xml::parse(&parts.read("content.xml")?.ok_or(ExtractError::Damaged)?, limits);
    let around = parts.read("styles.xml")?.map(|bytes| xml::parse(&bytes, limits).root).unwrap_or_default();
    let Some(text) = content.root.child("body").and_then(|body| body.child("text")) else { return Err(ExtractError::Damaged) };
    let (mut styles, mut lists) = (styles::Styles::default(), lists::Lists::default());
    let named = [around.child("styles"), content.root.child("automatic-styles")];
    for part in named.into_iter().flatten() {
        styles.add(part);
        lists.add(part);
    }
    let mut reader = body::Reader::new(limits, &styles, lists);
    reader.root(text);
    let read = reader.finish();
    let mut layout = read.builder.finish("application/vnd.oasis.opendocument.text")?;
    headings::by_typography(&mut layout.blocks);
    layout.metadata = super::odf::metadata(&mut parts, limits)?;
    layout.running = around.child("master-styles").map(package::running).unwrap_or_default();
    layout.hidden = read.hidden;
    layout.outline = read.outline;
    if content.broken {
        layout.warnings.push(build::broken_end());
    }
    Ok(layout)
}

#[cfg(test)]
mod tests;
