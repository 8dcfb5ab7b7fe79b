//! A part of a DOCX or ODT as a small tree of elements: local names only, no entities of its own, bounded depth.

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::decode;
use crate::limits::Limits;

/// An element.
#[derive(Clone, Debug, Default)]
pub(super) struct Element {
    /// Name without prefix.
    pub name: String,
    attributes: Vec<(String, String)>,
    /// What it holds.
    pub children: Vec<Child>,
}

/// What an element holds.
#[derive(Clone, Debug)]
pub(super) enum Child {
    /// An element.
    Element(Element),
    /// Characters.
    Text(String),
}

impl Element {
    /// Value of an attribute, its name without prefix.
    pub(super) fn attr(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(n, _)| n == name).map(|(_, v)| v.as_str())
    }

    /// Child elements.
    pub(super) fn elements(&self) -> impl Iterator<Item = &Self> {
        self.children.iter().filter_map(|child| match child {
            Child::Element(element) => Some(element),
            Child::Text(_) => None,
        })
    }

    /// First child element with a name.
    pub(super) fn child(&self, name: &str) -> Option<&Self> {
        self.elements().find(|e| e.name == name)
    }

    /// `val` of a child element: `<w:pStyle w:val="…"/>`.
    pub(super) fn value(&self, name: &str) -> Option<&str> {
        self.child(name)?.attr("val")
    }

    /// An on/off property: absent, on, or off.
    pub(super) fn switch(&self, name: &str) -> Option<bool> {
        Some(!matches!(self.child(name)?.attr("val"), Some("0" | "false" | "off" | "none")))
    }

    /// Own characters.
    pub(super) fn characters(&self) -> String {
        let own = self.children.iter().filter_map(|child| match child {
            Child::Text(text) => Some(text.as_str()),
            Child::Element(_) => None,
        });
        own.collect()
    }

    /// Whether an element with this name stands anywhere below.
    pub(super) fn holds(&self, name: &str) -> bool {
        self.elements().any(|e| e.name == name || e.holds(name))
    }

    /// All characters below, as in [`Self::words`].
    pub(super) fn all_words(&self) -> String {
        let mut words = String::new();
        self.words(&mut words);
        words
    }

    /// All characters below, a blank after each element that has some.
    pub(super) fn words(&self, into: &mut String) {
        for child in &self.children {
            match child {
                Child::Text(text) => into.push_str(text),
                Child::Element(element) => {
                    element.words(into);
                    if matches!(element.name.as_str(), "p" | "h" | "s" | "tab" | "br" | "line-break" | "tc" | "table-cell" | "si") {
                        into.push(' ');
                    }
                }
            }
        }
    }
}

/// A parsed part.
pub(super) struct Parsed {
    /// The outermost element.
    pub root: Element,
    /// It broke off: what was read before stands.
    pub broken: bool,
}

/// Parses a part. Entities other than the five of XML and character references are dropped, so nothing can expand;
/// elements deeper than the limit are dropped with their words.
pub(super) fn parse(bytes: &[u8], limits: &Limits) -> Parsed {
    let text = decode::decode(bytes, None);
    let mut reader = Reader::from_str(&text);
    reader.config_mut().expand_empty_elements = true;
    let mut open = vec![Element::default()];
    let mut too_deep = 0_usize;
    let mut broken = false;
    loop {
        match reader.read_event() {
            Ok(Event::Start(_)) if open.len() > limits.depth => too_deep += 1,
            Ok(Event::Start(start)) => open.push(element(&start)),
            Ok(Event::End(_)) if too_deep > 0 => too_deep -= 1,
            Ok(Event::End(_)) => close(&mut open),
            Ok(Event::Text(text)) if too_deep == 0 => push(&mut open, &text.into_inner()),
            Ok(Event::CData(text)) if too_deep == 0 => push(&mut open, &text.into_inner()),
            Ok(Event::GeneralRef(reference)) if too_deep == 0 => {
                let known = reference.resolve_char_ref().ok().flatten().map(String::from);
                let named = || quick_xml::escape::resolve_predefined_entity(&reference).map(str::to_owned);
                push(&mut open, &known.or_else(named).unwrap_or_default());
            }
            Ok(Event::Eof) => break,
            Ok(_) => {}
            Err(_) => {
                broken = true;
                break;
            }
        }
    }
    broken |= open.len() > 1;
    while open.len() > 1 {
        close(&mut open);
    }
    let root = open.pop().and_then(|mut all| all.children.drain(..).find_map(|c| if let Child::Element(e) = c { Some(e) } else { None }));
    Parsed { root: root.unwrap_or_default(), broken }
}

fn element(start: &BytesStart<'_>) -> Element {
    let local = |name: &str| name.rsplit(':').next().unwrap_or(name).to_owned();
    let mut all = start.attributes();
    let attributes = all.with_checks(false).flatten().map(|a| {
        let value = a.normalized_value(XmlVersion::Implicit1_0).map_or_else(|_| a.value.as_ref().to_owned(), std::borrow::Cow::into_owned);
        (local(a.key.0), value)
    });
    Element { name: local(start.name().0), attributes: attributes.collect(), children: Vec::new() }
}

fn close(open: &mut Vec<Element>) {
    if open.len() < 2 {
        return;
    }
    if let Some(done) = open.pop()
        && let Some(parent) = open.last_mut()
    {
        parent.children.push(Child::Element(done));
    }
}

fn push(open: &mut [Element], text: &str) {
    if text.is_empty() {
        return;
    }
    let Some(element) = open.last_mut() else { return };
    match element.children.last_mut() {
        Some(Child::Text(before)) => before.push_str(text),
        _ => element.children.push(Child::Text(text.to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn entities_of_the_file_never_expand() {
        let bomb = br#"<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "xxxxxxxxxx"><!ENTITY y "&x;&x;&x;">]><a>m&#229;l &amp; &y;</a>"#;
        assert_eq!(parse(bomb, &Limits::default()).root.characters(), "mål & ");
    }

    #[test]
    fn what_stands_before_a_break_is_kept() {
        let parsed = parse(b"<a><b>ord</b><c>mere", &Limits::default());
        assert!(parsed.broken);
        assert_eq!(parsed.root.child("b").unwrap().characters(), "ord");
    }

    #[test]
    fn deep_nesting_is_cut() {
        let deep = format!("{}x{}", "<a>".repeat(100_000), "</a>".repeat(100_000));
        assert!(!parse(deep.as_bytes(), &Limits::default()).broken);
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(text in "[<>/a&;!\\[\\]\"= ]{0,60}") {
            parse(text.as_bytes(), &Limits::default());
        }
    }
}
