//! From wants to plans over the engine's typed queries. No string of a user reaches the engine's own parser.

use std::ops::Bound;

use tantivy::query::{ConstScoreQuery, EmptyQuery, Occur, PhraseQuery, Query, RangeQuery, TermQuery, TermSetQuery};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{Score, Term};

use super::derive;
use super::entry::Group;
use super::plan::{Plan, Resolver};
use super::query::{Condition, Figure};
use super::schema::{Fields, Streams};
use super::wants::{Terms, Want};

/// Weight of each group that finds a goal.
const OWN: [(Group, Score); 6] =
    [(Group::Title, 3.0), (Group::Aims, 1.4), (Group::Activities, 1.1), (Group::People, 1.0), (Group::Labels, 0.9), (Group::Body, 1.0)];
/// Weight of the words around a goal.
const CONTEXT: (Group, Score) = (Group::Context, 0.3);
/// Weight of the streams.
const SURFACE: Score = 1.0;
const LEMMA: Score = 0.92;
const PARTS: Score = 0.5;
/// Weight of the parts with the verb for the noun at the end: "borgerne inddrages" for "borgerinddragelse".
const PARTS_KIND: Score = 0.4;
/// Share of what weaker groups add to the best one.
const TIE: Score = 0.25;
/// Positions within which all parts of a compound must stand.
const WINDOW: u32 = 14;

/// Where a want may be found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// In the words of the goal itself.
    Own,
    /// In the words of the goal itself, whichever group they are of: only whether it is there.
    Body,
    /// Also in those around it.
    WithContext,
}

type BoxedQuery = Box<dyn Query>;

/// One group of an entry, in which something is looked for with a weight.
struct Place<'a> {
    at: &'a Resolver<'a>,
    streams: &'a Streams,
    /// Streams that hold every word of these.
    whole: Option<&'a Streams>,
    weight: Score,
    context: bool,
}

impl Place<'_> {
    /// No entry has a term in a stream: seen in the body, where there is one, so that most groups need not be asked.
    fn lacks(&self, stream: fn(&Streams) -> Field, text: &str) -> tantivy::Result<bool> {
        self.whole.map_or(Ok(false), |whole| self.at.lacks(stream(whole), text))
    }

    fn term(&self, stream: fn(&Streams) -> Field, text: &str, weight: Score) -> tantivy::Result<Plan> {
        if self.lacks(stream, text)? {
            return Ok(Plan::Nothing);
        }
        self.at.term(stream(self.streams), text, weight * self.weight, self.context)
    }

    /// All of some parts close together.
    fn near(&self, parts: &[String], weight: Score) -> tantivy::Result<Plan> {
        for part in parts {
            if self.lacks(|s| s.parts, part)? {
                return Ok(Plan::Nothing);
            }
        }
        self.at.near(self.streams.parts, parts, WINDOW, weight / parts.len() as Score * self.weight, self.context)
    }
}

/// The plan for a want.
pub fn want(at: &Resolver<'_>, want: &Want, scope: Scope) -> tantivy::Result<Plan> {
    weighed(at, want, scope, 1.0)
}

fn weighed(at: &Resolver<'_>, want: &Want, scope: Scope, by: Score) -> tantivy::Result<Plan> {
    let groups = |find: &dyn Fn(&Place<'_>) -> tantivy::Result<Plan>| -> tantivy::Result<Plan> {
        let (mut first, mut rest) = (Vec::new(), Vec::new());
        for (group, place) in places(at, scope, by) {
            // The body has every word of the goal.
            let list = if matches!(group, Group::Body | Group::Context) { &mut first } else { &mut rest };
            list.push(find(&place)?);
        }
        Ok(Plan::fields(first, rest, TIE))
    };
    Ok(match want {
        Want::Word(terms) => groups(&|place| Ok(Plan::best(word(place, terms)?.into_iter().map(|(.., plan)| plan).collect(), 0.0)))?,
        Want::Phrase(words) => groups(&|place| Ok(phrase(place, words)))?,
        Want::Begins(words, parts) => groups(&|place| Ok(begins(place, words, parts)))?,
        Want::Filter(filter) => match condition(at.fields, filter) {
            (Occur::MustNot, query) => Plan::Not(Box::new(Plan::other(query, by, false))),
            (_, query) => Plan::other(query, by, false),
        },
        Want::Figure(range) => Plan::other(figure(at.fields, range), by, false),
        Want::Not(want) => Plan::Not(Box::new(weighed(at, want, if scope == Scope::Body { scope } else { Scope::Own }, 1.0)?)),
        Want::All(wants) => Plan::all(wants.iter().map(|w| weighed(at, w, scope, by)).collect::<tantivy::Result<Vec<_>>>()?),
        Want::Best(wants) => {
            let each = wants.iter().map(|(weight, w)| weighed(at, w, scope, by * weight));
            Plan::best(each.collect::<tantivy::Result<Vec<_>>>()?, 0.0)
        }
    })
}

