//! Reading a query: pieces, recognised filters, words to find. Works on strings and the vocabulary only; knows no engine.

mod amount;
mod field;
mod filters;
mod law;
mod lex;
mod parse;
mod period;
mod person;
mod place;
mod reading;
#[cfg(test)]
mod tests;
mod track;
mod tree;
mod types;

pub use amount::thousandths;
pub use parse::parse;
pub use types::{Condition, Figure, Node, Parsed};
