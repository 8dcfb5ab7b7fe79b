//! How alike two goals are, by themselves: weighed vectors of their profiles and a few figures.

use super::concepts::Concepts;
use super::profile::Profile;
use super::statistics::Statistics;
use super::words::{Term, concept_of};

/// Weight of the title's terms among all terms.
const TITLE: f32 = 1.5;
/// Terms that decide how much rare words in titles are shared.
const TELLING: usize = 4;
/// Terms that decide how much two goals have in common altogether.
const WEIGHTIEST: usize = 6;
/// A subject this strong and rare is as clear as one can be.
const CLEAR: f32 = 6.0;
/// A goal with fewer words below its title says little.
const SHORT: f32 = 25.0;

/// An audience counts this much at least, however common.
const ANYONE: f32 = 0.3;
/// Goals that share at least the rest of what they are about are about the same in part.
const APART_IN_SUBJECT: f32 = 2.0 / 3.0;
/// Words for whom a goal is that make half of certainty.
const HALF: f32 = 2.0;

type Vector = Vec<(Term, f32)>;

/// A profile with its terms weighed by how rare they are, each vector of length 1.
#[derive(Clone, Debug, Default)]
pub struct Weighed {
    profile: Profile,
    title: Vector,
    body: Vector,
    concepts: Vector,
    themes: Vector,
    groups: Vector,
    /// Terms of title and body, theme scores and concept strengths times their rarity.
    worth: Vector,
    /// Length of `worth`.
    worth_length: f32,
    theme_strength: Vector,
    concept_strength: Vector,
    audience: Vector,
    /// Words that say for whom.
    said: f32,
    length: f32,
}

impl Weighed {
    /// The profile without the words, which `common` has: many goals are kept at a time.
    pub fn profile(&self) -> &Profile {
        &self.profile
    }

    /// Its terms of title and text, in order.
    pub fn words(&self) -> Vec<Term> {
        self.worth.iter().map(|(t, _)| *t).collect()
    }

    /// Terms that two goals have in title or text, in order.
    pub fn common<'a>(&'a self, other: &'a Weighed) -> impl Iterator<Item = Term> + 'a {
        common(&self.worth, &other.worth)
    }
}

/// Figures of a pair of goals, each 0 for nothing in common.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Likeness {
    /// Sum that orders the neighbours of a goal.
    pub raw: f32,
    /// Cosine of the titles.
    pub title: f32,
    /// Cosine of the texts below the titles.
    pub body: f32,
    /// Cosine of everything.
    pub all: f32,
    /// The strongest common theme.
    pub theme: f32,
    /// Cosine of the target groups.
    pub groups: f32,
    /// Rare words of one title that the other goal has.
    pub telling: f32,
    /// Mean weight of the weightiest common terms.
    pub common: f32,
    /// Cosine of the concepts.
    pub concepts: f32,
    /// How much a common concept is what both goals are about.
    pub core: f32,
    /// One of them says little.
    pub short: f32,
    /// Both refer to the same track or numbered change.
    pub reference: f32,
    /// They are for others, as far as both say for whom.
    pub apart: f32,
    /// They are about other things, as far as both say what: they only do it the same way, in the same places or with the same people.
    pub other: f32,
}

/// Weighs a profile.
pub fn weighed(mut profile: Profile, statistics: &Statistics) -> Weighed {
    let words = |terms: &[(Term, f32)]| -> Vector { terms.iter().map(|(t, f)| (*t, damped(*f) * statistics.rarity(*t))).collect() };
    let by_subject = |terms: &[(Term, f32)]| -> Vector { terms.iter().map(|(t, s)| (*t, s * statistics.subject(*t))).collect() };
    let (title, body) = (std::mem::take(&mut profile.title), std::mem::take(&mut profile.body));
    let worth = words(&merge(&title, &body, TITLE));
    let (concepts, themes) = (by_subject(&profile.concepts), by_subject(&std::mem::take(&mut profile.themes)));
    let audience = std::mem::take(&mut profile.audience);
    let title_unit = unit(words(&title));
    Weighed {
        body: if body.is_empty() { title_unit.clone() } else { unit(words(&body)) },
        title: title_unit,
        worth_length: length(&worth),
        worth,
        concepts: unit(concepts.clone()),
        themes: unit(themes.clone()),
        groups: unit(by_subject(&std::mem::take(&mut profile.groups))),
        theme_strength: themes,
        concept_strength: concepts,
        said: audience.iter().map(|(_, x)| x).sum(),
        audience: unit(audience.into_iter().map(|(t, x)| (t, x.sqrt() * statistics.subject(t).max(ANYONE))).collect()),
        length: body.iter().map(|(_, f)| f).sum(),
        profile,
    }
}

/// Compares two goals.
pub fn likeness(a: &Weighed, b: &Weighed, statistics: &Statistics) -> Likeness {
    let (title, body) = (dot(&a.title, &b.title), dot(&a.body, &b.body));
    let (mut product, mut shared) = (0.0, Vec::new());
    for (_, x, y) in both(&a.worth, &b.worth) {
        product += x * y;
        shared.push(x.min(y));
    }
    let lengths = a.worth_length * b.worth_length;
    let all = if lengths > 0.0 { product / lengths } else { 0.0 };
    let across = f32::midpoint(dot(&a.title, &b.body), dot(&b.title, &a.body));
    let themes = dot(&a.themes, &b.themes);
    let flag = |holds: bool| f32::from(u8::from(holds));
    Likeness {
        raw: title + across + body + all + 0.3 * themes,
        title,
        body,
        all,
        theme: (strongest(&a.theme_strength, &b.theme_strength) / 10.0).min(1.5),
        groups: dot(&a.groups, &b.groups),
        telling: shared_telling(a, b, statistics),
        common: mean_of_most(shared, WEIGHTIEST),
        concepts: dot(&a.concepts, &b.concepts),
        core: core(&a.concept_strength, &b.concept_strength),
        short: flag(a.length.min(b.length) < SHORT),
        reference: flag(same_reference(&a.profile, &b.profile)),
        apart: apart(a, b),
        other: other(&a.concept_strength, &b.concept_strength),
    }
}

