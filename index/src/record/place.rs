//! Where words of a document stand.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A rectangle on a page in fractions of its width and height, origin top left.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Boxed {
    /// Page number, from 1.
    pub page: u32,
    /// Left edge.
    pub x: f32,
    /// Top edge.
    pub y: f32,
    /// Width.
    pub w: f32,
    /// Height.
    pub h: f32,
}

/// Where a fact stands.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Place {
    /// Page on which it begins, from 1.
    pub page: u32,
    /// One box per line of text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub boxes: Vec<Boxed>,
    /// First and last line of a plain text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lines: Option<[u32; 2]>,
}
