//! Asks every case of a bench and keeps what was answered.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sporhund_index::record::{HitKind, SearchRequest};
use sporhund_index::{Error, Library, PlainIndex};

use super::cases::Case;
use super::score::{Figures, score};
use super::truth::Truth;

/// Goals looked at in one answer.
const LIMIT: usize = 50;
/// Goals kept of one answer.
const KEPT: usize = 10;

/// What a run of a bench gave.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Evaluation {
    /// Number of this shape.
    pub schema: u32,
    /// Means over all cases.
    pub all: Figures,
    /// Means per kind.
    pub kinds: BTreeMap<String, Kind>,
    /// Every case.
    pub cases: Vec<Judged>,
}

/// Means over the cases of one kind.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Kind {
    /// Number of cases.
    pub n: usize,
    /// Ours.
    pub figures: Figures,
    /// Those of plain full-text search over the same goals.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plain: Option<Figures>,
}

/// One case with its answer.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Judged {
    /// Id of the case.
    pub id: String,
    /// Kind.
    pub kind: String,
    /// What was typed.
    pub query: String,
    /// What was wanted.
    pub intent: String,
    /// Ours.
    pub figures: Figures,
    /// Those of plain full-text search over the same goals.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plain: Option<Figures>,
    /// How the query was read: filters.
    pub read: Vec<String>,
    /// Goals answered.
    pub total: usize,
    /// The first goals: id in the truth where it is known, title, grade.
    pub got: Vec<Got>,
    /// Relevant goals that were not among the first ten, or missing in the set.
    pub missed: Vec<String>,
    /// What the answer said.
    pub notices: Vec<String>,
}

/// One goal of an answer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Got {
    /// Id in the truth.
    pub id: Option<String>,
    /// Title in the collection.
    pub title: String,
    /// Grade, 0 where it is not relevant.
    pub grade: u8,
}

/// Asks all cases; with `plain`, the same of a plain full-text index over the same goals.
///
/// # Errors
/// The collection's.
pub fn run(library: &Library, cases: &[Case], truth: &Truth, plain: bool) -> Result<Evaluation, Error> {
    let plain = if plain { Some(plain_index(library)?) } else { None };
    let mut judged = Vec::new();
    for case in cases {
        judged.push(judge(library, case, truth, plain.as_ref())?);
    }
    let mut kinds: BTreeMap<String, Kind> = BTreeMap::new();
    for case in &judged {
        kinds.entry(case.kind.clone()).or_default().n += 1;
    }
    for (name, kind) in &mut kinds {
        let own = judged.iter().filter(|c| c.kind == *name);
        kind.figures = Figures::mean(own.clone().map(|c| &c.figures));
        kind.plain = plain.as_ref().map(|_| Figures::mean(own.filter_map(|c| c.plain.as_ref())));
    }
    Ok(Evaluation { schema: 1, all: Figures::mean(judged.iter().map(|c| &c.figures)), kinds, cases: judged })
}

fn judge(library: &Library, case: &Case, truth: &Truth, plain: Option<&PlainIndex>) -> Result<Judged, Error> {
    let request =
        SearchRequest { query: case.query.clone(), own: case.asker_municipality.clone(), limit: LIMIT, ..SearchRequest::default() };
    let answer = library.search(&request)?;
    let goals: Vec<_> = answer.hits.iter().filter(|h| h.kind == HitKind::Goal).collect();
    let ranked: Vec<Option<String>> = goals.iter().map(|h| truth.of_goal.get(&h.id).cloned()).collect();
    let grades = case.grades();
    let got = goals.iter().zip(&ranked).take(KEPT).map(|(hit, id)| Got {
        grade: id.as_ref().and_then(|i| grades.get(i)).copied().unwrap_or_default(),
        id: id.clone(),
        title: hit.title.clone(),
    });
    let wanted = grades.iter().filter(|(_, g)| **g >= 2).map(|(id, _)| id.clone()).chain(case.answer_set.iter().cloned());
    let has = |id: &String| ranked.iter().take(if case.answer_set.is_empty() { KEPT } else { LIMIT }).flatten().any(|r| r == id);
    let mut missed: Vec<String> = wanted.filter(|id| !has(id)).collect();
    missed.sort();
    missed.dedup();
    let plain = match plain {
        Some(index) => {
            let ids = index.search(&case.query, LIMIT)?;
            let ranked: Vec<Option<String>> = ids.iter().map(|id| truth.of_goal.get(id).cloned()).collect();
            Some(score(case, &ranked, false))
        }
        None => None,
    };
    Ok(Judged {
        id: case.id.clone(),
        kind: case.kind.clone(),
        query: case.query.clone(),
        intent: case.intent.clone(),
        figures: score(case, &ranked, answer.relaxed),
        plain,
        read: answer.reading.iter().filter_map(|p| p.filter.clone()).collect(),
        total: answer.total,
        got: got.collect(),
        missed: missed.into_iter().map(|id| truth.titles.get(&id).map_or(id.clone(), |title| format!("{id} {title}"))).collect(),
        notices: answer.notices,
    })
}

/// Every goal of the collection with all its words.
fn plain_index(library: &Library) -> Result<PlainIndex, Error> {
    let ids: Vec<String> = library.documents()?.iter().flat_map(|d| d.goals.iter().map(|g| g.id.clone())).collect();
    let goals = library.goals_of(&ids)?;
    let texts: Vec<(String, String, String)> = goals
        .into_iter()
        .map(|view| {
            let g = view.goal;
            let lists = g.targets.iter().chain(&g.effects).map(|a| a.text.as_str()).chain(g.activities.iter().map(|a| a.text.as_str()));
            let fields = g.fields.iter().map(|f| f.text.as_str());
            let single = [g.background.as_deref(), g.purpose.as_deref()].into_iter().flatten();
            let people = g.owners.iter().chain(&g.participants).flat_map(|p| p.name.as_deref().into_iter().chain(p.role.as_deref()));
            let body = lists.chain(fields).chain(single).chain(people).collect::<Vec<_>>().join("\n");
            (view.id, g.title.clone(), body)
        })
        .collect();
    PlainIndex::new(texts.iter().map(|(id, title, body)| (id.as_str(), title.as_str(), body.as_str())))
}
