//! Frameworks and tracks: the exact goals of each, with the sentence that refers; never two municipalities' in one list.

use std::collections::{BTreeMap, BTreeSet};

use crate::error::Error;
use crate::knowledge::{numbered, refers, titled};
use crate::record::{
    DocumentView, FacetValue, Framework, FrameworkList, GoalView, Link, LinkedGoal, NONE, OwnTerm, Period, Reason, Reference,
    SearchRequest, Track, TrackDocument, TrackGoal, TrackView,
};
use crate::search::{Engine, reference_label};
use crate::store::Store;

/// Key of a document's own tracks, which are no framework of the municipality.
const OWN: &str = "plan";

/// Goals that refer to a track, and the references.
type Referred<'a> = (BTreeSet<&'a str>, Vec<&'a Reference>);

/// All frameworks.
pub fn tracks(store: &Store, engine: &Engine) -> Result<FrameworkList, Error> {
    let terms = store.terms()?;
    let mut list = FrameworkList::default();
    for municipality in values(engine, "municipality", &BTreeMap::new())? {
        let own = filters(&[("municipality", &municipality.value)]);
        for framework in values(engine, "framework", &own)?.into_iter().filter(|f| f.value != NONE && f.value != OWN) {
            let goals = goals(store, engine, &[("municipality", &municipality.value), ("framework", &framework.value)])?;
            list.frameworks.push(of_goals(&municipality.value, &framework, &goals, &terms));
        }
    }
    Ok(list)
}

fn of_goals(municipality: &str, framework: &FacetValue, goals: &[GoalView], terms: &[OwnTerm]) -> Framework {
    let mut tracks: BTreeMap<(Option<u32>, &str), Referred<'_>> = BTreeMap::new();
    let mut whole: Vec<&Reference> = Vec::new();
    let mut unnumbered = 0;
    for view in goals {
        let own: Vec<&Reference> = view.goal.references.iter().filter(|r| head(&r.key) == framework.value).collect();
        unnumbered += usize::from(own.iter().all(|r| r.key == framework.value));
        whole.extend(own.iter().filter(|r| r.key == framework.value));
        for reference in own.into_iter().filter(|r| r.key != framework.value) {
            let entry = tracks.entry((numbered(&reference.key), &reference.key)).or_default();
            entry.0.insert(&view.id);
            entry.1.push(reference);
        }
    }
    let tracks = tracks.into_iter().map(|((number, key), (goals, references))| {
        let (title, aliases) = titled(&references);
        let title = written(terms, municipality, key).or(title);
        Track { key: key.to_owned(), number, title, aliases, goals: goals.len() }
    });
    Framework {
        key: framework.value.clone(),
        label: framework.label.clone(),
        municipality: municipality.to_owned(),
        period: period(goals),
        tracks: tracks.collect(),
        unnumbered,
        goals: goals.len(),
        aliases: titled(&whole).1,
    }
}

/// The title a person gave; of several periods the latest.
fn written(terms: &[OwnTerm], municipality: &str, key: &str) -> Option<String> {
    let same = |t: &&OwnTerm| t.key == key && t.municipality.to_lowercase() == municipality.to_lowercase();
    terms.iter().rev().filter(same).find_map(|t| t.title.clone())
}

/// From the first day of the goals' documents to the last.
fn period(goals: &[GoalView]) -> Option<Period> {
    let periods: Vec<&Period> = goals.iter().filter_map(|g| g.document.period.as_ref()).collect();
    let from = periods.iter().map(|p| p.from.clone()).min()?;
    Some(Period { from, to: periods.iter().filter_map(|p| p.to.clone()).max() })
}

/// A track, a law's section or a framework with its goals; none where nothing refers to it.
pub fn track(store: &Store, engine: &Engine, key: &str, municipality: Option<&str>) -> Result<Option<TrackView>, Error> {
    let key = key.to_lowercase();
    let documents = store.documents()?;
    let names: BTreeSet<String> = documents.iter().filter_map(|d| d.summary.municipality.clone()).collect();
    let asked = |name: &String| municipality.is_none_or(|m| m.to_lowercase() == name.to_lowercase());
    let mut found = Vec::new();
    for name in names.iter().filter(|n| asked(n)) {
        found.extend(within(store, engine, &key, name, &documents)?);
    }
    if found.len() < 2 {
        return Ok(found.pop());
    }
    let label = found.first().map(|f| f.label.clone()).unwrap_or_default();
    Ok(Some(TrackView { key, label, municipalities: found, ..TrackView::default() }))
}

