//! HTML pages, also those that Word saves: headings, paragraphs, lists, tables; navigation and scripts left out.

mod badge;
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
    let text = decode::decode(bytes, declared.as_deref());
    check_nesting(&text, limits)?;
    let page = Html::parse_document(&text);
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

/// Elements that hold blocks and do not end by themselves.
const CONTAINERS: [&str; 19] = [
    "div",
    "section",
    "article",
    "main",
    "aside",
    "blockquote",
    "ul",
    "ol",
    "dl",
    "table",
    "fieldset",
    "form",
    "details",
    "center",
    "figure",
    "header",
    "footer",
    "nav",
    "object",
];

/// Refuses a page whose containers stand in each other a hundred times deeper than the walk goes: the parser's time grows with the square
/// of that depth (browsers cut at 512).
fn check_nesting(text: &str, limits: &Limits) -> Result<(), ExtractError> {
    let most = limits.depth.saturating_mul(100);
    let mut depth = 0_usize;
    for tag in text.split('<').skip(1) {
        let (name, closes) = tag.strip_prefix('/').map_or((tag, false), |name| (name, true));
        let end = name.bytes().take(12).take_while(u8::is_ascii_alphanumeric).count();
        let name = name.get(..end).unwrap_or_default();
        if !CONTAINERS.iter().any(|container| container.eq_ignore_ascii_case(name)) {
            continue;
        }
        depth = if closes { depth.saturating_sub(1) } else { depth + 1 };
        if depth > most {
            return Err(ExtractError::OverLimit { what: format!("elementer i mere end {most} lag") });
        }
    }
    Ok(())
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
