//! Links as answers: what the store keeps, with titles and documents.

use std::collections::{BTreeMap, BTreeSet};

use crate::department;
use crate::error::Error;
use crate::knowledge::Profile;
use crate::record::{
    Declared, DocumentRef, DocumentView, JudgedPair, Judgement, JudgementList, Link, LinkList, LinkedGoal, Neighbour, OneSided,
    OneSidedList, Similar,
};
use crate::store::{JudgementRow, LinkRow, Store};

/// A goal answers another from this score on, or where each names the other's department.
const ANSWERS: f32 = 0.33;

type Judged = BTreeMap<(String, String), Judgement>;

/// Goals in brief, by id, and what people said of pairs of them.
struct Goals(BTreeMap<String, LinkedGoal>, Judged);

impl Goals {
    fn of(documents: &[DocumentView], judged: Vec<JudgementRow>) -> Self {
        let mut all = BTreeMap::new();
        for view in documents {
            for line in &view.goals {
                let goal = LinkedGoal { id: line.id.clone(), title: line.title.clone(), page: line.page, document: view.summary.clone() };
                all.insert(line.id.clone(), goal);
            }
        }
        Self(all, judged.into_iter().map(|j| ((j.a, j.b), j.judgement)).collect())
    }

    fn link(&self, row: &LinkRow) -> Option<Link> {
        let link: Link = serde_json::from_str(&row.link).ok()?;
        let (first, second) = if row.a <= row.b { (&row.a, &row.b) } else { (&row.b, &row.a) };
        let judged = self.1.get(&(first.clone(), second.clone())).cloned();
        Some(Link { a: self.0.get(&row.a)?.clone(), b: self.0.get(&row.b)?.clone(), judged, ..link })
    }
}

/// All links, likeliest first.
pub fn links(store: &Store, limit: usize, offset: usize) -> Result<LinkList, Error> {
    let (total, rows) = store.links(limit, offset)?;
    let goals = Goals::of(&store.documents()?, store.judgements()?);
    Ok(LinkList { total, links: rows.iter().filter_map(|r| goals.link(r)).collect() })
}

/// What people said of pairs whose goals are held, latest first.
pub fn judgements(store: &Store) -> Result<JudgementList, Error> {
    let goals = Goals::of(&store.documents()?, Vec::new());
    let pair = |j: JudgementRow| Some(JudgedPair { a: goals.0.get(&j.a)?.clone(), b: goals.0.get(&j.b)?.clone(), judgement: j.judgement });
    Ok(JudgementList { judgements: store.judgements()?.into_iter().filter_map(pair).collect() })
}

/// Links of one goal; none where there is no such goal.
pub fn similar(store: &Store, id: &str) -> Result<Option<Similar>, Error> {
    let Some(view) = store.goal(id)? else { return Ok(None) };
    let rows = store.links_of(&view.id)?;
    let works: BTreeSet<&str> =
        rows.iter().flat_map(|r| [r.a_work.as_str(), r.b_work.as_str()]).chain([view.document.id.as_str()]).collect();
    let mut documents = Vec::new();
    for work in works {
        documents.extend(store.document(work)?);
    }
    let goals = Goals::of(&documents, store.judgements_of(&view.id)?);
    let seen = |link: Link| {
        let turned = link.b.id == view.id;
        let mut reasons = link.reasons;
        if turned {
            reasons.iter_mut().for_each(|r| std::mem::swap(&mut r.a, &mut r.b));
        }
        Neighbour {
            goal: if turned { link.a } else { link.b },
            kind: link.kind,
            declared: if turned { link.declared.turned() } else { link.declared },
            score: link.score,
            reasons,
            judged: link.judged,
        }
    };
    let similar = rows.iter().filter_map(|r| goals.link(r)).map(seen).collect();
    let goal = goals.0.get(&view.id).cloned().unwrap_or_default();
    Ok(Some(Similar { goal, similar }))
}

/// Goals that name another department as taking part, which has no goal that answers.
pub fn one_sided(store: &Store) -> Result<OneSidedList, Error> {
    let documents = store.documents()?;
    let goals = Goals::of(&documents, Vec::new());
    let mut found = Vec::new();
    for text in store.all_profiles()? {
        let Ok(profile) = serde_json::from_str::<Profile>(&text) else { continue };
        let Some(goal) = goals.0.get(&profile.id).filter(|_| profile.mentions.iter().any(|m| m.partner)) else { continue };
        let said = |l: &Link| l.declared == Declared::Both || l.reasons.iter().any(|r| r.kind == "judged");
        let answers = |l: &LinkRow| l.score >= ANSWERS || goals.link(l).is_some_and(|l| said(&l));
        let links = store.links_of(&profile.id)?.into_iter().filter(answers);
        let linked: Vec<String> = links.map(|l| if l.a == profile.id { l.b_work } else { l.a_work }).collect();
        for mention in profile.mentions.iter().filter(|m| m.partner) {
            let meant: Vec<&DocumentRef> = documents
                .iter()
                .map(|d| &d.summary)
                .filter(|d| d.id != profile.work && d.municipality == goal.document.municipality)
                .filter(|d| d.area.as_deref().is_some_and(|a| department::key(a) == mention.key) && same_period(d, &goal.document))
                .collect();
            if !meant.iter().any(|d| linked.contains(&d.id)) {
                found.push(OneSided {
                    goal: goal.clone(),
                    names: mention.name.clone(),
                    text: mention.text.clone(),
                    place: mention.place.clone(),
                    held: !meant.is_empty(),
                });
            }
        }
    }
    Ok(OneSidedList { one_sided: found })
}

/// Both hold at some time together; a document without a period may hold at any time.
fn same_period(a: &DocumentRef, b: &DocumentRef) -> bool {
    let (Some(a), Some(b)) = (&a.period, &b.period) else { return true };
    let end = |p: &crate::record::Period| p.to.clone().unwrap_or_else(|| "9999".to_owned());
    a.from <= end(b) && b.from <= end(a)
}