fn within(store: &Store, engine: &Engine, key: &str, name: &str, documents: &[DocumentView]) -> Result<Option<TrackView>, Error> {
    let field =
        if values(engine, "law", &filters(&[("municipality", name)]))?.iter().any(|v| v.value == head(key)) { "law" } else { "framework" };
    let all = goals(store, engine, &[("municipality", name), (field, head(key))])?;
    let (own, others): (Vec<&GoalView>, Vec<&GoalView>) = all.iter().partition(|g| g.goal.references.iter().any(|r| r.key == key));
    let references: Vec<&Reference> = own.iter().flat_map(|g| &g.goal.references).filter(|r| r.key == key).collect();
    let at_document = at_document(key, name, documents);
    if own.is_empty() && at_document.is_empty() {
        return Ok(None);
    }
    let (title, aliases) = titled(&references);
    let title = written(&store.terms()?, name, key).filter(|_| key != head(key)).or(title);
    let unnumbered: Vec<&GoalView> = others
        .into_iter()
        .filter(|g| key != head(key) && g.goal.references.iter().filter(|r| head(&r.key) == head(key)).all(|r| r.key == head(key)))
        .collect();
    let ids: BTreeSet<&str> = own.iter().map(|g| g.id.as_str()).collect();
    let mut suggested = Vec::new();
    for view in &unnumbered {
        let reasons = reasons(store, view, &ids, &own)?;
        if !reasons.is_empty() {
            suggested.push(TrackGoal { reasons, ..goal(view, head(key)) });
        }
    }
    let framework = references.first().map(|r| r.framework.clone()).unwrap_or_default();
    Ok(Some(TrackView {
        key: key.to_owned(),
        label: reference_label(key, &framework),
        municipality: Some(name.to_owned()),
        title,
        aliases,
        goals: own.iter().map(|g| goal(g, key)).collect(),
        unnumbered: unnumbered.into_iter().map(|g| goal(g, head(key))).collect(),
        suggested,
        documents: at_document,
        municipalities: Vec::new(),
    }))
}

fn at_document(key: &str, municipality: &str, documents: &[DocumentView]) -> Vec<TrackDocument> {
    let own = documents.iter().filter(|d| d.summary.municipality.as_deref() == Some(municipality));
    let entries = own.flat_map(|d| d.document.references.iter().filter(|r| r.key == key).map(move |r| (d, r)));
    entries.map(|(d, r)| TrackDocument { document: d.summary.clone(), text: r.label.clone(), place: r.place.clone() }).collect()
}

/// Of links with this score most are right, also in a collection of a few documents.
const LIKELY: f32 = 0.7;

/// Why a goal without a number may belong to a track: it is linked, and likely so, with a goal that does.
fn reasons(store: &Store, view: &GoalView, of_track: &BTreeSet<&str>, goals: &[&GoalView]) -> Result<Vec<Reason>, Error> {
    let mut found = Vec::new();
    for row in store.links_of(&view.id)? {
        let other = if row.a == view.id { &row.b } else { &row.a };
        let Some(known) = goals.iter().find(|g| of_track.contains(other.as_str()) && &g.id == other) else { continue };
        let Some(link) = serde_json::from_str::<Link>(&row.link).ok().filter(|l| l.score >= LIKELY) else { continue };
        let why: Vec<String> = link.reasons.iter().filter(|r| r.kind != "track").map(|r| r.text.clone()).collect();
        if !why.is_empty() {
            let text = format!("Ligner »{}«, som henviser til sporet. {}", known.goal.title, why.join(". "));
            found.push(Reason { kind: "similar".to_owned(), text, ..Reason::default() });
        }
    }
    Ok(found)
}

fn goal(view: &GoalView, key: &str) -> TrackGoal {
    let linked =
        LinkedGoal { id: view.id.clone(), title: view.goal.title.clone(), page: view.goal.place.page, document: view.document.clone() };
    let reference = view.goal.references.iter().find(|r| r.key == key);
    let (text, place) = reference.map(|r| (refers(&view.goal, r), r.place.clone())).unwrap_or_default();
    TrackGoal { goal: linked, text, place, reasons: Vec::new() }
}

pub(super) fn head(key: &str) -> &str {
    key.split('/').next().unwrap_or(key)
}

pub(super) fn filters(pairs: &[(&str, &str)]) -> BTreeMap<String, Vec<String>> {
    pairs.iter().map(|(field, value)| ((*field).to_owned(), vec![(*value).to_owned()])).collect()
}

pub(super) fn values(engine: &Engine, field: &str, filters: &BTreeMap<String, Vec<String>>) -> Result<Vec<FacetValue>, Error> {
    let answer = engine.search(&SearchRequest { filters: filters.clone(), ..SearchRequest::default() })?;
    let mut values = answer.facets.get(field).cloned().unwrap_or_default();
    values.retain(|v| v.count > 0);
    values.sort_by(|a, b| a.value.cmp(&b.value));
    Ok(values)
}

/// All goals that fit, in the order of their documents.
pub(super) fn goals(store: &Store, engine: &Engine, wanted: &[(&str, &str)]) -> Result<Vec<GoalView>, Error> {
    let mut ids = Vec::new();
    loop {
        let request =
            SearchRequest { filters: filters(wanted), limit: SearchRequest::MAX_LIMIT, offset: ids.len(), ..SearchRequest::default() };
        let answer = engine.search(&request)?;
        let before = ids.len();
        ids.extend(answer.hits.into_iter().filter(|h| h.card.is_some()).map(|h| h.id));
        if ids.len() >= answer.total || ids.len() == before {
            break;
        }
    }
    ids.sort();
    store.goals_of(&ids)
}
