//! What finds something, with every term looked up once: what no entry has is left out before anything is searched.

use std::cell::RefCell;
use std::collections::HashMap;

use tantivy::query::{BoostQuery, EnableScoring, Query};
use tantivy::schema::Field;
use tantivy::{DocAddress, Score, TERMINATED};

use super::leaf::Terms;
use super::live::Live;
use super::schema::Fields;
use super::snapshot::Snapshot;
use super::word_fields::Places;

/// Reading the positions of an entry takes as long as reading so many entries of a list.
const POSITIONS: u64 = 8;

/// What finds something.
pub enum Plan {
    /// Nothing is found.
    Nothing,
    /// A term, or several close together.
    Terms(Terms),
    /// Another query of the engine; whether it reads the words around an entry.
    Other(Box<dyn Query>, bool),
    /// Any of them: the best score, and this share of the others'.
    Best(Vec<Plan>, Score),
    /// The same in several fields, the first of which hold every word of the others: only those find, all score.
    Fields(Vec<Plan>, Vec<Plan>, Score),
    /// All of them.
    All(Vec<Plan>),
    /// Anything but this.
    Not(Box<Plan>),
}

/// A term with how rare it is; none where no entry has it.
type Known = Option<(Places, Score)>;

/// Looks terms up for one request, each once.
pub struct Resolver<'a> {
    /// State of the index.
    pub snapshot: &'a Snapshot,
    /// Its fields.
    pub fields: &'a Fields,
    known: RefCell<HashMap<String, Vec<(Field, Known)>>>,
}

impl<'a> Resolver<'a> {
    /// For a request.
    pub fn new(snapshot: &'a Snapshot, fields: &'a Fields) -> Resolver<'a> {
        Resolver { snapshot, fields, known: RefCell::default() }
    }

    /// A term of a field with its weight.
    pub fn term(&self, field: Field, text: &str, weight: Score, context: bool) -> tantivy::Result<Plan> {
        let found = self.look_up(field, text)?;
        Ok(found.map_or(Plan::Nothing, |(places, rarity)| {
            Plan::Terms(Terms { field, places: vec![places], rarity, weight, window: 0, context, together: RefCell::default() })
        }))
    }

    /// Terms of a field that must stand within some positions of each other. A repeated term counts once.
    pub fn near(&self, field: Field, texts: &[String], window: u32, weight: Score, context: bool) -> tantivy::Result<Plan> {
        let mut texts: Vec<&String> = texts.iter().collect();
        texts.sort();
        texts.dedup();
        let mut near = Terms { field, places: Vec::new(), rarity: 0.0, weight, window, context, together: RefCell::default() };
        for text in texts {
            let Some((places, rarity)) = self.look_up(field, text)? else { return Ok(Plan::Nothing) };
            near.places.push(places);
            near.rarity += rarity;
        }
        Ok(if near.places.is_empty() { Plan::Nothing } else { Plan::Terms(near) })
    }

    /// No entry has a term in a field.
    pub fn lacks(&self, field: Field, text: &str) -> tantivy::Result<bool> {
        Ok(self.look_up(field, text)?.is_none())
    }

    fn look_up(&self, field: Field, text: &str) -> tantivy::Result<Known> {
        let mut all = self.known.borrow_mut();
        if let Some((_, known)) = all.get(text).and_then(|l| l.iter().find(|(f, _)| *f == field)) {
            return Ok(known.clone());
        }
        let found = self.snapshot.words_of.term(field, text)?;
        match all.get_mut(text) {
            Some(list) => list.push((field, found.clone())),
            None => _ = all.insert(text.to_owned(), vec![(field, found.clone())]),
        }
        Ok(found)
    }
}

impl Plan {
    /// The best of some, and this share of the others'.
    pub fn best(plans: Vec<Plan>, tie: Score) -> Plan {
        let mut found: Vec<Plan> = plans.into_iter().filter(|p| !matches!(p, Plan::Nothing)).collect();
        match found.len() {
            0 | 1 => found.pop().unwrap_or(Plan::Nothing),
            _ => Plan::Best(found, tie),
        }
    }

    /// The same in several fields, the first of which hold every word of the others.
    pub fn fields(first: Vec<Plan>, rest: Vec<Plan>, tie: Score) -> Plan {
        let held = |plans: Vec<Plan>| plans.into_iter().filter(|p| !matches!(p, Plan::Nothing)).collect::<Vec<_>>();
        match (held(first), held(rest)) {
            (first, rest) if rest.is_empty() => Plan::best(first, tie),
            (first, rest) if first.is_empty() => Plan::best(rest, tie),
            (first, rest) => Plan::Fields(first, rest, tie),
        }
    }

