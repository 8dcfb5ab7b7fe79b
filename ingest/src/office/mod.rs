//! Readers for everything that is not PDF: HTML, DOCX, Markdown and plain text. Each ends in a [`crate::model::Layout`].

mod build;
mod decode;
mod grid;
mod html;
mod inline;
mod marker;
mod plain;

pub use html::html;
pub use plain::plain;
