//! Readers for everything that is not PDF: DOCX, ODT, XLSX, ODS, HTML, Markdown and plain text. Each ends in a [`crate::model::Layout`].

mod build;
mod counter;
mod decode;
mod docx;
mod form;
mod grid;
mod headings;
mod html;
mod inline;
mod markdown;
mod marker;
mod odf;
mod ods;
mod odt;
mod ooxml;
mod parts;
mod plain;
mod sheet;
mod sheet_cell;
#[cfg(test)]
mod testing;
mod xlsx;
mod xml;

pub use docx::docx;
pub use html::html;
pub use markdown::markdown;
pub use ods::ods;
pub use odt::odt;
pub use plain::plain;
pub use xlsx::xlsx;
