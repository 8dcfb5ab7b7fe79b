//! From sections to goals and their facts.

pub mod document;
pub mod build;
pub mod draft;
pub mod goal_facts;
pub mod goals;
