//! What is kept of a withdrawn text: enough to know it again, nothing that could be read.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::hash;
use super::profile::Profile;
use super::sketch::Sketch;

/// Share of the sketch in common from which a text is the withdrawn one.
const SAME_TEXT: f64 = 0.65;
/// Words on either side that fix the place of a figure.
const AROUND: usize = 3;

/// Hashes of a text. Without the text they say nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trace {
    sketch: Sketch,
    /// Hash of all letters, which decides for short texts.
    letters: u64,
    /// Hash of the words around a figure to the hash of the figure.
    figures: BTreeMap<u64, u64>,
    /// Years of title and period.
    years: BTreeSet<u64>,
    municipality: Option<u64>,
    state: Option<u64>,
}

impl Trace {
    /// The trace of a document; none where it has no text.
    pub fn of(profile: &Profile) -> Option<Trace> {
        let one = |text: &String| hash::of_words(&[text]);
        let identity = &profile.identity;
        let period = identity.period.iter().flat_map(|(from, to)| [from, to]);
        let state = format!("{:?}", identity.state);
        profile.has_text().then(|| Trace {
            sketch: profile.sketch(),
            letters: one(&profile.letters),
            figures: figures(&profile.words),
            years: identity.title_years.iter().chain(period).map(one).collect(),
            municipality: identity.municipality.as_ref().map(one),
            state: Some(state).filter(|s| s != "Unknown").as_ref().map(one),
        })
    }

    /// It is the same text, perhaps in another form, and not another edition or version.
    pub fn matches(&self, other: &Trace) -> bool {
        let differ = |a: Option<u64>, b: Option<u64>| a.is_some() && b.is_some() && a != b;
        let years = !self.years.is_empty() && !other.years.is_empty() && self.years.is_disjoint(&other.years);
        if years || differ(self.municipality, other.municipality) || differ(self.state, other.state) {
            return false;
        }
        let figures = self.figures.iter().filter(|(place, figure)| other.figures.get(place).is_some_and(|f| f != *figure)).count();
        self.letters == other.letters || (self.sketch.likeness(&other.sketch) >= SAME_TEXT && figures == 0)
    }
}

/// Figures by their surroundings, those with ambiguous surroundings left out.
fn figures(words: &[String]) -> BTreeMap<u64, u64> {
    let mut found: BTreeMap<u64, Option<u64>> = BTreeMap::new();
    for window in words.windows(2 * AROUND + 1) {
        let [a, b, c, figure, d, e, f] = window else { continue };
        if figure.bytes().all(|x| x.is_ascii_digit()) {
            let value = hash::of_words(&[figure]);
            found.entry(hash::of_words(&[a, b, c, d, e, f])).and_modify(|v| *v = v.filter(|v| *v == value)).or_insert(Some(value));
        }
    }
    found.into_iter().filter_map(|(place, value)| value.map(|v| (place, v))).collect()
}
