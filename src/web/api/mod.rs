//! The JSON API: the types of the collection, serialised once.

mod handlers;
mod openapi;
mod reply;

pub use handlers::{document, documents, goal, health, links, not_found, search, status};
pub use openapi::openapi;
pub use reply::problem;
