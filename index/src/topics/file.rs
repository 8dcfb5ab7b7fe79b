//! The vocabulary as TOML: the embedded files, and one in the data folder that extends, replaces or removes entries by their names.

use std::io::ErrorKind;
use std::path::Path;

use serde::Deserialize;

use crate::error::Error;

/// Name of the user's file in the data folder.
pub const USER_FILE: &str = "vocabulary.toml";

const THEMES: &str = include_str!("../../data/themes.toml");
const GROUPS: &str = include_str!("../../data/target_groups.toml");

/// A vocabulary file.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vocabulary {
    /// Themes.
    #[serde(default)]
    pub theme: Vec<Entry>,
    /// Target groups.
    #[serde(default)]
    pub target_group: Vec<Entry>,
}

/// A theme or target group with its words.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// As the user reads it.
    pub name: String,
    /// Words and phrases that show it.
    #[serde(default)]
    pub words: Vec<String>,
    /// Words that show it only together with others.
    #[serde(default)]
    pub weak: Vec<String>,
    /// Words and phrases that mean something else.
    #[serde(default)]
    pub not: Vec<String>,
    /// In the user's file: the words stand instead of ours.
    #[serde(default)]
    pub replace: bool,
    /// In the user's file: the entry is left out.
    #[serde(default)]
    pub remove: bool,
}

/// The embedded vocabulary.
pub fn embedded() -> Vocabulary {
    // Files of the program itself: a test reads both.
    let themes: Vocabulary = toml::from_str(THEMES).unwrap_or_default();
    let groups: Vocabulary = toml::from_str(GROUPS).unwrap_or_default();
    Vocabulary { theme: themes.theme, target_group: groups.target_group }
}

/// The embedded vocabulary with the changes of the user's file, where there is one.
pub fn load(path: &Path) -> Result<Vocabulary, Error> {
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(embedded()),
        Err(error) => return Err(wrong(path, &error.to_string())),
    };
    let own: Vocabulary = toml::from_str(&text).map_err(|e| wrong(path, &said(&e, &text)))?;
    if own.theme.iter().chain(&own.target_group).any(|e| e.name.trim().is_empty()) {
        return Err(wrong(path, "et navn er tomt"));
    }
    Ok(merged(embedded(), own))
}

fn wrong(path: &Path, detail: &str) -> Error {
    Error::Vocabulary { path: path.to_path_buf(), detail: detail.to_owned() }
}

/// Line and reason, on one line.
fn said(error: &toml::de::Error, text: &str) -> String {
    let line = error.span().and_then(|s| text.get(..s.start)).map_or(1, |before| before.matches('\n').count() + 1);
    format!("linje {line}: {}", error.message().replace('\n', " "))
}

/// Entries of the user's file change those of the same name; others are new.
pub fn merged(base: Vocabulary, own: Vocabulary) -> Vocabulary {
    Vocabulary { theme: merge(base.theme, own.theme), target_group: merge(base.target_group, own.target_group) }
}

fn merge(mut base: Vec<Entry>, own: Vec<Entry>) -> Vec<Entry> {
    for entry in own {
        let name = entry.name.trim().to_lowercase();
        let at = base.iter().position(|e| e.name.to_lowercase() == name);
        match (at.and_then(|i| base.get_mut(i)), entry.remove, entry.replace) {
            (Some(_), true, _) => base.retain(|e| e.name.to_lowercase() != name),
            (None, true, _) => {}
            (Some(known), false, true) => *known = entry,
            (Some(known), false, false) => {
                known.words.extend(entry.words);
                known.weak.extend(entry.weak);
                known.not.extend(entry.not);
            }
            (None, false, _) => base.push(entry),
        }
    }
    base
}
