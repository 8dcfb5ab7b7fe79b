//! The runs of one paragraph: words with their looks, breaks, notes and text boxes; comments and hidden words apart.

use super::styles::{Shown, Styles};
use crate::office::inline::Inline;
use crate::office::xml::{Child, Element};

/// What a paragraph holds.
#[derive(Default)]
pub(super) struct Runs<'a> {
    /// Words and line breaks.
    pub inline: Inline,
    /// Text boxes anchored here.
    pub boxes: Vec<&'a Element>,
    /// Notes that stand here.
    pub notes: Vec<&'a Element>,
    /// Words of comments and hidden words.
    pub hidden: String,
}

impl<'a> Runs<'a> {
    /// Reads the runs of a paragraph whose style looks like `base`.
    pub(super) fn of(paragraph: &'a Element, base: Shown, styles: &Styles) -> Self {
        let mut runs = Self::default();
        runs.children(paragraph, base, styles);
        runs
    }

    fn children(&mut self, parent: &'a Element, shown: Shown, styles: &Styles) {
        for child in &parent.children {
            match child {
                Child::Text(text) if shown.hidden => self.hidden.push_str(text),
                Child::Text(text) => self.inline.push(text, shown.look),
                Child::Element(element) => self.element(element, shown, styles),
            }
        }
    }

    fn element(&mut self, element: &'a Element, shown: Shown, styles: &Styles) {
        match element.name.as_str() {
            "span" => self.children(element, styles.span(shown, element.attr("style-name")), styles),
            // `text:s` is one or more blanks.
            "s" => self.inline.push(" ", shown.look),
            "tab" => self.inline.push("\t", shown.look),
            "line-break" => self.inline.line_break(),
            "note" => self.notes.push(element),
            "annotation" | "hidden-text" | "hidden-paragraph" => element.words(&mut self.hidden),
            "text-box" => self.boxes.push(element),
            "custom-shape" | "rect" | "ellipse" => self.boxes.push(element),
            "annotation-end" | "bookmark" | "bookmark-start" | "bookmark-end" | "change" | "change-start" | "change-end" | "title"
            | "desc" | "ruby-text" | "soft-page-break" | "object" | "object-ole" | "image" | "event-listeners" | "glue-point"
            | "enhanced-geometry" | "placeholder" => {}
            _ => self.children(element, shown, styles),
        }
    }
}
