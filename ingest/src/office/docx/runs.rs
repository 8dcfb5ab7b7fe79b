//! The runs of one paragraph: words with their looks, breaks, notes and text boxes; deleted and hidden words apart.

use super::styles::{RunLook, Styles};
use crate::office::inline::Inline;
use crate::office::xml::Element;

/// What a paragraph holds.
#[derive(Default)]
pub(super) struct Runs<'a> {
    /// Words and line breaks.
    pub inline: Inline,
    /// Contents of text boxes anchored here.
    pub boxes: Vec<&'a Element>,
    /// Notes referred to, as `footnote 2`.
    pub notes: Vec<String>,
    /// Words deleted or hidden.
    pub hidden: String,
    /// A page break stands before the first words.
    pub page_before: bool,
    /// A page break stands after words.
    pub page_after: bool,
}

impl<'a> Runs<'a> {
    /// Reads the runs of a paragraph whose style looks like `base`.
    pub(super) fn of(paragraph: &'a Element, base: RunLook, styles: &Styles) -> Self {
        let mut runs = Self::default();
        runs.children(paragraph, base, styles);
        runs
    }

    fn children(&mut self, parent: &'a Element, base: RunLook, styles: &Styles) {
        for child in parent.elements() {
            match child.name.as_str() {
                "r" => self.run(child, base, styles),
                "pPr" | "sdtPr" | "sdtEndPr" | "smartTagPr" => {}
                "del" | "moveFrom" => child.words(&mut self.hidden),
                "AlternateContent" => self.alternative(child, base, styles),
                "sdt" if is_placeholder(child) => {}
                _ => self.children(child, base, styles),
            }
        }
    }

    /// A run has its character style's look over the paragraph's, and its own over both.
    fn run(&mut self, run: &'a Element, base: RunLook, styles: &Styles) {
        let properties = run.child("rPr");
        let styled = properties.and_then(|p| p.value("rStyle")).map(|id| styles.character(id)).unwrap_or_default();
        let look = base.under(styled).under(RunLook::of(properties));
        if look.is_hidden() {
            run.words(&mut self.hidden);
            return;
        }
        for child in run.elements() {
            match child.name.as_str() {
                "t" => self.inline.push(&child.characters(), look.look()),
                "tab" | "ptab" => self.inline.push("\t", look.look()),
                "br" | "cr" => self.line_break(child),
                "noBreakHyphen" => self.inline.push("-", look.look()),
                "sym" => {
                    let symbol = child.attr("char").and_then(|hex| u32::from_str_radix(hex, 16).ok()).and_then(char::from_u32);
                    self.inline.push(&symbol.map(String::from).unwrap_or_default(), look.look());
                }
                "footnoteReference" | "endnoteReference" => {
                    let kind = child.name.trim_end_matches("Reference");
                    self.notes.extend(child.attr("id").map(|id| format!("{kind} {id}")));
                }
                "drawing" | "pict" | "object" => self.boxes(child),
                "AlternateContent" => self.alternative(child, base, styles),
                "delText" | "delInstrText" => self.hidden.push_str(&child.characters()),
                "ruby" => self.children(child, base, styles),
                _ => {}
            }
        }
    }

    fn line_break(&mut self, element: &Element) {
        match element.attr("type") {
            Some("page" | "column") if self.inline.is_blank() => self.page_before = true,
            Some("page" | "column") => {
                self.page_after = true;
                self.inline.line_break();
            }
            _ => self.inline.line_break(),
        }
    }

    /// Of several forms of the same content only one is read.
    fn alternative(&mut self, element: &'a Element, base: RunLook, styles: &Styles) {
        let choice = element.child("Choice").filter(|c| c.holds("txbxContent") || c.holds("t"));
        let Some(content) = choice.or_else(|| element.child("Fallback")).or_else(|| element.child("Choice")) else { return };
        if content.holds("txbxContent") {
            self.boxes(content);
        } else {
            self.children(content, base, styles);
        }
    }

    /// Text boxes below an element, those inside a text box left to its own reading.
    fn boxes(&mut self, element: &'a Element) {
        for child in element.elements() {
            match child.name.as_str() {
                "txbxContent" => self.boxes.push(child),
                "AlternateContent" => {
                    if let Some(content) = child.child("Choice").filter(|c| c.holds("txbxContent")).or_else(|| child.child("Fallback")) {
                        self.boxes(content);
                    }
                }
                _ => self.boxes(child),
            }
        }
    }
}

/// A form field nobody has filled in: it shows "Klik her for at angive tekst".
pub(super) fn is_placeholder(control: &Element) -> bool {
    control.child("sdtPr").is_some_and(|properties| properties.switch("showingPlcHdr") == Some(true))
}
