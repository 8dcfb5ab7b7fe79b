//! A reference as found in a text, before it gets its place.

use std::ops::Range;

/// One reference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Where its words stand.
    pub range: Range<usize>,
    /// Normal form.
    pub key: String,
    /// Name of the framework, law or policy.
    pub framework: String,
    /// Not in the words alone.
    pub inferred: bool,
}

impl Found {
    /// A reference that stands in the words of `range`.
    pub fn new(range: Range<usize>, key: impl Into<String>, framework: impl Into<String>) -> Self {
        Self { range, key: key.into(), framework: framework.into(), inferred: false }
    }
}

/// A name as part of a key: lower case, blanks and signs to single hyphens, æ ø å kept.
pub fn slug(name: &str) -> String {
    let mut slug = String::new();
    for c in name.to_lowercase().chars() {
        if c.is_alphanumeric() {
            slug.push(c);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.trim_end_matches('-').to_owned()
}

/// The first upper-case letter of a name, the rest as it stands.
pub fn capital(name: &str) -> String {
    let mut chars = name.chars();
    chars.next().map(|c| c.to_uppercase().chain(chars).collect()).unwrap_or_default()
}
