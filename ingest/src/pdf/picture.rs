//! One page as an image: for character recognition and for showing where a fact stands.

use hayro::vello_cpu::Pixmap;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings};
use hayro_interpret::hayro_syntax::Pdf;
use hayro_interpret::hayro_syntax::page::Page;
use hayro_interpret::{InterpreterSettings, RenderContent};

use crate::error::ExtractError;
use crate::limits::Limits;

/// Pixels of the longer side at most, whatever is asked for: 4,961 is A3 at 300 dpi.
const MAX_SIDE: f32 = 4_961.0;

/// The page (from 1) as a PNG file, `width` pixels wide; less where the longer side would pass 4,961 pixels. Shown upright, without annotations,
/// so fractions of the image's sides are the fractions of the page that places are given in.
///
/// # Errors
/// Where the file cannot be opened, has no such page, or the image cannot be made.
pub fn picture(bytes: &[u8], page: u32, width: u32, limits: &Limits) -> Result<Vec<u8>, ExtractError> {
    let pdf = super::open::open(bytes, limits)?;
    let page = (page as usize).checked_sub(1).and_then(|n| pdf.pages().get(n)).ok_or(ExtractError::NoSuchPage { page })?;
    let (across, down) = page.render_dimensions();
    if !(across.is_finite() && down.is_finite() && across >= 1.0 && down >= 1.0) {
        return Err(ExtractError::Damaged);
    }
    #[expect(clippy::cast_precision_loss, reason = "widths of images are far below 2^23")]
    let scale = (width.max(1) as f32 / across).min(MAX_SIDE / across.max(down)).max(1.0 / across.min(down));
    let image = render(page, scale);
    image.into_png().map_err(|_| ExtractError::Damaged)
}

/// A page as shades of grey.
#[derive(Clone, Debug)]
pub struct Grey {
    /// Pixels per row.
    pub width: usize,
    /// Rows from top to bottom, 0 for black.
    pub pixels: Vec<u8>,
    /// Width of the page in points.
    pub points: f32,
}

/// Pages of one file to be looked at.
pub struct Pictures {
    pdf: Pdf,
}

impl Pictures {
    /// Opens a file; none where it cannot be opened.
    pub fn open(bytes: &[u8], limits: &Limits) -> Option<Self> {
        Some(Self { pdf: super::open::open(bytes, limits).ok()? })
    }

    /// A page (from 1) at 150 pixels per inch, as [`picture`] shows it.
    pub fn grey(&self, page: u32) -> Option<Grey> {
        const SCALE: f32 = 150.0 / 72.0;
        let page = self.pdf.pages().get((page as usize).checked_sub(1)?)?;
        let (across, down) = page.render_dimensions();
        if !(across.is_finite() && down.is_finite() && across >= 1.0 && down >= 1.0) {
            return None;
        }
        let image = render(page, SCALE.min(MAX_SIDE / across.max(down)));
        let width = usize::from(image.width());
        // The paper is opaque, so the colours stand as they are.
        let shade = |p: &[u8]| match p {
            [r, g, b, ..] => ((u32::from(*r) * 77 + u32::from(*g) * 150 + u32::from(*b) * 29) >> 8) as u8,
            _ => 255,
        };
        let pixels = image.data_as_u8_slice().chunks_exact(4).map(shade).collect();
        Some(Grey { width, pixels, points: across })
    }
}

fn render(page: &Page<'_>, scale: f32) -> Pixmap {
    let settings = InterpreterSettings { render_content: RenderContent::PAGE, ..InterpreterSettings::default() };
    let size = PixmapSettings { x_scale: scale, y_scale: scale, bg_color: WHITE };
    hayro::render(page, &RenderCache::new(), &settings, &RenderSettings::default(), &size)
}
