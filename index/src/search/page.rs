//! A page of an answer: entries in order, from an offset or a cursor on.

use std::cmp::Ordering;

use tantivy::{DocAddress, Score};

use super::cursor::Key;
use super::snapshot::Snapshot;
use super::sorter::Sorter;
use crate::record::Sort;

/// So many best scores are kept in order while the others are seen once; of more, all are sorted apart.
const FEW: usize = 64;

/// An entry with what decides its place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ranked {
    /// Where it is.
    pub at: DocAddress,
    /// Score.
    pub score: Score,
    first: u64,
    work: u64,
    order: u64,
}

/// Sorts the entries of one kind.
pub struct Order<'a> {
    snapshot: &'a Snapshot,
    sort: Sort,
    sorter: Option<Sorter>,
}

impl<'a> Order<'a> {
    /// An order over a state of the index.
    pub fn new(snapshot: &'a Snapshot, sort: Sort) -> tantivy::Result<Order<'a>> {
        let sorter = match sort {
            Sort::Relevance => None,
            Sort::Year => Some(snapshot.sorter("facet_year")?),
            Sort::Municipality => Some(snapshot.sorter("facet_municipality")?),
        };
        Ok(Order { snapshot, sort, sorter })
    }

    /// Up to `limit` entries behind a cursor, or from an offset on, in order; and how many come after them.
    pub fn slice(&self, entries: &[(Score, DocAddress)], after: Option<&Key>, offset: usize, limit: usize) -> (Vec<Ranked>, usize) {
        if after.is_none() && self.sort == Sort::Relevance {
            return self.best(entries, offset, limit);
        }
        let mut ranked: Vec<Ranked> = entries.iter().map(|(score, at)| self.rank(*score, *at)).collect();
        let from = match after {
            Some(key) => {
                let place = self.place(key);
                ranked.retain(|r| self.compare(r, &place) == Ordering::Greater);
                0
            }
            None => offset.min(ranked.len()),
        };
        let to = from.saturating_add(limit).min(ranked.len());
        let rest = ranked.len() - to;
        if rest > 0 && to > 0 {
            ranked.select_nth_unstable_by(to - 1, |a, b| self.compare(a, b));
        }
        ranked.truncate(to);
        ranked.sort_by(|a, b| self.compare(a, b));
        (ranked.split_off(from), rest)
    }

    /// The same by score alone: only entries that score enough are ranked.
    fn best(&self, entries: &[(Score, DocAddress)], offset: usize, limit: usize) -> (Vec<Ranked>, usize) {
        let to = offset.saturating_add(limit).min(entries.len());
        let Some(least) = least(entries, to) else { return (Vec::new(), entries.len()) };
        let enough = entries.iter().filter(|(score, _)| score.total_cmp(&least) != Ordering::Less);
        let mut ranked: Vec<Ranked> = enough.map(|(score, at)| self.rank(*score, *at)).collect();
        if ranked.len() > to {
            ranked.select_nth_unstable_by(to - 1, |a, b| self.compare(a, b));
        }
        ranked.truncate(to);
        ranked.sort_by(|a, b| self.compare(a, b));
        (ranked.split_off(offset.min(to)), entries.len() - to)
    }

    /// The key of an entry.
    pub fn key(&self, ranked: &Ranked, section: bool) -> Key {
        let first = self.sorter.as_ref().and_then(|s| s.text(ranked.at)).unwrap_or_default().to_owned();
        Key { section, first, score: ranked.score, work: self.snapshot.order.key(ranked.at).to_owned(), order: ranked.order }
    }

    fn rank(&self, score: Score, at: DocAddress) -> Ranked {
        let (work, order) = self.snapshot.order.place(at);
        Ranked { at, score, first: self.sorter.as_ref().map_or(0, |s| s.rank(at)), work: 2 * u64::from(work) + 1, order }
    }

    /// Where a key stands among the entries.
    fn place(&self, key: &Key) -> Ranked {
        let first = self.sorter.as_ref().map_or(0, |s| s.rank_of(&key.first));
        Ranked { at: DocAddress::new(0, 0), score: key.score, first, work: self.snapshot.order.between(&key.work), order: key.order }
    }

    fn compare(&self, a: &Ranked, b: &Ranked) -> Ordering {
        let first = match self.sort {
            Sort::Year => b.first.cmp(&a.first),
            Sort::Relevance | Sort::Municipality => a.first.cmp(&b.first),
        };
        first.then_with(|| b.score.total_cmp(&a.score)).then_with(|| a.work.cmp(&b.work)).then_with(|| a.order.cmp(&b.order))
    }
}

/// The lowest of the best scores, of which there are so many.
fn least(entries: &[(Score, DocAddress)], many: usize) -> Option<Score> {
    if many > FEW {
        let mut scores: Vec<Score> = entries.iter().map(|(score, _)| *score).collect();
        return Some(*scores.select_nth_unstable_by(many - 1, |a, b| b.total_cmp(a)).1);
    }
    let mut best: Vec<Score> = Vec::with_capacity(many + 1);
    for (score, _) in entries {
        if best.len() < many || best.last().is_some_and(|last| score.total_cmp(last) == Ordering::Greater) {
            best.insert(best.partition_point(|b| b.total_cmp(score) != Ordering::Less), *score);
            best.truncate(many);
        }
    }
    best.pop()
}
