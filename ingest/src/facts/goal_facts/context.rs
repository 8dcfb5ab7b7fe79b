//! What the whole document says and single goals leave out: year, names, roles, laws, frameworks.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use super::pattern::{Pattern, any};

/// A framework of tracks that the document defines or numbers: "DUS (Direktionens Udviklingsspor)".
#[derive(Clone, Debug, Default)]
pub struct Framework {
    /// First part of its reference keys.
    pub key: String,
    /// Its name as shown.
    pub label: String,
    /// The words that name it, as written.
    pub names: Vec<String>,
    /// The noun of its numbered parts ("kurs"), where the document shows it and no other framework has the same.
    pub part: Option<String>,
    /// The patterns of its names and of its numbered parts, compiled once a document.
    pub patterns: Patterns,
}

/// Patterns of a [`Framework`], made when the first text is searched.
#[derive(Clone, Debug, Default)]
pub struct Patterns {
    names: Arc<OnceLock<Pattern>>,
    parts: Arc<OnceLock<Pattern>>,
}

impl Framework {
    /// Any of its names.
    pub fn named(&self) -> &Pattern {
        self.patterns.names.get_or_init(|| Pattern::exact(&format!(r"\b{}\b", any(&self.names))))
    }

    /// A numbered part of it, group `list` (digits) or `nth` (an ordinal); none where the document shows no noun for one.
    pub fn numbered(&self) -> Option<&Pattern> {
        let noun = self.part.as_ref()?;
        Some(self.patterns.parts.get_or_init(|| {
            // A compound may be divided at its joints: "kurs-mærke 3".
            let parts = sporhund_danish::Analyser::shared().split(noun);
            let words: Vec<String> = parts.iter().map(|p| regex::escape(&p.text)).collect();
            let noun = if words.len() > 1 { words.join(r"[- ]?") } else { regex::escape(noun) };
            let number = r"(?:nr\.?\s*|nummer\s+)?\d{1,2}\b";
            let nth = r"første|andet|anden|tredje|fjerde|femte|sjette|syvende|ottende|niende|tiende";
            Pattern::new(&format!(
                r"\b(?:{noun}(?:et|en|t|n|r|er|ne|rne|ene|erne)?\s+(?P<list>{number}(?:\s*(?:,|og|samt|/)\s*{number})*)|(?P<nth>{nth})\s+{noun})\b"
            ))
        }))
    }
}

/// Facts of the whole document that the texts of one goal are read with.
#[derive(Clone, Debug, Default)]
pub struct Context {
    /// First year of the document's period.
    pub year: Option<i32>,
    /// First and last day of the document's period.
    pub period: Option<(String, Option<String>)>,
    /// Name of the municipality, without "Kommune".
    pub municipality: Option<String>,
    /// Person → role, where exactly one role stands with the name anywhere in the document.
    pub roles: BTreeMap<String, String>,
    /// Shorter forms of persons' names → the fullest form in the document.
    pub name_forms: BTreeMap<String, String>,
    /// Persons whom the document names as representatives of a union, lower case.
    pub representatives: BTreeSet<String>,
    /// Frameworks the document defines by a short name in brackets.
    pub frameworks: Vec<Framework>,
    /// Titles of a framework's tracks, lower case → key of the track.
    pub track_titles: BTreeMap<String, String>,
    /// Nouns by which the document numbers its own goals (`spor`, `pejlemærke`): a bare "spor 2" is then its own.
    pub own_parts: BTreeSet<String>,
    /// Keys of the laws named in the document.
    pub laws: BTreeSet<String>,
    /// The document's own names (title, genre with area), lower case, which are no references.
    pub own_names: Vec<String>,
    /// Titles of all goals by draft index, for what a goal inherits from its parent.
    pub titles: Vec<crate::model::Text>,
    /// Which rules are on.
    pub rules: crate::rules::Switches,
}

impl Context {
    /// The framework of the document that a key names a part of, unless the document numbers its own parts by the same noun.
    pub fn part_of(&self, key: &str) -> Option<&str> {
        let (framework, _) = key.split_once('/')?;
        let own = |f: &&Framework| f.part.as_ref().is_some_and(|noun| self.own_parts.contains(noun));
        self.frameworks.iter().filter(|f| !own(f)).map(|f| f.key.as_str()).find(|k| *k == framework)
    }

    /// A context that knows only the year of the document.
    pub fn of_year(year: i32) -> Self {
        Self { year: Some(year), ..Self::default() }
    }
}
