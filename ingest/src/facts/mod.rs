//! From sections to goals and their facts.

pub mod draft;
