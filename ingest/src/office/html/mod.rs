//! HTML pages, also those that Word saves: headings, paragraphs, lists, tables; navigation and scripts left out.

mod meta;
mod walk;

use scraper::{ElementRef, Html, Node};

use super::{build, decode};
use crate::error::ExtractError;
use crate::limits::Limits;
use crate::model::{Layout, Text};

/// Reads an HTML page.
///
/// # Errors
/// [`ExtractError::OverLimit`] for a file larger than allowed, [`ExtractError::Empty`] for a page without words.
pub fn html(bytes: &[u8], limits: &Limits) -> Result<Layout, ExtractError> {
    build::check_size(bytes, limits)?;
    let declared = decode::declared_in_html(bytes);
    let page = Html::parse_document(&decode::decode(bytes, declared.as_deref()));
    let body = body(&page);
    let root = main_part(body);
    let mut walker = walk::Walker::new(limits);
    walker.root(root);
    let (builder, mut hidden) = walker.finish();
    let mut layout = builder.finish("text/html")?;
    layout.metadata = meta::metadata(&page);
    layout.running = if root.id() == body.id() { meta::running(body, None) } else { meta::running(body, Some(root)) };
    layout.running.extend(meta::page_boxes(&page).into_iter().map(Text::flow));
    hidden.extend(meta::comments(&page));
    layout.hidden = hidden;
    Ok(layout)
}

/// The body, or the whole page where there is none.
fn body(page: &Html) -> ElementRef<'_> {
    let root = page.root_element();
    root.child_elements().find(|e| e.value().name() == "body").unwrap_or(root)
}

/// The element that holds the document where the page around it is only a website: `main`, or a single `article`.
fn main_part(body: ElementRef<'_>) -> ElementRef<'_> {
    let all = letters(body);
    let part = |test: &dyn Fn(&scraper::node::Element) -> bool| {
        let mut found = body.descendent_elements().filter(|e| test(e.value()));
        let first = found.next()?;
        (found.next().is_none() && letters(first) * 2 >= all).then_some(first)
    };
    part(&|e| e.name() == "main" || e.attr("role") == Some("main")).or_else(|| part(&|e| e.name() == "article")).unwrap_or(body)
}

/// Letters of an element, scripts and styles not counted.
fn letters(element: ElementRef<'_>) -> usize {
    let mut count = 0;
    for node in element.descendants() {
        let Node::Text(text) = node.value() else { continue };
        let silent = node.parent().and_then(ElementRef::wrap).is_some_and(|p| walk::SILENT.contains(&p.value().name()));
        if !silent {
            count += text.chars().filter(|c| c.is_alphanumeric()).count();
        }
    }
    count
}

#[cfg(test)]
mod tests;
