//! Readers for everything that is not PDF: HTML, DOCX, Markdown and plain text. Each ends in a [`crate::model::Layout`].

mod build;
mod decode;
mod docx;
mod grid;
mod html;
mod inline;
mod markdown;
mod marker;
mod plain;

pub use docx::docx;
pub use html::html;
pub use markdown::markdown;
pub use plain::plain;
