//! What an update reads of the store, each thing once.

use std::cell::OnceCell;
use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

use crate::error::Error;
use crate::knowledge::{Calibration, Names, Near, Passage, Profile, Standing, Statistics, Weighed, Word, continued, read, series, weighed};
use crate::record::{Document, DocumentView};
use crate::store::{LinkRow, Store};

/// Goals kept on the desk: then it is cleared, so that a large collection needs no more memory.
const KEPT: usize = 4000;

/// A goal on the desk.
pub struct Sheet {
    /// Its profile, weighed.
    pub weighed: Weighed,
    /// Its passages.
    pub passages: Vec<Passage>,
    words: OnceCell<Vec<Vec<Word>>>,
}

impl Sheet {
    /// The words of its passages, read when first asked for: a goal has many links.
    pub fn words(&self, names: &Names) -> &[Vec<Word>] {
        self.words.get_or_init(|| read(&self.passages, names))
    }
}

/// Goals of two editions that go on: older goal, newer goal, nearness.
pub type Continued = Vec<(String, String, f32)>;
/// Work to those before and after it in its series; true for after.
type Neighbours = BTreeMap<String, Vec<(String, bool)>>;

/// Documents, statistics, and the goals compared so far.
pub struct Desk<'a> {
    store: &'a Store,
    /// How common terms are.
    pub statistics: Statistics,
    /// How log odds become scores.
    pub calibration: Calibration,
    confirmed: BTreeMap<String, Vec<(String, String)>>,
    documents: BTreeMap<String, (usize, DocumentView)>,
    /// Work to the works whose goals may go on in it or from it.
    neighbours: Neighbours,
    series: BTreeMap<String, usize>,
    sheets: HashMap<String, Option<Rc<Sheet>>>,
    standings: HashMap<String, Rc<Standing>>,
    names: HashMap<String, Rc<Names>>,
    goals: HashMap<String, Rc<Vec<String>>>,
    links: HashMap<String, Vec<LinkRow>>,
    editions: HashMap<(String, String), Rc<Continued>>,
}

impl<'a> Desk<'a> {
    /// An empty desk for the documents held.
    pub fn of(store: &'a Store) -> Result<Self, Error> {
        let held = store.documents()?;
        let facts: Vec<(&Document, Vec<&str>)> =
            held.iter().map(|d| (&d.document, d.goals.iter().map(|g| g.title.as_str()).collect())).collect();
        let id = |i: usize| held.get(i).map(|d| d.id.clone()).unwrap_or_default();
        let (mut neighbours, mut numbers) = (Neighbours::new(), BTreeMap::new());
        for (number, editions) in series(&facts).into_iter().enumerate() {
            for pair in editions.windows(2) {
                if let [old, new] = pair {
                    neighbours.entry(id(*old)).or_default().push((id(*new), true));
                    neighbours.entry(id(*new)).or_default().push((id(*old), false));
                }
            }
            numbers.extend(editions.into_iter().map(|i| (id(i), number)));
        }
        let documents = held.into_iter().enumerate().map(|(i, d)| (d.id.clone(), (i, d))).collect();
        let (slope, shift) = store.calibration()?;
        let mut confirmed: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
        for row in store.judgements()?.into_iter().filter(|j| j.judgement.verdict.holds() == Some(true)) {
            confirmed.entry(row.a.clone()).or_default().push((row.b.clone(), row.judgement.who.clone()));
            confirmed.entry(row.b).or_default().push((row.a, row.judgement.who));
        }
        Ok(Self {
            store,
            statistics: Statistics::default(),
            calibration: Calibration { slope, shift },
            confirmed,
            documents,
            neighbours,
            series: numbers,
            sheets: HashMap::new(),
            standings: HashMap::new(),
            names: HashMap::new(),
            goals: HashMap::new(),
            links: HashMap::new(),
            editions: HashMap::new(),
        })
    }

    /// Ids of all works.
    pub fn works(&self) -> Vec<String> {
        self.documents.keys().cloned().collect()
    }

    /// Number of goals of all works.
    pub fn total(&self) -> usize {
        self.documents.values().map(|(_, d)| d.goals.len()).sum()
    }

    /// Number of a work's goals.
    pub fn count(&self, work: &str) -> usize {
        self.documents.get(work).map_or(0, |(_, d)| d.goals.len())
    }

    /// Place of a work among all.
    pub fn place(&self, work: &str) -> usize {
        self.documents.get(work).map_or(usize::MAX, |(i, _)| *i)
    }

    /// Both works are editions of one agreement.
    pub fn are_editions(&self, a: &str, b: &str) -> bool {
        self.series.get(a).is_some_and(|n| self.series.get(b) == Some(n))
    }

    /// Every series of editions, oldest work first.
    pub fn all_series(&self) -> Vec<Vec<String>> {
        let mut found: BTreeMap<usize, Vec<String>> = BTreeMap::new();
        for (work, number) in &self.series {
            found.entry(*number).or_default().push(work.clone());
        }
        let period = |work: &String| self.document(work).and_then(|d| d.summary.period.as_ref().map(|p| p.from.clone()));
        let mut all: Vec<Vec<String>> = found.into_values().collect();
        all.iter_mut().for_each(|works| works.sort_by_key(|w| (period(w), self.place(w))));
        all
    }

