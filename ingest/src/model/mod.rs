//! The types that pass between the stages: placed text, page layout, and what extraction returns.

mod block;
mod document;
mod extracted;
mod place;
mod recognised;
mod report;
mod stops;
mod text;

pub use block::{Block, BlockKind, Cell, Layout, Marker, Metadata, OutlineEntry, Page, Row, Style, Table};
pub use document::{Evidence, Municipality, Period, State};
pub use extracted::*;
pub use place::{Boxed, Location, Place, Rect};
pub use recognised::{RecognisedPage, RecognisedWord, RecognitionReport};
pub use report::*;
pub use stops::Stops;
pub use text::{Fragment, Text};
