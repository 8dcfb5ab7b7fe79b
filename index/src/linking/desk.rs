//! What an update reads of the store, each thing once: only of the goals compared and of the municipalities they are in.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::rc::Rc;

use super::shelf::Shelf;
use crate::error::Error;
use crate::knowledge::{
    Calibration, Departments, Names, Near, Passage, Profile, Reading, Standing, Statistics, Term, Weighed, continued, read, series, weighed,
};
use crate::record::Document;
use crate::store::{PairRow, Store};

/// Goals with their vectors, texts with their words, and lists of neighbours kept on the desk, so that a large collection needs no more memory.
const GOALS: usize = 8000;
const TEXTS: usize = 500;
const LISTS: usize = 4000;

/// Goals of two editions that go on: older goal, newer goal, nearness.
pub type Continued = Vec<(String, String, f32)>;

/// The documents of one municipality.
#[derive(Default)]
struct Town {
    documents: BTreeMap<String, Document>,
    departments: Rc<Departments>,
    /// Editions of agreements, each series oldest first.
    series: Vec<Vec<String>>,
}

impl Town {
    fn of(held: Vec<(String, Document, Vec<String>)>) -> Self {
        let facts: Vec<(&Document, Vec<&str>)> = held.iter().map(|(_, d, g)| (d, g.iter().map(String::as_str).collect())).collect();
        let ids = |places: Vec<usize>| places.into_iter().filter_map(|i| held.get(i).map(|(id, _, _)| id.clone())).collect();
        let series = series(&facts).into_iter().map(ids).collect();
        let departments = Rc::new(Departments::of(held.iter().map(|(_, d, _)| d)));
        Self { series, departments, documents: held.into_iter().map(|(id, d, _)| (id, d)).collect() }
    }

    /// The series that a work belongs to.
    fn series_of(&self, work: &str) -> Option<&Vec<String>> {
        self.series.iter().find(|s| s.iter().any(|w| w == work))
    }
}

/// Documents, statistics, and the goals compared so far.
pub struct Desk<'a> {
    store: &'a Store,
    /// How common terms are.
    pub statistics: Statistics,
    /// How log odds become scores.
    pub calibration: Calibration,
    /// Work to its place in the order of creation, and its municipality.
    homes: HashMap<String, (i64, Option<String>)>,
    towns: HashMap<String, Rc<Town>>,
    names: HashMap<String, Rc<Names>>,
    sheets: Shelf<Option<Rc<Weighed>>>,
    texts: Shelf<Option<Rc<Reading>>>,
    standings: Shelf<Rc<Standing>>,
    goals: HashMap<String, Rc<Vec<String>>>,
    editions: HashMap<(String, String), Rc<Continued>>,
}

impl<'a> Desk<'a> {
    /// An empty desk.
    pub fn of(store: &'a Store) -> Result<Self, Error> {
        let calibration = store.calibration()?.map(|(slope, shift)| Calibration { slope, shift });
        Ok(Self {
            store,
            statistics: Statistics { goals: store.profiled()?, ..Statistics::default() },
            calibration: calibration.unwrap_or_default(),
            homes: HashMap::new(),
            towns: HashMap::new(),
            names: HashMap::new(),
            sheets: Shelf::new(GOALS),
            texts: Shelf::new(TEXTS),
            standings: Shelf::new(LISTS),
            goals: HashMap::new(),
            editions: HashMap::new(),
        })
    }

    fn home(&mut self, work: &str) -> Result<(i64, Option<String>), Error> {
        if let Some(known) = self.homes.get(work) {
            return Ok(known.clone());
        }
        let home = self.store.home(work)?.unwrap_or((i64::MAX, None));
        self.homes.insert(work.to_owned(), home.clone());
        Ok(home)
    }

    fn town(&mut self, work: &str) -> Result<Rc<Town>, Error> {
        let Some(name) = self.home(work)?.1 else { return Ok(Rc::default()) };
        if let Some(known) = self.towns.get(&name) {
            return Ok(known.clone());
        }
        let town = Rc::new(Town::of(self.store.town(&name)?));
        self.towns.insert(name, town.clone());
        Ok(town)
    }

    /// Place of a work in the order of creation.
    pub fn place(&mut self, work: &str) -> Result<i64, Error> {
        Ok(self.home(work)?.0)
    }

    /// Both works are editions of one agreement.
    pub fn are_editions(&mut self, a: &str, b: &str) -> Result<bool, Error> {
        Ok(self.town(a)?.series_of(a).is_some_and(|s| s.iter().any(|w| w == b)))
    }

    /// Works that come right before or after a work in its series.
    pub fn neighbours(&mut self, work: &str) -> Result<Vec<(String, String)>, Error> {
        let town = self.town(work)?;
        let pairs = town.series_of(work).into_iter().flat_map(|s| s.windows(2));
        let with = pairs.filter_map(|pair| if let [old, new] = pair { Some((old.clone(), new.clone())) } else { None });
        Ok(with.filter(|(old, new)| old == work || new == work).collect())
    }

