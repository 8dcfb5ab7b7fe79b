//! The Danish pages. A page is a type with its template beside it; every state is a URL, and all works without scripts.

mod address;
mod assets;
mod document;
mod facets;
mod facts;
mod goal;
mod help;
mod original;
mod outline;
mod passage;
mod picture;
mod render;
mod search;
mod search_view;
mod source;
mod source_view;
mod status;
mod words;

pub use assets::{asset, robots};
pub use document::{document, documents};
pub use facts::figure;
pub use goal::goal;
pub use help::help;
pub use original::original;
pub use picture::picture;
pub use render::{not_found, problem};
pub use search::search;
pub use source::source;
pub use status::status;
pub use words::state_word;