/// How much two goals are for others, less where little is said of it.
fn apart(a: &Weighed, b: &Weighed) -> f32 {
    let said = a.said.min(b.said);
    (1.0 - dot(&a.audience, &b.audience)) * said / (HALF + said)
}

/// A track or numbered change, not only the framework or budget it belongs to.
fn same_reference(a: &Profile, b: &Profile) -> bool {
    a.references.iter().any(|r| r.key.contains('/') && b.references.iter().any(|o| o.key == r.key))
}

/// Mean rarity of the rarest terms that stand in one title and anywhere in the other goal.
fn shared_telling(a: &Weighed, b: &Weighed, statistics: &Statistics) -> f32 {
    let mut shared: Vec<Term> =
        [(a, b), (b, a)].iter().flat_map(|(x, y)| common(&x.title, &y.title).chain(common(&x.title, &y.body))).collect();
    shared.sort_unstable();
    shared.dedup();
    mean_of_most(shared.into_iter().map(|t| statistics.rarity(t)).collect(), TELLING)
}

/// Mean of the greatest values, missing ones as 0.
fn mean_of_most(mut values: Vec<f32>, count: usize) -> f32 {
    values.sort_by(|x, y| y.total_cmp(x));
    values.iter().take(count).sum::<f32>() / count as f32
}

/// The common subject that stands first in both goals: its share of the first subject of either, less where it is common or weak.
fn core(a: &[(Term, f32)], b: &[(Term, f32)]) -> f32 {
    let first = |of: &[(Term, f32)]| of.iter().map(|(_, x)| *x).fold(0.0, f32::max);
    let most = first(a) * first(b);
    let value = |(_, x, y): (Term, f32, f32)| x * y / most * x.min(y).min(CLEAR) / CLEAR;
    if most > 0.0 { both(a, b).map(value).fold(0.0, f32::max) } else { 0.0 }
}

/// How little of what either is about, apart from means, the other is about too: nothing where they share a third of it.
fn other(a: &[(Term, f32)], b: &[(Term, f32)]) -> f32 {
    let tells = |term: Term| concept_of(term).is_some_and(|c| !Concepts::shared().is_means(c));
    let first = |of: &[(Term, f32)]| of.iter().filter(|(t, _)| tells(*t)).map(|(_, x)| *x).fold(0.0, f32::max);
    let most = first(a).min(first(b));
    let shared = both(a, b).filter(|(t, _, _)| tells(*t)).map(|(_, x, y)| x.min(y)).fold(0.0, f32::max);
    let unshared = if most > 0.0 { 1.0 - (shared / most).min(1.0) } else { 0.0 };
    (unshared - APART_IN_SUBJECT).max(0.0) / (1.0 - APART_IN_SUBJECT)
}

fn damped(frequency: f32) -> f32 {
    if frequency > 1.0 { 1.0 + frequency.ln() } else { frequency }
}

fn length(vector: &[(Term, f32)]) -> f32 {
    vector.iter().map(|(_, x)| x * x).sum::<f32>().sqrt()
}

fn unit(vector: Vector) -> Vector {
    let length = length(&vector);
    if length > 0.0 { vector.into_iter().map(|(t, x)| (t, x / length)).collect() } else { Vector::new() }
}

/// Pairs of values of the terms that both have.
fn both<'a>(a: &'a [(Term, f32)], b: &'a [(Term, f32)]) -> impl Iterator<Item = (Term, f32, f32)> + 'a {
    let mut rest = b.iter().peekable();
    a.iter().filter_map(move |(term, x)| {
        while rest.next_if(|(t, _)| t < term).is_some() {}
        rest.next_if(|(t, _)| t == term).map(|(_, y)| (*term, *x, *y))
    })
}

fn dot(a: &[(Term, f32)], b: &[(Term, f32)]) -> f32 {
    both(a, b).map(|(_, x, y)| x * y).sum()
}

fn common<'a>(a: &'a [(Term, f32)], b: &'a [(Term, f32)]) -> impl Iterator<Item = Term> + 'a {
    both(a, b).map(|(t, _, _)| t)
}

fn strongest(a: &[(Term, f32)], b: &[(Term, f32)]) -> f32 {
    both(a, b).map(|(_, x, y)| x.min(y)).fold(0.0, f32::max)
}

fn merge(a: &[(Term, f32)], b: &[(Term, f32)], weight: f32) -> Vector {
    let mut all: Vector = a.iter().map(|(t, f)| (*t, f * weight)).chain(b.iter().copied()).collect();
    all.sort_by_key(|(t, _)| *t);
    let mut merged: Vector = Vec::with_capacity(all.len());
    for (term, value) in all {
        match merged.last_mut() {
            Some((last, sum)) if *last == term => *sum += value,
            _ => merged.push((term, value)),
        }
    }
    merged
}
