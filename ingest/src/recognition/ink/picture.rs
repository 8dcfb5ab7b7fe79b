//! A page as shades of grey, and how much ink there is at a place.

use super::super::lines::Skew;

/// A page as shades of grey, 0 for black.
#[derive(Clone, Debug, Default)]
pub struct Picture {
    width: usize,
    height: usize,
    pixels: Vec<u8>,
    /// Pixels per point.
    scale: f32,
    /// Shade of the paper, and of full ink.
    paper: f32,
    ink: f32,
}

impl Picture {
    /// A picture of `width` pixels per row of a page that is `points` wide; none where it is empty.
    pub fn new(width: usize, pixels: Vec<u8>, points: f32) -> Option<Self> {
        let height = pixels.len().checked_div(width)?;
        let (paper, ink) = shades(&pixels)?;
        let scale = width as f32 / points;
        (height > 0 && scale.is_finite() && scale > 0.0).then_some(Self { width, height, pixels, scale, paper, ink })
    }

    /// How much ink there is at a point of the upright page, 0 to 1.
    pub fn ink_at(&self, skew: &Skew, x: f32, y: f32) -> f32 {
        let (x, y) = skew.back(x, y);
        self.pixel(x * self.scale, y * self.scale)
    }

    fn pixel(&self, x: f32, y: f32) -> f32 {
        if !(x >= 0.0 && y >= 0.0) {
            return 0.0;
        }
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "not negative, and cast saturates")]
        let (x, y) = (x as usize, y as usize);
        if x >= self.width || y >= self.height {
            return 0.0;
        }
        let shade = self.pixels.get(y * self.width + x).copied().map_or(self.paper, f32::from);
        ((self.paper - shade) / (self.paper - self.ink)).clamp(0.0, 1.0)
    }

    /// Points per pixel.
    pub fn step(&self) -> f32 {
        1.0 / self.scale
    }
}

/// Shade of the paper (the most frequent one) and of ink; none where nothing stands out.
fn shades(pixels: &[u8]) -> Option<(f32, f32)> {
    /// Difference that letters have at least.
    const STANDS_OUT: usize = 50;
    let mut counts = [0_usize; 256];
    for pixel in pixels {
        if let Some(count) = counts.get_mut(usize::from(*pixel)) {
            *count += 1;
        }
    }
    let paper = (0..256_usize).max_by_key(|s| counts.get(*s).copied().unwrap_or(0))?;
    // The darkest two thousandths are ink wherever there is a word.
    let mut seen = 0;
    let ink = (0..256_usize).find(|s| {
        seen += counts.get(*s).copied().unwrap_or(0);
        seen * 500 > pixels.len()
    })?;
    (paper >= ink + STANDS_OUT).then_some((paper as f32, ink as f32))
}
