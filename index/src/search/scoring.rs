//! What many entries of a segment score by a plan: one list after the other for all of them, instead of all lists for one after the other.

use std::cell::RefCell;

use tantivy::query::EnableScoring;
use tantivy::{DocId, Score, TERMINATED};

use super::bits::{Bits, Listed};
use super::leaf::Terms;
use super::matching::{Among, JUMP, Segment, Words};
use super::near::reach;
use super::plan::Plan;

/// What an entry scores that is not found: less than any score.
const NONE: Score = Score::NEG_INFINITY;

/// Scores the entries of one segment that were found.
pub struct Scorer<'a> {
    segment: Segment<'a>,
    entries: &'a Listed,
    /// Lists of scores that are not in use: fetching fresh memory for many entries takes as long as scoring them.
    spare: RefCell<Vec<Vec<Score>>>,
}

impl<'a> Scorer<'a> {
    /// For entries of a segment.
    pub fn new(segment: Segment<'a>, entries: &'a Listed) -> Scorer<'a> {
        Scorer { segment, entries, spare: RefCell::default() }
    }

    /// The sum over plans of what each gives, in the order of the entries; those that have all get something more.
    pub fn sum(&self, plans: &[Plan], whole: Score) -> tantivy::Result<Vec<Score>> {
        let mut sums = self.each(0.0);
        let mut lacking = self.segment_set();
        let mut own = self.each(NONE);
        for plan in plans {
            own.fill(NONE);
            self.raise(plan, &mut own)?;
            for ((sum, score), doc) in sums.iter_mut().zip(&own).zip(&self.entries.docs) {
                if *score > NONE {
                    *sum += score;
                } else if whole > 0.0 {
                    lacking.insert(*doc);
                }
            }
        }
        if whole > 0.0 {
            let all = sums.iter_mut().zip(&self.entries.docs).filter(|(_, doc)| !lacking.has(**doc));
            all.for_each(|(sum, _)| *sum += whole);
        }
        Ok(sums)
    }

    /// The same for every entry.
    fn each(&self, score: Score) -> Vec<Score> {
        let mut scores = self.spare.borrow_mut().pop().unwrap_or_default();
        scores.clear();
        scores.resize(self.entries.docs.len(), score);
        scores
    }

    /// Takes a list back that is not needed any more.
    fn done(&self, scores: Vec<Score>) {
        self.spare.borrow_mut().push(scores);
    }

    fn segment_set(&self) -> Bits {
        self.entries.bits.emptied()
    }

    /// Raises scores to what a plan gives, where that is more; says whether any entry has it.
    fn raise(&self, plan: &Plan, out: &mut [Score]) -> tantivy::Result<bool> {
        match plan {
            Plan::Nothing => Ok(false),
            Plan::Terms(terms) if terms.window > 0 => self.near(terms, out),
            Plan::Terms(terms) => self.term(terms, out),
            Plan::Other(query, _) => {
                let weight = query.weight(EnableScoring::enabled_from_searcher(&self.segment.snapshot.searcher))?;
                let mut found = weight.scorer(self.segment.reader, 1.0)?;
                let mut any = false;
                for (doc, score) in self.entries.docs.iter().zip(out) {
                    if reach(found.as_mut(), *doc) == *doc {
                        *score = score.max(found.score());
                        any = true;
                    }
                }
                Ok(any)
            }
            Plan::Best(of, tie) => self.blend(of, &[], *tie, out),
            Plan::Fields(first, rest, tie) => self.blend(first, rest, *tie, out),
            Plan::All(of) => self.all(of, out),
            Plan::Not(_) => {
                let mut fitting = self.segment_set();
                Among::new(self.segment, &self.entries.bits).mark(plan, Words::Own, &mut fitting)?;
                let left = self.entries.docs.iter().zip(out).filter(|(doc, _)| fitting.has(**doc));
                Ok(left.map(|(_, score)| *score = score.max(0.0)).count() > 0)
            }
        }
    }

    fn term(&self, terms: &Terms, out: &mut [Score]) -> tantivy::Result<bool> {
        let (snapshot, number) = (self.segment.snapshot, self.segment.number);
        let Some(weighed) = terms.weighed(snapshot, number) else { return Ok(false) };
        let mut any = false;
        if self.entries.docs.len() as u64 * JUMP < terms.held(number) {
            let Some(mut list) = terms.list(snapshot, number)? else { return Ok(false) };
            for (doc, score) in self.entries.docs.iter().zip(out) {
                if reach(&mut list, *doc) == *doc {
                    *score = score.max(weighed.score(*doc, tantivy::postings::Postings::term_freq(&list)));
                    any = true;
                }
            }
            return Ok(any);
        }
        let Some(mut blocks) = terms.blocks(snapshot, number, 0, true)? else { return Ok(false) };
        while !blocks.docs().is_empty() {
            for (doc, often) in blocks.docs().iter().zip(blocks.freqs()) {
                if let Some(score) = self.entries.place(*doc).and_then(|at| out.get_mut(at)) {
                    *score = score.max(weighed.score(*doc, *often));
                    any = true;
                }
            }
            blocks.advance();
        }
        Ok(any)
    }

    fn near(&self, terms: &Terms, out: &mut [Score]) -> tantivy::Result<bool> {
        let (snapshot, number) = (self.segment.snapshot, self.segment.number);
        let (Some(weighed), Some(mut near)) = (terms.weighed(snapshot, number), terms.near(snapshot, number)?) else { return Ok(false) };
        let known = terms.together.borrow();
        let mut known = known.get(&number).map_or(&[] as &[(DocId, u32)], Vec::as_slice);
        let mut any = false;
        let mut doc = near.together(self.entries.docs.first().copied().unwrap_or(TERMINATED));
        while doc != TERMINATED {
            let place = self.entries.place(doc);
            if let Some(score) = place.and_then(|at| out.get_mut(at)) {
                known = known.get(known.partition_point(|(d, _)| *d < doc)..).unwrap_or_default();
                let seen = known.first().filter(|(d, _)| *d == doc).map(|(_, often)| *often);
                // Positions are read only where they can raise the score.
                let raises = seen.is_some() || weighed.score(doc, near.most()) > *score;
                let often = if raises { seen.unwrap_or_else(|| near.closeness(doc)) } else { 0 };
                if often > 0 {
                    *score = score.max(weighed.score(doc, often));
                    any = true;
                }
            }
            // Behind the last entry asked about nothing counts.
            let next = place.map_or_else(|| self.after(doc), |at| at + 1);
            let Some(next) = self.entries.docs.get(next) else { break };
            doc = near.together(*next);
        }
        Ok(any)
    }

    /// The place of the first entry behind another.
    fn after(&self, doc: u32) -> usize {
        self.entries.docs.partition_point(|d| *d <= doc)
    }

    /// The best of some plans, and a share of the others'.
    fn blend(&self, first: &[Plan], rest: &[Plan], tie: Score, out: &mut [Score]) -> tantivy::Result<bool> {
        let mut plans = first.iter().chain(rest);
        if tie == 0.0 || first.len() + rest.len() == 1 {
            return plans.try_fold(false, |any, plan| Ok(self.raise(plan, out)? | any));
        }
        let (mut best, mut sums, mut own, mut any) = (self.each(NONE), self.each(0.0), self.each(NONE), false);
        for plan in plans {
            if !self.raise(plan, &mut own)? {
                continue;
            }
            any = true;
            for ((best, sum), score) in best.iter_mut().zip(&mut sums).zip(&mut own) {
                if *score > NONE {
                    *best = best.max(*score);
                    *sum += *score;
                    *score = NONE;
                }
            }
        }
        for ((score, best), sum) in out.iter_mut().zip(&best).zip(&sums) {
            if *best > NONE {
                *score = score.max(best + (sum - best) * tie);
            }
        }
        [best, sums, own].into_iter().for_each(|scores| self.done(scores));
        Ok(any)
    }

    /// The sum of plans where an entry has all of them.
    fn all(&self, plans: &[Plan], out: &mut [Score]) -> tantivy::Result<bool> {
        let (mut sums, mut own) = (self.each(0.0), self.each(NONE));
        for plan in plans {
            own.fill(NONE);
            if !self.raise(plan, &mut own)? {
                return Ok(false);
            }
            sums.iter_mut().zip(&own).for_each(|(sum, score)| *sum += score);
        }
        let mut any = false;
        for (score, sum) in out.iter_mut().zip(&sums) {
            any |= *sum > NONE;
            *score = score.max(*sum);
        }
        [sums, own].into_iter().for_each(|scores| self.done(scores));
        Ok(any)
    }
}
