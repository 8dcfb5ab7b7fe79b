//! How alike two goals are, by themselves: weighed vectors of their profiles and a few figures.

use super::profile::Profile;
use super::statistics::Statistics;
use super::words::Term;

/// Weight of the title's terms among all terms.
const TITLE: f32 = 1.5;
/// Terms that decide how much rare words in titles are shared.
const TELLING: usize = 4;
/// A goal with fewer words below its title says little.
const SHORT: f32 = 25.0;

type Vector = Vec<(Term, f32)>;

/// A profile with its terms weighed by how rare they are, each vector of length 1.
#[derive(Clone, Debug, Default)]
pub struct Weighed {
    profile: Profile,
    title: Vector,
    body: Vector,
    all: Vector,
    concepts: Vector,
    themes: Vector,
    groups: Vector,
    /// Theme scores times their rarity.
    theme_strength: Vector,
    length: f32,
}

impl Weighed {
    /// The profile.
    pub fn profile(&self) -> &Profile {
        &self.profile
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
    /// Cosine of the concepts.
    pub concepts: f32,
    /// One of them says little.
    pub short: f32,
}

/// Weighs a profile.
pub fn weighed(profile: Profile, statistics: &Statistics) -> Weighed {
    let title = unit(profile.title.iter().map(|(t, f)| (*t, damped(*f) * statistics.rarity(*t))).collect());
    let body = unit(profile.body.iter().map(|(t, f)| (*t, damped(*f) * statistics.rarity(*t))).collect());
    let together = merge(&profile.title, &profile.body, TITLE);
    let all = unit(together.into_iter().map(|(t, f)| (t, damped(f) * statistics.rarity(t))).collect());
    let by_subject = |terms: &Vector| -> Vector { terms.iter().map(|(t, s)| (*t, s * statistics.subject(*t))).collect() };
    Weighed {
        body: if body.is_empty() { title.clone() } else { body },
        title,
        all,
        concepts: unit(by_subject(&profile.concepts)),
        themes: unit(by_subject(&profile.themes)),
        groups: unit(by_subject(&profile.groups)),
        theme_strength: by_subject(&profile.themes),
        length: profile.body.iter().map(|(_, f)| f).sum(),
        profile,
    }
}

/// Compares two goals.
pub fn likeness(a: &Weighed, b: &Weighed, statistics: &Statistics) -> Likeness {
    let (title, body, all) = (dot(&a.title, &b.title), dot(&a.body, &b.body), dot(&a.all, &b.all));
    let across = f32::midpoint(dot(&a.title, &b.body), dot(&b.title, &a.body));
    let themes = dot(&a.themes, &b.themes);
    Likeness {
        raw: title + across + body + all + 0.3 * themes,
        title,
        body,
        all,
        theme: (strongest(&a.theme_strength, &b.theme_strength) / 10.0).min(1.5),
        groups: dot(&a.groups, &b.groups),
        telling: shared_telling(&a.profile, &b.profile, statistics),
        concepts: dot(&a.concepts, &b.concepts),
        short: f32::from(u8::from(a.length.min(b.length) < SHORT)),
    }
}

/// Mean rarity of the rarest terms that stand in one title and anywhere in the other goal.
fn shared_telling(a: &Profile, b: &Profile, statistics: &Statistics) -> f32 {
    let mut shared: Vec<Term> =
        [(a, b), (b, a)].iter().flat_map(|(x, y)| common(&x.title, &y.title).chain(common(&x.title, &y.body))).collect();
    shared.sort_unstable();
    shared.dedup();
    let mut rare: Vec<f32> = shared.into_iter().map(|t| statistics.rarity(t)).collect();
    rare.sort_by(|x, y| y.total_cmp(x));
    rare.iter().take(TELLING).sum::<f32>() / TELLING as f32
}

fn damped(frequency: f32) -> f32 {
    if frequency > 1.0 { 1.0 + frequency.ln() } else { frequency }
}

fn unit(vector: Vector) -> Vector {
    let length = vector.iter().map(|(_, x)| x * x).sum::<f32>().sqrt();
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
