//! What is kept of a document: works, their files and goals.

mod answer;
mod work;

pub use answer::*;
pub use work::*;
