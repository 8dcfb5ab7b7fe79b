//! Personal numbers (CPR) are found before anything of a document is kept: in its text, headers, tables, properties and hidden text.

mod check;
mod cpr;

pub use check::check;
pub use cpr::personal_numbers;
