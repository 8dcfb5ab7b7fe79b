//! Brings links up to date: the goals of changed documents are compared with those the index finds for them, and every link of a goal whose
//! neighbours changed is decided again.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use std::time::Instant;

use super::desk::{Desk, Sheet};
use crate::error::Error;
use crate::knowledge::{self, LINKED, Near, Shared};
use crate::record::{Link, LinkKind, Reason};
use crate::search::Engine;
use crate::store::{LinkRow, PairRow, ProfileRow, Store};

/// Goals that the index proposes for one goal.
const CANDIDATES: usize = 60;
/// Pairs kept of one goal.
const KEPT: usize = 40;
/// A goal whose list changes within these places is decided again.
const DEEP: usize = 10;
/// A collection this small is compared anew each time: then the order of arrival makes no difference.
const SMALL: usize = 400;
/// Works read at a time.
const BATCH: usize = 50;

/// Compares all goals anew.
pub fn all(store: &Store, engine: &Engine) -> Result<(), Error> {
    let mut desk = Desk::of(store)?;
    let works = desk.works();
    store.clear_links()?;
    run(store, engine, &mut desk, &works)
}

/// Compares the goals of documents that changed since the links were made.
pub fn changed(store: &Store, engine: &Engine) -> Result<(), Error> {
    let (from, to) = (store.links_generation()?, store.generation()?);
    if from == to {
        return Ok(());
    }
    let mut desk = Desk::of(store)?;
    let works: Vec<String> = store.changed_since(from)?.into_iter().map(|(id, _, _)| id).collect();
    let goals: usize = works.iter().map(|w| desk.count(w)).sum();
    if from == 0 || from > to || desk.total() <= SMALL || goals * 4 > desk.total() {
        return all(store, engine);
    }
    run(store, engine, &mut desk, &works)
}

fn run(store: &Store, engine: &Engine, desk: &mut Desk<'_>, works: &[String]) -> Result<(), Error> {
    let start = Instant::now();
    let goals = profile(store, engine, desk, works)?;
    desk.count_terms()?;
    tracing::info!(works = works.len(), goals = goals.len(), ms = start.elapsed().as_millis(), "profiles of goals are written");
    for batch in goals.chunks(BATCH * 10) {
        let pairs = compare(engine, desk, batch)?;
        store.put_pairs(&pairs)?;
    }
    tracing::info!(ms = start.elapsed().as_millis(), "goals are compared with those the index proposes");
    let affected = affected(desk, &goals)?;
    let links = decide(desk, &affected, &goals.iter().cloned().collect())?;
    store.put_links(&affected, &links, store.generation()?)?;
    tracing::info!(affected = affected.len(), links = links.len(), ms = start.elapsed().as_millis(), "links are up to date");
    Ok(())
}

/// Decides the links of two goals again after somebody judged the pair, or of all where none are told.
pub fn again(store: &Store, goals: &[String]) -> Result<(), Error> {
    let mut desk = Desk::of(store)?;
    desk.count_terms()?;
    let mut affected = goals.to_vec();
    if affected.is_empty() {
        for work in desk.works() {
            affected.extend(desk.goals(&work)?.iter().cloned());
        }
    }
    let links = decide(&mut desk, &affected, &affected.iter().cloned().collect())?;
    store.put_links(&affected, &links, store.links_generation()?)
}

/// Writes the profiles of works' goals and answers the goals.
fn profile(store: &Store, engine: &Engine, desk: &mut Desk<'_>, works: &[String]) -> Result<Vec<String>, Error> {
    let mut goals = Vec::new();
    for batch in works.chunks(BATCH) {
        let cards = engine.cards(&batch.iter().cloned().collect())?;
        let mut rows = Vec::new();
        for id in batch {
            let Some(work) = store.work(id)? else { continue };
            for (profile, passages) in knowledge::profiles(&work, &cards, &desk.names(id)) {
                goals.push(profile.id.clone());
                rows.push(ProfileRow {
                    goal: profile.id.clone(),
                    work: profile.work.clone(),
                    place: profile.order,
                    terms: profile.counted().into_iter().collect(),
                    profile: json(&profile)?,
                    passages: json(&passages)?,
                });
            }
        }
        store.put_profiles(batch, &rows)?;
    }
    Ok(goals)
}

fn json(value: &impl serde::Serialize) -> Result<String, Error> {
    serde_json::to_string(value).map_err(|e| Error::Index { detail: e.to_string() })
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
            let likeness = knowledge::likeness(&sheet.weighed, &second.weighed, &desk.statistics);
            found.push((likeness.raw, knowledge::base(&likeness), second));
        }
        found.sort_by(|a, b| b.1.total_cmp(&a.1));
        for (raw, base, second) in found.into_iter().take(KEPT) {
            let (a, b) = (sheet.weighed.profile(), second.weighed.profile());
            let key = if a.id < b.id { (a.id.clone(), b.id.clone()) } else { (b.id.clone(), a.id.clone()) };
            if done.insert(key) {
                let (goal, work) = (a.id.clone(), a.work.clone());
                pairs.push(PairRow { goal, work, other: b.id.clone(), other_work: b.work.clone(), raw, base });
            }
        }
    }
    Ok(pairs)
}

fn candidates(engine: &Engine, desk: &mut Desk<'_>, sheet: &Sheet) -> Result<Vec<String>, Error> {
    let profile = sheet.weighed.profile();
    let names = desk.names(&profile.work);
    let words = knowledge::search_words(profile, &sheet.passages, &names, &desk.statistics);
    let mut found = Vec::new();
    for (work, place) in engine.nearest(&words, &profile.work, CANDIDATES)? {
        let goals = desk.goals(&work)?;
        found.extend(usize::try_from(place).ok().and_then(|p| goals.get(p)).cloned());
    }
    Ok(found)
}

