//! Reading a query: pieces, recognised filters, words to find. Works on strings and the vocabulary only; knows no engine.

mod law;
mod lex;
mod parse;
mod period;
mod person;
mod place;
mod track;
mod types;

pub use parse::parse;
pub use types::{Condition, Node, Parsed};
