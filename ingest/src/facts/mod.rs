//! From sections to goals and their facts.

pub mod build;
pub mod content;
pub mod document;
pub mod draft;
pub mod fields;
pub mod figures;
pub mod goal_facts;
pub mod goals;
