//! What every Office Open XML file (DOCX, XLSX) says about itself.

use super::parts::Parts;
use super::xml::{self, Element};
use crate::error::ExtractError;
use crate::limits::Limits;
use crate::model::Metadata;

/// Title, author, dates and program from the document properties.
pub(super) fn metadata(parts: &mut Parts<'_>, limits: &Limits) -> Result<Metadata, ExtractError> {
    let mut part = |name: &str| -> Result<Element, ExtractError> {
        Ok(parts.read(name)?.map(|bytes| xml::parse(&bytes, limits).root).unwrap_or_default())
    };
    let core = part("docProps/core.xml")?;
    let app = part("docProps/app.xml")?;
    let text = |root: &Element, name: &str| {
        let words = root.child(name).map(Element::characters).unwrap_or_default();
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        (!words.is_empty()).then_some(words)
    };
    let company = text(&app, "Company");
    let author = text(&core, "creator");
    Ok(Metadata {
        title: text(&core, "title"),
        author: match (author, company) {
            (Some(author), Some(company)) if author != company => Some(format!("{author}, {company}")),
            (author, company) => author.or(company),
        },
        producer: text(&app, "Application"),
        created: text(&core, "created").and_then(|date| date.get(..10).map(str::to_owned)),
        language: text(&core, "language"),
    })
}
