//! From the bytes of a municipal document to its goals, activities, owners, measures and references.
//!
//! Pure: no disk, network, clock, async or search engine. One way, one type per stage:
//!
//! ```text
//! &[u8] ─ pdf / office readers → Layout ─ sections::outline → Section tree ─ facts::find → Extracted
//! ```
//!
//! Trouble inside a document is data ([`model::Warning`]), never a panic; `Err` only where nothing can be said.

pub mod error;
pub mod extract;
pub mod facts;
pub mod format;
pub mod hints;
pub mod layout;
mod letters;
pub mod limits;
pub mod model;
pub mod office;
mod pattern;
pub mod pdf;
pub mod privacy;
mod recognition;
pub mod rules;
mod running_text;
pub mod sections;

pub use error::ExtractError;
pub use extract::extract;
pub use hints::{Hint, Hints};
pub use limits::Limits;
pub use rules::Switches;