    /// Every series of editions of all municipalities, oldest work first.
    pub fn all_series(&mut self) -> Result<Vec<Vec<String>>, Error> {
        let mut all = Vec::new();
        for name in self.store.towns()? {
            all.extend(Town::of(self.store.town(&name)?).series);
        }
        Ok(all)
    }

    /// Counts goals and terms again after profiles changed; weighed goals are read again.
    pub fn count_terms(&mut self) -> Result<(), Error> {
        self.statistics = Statistics { goals: self.store.profiled()?, ..Statistics::default() };
        self.sheets.clear();
        Ok(())
    }

    /// Counts terms that were not met so far.
    pub fn count(&mut self, terms: impl Iterator<Item = Term>) -> Result<(), Error> {
        let new: HashSet<Term> = terms.filter(|t| !self.statistics.counts.contains_key(t)).collect();
        let new: Vec<Term> = new.into_iter().collect();
        let counts = self.store.tallies(&new)?;
        self.statistics.counts.extend(new.into_iter().zip(counts));
        Ok(())
    }

    /// Names that a work's goals may use.
    pub fn names(&mut self, work: &str) -> Result<Rc<Names>, Error> {
        if let Some(known) = self.names.get(work) {
            return Ok(known.clone());
        }
        let town = self.town(work)?;
        let names = town.documents.get(work).map(|d| Names::of(d, town.departments.clone())).unwrap_or_default();
        let names = Rc::new(names);
        self.names.insert(work.to_owned(), names.clone());
        Ok(names)
    }

    /// A goal, weighed; none where it has no profile.
    pub fn sheet(&mut self, goal: &str) -> Result<Option<Rc<Weighed>>, Error> {
        if let Some(known) = self.sheets.get(goal) {
            return Ok(known);
        }
        let profile: Option<Profile> = self.store.profile(goal)?.and_then(|text| serde_json::from_str(&text).ok());
        if let Some(profile) = &profile {
            self.count(profile.terms())?;
        }
        let sheet = profile.map(|p| Rc::new(weighed(p, &self.statistics)));
        self.sheets.put(goal, sheet.clone());
        Ok(sheet)
    }

    /// The passages of a goal with their words; none where it has no profile. Words that an older program did not keep are read again.
    pub fn text(&mut self, goal: &str) -> Result<Option<Rc<Reading>>, Error> {
        if let Some(known) = self.texts.get(goal) {
            return Ok(known);
        }
        let text = match (self.sheet(goal)?, self.store.reading(goal)?) {
            (Some(sheet), Some((passages, bytes))) => {
                let passages: Vec<Passage> = serde_json::from_str(&passages).unwrap_or_default();
                let kept = Reading::of_bytes(passages.clone(), &bytes, &sheet.words());
                let names = self.names(&sheet.profile().work)?;
                Some(Rc::new(kept.unwrap_or_else(|| read(passages, &names))))
            }
            _ => None,
        };
        self.texts.put(goal, text.clone());
        Ok(text)
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
    pub fn confirmed(&self, goal: &str) -> Result<Vec<(String, String)>, Error> {
        let rows = self.store.judgements_of(goal)?.into_iter().filter(|j| j.judgement.verdict.holds() == Some(true));
        Ok(rows.map(|j| (if j.a == goal { j.b } else { j.a }, j.judgement.who)).collect())
    }

    /// The neighbours of a goal.
    pub fn standing(&mut self, goal: &str) -> Result<Rc<Standing>, Error> {
        if let Some(known) = self.standings.get(goal) {
            return Ok(known);
        }
        let near = |p: PairRow| Near { goal: p.other, work: p.other_work, raw: p.raw, base: p.base };
        let standing = Rc::new(Standing::of(self.store.pairs(goal)?.into_iter().map(near).collect()));
        self.standings.put(goal, standing.clone());
        Ok(standing)
    }

    /// Goals of a work that go on in the next edition or come from the one before: older goal, newer goal, nearness.
    pub fn continued(&mut self, work: &str) -> Result<Continued, Error> {
        let mut found = Vec::new();
        for (old, new) in self.neighbours(work)? {
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
        let left: Vec<&Weighed> = old.iter().map(Rc::as_ref).collect();
        let right: Vec<&Weighed> = new.iter().map(Rc::as_ref).collect();
        let id = |sheets: &[&Weighed], i: usize| sheets.get(i).map(|w| w.profile().id.clone()).unwrap_or_default();
        let pairs = continued(&left, &right, &self.statistics);
        let found = Rc::new(pairs.into_iter().map(|(i, j, near)| (id(&left, i), id(&right, j), near)).collect::<Vec<_>>());
        self.editions.insert(key, found.clone());
        Ok(found)
    }

    fn sheets_of(&mut self, goals: &[String]) -> Result<Vec<Rc<Weighed>>, Error> {
        let mut found = Vec::new();
        for goal in goals {
            found.extend(self.sheet(goal)?);
        }
        Ok(found)
    }
}
