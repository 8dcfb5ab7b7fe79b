//! The JSON API: the types of the collection, serialised once.

mod handlers;
mod knowledge;
mod openapi;
mod reply;

pub use handlers::{document, documents, explain, goal, health, not_found, search, status, suggest};
pub use knowledge::{compare, editions, judge, judgements, links, matrix, similar, track, tracks};
pub use openapi::openapi;
pub use reply::problem;