    /// A document.
    pub fn document(&self, work: &str) -> Option<&DocumentView> {
        self.documents.get(work).map(|(_, d)| d)
    }

    /// Counts terms again after profiles changed; weighed goals are read again.
    pub fn count_terms(&mut self) -> Result<(), Error> {
        let (goals, counts) = self.store.tallies()?;
        self.statistics = Statistics { goals, counts };
        self.sheets.clear();
        Ok(())
    }

    /// Names that a work's goals may use.
    pub fn names(&mut self, work: &str) -> Rc<Names> {
        if let Some(known) = self.names.get(work) {
            return known.clone();
        }
        let all = self.documents.values().map(|(_, d)| &d.document);
        let names = self.documents.get(work).map(|(_, d)| Names::of(&d.document, all)).unwrap_or_default();
        let names = Rc::new(names);
        self.names.insert(work.to_owned(), names.clone());
        names
    }

    /// A goal; none where it has no profile.
    pub fn sheet(&mut self, goal: &str) -> Result<Option<Rc<Sheet>>, Error> {
        if let Some(known) = self.sheets.get(goal) {
            return Ok(known.clone());
        }
        let read = self.store.profile(goal)?.and_then(|(profile, passages)| {
            let profile: Profile = serde_json::from_str(&profile).ok()?;
            let passages = serde_json::from_str(&passages).ok()?;
            Some(Rc::new(Sheet { weighed: weighed(profile, &self.statistics), passages, words: OnceCell::new() }))
        });
        if self.sheets.len() >= KEPT {
            self.sheets.clear();
        }
        self.sheets.insert(goal.to_owned(), read.clone());
        Ok(read)
    }

    /// The goals of a work that have profiles.
    pub fn goals(&mut self, work: &str) -> Result<Rc<Vec<String>>, Error> {
        if let Some(known) = self.goals.get(work) {
            return Ok(known.clone());
        }
        let goals = Rc::new(self.store.profiled_goals(work)?);
        self.goals.insert(work.to_owned(), goals.clone());
        Ok(goals)
    }

    /// Goals that people say belong with a goal, and who says so.
    pub fn confirmed(&self, goal: &str) -> Vec<(String, String)> {
        self.confirmed.get(goal).cloned().unwrap_or_default()
    }

    /// The neighbours of a goal.
    pub fn standing(&mut self, goal: &str) -> Result<Rc<Standing>, Error> {
        if let Some(known) = self.standings.get(goal) {
            return Ok(known.clone());
        }
        let near = |p: crate::store::PairRow| Near { goal: p.other, work: p.other_work, raw: p.raw, base: p.base };
        let standing = Rc::new(Standing::of(self.store.pairs(goal)?.into_iter().map(near).collect()));
        self.standings.insert(goal.to_owned(), standing.clone());
        Ok(standing)
    }

    /// The stored link of two goals.
    pub fn known(&mut self, goal: &str, other: &str) -> Result<Option<LinkRow>, Error> {
        if !self.links.contains_key(goal) {
            self.links.insert(goal.to_owned(), self.store.links_of(goal)?);
        }
        let own = self.links.get(goal).into_iter().flatten();
        Ok(own.into_iter().find(|l| l.a == other || l.b == other).cloned())
    }

    /// Goals of a work that go on in the next edition or come from the one before: older goal, newer goal, nearness.
    pub fn continued(&mut self, work: &str) -> Result<Continued, Error> {
        let mut found = Vec::new();
        for (other, newer) in self.neighbours.get(work).cloned().unwrap_or_default() {
            let (old, new) = if newer { (work.to_owned(), other) } else { (other, work.to_owned()) };
            found.extend(self.matched(old, new)?.iter().cloned());
        }
        Ok(found)
    }

    /// The same for two works that follow each other.
    pub fn matched(&mut self, old: String, new: String) -> Result<Rc<Continued>, Error> {
        let key = (old, new);
        if let Some(known) = self.editions.get(&key) {
            return Ok(known.clone());
        }
        let (from, to) = (self.goals(&key.0)?, self.goals(&key.1)?);
        let (old, new) = (self.sheets_of(&from)?, self.sheets_of(&to)?);
        let left: Vec<&Weighed> = old.iter().map(|s| &s.weighed).collect();
        let right: Vec<&Weighed> = new.iter().map(|s| &s.weighed).collect();
        let id = |sheets: &[&Weighed], i: usize| sheets.get(i).map(|w| w.profile().id.clone()).unwrap_or_default();
        let pairs = continued(&left, &right, &self.statistics);
        let found = Rc::new(pairs.into_iter().map(|(i, j, near)| (id(&left, i), id(&right, j), near)).collect::<Vec<_>>());
        self.editions.insert(key, found.clone());
        Ok(found)
    }

    fn sheets_of(&mut self, goals: &[String]) -> Result<Vec<Rc<Sheet>>, Error> {
        let mut found = Vec::new();
        for goal in goals {
            found.extend(self.sheet(goal)?);
        }
        Ok(found)
    }
}