    /// All of some; an empty list finds nothing.
    pub fn all(mut plans: Vec<Plan>) -> Plan {
        if plans.len() <= 1 || plans.iter().any(|p| matches!(p, Plan::Nothing)) {
            return if plans.len() == 1 { plans.pop().unwrap_or(Plan::Nothing) } else { Plan::Nothing };
        }
        Plan::All(plans)
    }

    /// A query of the engine with a weight.
    pub fn other(query: Box<dyn Query>, weight: Score, context: bool) -> Plan {
        Plan::Other(Box::new(BoostQuery::new(query, weight)), context)
    }

    /// On its way through a segment; none where nothing in it fits.
    pub fn live(&self, snapshot: &Snapshot, segment: usize) -> tantivy::Result<Option<Live>> {
        let Some(reader) = snapshot.searcher.segment_readers().get(segment) else { return Ok(None) };
        let each = |plans: &[Plan]| plans.iter().map(|p| p.live(snapshot, segment)).collect::<tantivy::Result<Vec<_>>>();
        let held = |plans: &[Plan]| each(plans).map(|all| all.into_iter().flatten().collect::<Vec<Live>>());
        Ok(match self {
            Plan::Nothing => None,
            Plan::Terms(terms) => live_terms(terms, snapshot, segment)?,
            Plan::Other(query, _) => {
                let weight = query.weight(EnableScoring::enabled_from_searcher(&snapshot.searcher))?;
                Some(Live::Other(weight.scorer(reader, 1.0)?))
            }
            Plan::Best(of, tie) => Live::best(held(of)?, *tie),
            Plan::Fields(first, rest, tie) => match (held(first)?, held(rest)?) {
                (first, rest) if first.is_empty() => Live::best(rest, *tie),
                (first, rest) if rest.is_empty() => Live::best(first, *tie),
                (first, rest) => Some(Live::Fields(first, rest, *tie)),
            },
            Plan::All(of) => each(of)?.into_iter().collect::<Option<Vec<_>>>().map(Live::All),
            Plan::Not(inner) => Some(Live::Not(inner.live(snapshot, segment)?.map(Box::new), reader.max_doc())),
        })
    }

    /// About how many entries of a segment have to be looked at.
    pub fn cost(&self, segment: usize) -> u64 {
        match self {
            Plan::Nothing => 0,
            Plan::Terms(terms) if terms.window > 0 => terms.held(segment).saturating_mul(POSITIONS),
            Plan::Terms(terms) => terms.held(segment),
            Plan::Other(..) | Plan::Not(_) => u64::from(u32::MAX),
            Plan::Best(of, _) | Plan::Fields(of, ..) => of.iter().map(|p| p.cost(segment)).sum(),
            Plan::All(of) => of.iter().map(|p| p.cost(segment)).min().unwrap_or_default(),
        }
    }

    /// Number of entries it finds, counted no further than `most`.
    pub fn at_most(&self, snapshot: &Snapshot, most: usize) -> tantivy::Result<usize> {
        let mut count = 0;
        for (segment, reader) in snapshot.searcher.segment_readers().iter().enumerate() {
            let Some(mut live) = self.live(snapshot, segment)? else { continue };
            let mut doc = live.next(0);
            while count < most && doc != TERMINATED {
                count += usize::from(!reader.is_deleted(doc));
                doc = live.next(doc + 1);
            }
        }
        Ok(count)
    }

    /// What one entry scores; none where it is not found.
    pub fn score(&self, snapshot: &Snapshot, address: DocAddress) -> tantivy::Result<Option<Score>> {
        Ok(self.live(snapshot, address.segment_ord as usize)?.and_then(|mut l| l.score(address.doc_id)))
    }
}

fn live_terms(terms: &Terms, snapshot: &Snapshot, segment: usize) -> tantivy::Result<Option<Live>> {
    let Some(weighed) = terms.weighed(snapshot, segment) else { return Ok(None) };
    Ok(if terms.window > 0 {
        terms.near(snapshot, segment)?.map(|near| Live::Near(Box::new((near, weighed))))
    } else {
        terms.list(snapshot, segment)?.map(|list| Live::term(list, weighed))
    })
}
