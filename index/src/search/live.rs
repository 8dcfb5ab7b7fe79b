//! What is looked for, on its way through the entries of one segment: for a look at the first few, or at one. Each list is moved no further
//! than it is asked.

use tantivy::postings::{Postings, SegmentPostings};
use tantivy::query::Scorer;
use tantivy::{DocId, DocSet, Score, TERMINATED};

use super::near::{Near, reach};
use super::weighed::Weighed;

/// Something looked for in one segment. Entries are asked for in rising order.
pub enum Live {
    /// A term, with the entry its list stands at: most lists stand elsewhere, which is seen without touching them.
    Term(DocId, Box<(SegmentPostings, Weighed)>),
    /// Terms close together.
    Near(Box<(Near, Weighed)>),
    /// Another query of the engine.
    Other(Box<dyn Scorer>),
    /// Any of them: the best score, and this share of the others'.
    Best(Vec<Live>, Score),
    /// The same in several fields, the first of which hold every word of the others: only those find, all score.
    Fields(Vec<Live>, Vec<Live>, Score),
    /// All of them: their sum.
    All(Vec<Live>),
    /// Anything but this, up to the number of entries.
    Not(Option<Box<Live>>, DocId),
}

impl Live {
    /// A term with its list.
    pub fn term(postings: SegmentPostings, weighed: Weighed) -> Live {
        Live::Term(postings.doc(), Box::new((postings, weighed)))
    }

    /// Any of some: the best score, and this share of the others'; none where there are none.
    pub fn best(mut of: Vec<Live>, tie: Score) -> Option<Live> {
        if of.len() > 1 { Some(Live::Best(of, tie)) } else { of.pop() }
    }

    /// The first entry that fits, at or after one.
    pub fn next(&mut self, target: DocId) -> DocId {
        match self {
            Live::Term(at, term) => stand(at, &mut term.0, target),
            Live::Near(near) => near.0.next(target),
            Live::Other(scorer) => reach(scorer.as_mut(), target),
            Live::Best(of, _) | Live::Fields(of, ..) => of.iter_mut().map(|l| l.next(target)).min().unwrap_or(TERMINATED),
            Live::All(of) => all(of, target),
            Live::Not(inner, end) => {
                let mut doc = target;
                while doc < *end && inner.as_mut().is_some_and(|l| l.has(doc)) {
                    doc += 1;
                }
                if doc < *end { doc } else { TERMINATED }
            }
        }
    }

    /// The entry fits.
    pub fn has(&mut self, doc: DocId) -> bool {
        match self {
            Live::Term(at, term) => stand(at, &mut term.0, doc) == doc,
            Live::Near(near) => near.0.closeness(doc) > 0,
            Live::Other(scorer) => reach(scorer.as_mut(), doc) == doc,
            Live::Best(of, _) | Live::Fields(of, ..) => of.iter_mut().any(|l| l.has(doc)),
            Live::All(of) => of.iter_mut().all(|l| l.has(doc)),
            Live::Not(inner, _) => !inner.as_mut().is_some_and(|l| l.has(doc)),
        }
    }

    /// What the entry scores; none where it does not fit.
    pub fn score(&mut self, doc: DocId) -> Option<Score> {
        match self {
            Live::Term(at, term) => (stand(at, &mut term.0, doc) == doc).then(|| term.1.score(doc, term.0.term_freq())),
            Live::Near(near) => Some(near.0.closeness(doc)).filter(|n| *n > 0).map(|n| near.1.score(doc, n)),
            Live::Other(scorer) => (reach(scorer.as_mut(), doc) == doc).then(|| scorer.score()),
            Live::Best(of, tie) => best(of.iter_mut(), doc, *tie),
            Live::Fields(first, rest, tie) => best(first.iter_mut().chain(rest), doc, *tie),
            Live::All(of) => of.iter_mut().try_fold(0.0, |sum, l| Some(sum + l.score(doc)?)),
            Live::Not(inner, _) => (!inner.as_mut().is_some_and(|l| l.has(doc))).then_some(0.0),
        }
    }
}

/// The best score of some, and a share of the others'.
fn best<'a>(of: impl Iterator<Item = &'a mut Live>, doc: DocId, tie: Score) -> Option<Score> {
    let mut found: Option<(Score, Score)> = None;
    for score in of.filter_map(|l| l.score(doc)) {
        let (best, sum) = found.unwrap_or((score, 0.0));
        found = Some((best.max(score), sum + score));
    }
    found.map(|(best, sum)| best + (sum - best) * tie)
}

/// Where the list of a term stands once it is moved to an entry, or to the first after it.
fn stand(at: &mut DocId, list: &mut SegmentPostings, target: DocId) -> DocId {
    if *at < target {
        *at = list.seek(target);
    }
    *at
}

/// The first entry at or after one that all of them have.
fn all(of: &mut [Live], target: DocId) -> DocId {
    let mut target = target;
    loop {
        let reached = of.iter_mut().fold(target, |at, l| l.next(at));
        if reached == TERMINATED || reached == target {
            return reached;
        }
        target = reached;
    }
}
