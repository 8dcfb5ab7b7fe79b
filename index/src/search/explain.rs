//! Why a goal stands where it stands: what every word of the query found in it, and which filters it fits.

use tantivy::collector::DocSetCollector;
use tantivy::query::{BooleanQuery, EnableScoring, Occur, Query, TermQuery};
use tantivy::schema::IndexRecordOption;
use tantivy::{DocAddress, Term};

use super::build::{self, Scope};
use super::entry::{Group, Shown};
use super::find::Search;
use super::near::reach;
use super::plan::Resolver;
use super::schema::{ENTRY_GOAL, Fields};
use super::snapshot::Snapshot;
use crate::record::{ClauseReason, Explanation, FieldReason, FilterReason, SearchRequest};

/// Most fields named for one word.
const MAX_FIELDS: usize = 6;

/// The reasons of one goal; none where there is no such goal.
pub fn explain(snapshot: &Snapshot, fields: &Fields, request: &SearchRequest, goal: &str) -> tantivy::Result<Option<Explanation>> {
    let Some((address, shown)) = find_goal(snapshot, fields, goal)? else { return Ok(None) };
    let (search, _) = Search::prepare(snapshot, fields, request)?;
    let mut filters = Vec::new();
    for (filter, occur, query) in search.conditions() {
        let has = fits(snapshot, &*query, address)?;
        filters.push(FilterReason { filter, fits: has != (occur == Occur::MustNot) });
    }
    let mut clauses = Vec::new();
    let resolver = Resolver::new(snapshot, fields);
    for clause in &search.clauses {
        let whole = build::want(&resolver, &clause.want, Scope::WithContext)?.score(snapshot, address)?;
        let mut found: Vec<FieldReason> = Vec::new();
        for (group, term, how, way) in build::ways(&resolver, &clause.want, 1.0)? {
            let Some(score) = way.score(snapshot, address)? else { continue };
            let reason = FieldReason { field: name(group).to_owned(), term, how: how.to_owned(), score };
            // One line per field: the way that counts.
            match found.iter_mut().find(|f| f.field == reason.field) {
                Some(known) if known.score >= reason.score => {}
                Some(known) => *known = reason,
                None => found.push(reason),
            }
        }
        found.sort_by(|a, b| b.score.total_cmp(&a.score));
        // The body holds all words of the goal; it says nothing where a field of its own does.
        if found.len() > 1 {
            found.retain(|f| f.field != name(Group::Body));
        }
        found.truncate(MAX_FIELDS);
        clauses.push(ClauseReason { text: clause.text.clone(), score: whole.unwrap_or_default(), found });
    }
    Ok(Some(Explanation {
        id: shown.id,
        title: shown.title,
        found: filters.iter().all(|f| f.fits) && clauses.iter().all(|c| c.score > 0.0),
        score: clauses.iter().map(|c| c.score).sum(),
        clauses,
        filters,
    }))
}

/// The entry of a goal, by its id.
fn find_goal(snapshot: &Snapshot, fields: &Fields, goal: &str) -> tantivy::Result<Option<(DocAddress, Shown)>> {
    for (cut, _) in goal.match_indices('-') {
        let work = goal.get(..cut).unwrap_or_default();
        let own = Box::new(TermQuery::new(Term::from_field_text(fields.work, work), IndexRecordOption::Basic));
        let goals = BooleanQuery::intersection(vec![own, build::entries(fields, ENTRY_GOAL)]);
        for address in snapshot.searcher.search(&goals, &DocSetCollector)? {
            if let Some(shown) = snapshot.shown(fields, address)?.filter(|s| s.id == goal) {
                return Ok(Some((address, shown)));
            }
        }
    }
    Ok(None)
}

/// A filter finds one entry.
fn fits(snapshot: &Snapshot, query: &dyn Query, address: DocAddress) -> tantivy::Result<bool> {
    let searcher = &snapshot.searcher;
    let weight = query.weight(EnableScoring::disabled_from_searcher(searcher))?;
    let mut scorer = weight.scorer(searcher.segment_reader(address.segment_ord), 1.0)?;
    Ok(reach(scorer.as_mut(), address.doc_id) == address.doc_id)
}

fn name(group: Group) -> &'static str {
    match group {
        Group::Title => "title",
        Group::Aims => "aims",
        Group::Activities => "activities",
        Group::People => "people",
        Group::Labels => "labels",
        Group::Body => "body",
        Group::Context => "context",
    }
}
