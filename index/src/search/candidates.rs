//! Goals that may be linked with a goal: those that have most of its telling words.

use tantivy::collector::TopDocs;
use tantivy::query::{BooleanQuery, BoostQuery, Occur, Query, TermQuery};
use tantivy::schema::IndexRecordOption;
use tantivy::{DocAddress, Score, Term};

use super::build;
use super::entry::Group;
use super::schema::{ENTRY_GOAL, Fields};
use super::snapshot::Snapshot;

/// Weight of a word in the title of a candidate.
const TITLE: f32 = 2.0;

type Scored = (Score, DocAddress);

/// Goals of other works, nearest first: work and place in it.
pub fn nearest(
    snapshot: &Snapshot,
    fields: &Fields,
    words: &[(String, f32)],
    not_work: &str,
    limit: usize,
) -> tantivy::Result<Vec<(String, u64)>> {
    let mut clauses: Vec<(Occur, Box<dyn Query>)> = Vec::new();
    for (word, weight) in words {
        for (group, by) in [(Group::Body, 1.0), (Group::Title, TITLE)] {
            let Some(streams) = fields.streams.get(&group) else { continue };
            for field in [streams.lemma, streams.parts] {
                let term = TermQuery::new(Term::from_field_text(field, word), IndexRecordOption::WithFreqs);
                clauses.push((Occur::Should, Box::new(BoostQuery::new(Box::new(term), weight * by))));
            }
        }
    }
    let any: Box<dyn Query> = Box::new(BooleanQuery::new(clauses));
    let own: Box<dyn Query> = Box::new(TermQuery::new(Term::from_field_text(fields.work, not_work), IndexRecordOption::Basic));
    let all = vec![(Occur::Must, any), (Occur::Must, build::entries(fields, ENTRY_GOAL)), (Occur::MustNot, build::silent(own))];
    let mut found: Vec<Scored> = snapshot.searcher.search(&BooleanQuery::new(all), &TopDocs::with_limit(limit.max(1)).order_by_score())?;
    found.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| snapshot.order.place(a.1).cmp(&snapshot.order.place(b.1))));
    Ok(found.into_iter().filter_map(|(_, address)| snapshot.order.origin(address)).collect())
}
