//! From wants to the engine's typed queries. No string of a user reaches the engine's own parser.

use std::ops::Bound;

use tantivy::Term;
use tantivy::query::{
    AllQuery, BooleanQuery, BoostQuery, ConstScoreQuery, DisjunctionMaxQuery, EmptyQuery, Occur, PhraseQuery, Query, RangeQuery, TermQuery,
    TermSetQuery,
};
use tantivy::schema::{Field, IndexRecordOption};

use super::derive;
use super::entry::Group;
use super::near::NearQuery;
use super::query::{Condition, Figure};
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
        Want::Begins(words, parts) => {
            best(groups(scope).filter_map(|(g, w)| Some(boost(begins(fields.streams.get(&g)?, words, parts), w))).collect(), TIE)
        }
        Want::Filter(filter) => match condition(fields, filter) {
            (Occur::MustNot, query) => anything_but(query),
            (_, query) => query,
        },
        Want::Figure(range) => figure(fields, range),
        Want::Not(want) => anything_but(self::want(fields, want, Scope::Own)),
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

/// A word, how it is found, and its query.
type Told = (String, &'static str, BoxedQuery);
/// One way in which a want may be found, alone: group, word, how, and its query.
pub type Way = (Group, String, &'static str, BoxedQuery);

/// Every way in which a want may be found, each for itself, with the weight it has.
pub fn ways(fields: &Fields, want: &Want, weight: f32) -> Vec<Way> {
    let each = |make: &dyn Fn(&Streams) -> Vec<Told>| -> Vec<Way> {
        let found = groups(Scope::WithContext).filter_map(|(group, by)| Some((group, by, fields.streams.get(&group)?)));
        found.flat_map(|(group, by, s)| make(s).into_iter().map(move |(t, how, q)| (group, t, how, boost(q, by * weight)))).collect()
    };
    match want {
        Want::Word(terms) => each(&|s| word_ways(s, terms)),
        Want::Phrase(words) => each(&|s| vec![(words.join(" "), "phrase", phrase(s, words))]),
        Want::Begins(words, parts) => {
            let text = words.first().or(parts.first()).cloned().unwrap_or_default();
            each(&|s| vec![(text.clone(), "beginning", begins(s, words, parts))])
        }
        Want::All(wants) => wants.iter().flat_map(|w| ways(fields, w, weight)).collect(),
        Want::Best(wants) => wants.iter().flat_map(|(by, w)| ways(fields, w, weight * by)).collect(),
        Want::Filter(_) | Want::Figure(_) | Want::Not(_) => Vec::new(),
    }
}

/// The streams of one word apart.
fn word_ways(streams: &Streams, terms: &Terms) -> Vec<Told> {
    let text = |how: &'static str, query: BoxedQuery| (terms.surface.clone(), how, query);
    let mut all = vec![text("word", boost(term(streams.surface, &terms.surface), SURFACE))];
    all.extend(terms.lemmas.iter().map(|l| text("inflection", boost(term(streams.lemma, l), LEMMA))));
    all.extend(terms.lemmas.iter().map(|l| text("part of a compound", boost(term(streams.parts, l), PARTS))));
    if terms.parts.len() > 1 {
        let near = Box::new(NearQuery::new(streams.parts, &terms.parts, WINDOW));
        all.push(text("its parts together", boost(near, PARTS / terms.parts.len() as f32)));
    }
    all
}

fn phrase(streams: &Streams, words: &[String]) -> BoxedQuery {
    Box::new(PhraseQuery::new(words.iter().map(|w| Term::from_field_text(streams.surface, w)).collect()))
}

/// Any of the words, or any of the parts.
fn begins(streams: &Streams, words: &[String], parts: &[String]) -> BoxedQuery {
    let set = |field: Field, terms: &[String], weight: f32| -> BoxedQuery {
        let terms = TermSetQuery::new(terms.iter().map(|t| Term::from_field_text(field, t)));
        Box::new(ConstScoreQuery::new(Box::new(terms), weight))
    };
    best(vec![set(streams.surface, words, SURFACE), set(streams.parts, parts, PARTS)], 0.0)
}

/// Entries with a figure to be reached in a range.
pub fn figure(fields: &Fields, range: &Figure) -> BoxedQuery {
    let [all, percent] = fields.figures;
    let field = if range.percent { percent } else { all };
    let end = |value: Option<i64>| value.map_or(Bound::Unbounded, |v| Bound::Included(Term::from_field_i64(field, v)));
    let bounds = match (range.least, range.most) {
        // The engine wants one end to know the field by.
        (None, None) => (Bound::Included(Term::from_field_i64(field, i64::MIN)), Bound::Unbounded),
        (least, most) => (end(least), end(most)),
    };
    silent(Box::new(RangeQuery::new(bounds.0, bounds.1)))
}

fn anything_but(query: BoxedQuery) -> BoxedQuery {
    silent(Box::new(BooleanQuery::new(vec![(Occur::Must, Box::new(AllQuery)), (Occur::MustNot, query)])))
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
