//! The sink of the page interpreter: collects characters, lines, fills and pictures of one page.

use hayro_interpret::font::{Glyph as DrawnGlyph, GlyphRun};
use hayro_interpret::hayro_cmap::BfString;
use hayro_interpret::hayro_syntax::object::{Dict, String as PdfString};
use hayro_interpret::hayro_syntax::page::{Page, Resources};
use hayro_interpret::kurbo::{Affine, BezPath, Point, Rect, Shape};
use hayro_interpret::{BlendMode, ClipPath, Device, DrawMode, DrawProps, Image, ImageDrawProps, Paint, SoftMask};

use super::bounds::{MAX_PAGE_GLYPHS, MAX_PAGE_SHAPES};
use super::fonts::{FontStyle, FontStyles};
use super::shapes;
use super::text;
use crate::layout::raw::{Area, Glyph, Looks, RawPage, Turn};

/// Parts of the font size above and below the base line that a character's box covers.
const ASCENT: f64 = 0.78;
const DESCENT: f64 = 0.22;
/// Side over main direction up to which text counts as upright.
const UPRIGHT: f64 = 0.05;
/// Depth of marked content and clips kept.
const MAX_STACK: usize = 2_000;

/// One open piece of marked content.
struct Mark {
    mcid: Option<u32>,
    /// Text that stands for everything drawn inside.
    actual: Option<String>,
}

/// Collects one page.
pub(super) struct Collector<'c, 'a> {
    pub(super) page: RawPage,
    fonts: &'c mut FontStyles<'a>,
    resources: &'c Resources<'a>,
    marks: Vec<Mark>,
    clips: Vec<Option<Area>>,
    /// Characters were left out.
    pub(super) cut: bool,
}

impl<'c, 'a> Collector<'c, 'a> {
    pub(super) fn new(page: RawPage, fonts: &'c mut FontStyles<'a>, resources: &'c Resources<'a>) -> Self {
        fonts.begin_page();
        Self { page, fonts, resources, marks: Vec::new(), clips: Vec::new(), cut: false }
    }

    fn clip(&self) -> Option<Area> {
        self.clips.last().copied().flatten()
    }

    fn mcid(&self) -> Option<u32> {
        self.marks.iter().rev().find_map(|m| m.mcid)
    }

    /// Text of a glyph: what stands for it by the tags, else its own.
    fn text_of(&mut self, glyph: &DrawnGlyph<'_>) -> Option<BfString> {
        if let Some(mark) = self.marks.iter_mut().rev().find(|m| m.actual.is_some()) {
            // All of it goes to the first glyph drawn; the others inside carry nothing.
            return mark.actual.replace(String::new()).map(BfString::String);
        }
        glyph.as_unicode()
    }

    fn add_glyph(
        &mut self,
        glyph: &hayro_interpret::font::PositionedGlyph<'a>,
        props: &DrawProps<'a>,
        paint: (bool, bool),
        colour: [u8; 3],
    ) {
        let (invisible, outlined) = paint;
        let placed = props.transform * glyph.transform();
        let [a, b, c, d, ..] = placed.as_coeffs();
        let size = (c.hypot(d) * 1000.0) as f32;
        let style = match &**glyph {
            DrawnGlyph::Outline(outline) => self.fonts.style(outline, self.resources),
            DrawnGlyph::Type3(_) => FontStyle::default(),
        };
        let advance = match &**glyph {
            DrawnGlyph::Outline(outline) => outline.advance_width(),
            DrawnGlyph::Type3(t) => t.advance_width(),
        };
        let advance = f64::from(advance.unwrap_or(500.0));
        let corners = [(0.0, ASCENT), (0.0, -DESCENT)]
            .iter()
            .flat_map(|(x, y)| [placed * Point::new(*x, y * 1000.0), placed * Point::new(x + advance, y * 1000.0)]);
        let Some(area) = Area::around(corners.map(|p| Area::new(p.x as f32, p.y as f32, p.x as f32, p.y as f32))) else { return };
        if !area.is_finite() || !size.is_finite() || size < 0.5 || self.is_hidden(&area) {
            return;
        }
        let Some(text) = self.text_of(glyph) else {
            self.page.unmapped += 1;
            return;
        };
        let origin = placed * Point::ZERO;
        let turn = turn_of(a, b);
        let looks = Looks { size, bold: style.bold || outlined, italic: style.italic, colour };
        let baseline = if matches!(turn, Turn::Up | Turn::Down) { origin.x } else { origin.y } as f32;
        let mut letter = [0; 4];
        let text = match &text {
            BfString::Char(c) => c.encode_utf8(&mut letter),
            BfString::String(text) => text.as_str(),
        };
        self.push(text, style.dingbats, Glyph { char: ' ', area, baseline, looks, mcid: self.mcid(), turn, invisible });
    }

