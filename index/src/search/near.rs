//! Finds entries where all of some terms stand close together, in any order: the parts of a compound, said in other words.

use tantivy::postings::{Postings, SegmentPostings};
use tantivy::query::{Bm25Weight, EmptyScorer, EnableScoring, Explanation, Query, Scorer, Weight};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{DocId, DocSet, Score, SegmentReader, TERMINATED, TantivyError, Term};

/// All terms within a window of positions.
#[derive(Clone, Debug)]
pub struct NearQuery {
    terms: Vec<Term>,
    window: u32,
}

impl NearQuery {
    /// Terms of one field with positions. A repeated term counts once.
    pub fn new(field: Field, words: &[String], window: u32) -> NearQuery {
        let mut terms: Vec<Term> = words.iter().map(|w| Term::from_field_text(field, w)).collect();
        terms.sort();
        terms.dedup();
        NearQuery { terms, window }
    }
}

impl Query for NearQuery {
    fn weight(&self, scoring: EnableScoring<'_>) -> tantivy::Result<Box<dyn Weight>> {
        let similarity = match scoring {
            EnableScoring::Enabled { statistics_provider, .. } if !self.terms.is_empty() => {
                Some(Bm25Weight::for_terms(statistics_provider, &self.terms)?)
            }
            _ => None,
        };
        Ok(Box::new(NearWeight { terms: self.terms.clone(), window: self.window, similarity }))
    }

    fn query_terms<'a>(&'a self, visitor: &mut dyn FnMut(&'a Term, bool)) {
        self.terms.iter().for_each(|t| visitor(t, true));
    }
}

struct NearWeight {
    terms: Vec<Term>,
    window: u32,
    similarity: Option<Bm25Weight>,
}

impl Weight for NearWeight {
    fn scorer(&self, reader: &SegmentReader, boost: Score) -> tantivy::Result<Box<dyn Scorer>> {
        let Some(first) = self.terms.first() else { return Ok(Box::new(EmptyScorer)) };
        let index = reader.inverted_index(first.field())?;
        let mut postings = Vec::new();
        for term in &self.terms {
            match index.read_postings(term, IndexRecordOption::WithFreqsAndPositions)? {
                Some(list) => postings.push(list),
                None => return Ok(Box::new(EmptyScorer)),
            }
        }
        let norms = reader.fieldnorms_readers().get_field(first.field())?;
        let similarity = self.similarity.as_ref().map(|s| s.boost_by(boost));
        let mut scorer = NearScorer { postings, window: self.window, similarity, norms, doc: 0, closeness: 0, positions: Vec::new() };
        scorer.find_from_current();
        Ok(Box::new(scorer))
    }

    fn explain(&self, reader: &SegmentReader, doc: DocId) -> tantivy::Result<Explanation> {
        let mut scorer = self.scorer(reader, 1.0)?;
        if scorer.doc() > doc || scorer.seek(doc) != doc {
            return Err(TantivyError::InvalidArgument(format!("Document #({doc}) does not match")));
        }
        Ok(Explanation::new("near", scorer.score()))
    }
}

struct NearScorer {
    postings: Vec<SegmentPostings>,
    window: u32,
    similarity: Option<Bm25Weight>,
    norms: Option<tantivy::fieldnorm::FieldNormReader>,
    doc: DocId,
    closeness: u32,
    positions: Vec<(u32, usize)>,
}

impl NearScorer {
    /// Moves to the next document, beginning with the current one, in which all terms stand close together.
    fn find_from_current(&mut self) {
        let mut target = self.postings.first().map_or(TERMINATED, DocSet::doc);
        while target != TERMINATED {
            match self.align(target) {
                Ok(()) => {
                    self.closeness = self.windows();
                    if self.closeness > 0 {
                        break;
                    }
                    target = self.postings.first_mut().map_or(TERMINATED, DocSet::advance);
                }
                Err(further) => target = further,
            }
        }
        self.doc = target;
    }

    /// Brings every list to the document, or says which later one to try.
    fn align(&mut self, target: DocId) -> Result<(), DocId> {
        for list in &mut self.postings {
            let doc = if list.doc() < target { list.seek(target) } else { list.doc() };
            if doc != target {
                return Err(doc);
            }
        }
        Ok(())
    }

    /// Number of places where all terms stand within the window, counted without overlap.
    fn windows(&mut self) -> u32 {
        self.positions.clear();
        let mut own = Vec::new();
        for (i, list) in self.postings.iter_mut().enumerate() {
            list.positions(&mut own);
            self.positions.extend(own.iter().map(|p| (*p, i)));
        }
        self.positions.sort_unstable();
        let terms = self.postings.len();
        let mut last: Vec<Option<u32>> = vec![None; terms];
        let mut count = 0;
        for (position, term) in &self.positions {
            if let Some(slot) = last.get_mut(*term) {
                *slot = Some(*position);
            }
            let near = last.iter().all(|l| l.is_some_and(|l| position - l <= self.window));
            if near {
                count += 1;
                last.fill(None);
            }
        }
        count
    }
}

impl DocSet for NearScorer {
    fn advance(&mut self) -> DocId {
        if self.doc != TERMINATED {
            if let Some(first) = self.postings.first_mut() {
                first.advance();
            }
            self.find_from_current();
        }
        self.doc
    }

    fn doc(&self) -> DocId {
        self.doc
    }

    fn size_hint(&self) -> u32 {
        self.postings.iter().map(DocSet::size_hint).min().unwrap_or_default()
    }
}

impl Scorer for NearScorer {
    fn score(&mut self) -> Score {
        let norm = self.norms.as_ref().map_or(1, |n| n.fieldnorm_id(self.doc));
        self.similarity.as_ref().map_or(1.0, |s| s.score(norm, self.closeness))
    }
}
