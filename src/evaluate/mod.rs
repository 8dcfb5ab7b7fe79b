//! The relevance bench: cases with known answers asked of a collection, scored, compared and reported.

mod cases;
mod compare;
mod report;
mod run;
mod score;
mod truth;

pub use cases::load;
pub use compare::changes;
pub use report::{changed, html, table};
pub use run::{Evaluation, run};
pub use truth::Truth;
