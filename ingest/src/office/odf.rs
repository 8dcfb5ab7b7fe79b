//! What every OpenDocument file has beside its content: whether it is locked, and what it says about itself.

use super::parts::Parts;
use super::xml::{self, Element};
use crate::error::ExtractError;
use crate::limits::Limits;
use crate::model::Metadata;

/// Refuses a file with a password: its parts are encrypted one by one, the list of parts says so.
pub(super) fn refuse_locked(parts: &mut Parts<'_>, limits: &Limits) -> Result<(), ExtractError> {
    let list = parts.read("META-INF/manifest.xml")?.map(|bytes| xml::parse(&bytes, limits).root).unwrap_or_default();
    if list.holds("encryption-data") { Err(ExtractError::Encrypted) } else { Ok(()) }
}

/// Title, author, date and program.
pub(super) fn metadata(parts: &mut Parts<'_>, limits: &Limits) -> Result<Metadata, ExtractError> {
    let root = parts.read("meta.xml")?.map(|bytes| xml::parse(&bytes, limits).root).unwrap_or_default();
    let Some(meta) = root.child("meta") else { return Ok(Metadata::default()) };
    let text = |name: &str| {
        let words = meta.child(name).map(Element::characters).unwrap_or_default();
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        (!words.is_empty()).then_some(words)
    };
    Ok(Metadata {
        title: text("title"),
        author: text("initial-creator").or_else(|| text("creator")),
        producer: text("generator"),
        created: text("creation-date").and_then(|date| date.get(..10).map(str::to_owned)),
        language: text("language"),
    })
}