/// These goals and those in whose lists they stand high.
fn affected(desk: &mut Desk<'_>, goals: &[String]) -> Result<Vec<String>, Error> {
    let mut all: BTreeSet<String> = goals.iter().cloned().collect();
    let changed: BTreeSet<&String> = goals.iter().collect();
    for goal in goals {
        let near: Vec<String> = desk.standing(goal)?.near().iter().map(|n| n.goal.clone()).collect();
        for other in near {
            if !all.contains(&other) && desk.standing(&other)?.near().iter().take(DEEP).any(|n| changed.contains(&n.goal)) {
                all.insert(other);
            }
        }
    }
    Ok(all.into_iter().collect())
}

/// Links of these goals. Where neither goal of a link changed, its reasons stand.
fn decide(desk: &mut Desk<'_>, goals: &[String], changed: &BTreeSet<String>) -> Result<Vec<LinkRow>, Error> {
    let mut found: BTreeMap<(String, String), LinkRow> = BTreeMap::new();
    for goal in goals {
        let Some(sheet) = desk.sheet(goal)? else { continue };
        let work = sheet.weighed.profile().work.clone();
        let own = desk.standing(goal)?;
        for pair in own.near() {
            let other = desk.standing(&pair.goal)?;
            let place = (goal.as_str(), work.as_str());
            let score = desk.calibration.score(knowledge::odds(pair, place, &own, &other));
            if score >= LINKED && !knowledge::is_outdone(pair, place, &own, &other) && !desk.are_editions(&work, &pair.work) {
                let known = if changed.contains(goal) || changed.contains(&pair.goal) { None } else { desk.known(goal, &pair.goal)? };
                let link = match known {
                    Some(known) => Some(rescored(known, score)?),
                    None => link(desk, &sheet, pair, score, &Ground::Likeness)?,
                };
                keep(&mut found, link);
            }
        }
        for (old, new, near) in desk.continued(&work)? {
            if &old == goal || &new == goal {
                let pair = Near { goal: if &old == goal { new } else { old }, ..Near::default() };
                keep(&mut found, link(desk, &sheet, &pair, 0.5 + near.min(1.0) / 2.0, &Ground::Edition)?);
            }
        }
        for (other, who) in desk.confirmed(goal) {
            let key = |a: &str, b: &str| (a.to_owned(), b.to_owned());
            if !found.contains_key(&key(goal, &other)) && !found.contains_key(&key(&other, goal)) {
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

/// A stored link with another score.
fn rescored(row: LinkRow, score: f32) -> Result<LinkRow, Error> {
    let score = rounded(score);
    let link: Link = serde_json::from_str(&row.link).map_err(|e| Error::Index { detail: e.to_string() })?;
    Ok(LinkRow { score, link: json(&Link { score, ..link })?, ..row })
}

fn rounded(score: f32) -> f32 {
    (score * 100.0).round() / 100.0
}

fn keep(found: &mut BTreeMap<(String, String), LinkRow>, link: Option<LinkRow>) {
    if let Some(link) = link {
        found.insert((link.a.clone(), link.b.clone()), link);
    }
}

/// Why there is a link at all.
enum Ground {
    /// The goals are alike.
    Likeness,
    /// One is the other in another edition.
    Edition,
    /// Somebody said so.
    Word(String),
}

/// A link with its reasons; none where there is nothing to say for it.
fn link(desk: &mut Desk<'_>, sheet: &Rc<Sheet>, pair: &Near, score: f32, ground: &Ground) -> Result<Option<LinkRow>, Error> {
    let Some(other) = desk.sheet(&pair.goal)? else { return Ok(None) };
    let order = |s: &Sheet| (desk.place(&s.weighed.profile().work), s.weighed.profile().order);
    let (a, b) = if order(sheet) <= order(&other) { (sheet.clone(), other) } else { (other, sheet.clone()) };
    let (left, right) = (a.weighed.profile(), b.weighed.profile());
    let (left_names, right_names) = (desk.names(&left.work), desk.names(&right.work));
    let likeness = knowledge::likeness(&a.weighed, &b.weighed, &desk.statistics);
    let sides = (
        Shared { profile: left, passages: &a.passages, words: a.words(&left_names) },
        Shared { profile: right, passages: &b.passages, words: b.words(&right_names) },
    );
    let mut reasons = knowledge::reasons(&sides.0, &sides.1, &likeness, &desk.statistics);
    let said = |kind: &str, text: String| Reason { kind: kind.to_owned(), text, ..Reason::default() };
    match ground {
        Ground::Likeness => {}
        Ground::Edition => reasons.insert(0, said("edition", "Samme aftale i en anden udgave".to_owned())),
        Ground::Word(who) => reasons.insert(0, said("judged", format!("Bekræftet af {who}"))),
    }
    let kind = if matches!(ground, Ground::Edition) { LinkKind::Continued } else { knowledge::kind(left, right, &likeness) };
    if reasons.is_empty() {
        return Ok(None);
    }
    let link = Link { kind, declared: knowledge::declared(left, right), score: rounded(score), reasons, ..Link::default() };
    let row = LinkRow {
        a: left.id.clone(),
        b: right.id.clone(),
        a_work: left.work.clone(),
        b_work: right.work.clone(),
        score: link.score,
        link: json(&link)?,
    };
    Ok(Some(row))
}
