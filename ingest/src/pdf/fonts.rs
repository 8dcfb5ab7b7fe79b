//! Weight, slant and kind of the fonts. The interpreter names the font of a glyph for some font types only; for the others the
//! glyph's outline is looked up in the fonts of the page's own resources.

use hayro_font::{FontCache, OutlineGlyph};
use hayro_interpret::InterpreterSettings;
use hayro_interpret::hayro_syntax::object::{Array, Dict, Name, Stream};
use hayro_interpret::hayro_syntax::page::Resources;

use rustc_hash::FxHashMap;

/// Fonts looked at per page. Pages of brochures have some 20.
const MAX_FONTS: usize = 200;
/// Depth of nested forms looked into for fonts.
const MAX_FORM_DEPTH: usize = 4;
/// Bit 7 of a descriptor's flags: italic; bit 19: force bold (ISO 32000-2, table 121).
const ITALIC: u32 = 1 << 6;
const FORCE_BOLD: u32 = 1 << 18;

/// What a font's name and descriptor say about its looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct FontStyle {
    pub(super) bold: bool,
    pub(super) italic: bool,
    /// Signs instead of letters: a letter of it is a bullet, not a letter.
    pub(super) dingbats: bool,
}

impl FontStyle {
    fn of_name(name: &str, weight: Option<u32>, italic: bool) -> Self {
        let name = name.to_lowercase();
        let has = |words: &[&str]| words.iter().any(|w| name.contains(w));
        Self {
            bold: has(&["bold", "black", "heavy", "demi", "fett"]) && !has(&["demilight"]) || weight.is_some_and(|w| w >= 600),
            italic: italic || has(&["italic", "oblique", "kursiv"]),
            dingbats: has(&["wingding", "webding", "dingbat"]),
        }
    }

    fn of_dict(dict: &Dict<'_>) -> Self {
        let descendant = dict.get::<Array<'_>>(b"DescendantFonts".as_slice()).and_then(|list| list.iter::<Dict<'_>>().next());
        let owner = descendant.as_ref().unwrap_or(dict);
        let name = dict.get::<Name<'_>>(b"BaseFont".as_slice()).map(|n| String::from_utf8_lossy(n.as_ref()).into_owned());
        let descriptor = owner.get::<Dict<'_>>(b"FontDescriptor".as_slice());
        let flags = descriptor.as_ref().and_then(|d| d.get::<u32>(b"Flags".as_slice())).unwrap_or(0);
        let weight = descriptor.as_ref().and_then(|d| d.get::<u32>(b"FontWeight".as_slice()));
        let mut style = Self::of_name(name.as_deref().unwrap_or(""), weight, flags & ITALIC != 0);
        style.bold |= flags & FORCE_BOLD != 0;
        style
    }
}

/// Looks of fonts, found once per glyph shape.
pub(super) struct FontStyles<'a> {
    cache: FontCache<'a>,
    settings: InterpreterSettings,
    known: FxHashMap<u128, FontStyle>,
    page: Option<Vec<(hayro_font::Font<'a>, FontStyle)>>,
}

impl<'a> FontStyles<'a> {
    pub(super) fn new(settings: InterpreterSettings) -> Self {
        Self { cache: FontCache::new(), settings, known: FxHashMap::default(), page: None }
    }

    /// A new page begins: its fonts are read when first needed.
    pub(super) fn begin_page(&mut self) {
        self.page = None;
        self.known.clear();
    }

    /// The looks of the font of a glyph.
    pub(super) fn style(&mut self, glyph: &OutlineGlyph, resources: &Resources<'a>) -> FontStyle {
        let key = glyph.identifier().cache_key();
        if let Some(known) = self.known.get(&key) {
            return *known;
        }
        let style = match glyph.font_data() {
            Some(data) if data.postscript_name.is_some() => {
                FontStyle::of_name(data.postscript_name.as_deref().unwrap_or(""), data.weight, data.is_italic)
            }
            other => {
                let weight = other.and_then(|d| d.weight);
                let mut style = self.look_up(glyph, key, resources);
                style.bold |= weight.is_some_and(|w| w >= 600);
                style
            }
        };
        self.known.insert(key, style);
        style
    }

    fn look_up(&mut self, glyph: &OutlineGlyph, key: u128, resources: &Resources<'a>) -> FontStyle {
        if self.page.is_none() {
            let mut dicts = Vec::new();
            collect(resources, 0, &mut dicts);
            let fonts = dicts.into_iter().filter_map(|dict| {
                let style = FontStyle::of_dict(&dict);
                self.cache.font(&dict, &self.settings.font_resolver, &self.settings.cmap_resolver).map(|font| (font, style))
            });
            self.page = Some(fonts.collect());
        }
        let fonts = self.page.as_deref().unwrap_or(&[]);
        let same = fonts.iter().find(|(font, _)| match font.glyph(glyph.glyph_id(), glyph.char_code()) {
            hayro_font::FontGlyph::Outline(own) => own.identifier().cache_key() == key,
            hayro_font::FontGlyph::Type3(_) => false,
        });
        same.map_or_else(FontStyle::default, |(_, style)| *style)
    }
}

fn collect<'a>(resources: &Resources<'a>, depth: usize, into: &mut Vec<Dict<'a>>) {
    for name in resources.fonts.keys() {
        if into.len() >= MAX_FONTS {
            return;
        }
        if let Some(dict) = resources.fonts.get::<Dict<'a>>(&name) {
            into.push(dict);
        }
    }
    if depth >= MAX_FORM_DEPTH {
        return;
    }
    for name in resources.x_objects.keys().take(MAX_FONTS) {
        if into.len() >= MAX_FONTS {
            return;
        }
        let form = resources.x_objects.get::<Stream<'a>>(&name);
        if let Some(own) = form.and_then(|f| f.dict().get::<Dict<'a>>(b"Resources".as_slice())) {
            collect(&Resources::new(own), depth + 1, into);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_tell_weight_slant_and_dingbats() {
        assert!(FontStyle::of_name("ABCDEF+Calibri-Bold", Some(400), false).bold);
        assert!(FontStyle::of_name("MyriadPro-SemiboldIt", None, false).bold);
        assert!(!FontStyle::of_name("Calibri", Some(400), false).bold);
        assert!(FontStyle::of_name("Arial,Italic", None, false).italic);
        assert!(FontStyle::of_name("XYZABC+Wingdings-Regular", None, false).dingbats);
    }
}
