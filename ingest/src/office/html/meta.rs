//! What a page says about itself: title, author, dates, language, running headers.

use scraper::{ElementRef, Html, Node};

use crate::model::{Metadata, Text};

/// Longest running text that is kept, in characters.
const RUNNING: usize = 300;

/// Title, author, dates and language from the head.
pub(super) fn metadata(page: &Html) -> Metadata {
    let root = page.root_element();
    let mut metadata = Metadata { language: root.value().attr("lang").map(str::to_owned), ..Metadata::default() };
    for element in root.descendent_elements() {
        let tag = element.value();
        if tag.name() == "title" && metadata.title.is_none() && !in_svg(element) {
            metadata.title = tidy(&element.text().collect::<String>());
        }
        if tag.name() != "meta" {
            continue;
        }
        let name = tag.attr("name").or_else(|| tag.attr("property")).unwrap_or_default().to_ascii_lowercase();
        let content = tag.attr("content").and_then(tidy);
        match name.as_str() {
            "author" | "dc.creator" | "dcterms.creator" | "publisher" | "dc.publisher" | "og:site_name" => {
                metadata.author = metadata.author.or(content)
            }
            "generator" => metadata.producer = metadata.producer.or(content),
            "date" | "dc.date" | "dcterms.date" | "dcterms.created" | "article:published_time" => {
                metadata.created =
                    metadata.created.or_else(|| content.and_then(|c| c.get(..10).filter(|d| iso_date(d)).map(str::to_owned)));
            }
            "dc.language" => metadata.language = metadata.language.or(content),
            _ => {}
        }
    }
    metadata
}

/// Text of site headers and footers outside the part that is read.
pub(super) fn running(body: ElementRef<'_>, part: Option<ElementRef<'_>>) -> Vec<Text> {
    let inside = |e: ElementRef<'_>| part.is_some_and(|p| e.ancestors().any(|a| a.id() == p.id()));
    let mut found: Vec<String> = Vec::new();
    for element in body.descendent_elements().filter(|e| matches!(e.value().name(), "header" | "footer")) {
        if inside(element) {
            continue;
        }
        let text: String = element.text().collect::<Vec<_>>().join(" ");
        if let Some(text) = tidy(&text).map(|t| t.chars().take(RUNNING).collect::<String>()).filter(|t| !found.contains(t)) {
            found.push(text);
        }
    }
    found.into_iter().map(Text::flow).collect()
}

/// Fixed texts of printed page margins, `@top-left{content:"…"}`, in style sheets: a print layout's running headers.
pub(super) fn page_boxes(page: &Html) -> Vec<String> {
    let mut found = Vec::new();
    for sheet in page.root_element().descendent_elements().filter(|e| e.value().name() == "style") {
        let css: String = sheet.text().collect();
        for rule in css.split('@').skip(1).filter(|rule| rule.starts_with("top-") || rule.starts_with("bottom-")) {
            let body = rule.split('}').next().unwrap_or_default();
            let Some(content) = body.split_once("content:").map(|x| x.1) else { continue };
            let quoted = content
                .trim_start()
                .strip_prefix('"')
                .and_then(|c| c.split_once('"'))
                .filter(|(_, after)| after.starts_with([';', '}']) || after.is_empty());
            if let Some(text) = quoted.and_then(|(text, _)| tidy(text)) {
                found.push(text);
            }
        }
    }
    found
}

/// Words in comments.
pub(super) fn comments(page: &Html) -> Vec<String> {
    let words = page.root_element().descendants().filter_map(|node| match node.value() {
        Node::Comment(comment) => tidy(&comment.comment),
        _ => None,
    });
    words.collect()
}

fn in_svg(element: ElementRef<'_>) -> bool {
    element.ancestors().filter_map(ElementRef::wrap).any(|a| a.value().name() == "svg")
}

fn iso_date(text: &str) -> bool {
    text.len() == 10 && text.bytes().enumerate().all(|(i, b)| if i == 4 || i == 7 { b == b'-' } else { b.is_ascii_digit() })
}

fn tidy(text: &str) -> Option<String> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    (!text.is_empty()).then_some(text)
}
