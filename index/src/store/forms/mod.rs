//! Whether two files are forms of one work (PDF, Word, web page, text, scan of the same document), or editions, versions or strangers.
//!
//! `profile` takes from a record what the decision needs, `sketch` finds likely forms among many, `edits` tells reading noise from changed
//! text, `compare` decides, `names` decides for scans without text, `trace` knows a withdrawn text again without holding it.

mod compare;
mod edits;
mod hash;
mod names;
mod profile;
mod sketch;
mod trace;

#[cfg(test)]
mod tests;

pub use compare::{Verdict, compare};
pub use names::{same_document, years_of_name};
pub use profile::{Profile, words};
pub use trace::Trace;
