//! What is remembered of a page whose words were laid in.

use super::lines::Skew;
use crate::model::Rect;

/// One page as it was laid in.
#[derive(Clone, Debug, Default)]
pub struct Laid {
    /// Page number, from 1.
    pub page: u32,
    /// How its picture lies.
    pub skew: Skew,
    /// Width in points.
    pub width: f32,
    /// Height in points.
    pub height: f32,
    /// Boxes on the picture in fractions, with the recogniser's confidence.
    pub words: Vec<(Rect, f32)>,
}
