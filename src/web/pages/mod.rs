//! The Danish pages. A page is a type with its template beside it; every state is a URL, and all works without scripts.

mod assets;
mod document;
mod facets;
mod goal;
mod help;
mod original;
mod outline;
mod render;
mod search;
mod search_view;
mod status;
mod words;

pub use assets::{asset, robots};
pub use document::{document, documents};
pub use goal::{figure, goal};
pub use help::help;
pub use original::original;
pub use render::{not_found, problem};
pub use search::search;
pub use status::status;
pub use words::state_word;
