#![doc = include_str!("ARCHITECTURE.md")]

pub mod cli;
pub mod evaluate;
pub mod pipeline;
pub mod web;
mod wording;
