//! Brings links up to date: the goals of changed documents are compared with those the index finds for them, and their links decided.
//!
//! A pair's figures are kept, and only goals of its own two documents stand against it: a new document changes no link between others. Only
//! its neighbours in a series of editions are decided anew, between which it may have come.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::time::Instant;

use super::desk::Desk;
use super::make::{Ground, json, keep, link};
use crate::error::Error;
use crate::knowledge::{self, LINKED, Near, Weighed, term};
use crate::search::Engine;
use crate::store::{LinkRow, PairRow, ProfileRow, Store};

/// Goals that the index proposes for one goal.
const CANDIDATES: usize = 60;
/// Pairs kept of one goal.
const KEPT: usize = 40;
/// A collection this small is compared anew each time: then the order of arrival makes no difference.
const SMALL: usize = 400;
/// Works read at a time.
const BATCH: usize = 50;
/// Goals compared or decided at a time.
const GOALS: usize = 500;

/// Compares all goals anew.
pub fn all(store: &Store, engine: &Engine) -> Result<(), Error> {
    store.clear_links()?;
    let works: Vec<String> = store.sizes()?.into_keys().collect();
    run(store, engine, &works)
}

/// Compares the goals of documents that changed since the links were made.
pub fn changed(store: &Store, engine: &Engine) -> Result<(), Error> {
    let (from, to) = (store.links_generation()?, store.generation()?);
    if from == to {
        return Ok(());
    }
    let works: Vec<String> = store.changed_since(from)?.into_iter().map(|(id, _, _)| id).collect();
    let sizes = store.sizes()?;
    let (total, goals): (usize, usize) = (sizes.values().sum(), works.iter().filter_map(|w| sizes.get(w)).sum());
    if from == 0 || from > to || total <= SMALL || goals * 4 > total {
        return all(store, engine);
    }
    run(store, engine, &works)
}

fn run(store: &Store, engine: &Engine, works: &[String]) -> Result<(), Error> {
    let start = Instant::now();
    let desk = &mut Desk::of(store)?;
    let mut around = BTreeSet::new();
    for work in works {
        around.extend(store.continued_with(work)?);
    }
    let goals = profile(store, engine, desk, works)?;
    desk.count_terms()?;
    tracing::info!(works = works.len(), goals = goals.len(), ms = start.elapsed().as_millis(), "profiles of goals are written");
    for batch in goals.chunks(GOALS) {
        store.put_pairs(&compare(engine, desk, batch)?)?;
    }
    tracing::info!(ms = start.elapsed().as_millis(), "goals are compared with those the index proposes");
    for work in works {
        around.extend(desk.neighbours(work)?.into_iter().flat_map(|(old, new)| [old, new]));
    }
    let mut affected: BTreeSet<String> = goals.into_iter().collect();
    for work in around {
        affected.extend(desk.goals(&work)?.iter().cloned());
    }
    let affected: Vec<String> = affected.into_iter().collect();
    settle(store, desk, &affected)?;
    store.links_follow(store.generation()?)?;
    tracing::info!(affected = affected.len(), ms = start.elapsed().as_millis(), "links are up to date");
    Ok(())
}

/// Decides the links of two goals again after somebody judged the pair, or of all where none are told.
pub fn again(store: &Store, goals: &[String]) -> Result<(), Error> {
    let mut desk = Desk::of(store)?;
    let mut affected = goals.to_vec();
    if affected.is_empty() {
        for work in store.sizes()?.keys() {
            affected.extend(desk.goals(work)?.iter().cloned());
        }
    }
    settle(store, &mut desk, &affected)
}

/// Puts the links of these goals in place of those they had.
fn settle(store: &Store, desk: &mut Desk<'_>, goals: &[String]) -> Result<(), Error> {
    let all: HashSet<&str> = goals.iter().map(String::as_str).collect();
    store.drop_links(goals)?;
    for batch in goals.chunks(GOALS) {
        store.put_links(&decide(desk, batch, &all)?)?;
    }
    Ok(())
}

/// Writes the profiles of works' goals and answers the goals.
fn profile(store: &Store, engine: &Engine, desk: &mut Desk<'_>, works: &[String]) -> Result<Vec<String>, Error> {
    let mut goals = Vec::new();
    for batch in works.chunks(BATCH) {
        let cards = engine.cards(&batch.iter().cloned().collect())?;
        let mut rows = Vec::new();
        for id in batch {
            let Some(work) = store.work(id)? else { continue };
            for (profile, reading) in knowledge::profiles(&work, &cards, &*desk.names(id)?) {
                goals.push(profile.id.clone());
                rows.push(ProfileRow {
                    goal: profile.id.clone(),
                    work: profile.work.clone(),
                    place: profile.order,
                    terms: profile.counted().into_iter().collect(),
                    profile: json(&profile)?,
                    passages: json(&reading.passages)?,
                    words: reading.to_bytes(&profile.words()),
                });
            }
        }
        store.put_profiles(batch, &rows)?;
    }
    Ok(goals)
}

