//! What a page's picture shows beside its words: bold letters (`stems`), bullets that were not read (`dots`), drawn lines (`rules`).

mod boxes;
mod dots;
mod picture;
mod rules;
mod stems;

pub use boxes::tighten;
pub use dots::dots;
pub use picture::Picture;
pub use rules::rules;
pub use stems::{mark_bold, stems};

#[cfg(test)]
mod tests;