    /// Adds the characters of one glyph, its box shared out between them.
    fn push(&mut self, text: &str, dingbats: bool, model: Glyph) {
        let count = text.chars().count();
        for (i, char) in text.chars().enumerate() {
            if self.page.glyphs.len() >= MAX_PAGE_GLYPHS {
                self.cut = true;
                return;
            }
            let (from, to) = (i as f32 / count as f32, (i + 1) as f32 / count as f32);
            let mut area = model.area;
            if matches!(model.turn, Turn::Up | Turn::Down) {
                let height = area.height();
                (area.y0, area.y1) = (area.y0 + height * from, area.y0 + height * to);
            } else {
                let width = area.width();
                (area.x0, area.x1) = (area.x0 + width * from, area.x0 + width * to);
            }
            let char = if dingbats { dingbat(char) } else { char };
            self.page.glyphs.push(Glyph { char, area, ..model });
        }
    }

    /// Outside the clip: laid out but never seen.
    fn is_hidden(&self, area: &Area) -> bool {
        self.clip().is_some_and(|clip| {
            let seen = Area { x0: clip.x0 - 1.0, y0: clip.y0 - 1.0, x1: clip.x1 + 1.0, y1: clip.y1 + 1.0 };
            seen.overlap_x(area) < 0.0 || seen.overlap_y(area) < 0.0
        })
    }
}

impl<'a> Device<'a> for Collector<'_, 'a> {
    fn draw_path(&mut self, path: &BezPath, props: DrawProps<'a>, mode: &DrawMode) {
        let Some(colour) = colour(&props.paint) else { return };
        let (clip, max) = (self.clip(), MAX_PAGE_SHAPES);
        if matches!(mode, DrawMode::Fill(_) | DrawMode::FillAndStroke(..)) {
            shapes::fill(&mut self.page, path, props.transform, colour, clip, max);
        }
        if matches!(mode, DrawMode::Stroke(_) | DrawMode::FillAndStroke(..)) {
            shapes::stroke(&mut self.page, path, props.transform, clip, max);
        }
    }

    fn push_clip_path(&mut self, clip: &ClipPath) {
        if self.clips.len() < MAX_STACK {
            let area = shapes::clipped(clip.path.bounding_box(), self.clip());
            // An empty clip hides everything; a box that cannot be computed hides nothing.
            self.clips.push(area.or(self.clip()));
        }
    }

    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'a>>, _: BlendMode) {}

    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, 'a>, props: DrawProps<'a>, mode: &DrawMode) {
        let colour = colour(&props.paint);
        let invisible = matches!(mode, DrawMode::Invisible) || colour.is_none();
        let outlined = matches!(mode, DrawMode::Stroke(_) | DrawMode::FillAndStroke(..));
        for glyph in run.glyphs() {
            self.add_glyph(glyph, &props, (invisible, outlined), colour.unwrap_or_default());
        }
    }

    fn draw_image(&mut self, image: Image<'a, '_>, props: ImageDrawProps<'a>) {
        let pixels = Rect::new(0.0, 0.0, f64::from(image.width()), f64::from(image.height()));
        if let Some(area) = shapes::clipped(props.transform.transform_rect_bbox(pixels), self.clip())
            && self.page.images.len() < MAX_PAGE_SHAPES
        {
            self.page.images.push(area);
        }
    }

    fn pop_clip(&mut self) {
        self.clips.pop();
    }

    fn pop_transparency_group(&mut self) {}

    fn begin_marked_content(&mut self, _: &[u8], properties: Option<&Dict<'_>>) {
        if self.marks.len() >= MAX_STACK {
            return;
        }
        let mcid = properties.and_then(|p| p.get::<u32>(b"MCID".as_slice()));
        let actual = properties.and_then(|p| p.get::<PdfString<'_>>(b"ActualText".as_slice()));
        // Nothing but a soft hyphen stands for the hyphen drawn at the end of a line.
        let actual = actual.map(|s| text::verbatim(s.as_bytes()));
        self.marks.push(Mark { mcid, actual });
    }

    fn end_marked_content(&mut self) {
        self.marks.pop();
    }
}

/// The direction of reading from the direction of advance on the page (y downwards).
fn turn_of(a: f64, b: f64) -> Turn {
    match (a.abs() * UPRIGHT >= b.abs(), b.abs() * UPRIGHT >= a.abs()) {
        (true, _) if a >= 0.0 => Turn::None,
        (true, _) => Turn::Over,
        (_, true) if b > 0.0 => Turn::Down,
        (_, true) => Turn::Up,
        _ => Turn::Askew,
    }
}

/// The colour of a paint; none for one that leaves no trace.
fn colour(paint: &Paint<'_>) -> Option<[u8; 3]> {
    match paint {
        Paint::Color(colour) => {
            let [r, g, b, alpha] = colour.to_rgba().to_rgba8();
            (alpha > 8).then_some([r, g, b])
        }
        // Patterns: any colour that is neither black nor white.
        Paint::Pattern(_) => Some([128, 128, 128]),
    }
}

/// A letter of a font of signs: arrows keep their meaning, everything else is a bullet.
fn dingbat(char: char) -> char {
    match char as u32 & 0xFF {
        _ if char.is_whitespace() => char,
        0xE0 | 0xE8 | 0xF0 => '→',
        _ => '•',
    }
}

/// The transform from the file's coordinates to the page as shown, y downwards.
pub(super) fn upright(page: &Page<'_>) -> Affine {
    Affine::new(page.initial_transform(true).as_coeffs())
}
