//! What a PDF file says about itself: the information dictionary and the catalogue's language.

use hayro_interpret::hayro_syntax::Pdf;
use hayro_interpret::hayro_syntax::object::{Dict, String as PdfString};

use super::text::decode;
use crate::model::Metadata;

/// Reads title, author, producer, date and language.
pub(super) fn read(pdf: &Pdf) -> Metadata {
    let info = pdf.metadata();
    let text = |bytes: &Option<Box<[u8]>>| bytes.as_deref().and_then(decode);
    let date = info.creation_date.or(info.modification_date);
    let language = pdf
        .xref()
        .get::<Dict<'_>>(pdf.xref().root_id())
        .and_then(|catalogue| catalogue.get::<PdfString<'_>>(b"Lang".as_slice()))
        .and_then(|s| decode(s.as_bytes()));
    Metadata {
        title: text(&info.title),
        author: text(&info.author),
        producer: text(&info.producer).or_else(|| text(&info.creator)),
        // Years before the format existed are defaults of broken clocks.
        created: date.filter(|d| d.year >= 1990).map(|d| format!("{:04}-{:02}-{:02}", d.year, d.month.max(1), d.day.max(1))),
        language,
    }
}
