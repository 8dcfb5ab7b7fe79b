//! What connects goals of different documents. Pure: no database, no search engine; `linking` brings the two together.
//!
//! `texts` (a goal's own passages) → `words` (weighed terms, subjects) → `reading` (both, kept) → `profile` (what is kept of a goal for comparing) → `likeness`
//! (two profiles) → `ranking` (how a pair stands among the others of both goals: the score) → `reasons` (in words, with passages).
//! `names` knows departments, `partners` who is named as taking part.

mod calibration;
mod concepts;
mod denials;
mod diff;
mod editions;
mod kind;
mod likeness;
mod names;
mod partners;
mod profile;
mod ranking;
mod reading;
mod reasons;
mod references;
mod search_words;
mod statistics;
mod texts;
mod units;
mod words;

#[cfg(test)]
mod tests;

pub use calibration::Calibration;
pub use diff::{Told, diff, is_same};
pub use editions::{continued, series};
pub use kind::{declared, kind};
pub use likeness::{Weighed, likeness, weighed};
pub use names::{Departments, Names};
pub use profile::{Profile, profiles};
#[cfg(test)]
pub use ranking::better;
pub use ranking::{LINKED, Near, Standing, base, is_outdone, odds};
pub use reading::{Reading, read};
pub use reasons::{Shared, reasons};
pub use references::{numbered, refers, titled};
pub use search_words::{affordable, search_words};
pub use statistics::Statistics;
pub use texts::Passage;
pub use words::{Term, term};
