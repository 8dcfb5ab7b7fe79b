//! Links between goals, kept up to date: `knowledge` compares, the search index finds whom to compare with, the store keeps the result.
//!
//! `desk` (profiles and pairs read once) → `make` (one link with its reasons) → `update` (the links of changed documents' goals) ; `answers`
//! (what is stored, shown).

mod answers;
mod between;
mod calibrate;
mod desk;
mod editions;
mod make;
mod shelf;
#[cfg(test)]
mod tests;
mod update;

pub use answers::{judgements, links, one_sided, similar};
pub use between::between;
pub use calibrate::calibrate;
pub use editions::editions;
pub use update::{again, all, changed};