/// The groups that are searched, each with its weight.
fn places<'a>(at: &'a Resolver<'a>, scope: Scope, by: Score) -> impl Iterator<Item = (Group, Place<'a>)> {
    let around = (scope == Scope::WithContext).then_some(CONTEXT);
    let own = OWN.into_iter().filter(move |(group, _)| scope != Scope::Body || *group == Group::Body);
    own.chain(around).filter_map(move |(group, weight)| {
        let streams = at.fields.streams.get(&group)?;
        let whole = if matches!(group, Group::Body | Group::Context) { None } else { at.fields.streams.get(&Group::Body) };
        Some((group, Place { at, streams, whole, weight: by * weight, context: group == Group::Context }))
    })
}

/// A word, how it is found, and what finds it.
type Told = (String, &'static str, Plan);
/// One way in which a want may be found, alone: group, word, how, and what finds it.
pub type Way = (Group, String, &'static str, Plan);

/// A word in one group, by each of its streams.
fn word(place: &Place<'_>, terms: &Terms) -> tantivy::Result<Vec<Told>> {
    let surface = &terms.surface;
    let mut ways = vec![(surface.clone(), "word", place.term(|s| s.surface, surface, SURFACE)?)];
    for lemma in &terms.lemmas {
        ways.push((surface.clone(), "inflection", place.term(|s| s.lemma, lemma, LEMMA)?));
    }
    for lemma in &terms.lemmas {
        ways.push((surface.clone(), "part of a compound", place.term(|s| s.parts, lemma, PARTS)?));
    }
    if terms.parts.len() > 1 {
        ways.push((surface.clone(), "its parts together", place.near(&terms.parts, PARTS)?));
        if let Some((head, modifiers)) = terms.parts.split_last() {
            for verb in derive::other_kind(head) {
                let parts: Vec<String> = modifiers.iter().cloned().chain([verb]).collect();
                ways.push((surface.clone(), "its parts together", place.near(&parts, PARTS_KIND)?));
            }
        }
    }
    Ok(ways)
}

/// Every way in which a want may be found, each for itself, with the weight it has.
pub fn ways(at: &Resolver<'_>, want: &Want, weight: Score) -> tantivy::Result<Vec<Way>> {
    let each = |make: &dyn Fn(&Place<'_>) -> tantivy::Result<Vec<Told>>| -> tantivy::Result<Vec<Way>> {
        let mut all = Vec::new();
        for (group, place) in places(at, Scope::WithContext, weight) {
            all.extend(make(&place)?.into_iter().map(|(text, how, plan)| (group, text, how, plan)));
        }
        Ok(all)
    };
    match want {
        Want::Word(terms) => each(&|place| word(place, terms)),
        Want::Phrase(words) => each(&|place| Ok(vec![(words.join(" "), "phrase", phrase(place, words))])),
        Want::Begins(words, parts) => {
            let text = words.first().or(parts.first()).cloned().unwrap_or_default();
            each(&|place| Ok(vec![(text.clone(), "beginning", begins(place, words, parts))]))
        }
        Want::All(wants) => wants.iter().try_fold(Vec::new(), |all, w| more(all, ways(at, w, weight)?)),
        Want::Best(wants) => wants.iter().try_fold(Vec::new(), |all, (by, w)| more(all, ways(at, w, weight * by)?)),
        Want::Filter(_) | Want::Figure(_) | Want::Not(_) => Ok(Vec::new()),
    }
}

fn more(mut all: Vec<Way>, ways: Vec<Way>) -> tantivy::Result<Vec<Way>> {
    all.extend(ways);
    Ok(all)
}

fn phrase(place: &Place<'_>, words: &[String]) -> Plan {
    let query = PhraseQuery::new(words.iter().map(|w| Term::from_field_text(place.streams.surface, w)).collect());
    Plan::other(Box::new(query), place.weight, place.context)
}

/// Any of the words, or any of the parts.
fn begins(place: &Place<'_>, words: &[String], parts: &[String]) -> Plan {
    let set = |field: Field, terms: &[String], weight: Score| {
        let terms = TermSetQuery::new(terms.iter().map(|t| Term::from_field_text(field, t)));
        Plan::other(Box::new(ConstScoreQuery::new(Box::new(terms), weight)), place.weight, place.context)
    };
    Plan::best(vec![set(place.streams.surface, words, SURFACE), set(place.streams.parts, parts, PARTS)], 0.0)
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
