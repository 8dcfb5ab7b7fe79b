//! Running headers and footers of an ODT.

use crate::model::Text;
use crate::office::xml::{Child, Element};

/// Longest running text kept, in characters.
const RUNNING: usize = 300;

/// Lines of the headers and footers of all page styles, each distinct text once.
pub(super) fn running(masters: &Element) -> Vec<Text> {
    let mut found: Vec<String> = Vec::new();
    for page in masters.elements().filter(|e| e.name == "master-page") {
        for edge in page.elements().filter(|e| e.name.starts_with("header") || e.name.starts_with("footer")) {
            lines(edge, &mut found);
        }
    }
    found.into_iter().map(Text::flow).collect()
}

/// One line per paragraph and tab stop, those with letters only.
fn lines(element: &Element, found: &mut Vec<String>) {
    if matches!(element.name.as_str(), "p" | "h") {
        let mut line = String::new();
        shown(element, &mut line);
        for part in line.split('\t') {
            let text: String = part.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(RUNNING).collect();
            let letters = text.chars().filter(|c| c.is_alphabetic()).count();
            let page_number = text.to_lowercase().split(' ').next() == Some("side");
            if letters > 1 && !page_number && !found.contains(&text) {
                found.push(text);
            }
        }
    }
    for child in element.elements() {
        // Text boxes inside a paragraph have paragraphs of their own.
        lines(child, found);
    }
}

/// Words of a paragraph without page numbers and text boxes, tabs kept.
fn shown(element: &Element, into: &mut String) {
    for child in &element.children {
        match child {
            Child::Text(text) => into.push_str(text),
            Child::Element(child) => match child.name.as_str() {
                "tab" | "line-break" => into.push('\t'),
                "s" => into.push(' '),
                "page-number" | "page-count" | "frame" | "annotation" | "custom-shape" => {}
                _ => shown(child, into),
            },
        }
    }
}