/// Pairs of goals with their nearest others.
fn compare(engine: &Engine, desk: &mut Desk<'_>, goals: &[String]) -> Result<Vec<PairRow>, Error> {
    let mut pairs = Vec::new();
    let mut done: BTreeSet<(String, String)> = BTreeSet::new();
    for goal in goals {
        let Some(sheet) = desk.sheet(goal)? else { continue };
        let mut found = Vec::new();
        for other in candidates(engine, desk, &sheet)? {
            let Some(second) = desk.sheet(&other)? else { continue };
            let likeness = knowledge::likeness(&sheet, &second, &desk.statistics);
            found.push((likeness.raw, knowledge::base(&likeness), second));
        }
        found.sort_by(|a, b| b.1.total_cmp(&a.1));
        for (raw, base, second) in found.into_iter().take(KEPT) {
            let (a, b) = (sheet.profile(), second.profile());
            let key = if a.id < b.id { (a.id.clone(), b.id.clone()) } else { (b.id.clone(), a.id.clone()) };
            if done.insert(key) {
                let (goal, work) = (a.id.clone(), a.work.clone());
                pairs.push(PairRow { goal, work, other: b.id.clone(), other_work: b.work.clone(), raw, base });
            }
        }
    }
    Ok(pairs)
}

fn candidates(engine: &Engine, desk: &mut Desk<'_>, sheet: &Weighed) -> Result<Vec<String>, Error> {
    let profile = sheet.profile();
    let names = desk.names(&profile.work)?;
    let Some(text) = desk.text(&profile.id)? else { return Ok(Vec::new()) };
    let words = knowledge::search_words(profile, &text.passages, &names, &desk.statistics);
    desk.count(words.iter().map(|(word, _)| term(word)))?;
    let words = knowledge::affordable(words, &desk.statistics);
    let mut found = Vec::new();
    for (work, place) in engine.nearest(&words, &profile.work, CANDIDATES)? {
        let goals = desk.goals(&work)?;
        found.extend(usize::try_from(place).ok().and_then(|p| goals.get(p)).cloned());
    }
    Ok(found)
}

/// Links of these goals; a pair of two goals of `all` is decided with the first of them.
fn decide(desk: &mut Desk<'_>, goals: &[String], all: &HashSet<&str>) -> Result<Vec<LinkRow>, Error> {
    let mut found: BTreeMap<(String, String), LinkRow> = BTreeMap::new();
    let is_ours = |goal: &str, other: &str| goal < other || !all.contains(other);
    for goal in goals {
        let Some(sheet) = desk.sheet(goal)? else { continue };
        let work = sheet.profile().work.clone();
        let own = desk.standing(goal)?;
        for pair in own.near().iter().filter(|p| is_ours(goal, &p.goal)) {
            if let Some(score) = likely(desk, (goal, &work), pair)? {
                keep(&mut found, link(desk, &sheet, pair, score, &Ground::Likeness)?);
            }
        }
        for (old, new, near) in desk.continued(&work)? {
            let other = if &old == goal { &new } else { &old };
            if (&old == goal || &new == goal) && is_ours(goal, other) {
                let pair = Near { goal: other.clone(), ..Near::default() };
                keep(&mut found, link(desk, &sheet, &pair, 0.5 + near.min(1.0) / 2.0, &Ground::Edition)?);
            }
        }
        for (other, who) in desk.confirmed(goal)? {
            let is_known = |(a, b): &(String, String)| (a == goal && *b == other) || (*a == other && b == goal);
            if is_ours(goal, &other) && !found.keys().any(is_known) {
                let pair = own.near().iter().find(|n| n.goal == other).cloned();
                let score = match &pair {
                    Some(p) => desk.calibration.score(knowledge::odds(p, (goal.as_str(), work.as_str()), &own, &*desk.standing(&other)?)),
                    None => 0.0,
                };
                let pair = pair.unwrap_or(Near { goal: other, ..Near::default() });
                keep(&mut found, link(desk, &sheet, &pair, score, &Ground::Word(who))?);
            }
        }
    }
    Ok(found.into_values().collect())
}

/// The score of a pair, from which it is a link; none where it is not.
fn likely(desk: &mut Desk<'_>, goal: (&str, &str), pair: &Near) -> Result<Option<f32>, Error> {
    // What stands against a pair only takes from what it says by itself.
    if desk.calibration.score(pair.base) < LINKED || desk.are_editions(goal.1, &pair.work)? {
        return Ok(None);
    }
    let (own, other) = (desk.standing(goal.0)?, desk.standing(&pair.goal)?);
    let score = desk.calibration.score(knowledge::odds(pair, goal, &own, &other));
    Ok(Some(score).filter(|s| *s >= LINKED && !knowledge::is_outdone(pair, goal, &own, &other)))
}
