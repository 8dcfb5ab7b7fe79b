//! The collection seen as a whole: frameworks and their tracks, counts by two fields, goals side by side.

mod compare;
mod matrix;
mod tracks;

pub use compare::compare;
pub use matrix::matrix;
pub use tracks::{track, tracks};
