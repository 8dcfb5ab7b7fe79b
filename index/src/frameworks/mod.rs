//! What people wrote of frameworks and tracks: how a mention becomes a reference, and the vocabulary as TOML. Pure.

mod check;
mod file;
mod mentions;
mod spelling;

pub use check::checked;
pub use file::{from_toml, to_toml};
pub use mentions::Terms;
pub use spelling::misspelt;
