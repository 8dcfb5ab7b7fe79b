//! What the decision on forms needs from a record.

use std::collections::BTreeSet;

use super::hash;
use super::sketch::Sketch;
use crate::record::{Record, State};

/// Words per shingle: long enough that shared phrases of the administration do not count as shared text.
const SHINGLE: usize = 3;

/// A document reduced to what tells it from others.
#[derive(Clone, Debug, Default)]
pub struct Profile {
    /// Its words in reading order, lower case, numbers whole.
    pub words: Vec<String>,
    /// All letters and digits of the words in a row: what is left when spaces, hyphens and divided words differ.
    pub letters: String,
    /// Hashes of its word shingles.
    pub shingles: BTreeSet<u64>,
    /// Titles of its goals as words.
    pub titles: Vec<Vec<String>>,
    /// Who, what and when.
    pub identity: Identity,
}

/// Facts that tell documents with much the same text apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Identity {
    /// Municipality, unless only guessed from place names.
    pub municipality: Option<String>,
    /// Words of the area.
    pub area: Vec<String>,
    /// Genre.
    pub kind: Option<String>,
    /// First and last year of the period.
    pub period: Option<(String, String)>,
    /// Years in the title.
    pub title_years: BTreeSet<String>,
    /// How far it has come.
    pub state: State,
}

impl Profile {
    /// The profile of a record.
    pub fn of(record: &Record) -> Profile {
        let words = words(&text(record));
        let shingles = words.windows(SHINGLE).map(hash::of_words).collect();
        let titles = record.goals.iter().map(|g| self::words(&g.title)).filter(|t| !t.is_empty()).collect();
        Profile { letters: words.concat(), words, shingles, titles, identity: Identity::of(record) }
    }

    /// Sketch of its text.
    pub fn sketch(&self) -> Sketch {
        Sketch::of(&self.shingles)
    }

    /// It has words at all.
    pub fn has_text(&self) -> bool {
        !self.words.is_empty()
    }
}

impl Identity {
    fn of(record: &Record) -> Identity {
        let document = &record.document;
        let municipality = document.municipality.as_ref().filter(|m| m.from != "place names").map(|m| m.name.to_lowercase());
        let period = document.period.as_ref().map(|p| {
            let last = p.to.as_deref().unwrap_or(&p.from);
            (p.from.chars().take(4).collect(), last.chars().take(4).collect())
        });
        Identity {
            municipality,
            area: words(document.area.as_deref().unwrap_or_default()),
            kind: document.kind.as_deref().map(str::to_lowercase),
            period,
            title_years: years(&words(document.title.as_deref().unwrap_or_default())),
            state: document.state,
        }
    }
}

/// All running text; goals whose text stands in no section are added.
fn text(record: &Record) -> String {
    let mut text = String::new();
    let mut add = |part: &str| {
        text.push_str(part);
        text.push('\n');
    };
    let mut covered = BTreeSet::new();
    for section in &record.sections {
        add(&section.title);
        add(&section.text);
        covered.extend(section.goal.as_deref());
    }
    let whole = !record.sections.is_empty() && covered.is_empty();
    for goal in record.goals.iter().filter(|g| !whole && !covered.contains(g.id.as_str())) {
        add(&goal.title);
        if goal.fields.is_empty() {
            add(goal.background.as_deref().unwrap_or_default());
            add(goal.purpose.as_deref().unwrap_or_default());
            goal.targets.iter().chain(&goal.effects).for_each(|a| add(&a.text));
            goal.measures.iter().for_each(|m| add(&m.text));
            goal.activities.iter().for_each(|a| add(&a.text));
            goal.follow_up.iter().for_each(|f| add(&f.text));
        }
        goal.fields.iter().for_each(|f| add(&f.text));
    }
    text
}

/// Words and numbers in order, lower case. A point or comma between two digits belongs to the number and is left out, so that `1.000` and
/// `1000` are one number.
pub fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut characters = text.chars().filter(|c| *c != '\u{ad}').peekable();
    while let Some(character) = characters.next() {
        if character.is_alphanumeric() {
            word.extend(character.to_lowercase());
            continue;
        }
        let in_number = word.ends_with(|c: char| c.is_ascii_digit()) && characters.peek().is_some_and(char::is_ascii_digit);
        if in_number && matches!(character, '.' | ',') {
            continue;
        }
        if !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

/// The words that are years.
pub fn years(words: &[String]) -> BTreeSet<String> {
    let year = |w: &&String| w.len() == 4 && w.bytes().all(|b| b.is_ascii_digit()) && (w.starts_with("19") || w.starts_with("20"));
    words.iter().filter(year).cloned().collect()
}
