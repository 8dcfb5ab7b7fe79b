//! What stands around the main part of a DOCX: relations, styles, lists, notes, headers, comments, properties.

use std::collections::HashMap;

use super::numbering::Numbering;
use super::styles::Styles;
use crate::error::ExtractError;
use crate::limits::Limits;
use crate::model::Text;
use crate::office::parts::Parts;
use crate::office::xml::{self, Child, Element};

/// Longest running text kept, in characters.
const RUNNING: usize = 300;

/// What the main part refers to.
pub(super) struct Sources {
    /// Styles.
    pub styles: Styles,
    /// Lists.
    pub numbering: Numbering,
    /// Footnotes and endnotes by `footnote 2`, `endnote 1`.
    pub notes: HashMap<String, Element>,
}

/// Name of the main part.
pub(super) fn main_part(parts: &mut Parts<'_>, limits: &Limits) -> Result<String, ExtractError> {
    if let Some(bytes) = parts.read("_rels/.rels")? {
        let relations = xml::parse(&bytes, limits).root;
        let main =
            relations.elements().find(|r| r.attr("Type").is_some_and(|t| t.ends_with("/officeDocument"))).and_then(|r| r.attr("Target"));
        if let Some(target) = main.map(|t| t.trim_start_matches('/').to_owned())
            && parts.names().contains(&target)
        {
            return Ok(target);
        }
    }
    parts.names().into_iter().find(|name| name.starts_with("word/document") && name.ends_with(".xml")).ok_or(ExtractError::Damaged)
}

/// Styles, lists and notes of the main part in `folder`.
pub(super) fn sources(parts: &mut Parts<'_>, folder: &str, limits: &Limits) -> Result<Sources, ExtractError> {
    let mut part = |name: &str| -> Result<Element, ExtractError> {
        Ok(parts.read(&format!("{folder}/{name}"))?.map(|bytes| xml::parse(&bytes, limits).root).unwrap_or_default())
    };
    let styles = Styles::of(&part("styles.xml")?);
    let numbering = Numbering::of(&part("numbering.xml")?);
    let mut notes = HashMap::new();
    for (file, name) in [("footnotes.xml", "footnote"), ("endnotes.xml", "endnote")] {
        for child in part(file)?.children {
            let Child::Element(note) = child else { continue };
            if let Some(id) = note.attr("id").filter(|_| note.name == name && note.attr("type").is_none()) {
                notes.insert(format!("{name} {id}"), note);
            }
        }
    }
    Ok(Sources { styles, numbering, notes })
}

/// Running headers and footers (each distinct text once), and words of comments.
pub(super) fn around(parts: &mut Parts<'_>, folder: &str, limits: &Limits) -> Result<(Vec<Text>, Vec<String>), ExtractError> {
    let (mut running, mut hidden): (Vec<String>, Vec<String>) = (Vec::new(), Vec::new());
    let mut names = parts.names();
    names.sort();
    for name in names {
        let Some(file) = name.strip_prefix(folder).and_then(|f| f.strip_prefix('/')).filter(|f| f.ends_with(".xml")) else { continue };
        let edge = file.starts_with("header") || file.starts_with("footer");
        if !edge && !file.starts_with("comments") && file != "glossary/document.xml" {
            continue;
        }
        let Some(bytes) = parts.read(&name)? else { continue };
        let root = xml::parse(&bytes, limits).root;
        if edge {
            lines(&root, &mut running);
        } else {
            let mut words = String::new();
            root.words(&mut words);
            hidden.push(words);
        }
    }
    Ok((running.into_iter().map(Text::flow).collect(), hidden))
}

/// Lines of a header: one per paragraph and tab stop, those with letters only.
fn lines(element: &Element, found: &mut Vec<String>) {
    if element.name == "Fallback" {
        return;
    }
    if element.name == "p" {
        let mut line = String::new();
        shown(element, &mut line);
        for part in line.split('\t') {
            let text: String = part.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(RUNNING).collect();
            let letters = text.chars().filter(|c| c.is_alphabetic()).count();
            if letters > 1 && !text.to_lowercase().starts_with("side ") && !found.contains(&text) {
                found.push(text);
            }
        }
    }
    for child in element.elements() {
        // Text boxes inside a paragraph have paragraphs of their own.
        lines(child, found);
    }
}

/// Words of a paragraph without fields' instructions and text boxes, tabs kept.
fn shown(element: &Element, into: &mut String) {
    for child in element.elements() {
        match child.name.as_str() {
            "t" => into.push_str(&child.characters()),
            "tab" | "ptab" if element.name == "r" => into.push('\t'),
            "br" | "cr" => into.push('\t'),
            "noBreakHyphen" => into.push('-'),
            "pPr" | "rPr" | "del" | "instrText" | "drawing" | "pict" | "AlternateContent" => {}
            _ => shown(child, into),
        }
    }
}
