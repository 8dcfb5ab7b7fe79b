//! The collection seen as a whole: frameworks and their tracks, counts by two fields, goals side by side,
//! documents that are cited and not held.

mod cited;
mod compare;
mod matrix;
mod terms;
mod tracks;

pub use cited::cited;
pub use compare::compare;
pub use matrix::matrix;
pub use terms::terms;
pub use tracks::{track, tracks};
