//! The least a search can cost: the engine's own best ten for some words, without facets, totals, other words or passages. For measuring.

use tantivy::Term;
use tantivy::collector::TopDocs;
use tantivy::query::{BooleanQuery, BoostQuery, Occur, Query, TermQuery};
use tantivy::schema::IndexRecordOption;

use super::analysis::analyse;
use super::entry::Group;
use super::schema::Fields;
use super::snapshot::Snapshot;

/// Weight of a word in a title.
const TITLE: f32 = 3.0;

/// Number of goals among the best `limit` that have every word in its base form; their stored texts are read.
pub fn top(snapshot: &Snapshot, fields: &Fields, words: &str, limit: usize) -> tantivy::Result<usize> {
    let mut clauses: Vec<(Occur, Box<dyn Query>)> = Vec::new();
    for word in analyse(words) {
        let Some(lemma) = word.lemmas.first() else { continue };
        let ways = [(Group::Title, TITLE), (Group::Body, 1.0)].into_iter().filter_map(|(group, weight)| {
            let term = TermQuery::new(Term::from_field_text(fields.streams.get(&group)?.lemma, lemma), IndexRecordOption::WithFreqs);
            Some((Occur::Should, Box::new(BoostQuery::new(Box::new(term), weight)) as Box<dyn Query>))
        });
        clauses.push((Occur::Must, Box::new(BooleanQuery::new(ways.collect()))));
    }
    if clauses.is_empty() || limit == 0 {
        return Ok(0);
    }
    let found = snapshot.searcher.search(&BooleanQuery::new(clauses), &TopDocs::with_limit(limit).order_by_score())?;
    let mut read = 0;
    for (_, address) in found {
        read += usize::from(snapshot.searcher.doc::<tantivy::TantivyDocument>(address).is_ok());
    }
    Ok(read)
}
