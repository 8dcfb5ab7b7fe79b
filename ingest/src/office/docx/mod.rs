//! Word documents (DOCX): paragraphs by style, lists by numbering, tables, text boxes, notes, headers; deleted text left out.

mod body;
mod numbering;
mod package;
mod runs;
mod styles;

use super::parts::Parts;
use super::{build, headings, ooxml, xml};
use crate::error::ExtractError;
use crate::limits::Limits;
use crate::model::Layout;

/// Reads a Word document.
///
/// # Errors
/// [`ExtractError::Encrypted`] with a password, [`ExtractError::Damaged`] where container or main part cannot be read,
/// [`ExtractError::OverLimit`] for what is too large (also unpacked), [`ExtractError::Empty`] without words.
pub fn docx(bytes: &[u8], limits: &Limits) -> Result<Layout, ExtractError> {
    build::check_size(bytes, limits)?;
    let mut parts = Parts::open(bytes, limits)?;
    let main = package::main_part(&mut parts, limits)?;
    let document = xml::parse(&parts.read(&main)?.ok_or(ExtractError::Damaged)?, limits);
    let Some(content) = document.root.child("body") else { return Err(ExtractError::Damaged) };
    let folder = main.rsplit_once('/').map_or("", |x| x.0);
    let sources = package::sources(&mut parts, folder, limits)?;
    let mut reader = body::Reader::new(limits, &sources.styles, sources.numbering, &sources.notes);
    reader.root(content);
    let read = reader.finish();
    let mut layout = read.builder.finish("application/vnd.openxmlformats-officedocument.wordprocessingml.document")?;
    headings::by_typography(&mut layout.blocks);
    layout.metadata = ooxml::metadata(&mut parts, limits)?;
    let (running, hidden) = package::around(&mut parts, folder, limits)?;
    layout.running = running;
    layout.hidden = read.hidden;
    layout.hidden.extend(hidden);
    layout.outline = read.outline;
    if document.broken {
        layout.warnings.push(build::broken_end());
    }
    Ok(layout)
}

#[cfg(test)]
mod tests;
