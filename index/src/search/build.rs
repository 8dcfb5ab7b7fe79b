//! From wants to the engine's typed queries. No string of a user reaches the engine's own parser.

use tantivy::Term;
use tantivy::query::{
    BooleanQuery, BoostQuery, ConstScoreQuery, DisjunctionMaxQuery, EmptyQuery, Occur, PhraseQuery, Query, TermQuery, TermSetQuery,
};
use tantivy::schema::{Field, IndexRecordOption};

use super::derive;
use super::entry::Group;
use super::near::NearQuery;
use super::query::Condition;
use super::schema::{Fields, Streams};
use super::wants::{Terms, Want};

/// Weight of each group that finds a goal.
const OWN: [(Group, f32); 6] =
    [(Group::Title, 3.0), (Group::Aims, 1.4), (Group::Activities, 1.1), (Group::People, 1.0), (Group::Labels, 0.9), (Group::Body, 1.0)];
/// Weight of the words around a goal.
const CONTEXT: (Group, f32) = (Group::Context, 0.3);
/// Weight of the streams.
const SURFACE: f32 = 1.0;
const LEMMA: f32 = 0.92;
const PARTS: f32 = 0.5;
/// Weight of the parts with the verb for the noun at the end: "borgerne inddrages" for "borgerinddragelse".
const PARTS_KIND: f32 = 0.4;
/// Share of what weaker groups add to the best one.
const TIE: f32 = 0.25;
/// Positions within which all parts of a compound must stand.
const WINDOW: u32 = 14;

/// Where a want may be found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// In the words of the goal itself.
    Own,
    /// Also in those around it.
    WithContext,
}

type BoxedQuery = Box<dyn Query>;

/// The query for a want.
pub fn want(fields: &Fields, want: &Want, scope: Scope) -> BoxedQuery {
    match want {
        Want::Word(terms) => best(groups(scope).filter_map(|(g, w)| Some(boost(word(fields.streams.get(&g)?, terms), w))).collect(), TIE),
        Want::Phrase(words) => {
            best(groups(scope).filter_map(|(g, w)| Some(boost(phrase(fields.streams.get(&g)?, words), w))).collect(), TIE)
        }
        Want::All(wants) => all(wants.iter().map(|w| self::want(fields, w, scope)).collect()),
        Want::Best(wants) => best(wants.iter().map(|(weight, w)| boost(self::want(fields, w, scope), *weight)).collect(), 0.0),
    }
}

fn groups(scope: Scope) -> impl Iterator<Item = (Group, f32)> {
    OWN.into_iter().chain((scope == Scope::WithContext).then_some(CONTEXT))
}

/// A word in one group: its best stream counts.
fn word(streams: &Streams, terms: &Terms) -> BoxedQuery {
    let mut ways = vec![boost(term(streams.surface, &terms.surface), SURFACE)];
    ways.extend(terms.lemmas.iter().map(|l| boost(term(streams.lemma, l), LEMMA)));
    ways.extend(terms.lemmas.iter().map(|l| boost(term(streams.parts, l), PARTS)));
    if terms.parts.len() > 1 {
        let near = |parts: &[String]| Box::new(NearQuery::new(streams.parts, parts, WINDOW));
        ways.push(boost(near(&terms.parts), PARTS / terms.parts.len() as f32));
        if let Some((head, modifiers)) = terms.parts.split_last() {
            for verb in derive::other_kind(head) {
                let parts: Vec<String> = modifiers.iter().cloned().chain([verb]).collect();
                ways.push(boost(near(&parts), PARTS_KIND / parts.len() as f32));
            }
        }
    }
    best(ways, 0.0)
}

fn phrase(streams: &Streams, words: &[String]) -> BoxedQuery {
    Box::new(PhraseQuery::new(words.iter().map(|w| Term::from_field_text(streams.surface, w)).collect()))
}

fn term(field: Field, text: &str) -> BoxedQuery {
    Box::new(TermQuery::new(Term::from_field_text(field, text), IndexRecordOption::WithFreqs))
}

fn boost(query: BoxedQuery, by: f32) -> BoxedQuery {
    Box::new(BoostQuery::new(query, by))
}

fn best(mut queries: Vec<BoxedQuery>, tie: f32) -> BoxedQuery {
    match queries.len() {
        0 => Box::new(EmptyQuery),
        1 => queries.pop().unwrap_or_else(|| Box::new(EmptyQuery)),
        _ => Box::new(DisjunctionMaxQuery::with_tie_breaker(queries, tie)),
    }
}

/// All of them; nothing is found by an empty list.
pub fn all(queries: Vec<BoxedQuery>) -> BoxedQuery {
    if queries.is_empty() { Box::new(EmptyQuery) } else { Box::new(BooleanQuery::intersection(queries)) }
}

/// Matches without counting for the score.
pub fn silent(query: BoxedQuery) -> BoxedQuery {
    Box::new(ConstScoreQuery::new(query, 0.0))
}

/// Entries of one kind.
pub fn entries(fields: &Fields, kind: u64) -> BoxedQuery {
    silent(Box::new(TermQuery::new(Term::from_field_u64(fields.entry, kind), IndexRecordOption::Basic)))
}

/// A condition on a facet, as a clause of a boolean query.
pub fn condition(fields: &Fields, condition: &Condition) -> (Occur, BoxedQuery) {
    let query: BoxedQuery = match fields.facets.get(condition.field) {
        Some(field) => Box::new(TermSetQuery::new(condition.values.iter().map(|v| Term::from_field_text(*field, v)))),
        None => Box::new(EmptyQuery),
    };
    (if condition.exclude { Occur::MustNot } else { Occur::Must }, silent(query))
}
