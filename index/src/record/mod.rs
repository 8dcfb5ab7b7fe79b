//! What is kept of a document: works, their files and goals.

mod answer;
mod ask;
mod framework;
mod judge;
mod keep;
mod links;
mod overview;
mod place;
mod shared;
mod work;

pub use answer::*;
pub use ask::*;
pub use framework::*;
pub use judge::*;
pub use keep::*;
pub use links::*;
pub use overview::*;
pub use place::*;
pub use shared::*;
pub use work::*;
