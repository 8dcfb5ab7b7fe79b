//! Ranks goals by how much they share with a goal of another area: the answer to "hvilke mål overlapper mellem A og B".

use std::collections::{BTreeMap, BTreeSet, HashMap};

use tantivy::{DocAddress, Score, Term};

use super::analysis::analyse;
use super::entry::{Group, Shown};
use super::schema::Fields;
use super::snapshot::Snapshot;

/// Most goals compared; the comparison is quadratic.
const MAX_GOALS: usize = 300;
/// Characters of a goal's texts that are compared.
const MAX_TEXT: usize = 2500;

/// Weighted terms of a text, of length one.
type Vector = BTreeMap<String, f32>;

struct Goal {
    side: Option<String>,
    title: Vector,
    body: Vector,
}

/// Gives each goal, as its score, its likeness to the nearest goal of another area or municipality: titles, bodies, and each title with the
/// other's body count alike.
pub fn rank(snapshot: &Snapshot, fields: &Fields, entries: &mut [(Score, DocAddress)], by_area: bool) -> tantivy::Result<()> {
    let mut rarity = Rarity { snapshot, fields, known: HashMap::new() };
    let mut goals = Vec::new();
    for (_, address) in entries.iter().take(MAX_GOALS) {
        let shown = snapshot.shown(fields, *address)?.unwrap_or_default();
        goals.push(goal(&mut rarity, &shown, by_area)?);
    }
    for (i, goal) in goals.iter().enumerate() {
        let others = goals.iter().filter(|other| other.side != goal.side);
        let best = others.map(|other| likeness(goal, other)).fold(0.0, f32::max);
        if let Some(entry) = entries.get_mut(i) {
            entry.0 = best;
        }
    }
    Ok(())
}

fn goal(rarity: &mut Rarity<'_>, shown: &Shown, by_area: bool) -> tantivy::Result<Goal> {
    let document = &shown.document;
    let names = [document.area.as_deref(), document.municipality.as_deref(), Some("kommune")].into_iter().flatten();
    let left_out: BTreeSet<String> = names.flat_map(analyse).flat_map(|w| w.lemmas).collect();
    let mut body = String::new();
    for passage in &shown.passages {
        if body.len() < MAX_TEXT {
            body.push_str(&passage.text);
            body.push('\n');
        }
    }
    let side = if by_area { document.area.clone() } else { document.municipality.clone() };
    Ok(Goal { side, title: rarity.vector(&shown.title, &left_out)?, body: rarity.vector(&body, &left_out)? })
}

fn likeness(a: &Goal, b: &Goal) -> f32 {
    cosine(&a.title, &b.title) + 0.5 * (cosine(&a.title, &b.body) + cosine(&a.body, &b.title)) + cosine(&a.body, &b.body)
}

fn cosine(a: &Vector, b: &Vector) -> f32 {
    a.iter().filter_map(|(term, x)| b.get(term).map(|y| x * y)).sum()
}

/// How rare terms are in the index.
struct Rarity<'a> {
    snapshot: &'a Snapshot,
    fields: &'a Fields,
    known: HashMap<String, f32>,
}

impl Rarity<'_> {
    fn vector(&mut self, text: &str, left_out: &BTreeSet<String>) -> tantivy::Result<Vector> {
        let mut counts: BTreeMap<String, f32> = BTreeMap::new();
        for word in analyse(text) {
            let plain = word.surface.chars().count() > 2
                && word.surface.chars().all(char::is_alphabetic)
                && !sporhund_danish::is_stop_word(&word.surface);
            for term in word.lemmas.first().into_iter().chain(&word.parts).filter(|t| plain && !left_out.contains(*t)) {
                *counts.entry(term.clone()).or_default() += 1.0;
            }
        }
        let mut vector = Vector::new();
        for (term, count) in counts {
            let weight = (1.0 + count.ln()) * self.of(&term)?;
            vector.insert(term, weight);
        }
        let length = vector.values().map(|w| w * w).sum::<f32>().sqrt().max(f32::EPSILON);
        vector.values_mut().for_each(|w| *w /= length);
        Ok(vector)
    }

    fn of(&mut self, term: &str) -> tantivy::Result<f32> {
        if let Some(known) = self.known.get(term) {
            return Ok(*known);
        }
        let field = self.fields.streams.get(&Group::Body).map(|s| s.parts);
        let frequency = match field {
            Some(field) => self.snapshot.searcher.doc_freq(&Term::from_field_text(field, term))?,
            None => 0,
        };
        let rarity = (1.0 + self.snapshot.searcher.num_docs() as f32 / (1.0 + frequency as f32)).ln();
        self.known.insert(term.to_owned(), rarity);
        Ok(rarity)
    }
}
