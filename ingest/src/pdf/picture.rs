//! One page as an image: for character recognition and for showing where a fact stands.

use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings};
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
    let settings = InterpreterSettings { render_content: RenderContent::PAGE, ..InterpreterSettings::default() };
    let size = PixmapSettings { x_scale: scale, y_scale: scale, bg_color: WHITE };
    let image = hayro::render(page, &RenderCache::new(), &settings, &RenderSettings::default(), &size);
    image.into_png().map_err(|_| ExtractError::Damaged)
}
