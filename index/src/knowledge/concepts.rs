//! Subjects that goals name in many words: a vocabulary of concepts (data) and where a text speaks of them.

use std::collections::HashMap;
use std::sync::LazyLock;

/// What a word counts that is only a part of the compound in the text.
const AS_PART: f32 = 0.8;
/// What a phrase counts: its words together say more than one of them.
const PHRASE: f32 = 1.15;
/// Words that may stand between two words of a phrase.
const BETWEEN: usize = 1;

static CONCEPTS: LazyLock<Concepts> = LazyLock::new(|| Concepts::of(include_str!("../../data/concepts.txt")));
static AUDIENCES: LazyLock<Concepts> = LazyLock::new(|| Concepts::of(include_str!("../../data/audiences.txt")));

/// The vocabulary.
#[derive(Debug, Default)]
pub struct Concepts {
    labels: Vec<String>,
    members: Vec<Vec<String>>,
    /// Concepts that say how, where or with whom, not what.
    means: Vec<bool>,
    /// First word to the rest of the phrase, its concept, and whether it counts as a whole word only.
    starts: HashMap<String, Vec<(Vec<String>, usize, bool)>>,
}

/// What concepts need to know of a word of a text.
#[derive(Clone, Debug, Default)]
pub struct Forms {
    /// Surface and base forms.
    pub whole: Vec<String>,
    /// Base forms of its parts.
    pub parts: Vec<String>,
}

impl Concepts {
    /// The embedded vocabulary.
    pub fn shared() -> &'static Concepts {
        &CONCEPTS
    }

    /// Whom goals are for.
    pub fn audiences() -> &'static Concepts {
        &AUDIENCES
    }

    fn of(file: &str) -> Self {
        let mut concepts = Self::default();
        for line in file.lines().map(str::trim).filter(|l| !l.is_empty() && !l.starts_with('#')) {
            let number = concepts.labels.len();
            concepts.means.push(line.starts_with('~'));
            let line = line.trim_start_matches('~');
            let bare = |w: &str| w.trim_start_matches('=').replace('_', " ");
            concepts.labels.push(line.split(' ').next().map(bare).unwrap_or_default());
            concepts.members.push(line.split(' ').map(bare).collect());
            for member in line.split(' ') {
                let whole = member.starts_with('=');
                let mut words = member.trim_start_matches('=').split('_').map(str::to_owned);
                let Some(first) = words.next() else { continue };
                concepts.starts.entry(first).or_default().push((words.collect(), number, whole));
            }
        }
        concepts
    }

    /// Number of concepts.
    pub fn len(&self) -> usize {
        self.labels.len()
    }

    /// Name of a concept for people.
    pub fn label(&self, concept: usize) -> &str {
        self.labels.get(concept).map_or("", String::as_str)
    }

    /// It says how, where or with whom something is done, not what.
    pub fn is_means(&self, concept: usize) -> bool {
        self.means.get(concept).copied().unwrap_or_default()
    }

    /// Words of a concept that are no phrases.
    pub fn members(&self, concept: usize) -> impl Iterator<Item = &str> {
        self.members.get(concept).into_iter().flatten().map(String::as_str).filter(|m| !m.contains(' '))
    }

    /// Concepts that the word at `at` shows, alone or with those after it: concept and what it counts.
    pub fn at(&self, words: &[Forms], at: usize) -> Vec<(usize, f32)> {
        let mut found: Vec<(usize, f32)> = Vec::new();
        let Some(word) = words.get(at) else { return found };
        let mut note = |concept: usize, value: f32| match found.iter_mut().find(|(c, _)| *c == concept) {
            Some((_, best)) => *best = best.max(value),
            None => found.push((concept, value)),
        };
        let forms = word.whole.iter().map(|f| (f, false)).chain(word.parts.iter().map(|f| (f, true)));
        for (form, is_part) in forms {
            for (rest, concept, whole) in self.starts.get(form).into_iter().flatten() {
                if rest.is_empty() {
                    if !(*whole && is_part) {
                        note(*concept, if is_part { AS_PART } else { 1.0 });
                    }
                } else if follows(words, at, rest) {
                    note(*concept, PHRASE);
                }
            }
        }
        found
    }
}

/// The words of a phrase follow, each after at most [`BETWEEN`] others.
fn follows(words: &[Forms], at: usize, rest: &[String]) -> bool {
    let mut from = at + 1;
    for wanted in rest {
        let near = words.iter().enumerate().skip(from).take(BETWEEN + 1);
        let Some((place, _)) = near.into_iter().find(|(_, w)| w.whole.contains(wanted)) else { return false };
        from = place + 1;
    }
    true
}
