//! The JSON API: the types of the collection, serialised once.

mod frameworks;
mod handlers;
mod knowledge;
mod openapi;
mod reply;

pub use frameworks::{cited, frameworks, keep as keep_frameworks, read as read_frameworks, toml as frameworks_toml};
pub use handlers::{document, documents, explain, goal, health, not_found, search, status, suggest};
pub use knowledge::{compare, editions, judge, judgements, links, matrix, similar, track, tracks};
pub use openapi::openapi;
pub use reply::problem;
