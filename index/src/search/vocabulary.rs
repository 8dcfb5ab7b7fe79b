//! What the index itself knows: facet values with their labels, names of frameworks, acronyms. Queries are understood by it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use super::data::LABELS;
use super::reference;
use crate::record::NONE;

/// Most values above one that are told with it: every answer carries them.
const MOST_PARENTS: usize = 8;

/// Values and names present in the index.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    /// Facet field to the values present.
    pub values: BTreeMap<String, BTreeSet<String>>,
    /// Facet field and value to the label.
    pub labels: BTreeMap<(String, String), String>,
    /// Facet field and value to the values above it: a municipality's region, an area's municipalities.
    pub parents: BTreeMap<(String, String), BTreeSet<String>>,
    /// Framework's key to the lower-case names documents use for it.
    pub aliases: BTreeSet<(String, String)>,
    /// Acronym and long form, lower case.
    pub acronyms: BTreeSet<(String, String)>,
    municipalities: OnceLock<Vec<Name>>,
}

/// A municipality's name, and what it is compared as.
#[derive(Clone, Debug, Default)]
pub struct Name {
    /// As the index writes it.
    pub text: String,
    /// As it is compared.
    pub compared: String,
    /// Number of its parts.
    pub parts: usize,
}

impl Vocabulary {
    /// Values of a field.
    pub fn of(&self, field: &str) -> impl Iterator<Item = &String> {
        self.values.get(field).into_iter().flatten()
    }

    /// The municipalities, made comparable once by `compared`.
    pub fn municipalities(&self, compared: impl Fn(&str) -> String) -> &[Name] {
        let name = |text: &String| Name { compared: compared(text), parts: text.split([' ', '-']).count(), text: text.clone() };
        self.municipalities.get_or_init(|| self.of("municipality").map(name).collect())
    }

    /// The field has the value.
    pub fn has(&self, field: &str, value: &str) -> bool {
        self.values.get(field).is_some_and(|v| v.contains(value))
    }

    /// The values above a value, where they are few: what nearly all municipalities have stands under none of them.
    pub fn parents(&self, field: &str, value: &str) -> Vec<String> {
        if field == "track" && value != NONE {
            return vec![reference::head(value).to_owned()];
        }
        let above = self.parents.get(&(field.to_owned(), value.to_owned()));
        above.filter(|above| above.len() <= MOST_PARENTS).into_iter().flatten().cloned().collect()
    }

    /// What people read for a value.
    pub fn label(&self, field: &str, value: &str) -> String {
        if let Some(label) = LABELS.get(&(field, value)) {
            return (*label).to_owned();
        }
        if let Some(label) = self.labels.get(&(field.to_owned(), value.to_owned())) {
            return label.clone();
        }
        match field {
            _ if value == NONE => "ikke angivet".to_owned(),
            "track" | "law" => reference::label(value, ""),
            "framework" => reference::framework_label(value, ""),
            _ => value.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_tells_what_is_above_it_unless_that_is_nearly_everything() {
        let mut vocabulary = Vocabulary::default();
        let towns = |many: usize| (0..many).map(|n| format!("By {n}")).collect::<BTreeSet<_>>();
        vocabulary.parents.insert(("area".to_owned(), "Kultur".to_owned()), towns(2));
        vocabulary.parents.insert(("area".to_owned(), "Skole".to_owned()), towns(98));
        assert_eq!(vocabulary.parents("area", "Kultur"), ["By 0", "By 1"]);
        assert!(vocabulary.parents("area", "Skole").is_empty());
        assert_eq!(vocabulary.parents("track", "dus/2"), ["dus"]);
    }
}
