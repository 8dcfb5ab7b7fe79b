//! Records of goals in, answers out.
//!
//! Two parts behind our own request and answer types: the store (SQLite, the truth) and the search engine (tantivy, derived,
//! can always be rebuilt). No PDF, no HTTP.

mod department;
mod error;
#[cfg(test)]
mod fixture;
mod frameworks;
mod knowledge;
mod library;
mod linking;
mod overview;
pub mod record;
mod search;
mod slips;
mod store;
mod syntax;
mod topics;

pub use error::Error;
pub use library::Library;
pub use search::reference_label;
pub use store::{PlainIndex, sha256};
pub use syntax::{Syntax, syntax};
