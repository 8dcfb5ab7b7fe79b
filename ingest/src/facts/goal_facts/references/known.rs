//! The frameworks that are known without the document, and the words by which documents tell of others.

use std::sync::LazyLock;

use serde::Deserialize;

use super::super::pattern::{Pattern, any, data, either};

/// What `frameworks.toml` holds.
#[derive(Default, Deserialize)]
pub struct Frameworks {
    /// Frameworks by their names.
    pub framework: Vec<Named>,
    /// Words of frameworks that are known by whose they are.
    pub owned: Owned,
    /// Words of frameworks that have a name of their own.
    pub proper: Proper,
    /// The United Nations' goals.
    pub world_goal: Vec<WorldGoal>,
}

/// A framework known by its name.
#[derive(Default, Deserialize)]
pub struct Named {
    /// First part of its reference keys.
    pub key: String,
    /// Its name as shown.
    pub label: String,
    /// Patterns of the words that name it.
    pub names: Vec<String>,
}

/// Owner and noun: "Direktionens strategiplan".
#[derive(Default, Deserialize)]
pub struct Owned {
    /// Owners in the genitive.
    pub owners: Vec<String>,
    /// Owners as they act, as patterns.
    pub subjects: Vec<String>,
    /// What they own.
    pub nouns: Vec<String>,
    /// Nouns that need no owner where a number stands beside them.
    pub numbered: Vec<String>,
    /// Nouns of numbered parts.
    pub parts: Vec<String>,
    /// What a short name in brackets stands for.
    pub defined_nouns: Vec<String>,
}

/// Words of frameworks with a name of their own.
#[derive(Default, Deserialize)]
pub struct Proper {
    /// Nouns of their parts.
    pub parts: Vec<String>,
    /// Words that are no such name, as patterns.
    pub not_names: Vec<String>,
    /// Numbered nouns that are no parts of a framework.
    pub not_parts: Vec<String>,
    /// What leads from a framework to its parts, as patterns.
    pub holds: Vec<String>,
}

/// One of the United Nations' goals.
#[derive(Default, Deserialize)]
pub struct WorldGoal {
    /// Its number.
    pub number: u32,
    /// Pattern of its name.
    pub name: String,
}

/// The lists, read once.
pub static DATA: LazyLock<Frameworks> = LazyLock::new(|| data(include_str!("../../../../data/frameworks.toml")));
static NOT_A_NAME: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&format!("^{}$", either(&DATA.proper.not_names))));

/// Source of a pattern for owners in the genitive, whatever their capitals.
pub fn owners() -> String {
    format!("(?i:{})", any(&DATA.owned.owners))
}

/// Whether words that look like a name name no framework.
pub fn is_no_name(name: &str) -> bool {
    NOT_A_NAME.is_match(name)
}
