//! The text-level facts of a goal: references, owners and participants, figures, follow-up, time frame, milestones, status.
//!
//! [`Context::gather`] reads the document once; [`fill()`] then reads each draft with it. Every function takes placed text and gives each fact
//! the place of its words. The wordings are data (`ingest/data/*.toml`).

mod amounts;
mod calendar;
mod context;
mod dates;
mod endings;
mod fill;
mod follow_up;
mod gather;
mod learn;
mod list;
mod measured;
mod measures;
mod milestones;
mod names;
mod parties;
mod pattern;
mod people;
mod references;
mod rhythm;
mod status;
mod time_frame;
mod unions;

pub use context::{Context, Framework};
pub use fill::fill;
pub use follow_up::{Told, follow_up, follow_up_field};
pub use learn::learn;
pub use measures::{Use, measures, use_of_label};
pub use milestones::milestones;
pub use parties::{Ground, Parties, is_byline, parties};
pub use references::references;
pub use rhythm::recurs;
pub use status::{is_rating, status};
pub use time_frame::time_frame;
