//! PDF files: characters with boxes, drawn lines, bookmarks, tags and metadata of every page. Ends in
//! [`RawDocument`]; `layout::compose` makes blocks of it.

mod bounds;
mod device;
mod fonts;
mod metadata;
mod objects;
mod open;
mod outline;
mod pages;
mod picture;
mod shapes;
mod tags;
mod text;

use hayro_interpret::hayro_syntax::Pdf;
use hayro_interpret::kurbo::Rect;
use hayro_interpret::{Context, InterpreterCache, InterpreterSettings, RenderContent, interpret_page};

use self::bounds::MAX_GLYPHS;
use self::objects::Objects;
use self::pages::PageNumbers;
pub use self::picture::{Grey, Pictures, picture};
use crate::error::ExtractError;
use crate::layout::raw::{RawDocument, RawPage};
use crate::limits::Limits;
use crate::model::Warning;

/// Media type of PDF files.
pub const MEDIA_TYPE: &str = "application/pdf";

/// Whether the bytes look like a PDF file: the mark within the first 1,024 bytes.
pub fn is_pdf(bytes: &[u8]) -> bool {
    bytes.get(..bytes.len().min(1024)).is_some_and(|head| head.windows(5).any(|w| w == b"%PDF-"))
}

/// Reads all pages. Trouble on a page becomes a warning.
///
/// # Errors
/// [`ExtractError`] where no page can be read at all.
pub fn read(bytes: &[u8], limits: &Limits) -> Result<RawDocument, ExtractError> {
    let pdf = open::open(bytes, limits)?;
    if pdf.pages().is_empty() {
        return Err(ExtractError::Empty);
    }
    let mut document = RawDocument { media_type: MEDIA_TYPE.to_owned(), ..RawDocument::default() };
    read_objects(bytes, &pages::page_numbers(pdf.pages()), limits, &mut document);
    read_pages(&pdf, limits, &mut document);
    Ok(document)
}

/// Metadata, bookmarks and tags. The objects are gone again before the pages are read: both together would double the memory.
fn read_objects(bytes: &[u8], pages: &PageNumbers, limits: &Limits, document: &mut RawDocument) {
    let objects = Objects::load(bytes);
    if objects.absent {
        let text = "Filens opbygning kan ikke læses: titel, bogmærker og opmærkning er udeladt.".to_owned();
        document.warnings.push(Warning { kind: "structure".to_owned(), page: None, text });
    }
    document.metadata = metadata::read(&objects);
    document.outline = outline::read(&objects, pages, limits);
    document.tags = tags::read(&objects, pages, limits);
}

fn read_pages(pdf: &Pdf, limits: &Limits, document: &mut RawDocument) {
    // Annotations are notes of readers and form fields, not the document's own text.
    let settings = InterpreterSettings { render_content: RenderContent::PAGE, ..InterpreterSettings::default() };
    let cache = InterpreterCache::new();
    let mut fonts = fonts::FontStyles::new(settings.clone());
    let mut total = 0;
    for (index, page) in pdf.pages().iter().enumerate() {
        let number = u32::try_from(index + 1).unwrap_or(u32::MAX);
        if number > limits.pages || total >= MAX_GLYPHS.min(limits.characters) {
            document.warnings.push(limit_warning(
                number,
                format!("Dokumentet er for stort: læst til og med side {index}. Del filen, og indlæs resten for sig."),
            ));
            break;
        }
        let (width, height) = page.render_dimensions();
        let bounds = Rect::new(0.0, 0.0, f64::from(width), f64::from(height));
        let mut context = Context::new(device::upright(page), bounds, &cache, pdf.xref(), settings.clone());
        let raw = RawPage { number, width, height, ..RawPage::default() };
        let mut collector = device::Collector::new(raw, &mut fonts, page.resources());
        interpret_page(page, &mut context, &mut collector);
        if collector.cut {
            document.warnings.push(limit_warning(number, format!("Side {number} har for mange tegn: resten er udeladt.")));
        }
        total += collector.page.glyphs.len();
        document.pages.push(collector.page);
    }
}

fn limit_warning(page: u32, text: String) -> Warning {
    Warning { kind: "limit".to_owned(), page: Some(page), text }
}

#[cfg(test)]
mod tests;
