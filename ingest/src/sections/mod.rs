//! From layout to structure: lines, headings, labels, numbering, contents pages.

mod by_look;
mod columns;
mod contents;
mod cues;
mod headings;
mod key;
mod label;
mod lines;
mod misspelt;
mod numbered;
mod outline;
mod repeated;
mod rivals;
mod role;
mod run_in;
mod sentence;
mod story;
mod structure;
mod unpack;

pub use cues::Cues;
pub use key::{key, letters, letters_of, words};
pub use label::{GoalLabel, code, goal_label, number};
pub use lines::{Line, LineKind, lines};
pub use outline::{Class, Look, Outline};
pub use role::Role;
pub use sentence::sentence_texts;
pub use story::tells_story;
pub use structure::outline;
