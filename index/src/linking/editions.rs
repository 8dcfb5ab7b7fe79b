//! Editions of agreements: what became of each goal from one document to the next.

use std::collections::BTreeMap;

use super::desk::Desk;
use crate::error::Error;
use crate::knowledge::{Reading, Told, diff, is_same};
use crate::record::{Change, DocumentView, Edition, EditionDocument, EditionList, GoalChange, LinkedGoal};
use crate::store::Store;

/// Passages with less weight tell why, not what.
const WHAT: f32 = 0.7;

/// All series of editions with the changes of their goals.
pub fn editions(store: &Store) -> Result<EditionList, Error> {
    let mut desk = Desk::of(store)?;
    let held: BTreeMap<String, DocumentView> = store.documents()?.into_iter().map(|d| (d.id.clone(), d)).collect();
    let mut list = EditionList::default();
    for works in desk.all_series()? {
        let documents: Vec<DocumentView> = works.iter().filter_map(|w| held.get(w).cloned()).collect();
        let Some(last) = documents.last() else { continue };
        let mut edition = Edition {
            municipality: last.summary.municipality.clone(),
            area: last.summary.area.clone(),
            documents: documents.iter().map(document).collect(),
            changes: Vec::new(),
        };
        for pair in documents.windows(2) {
            if let [old, new] = pair {
                edition.changes.extend(changes(&mut desk, old, new)?);
            }
        }
        list.editions.push(edition);
    }
    list.editions.sort_by(|a, b| (&a.municipality, &a.area).cmp(&(&b.municipality, &b.area)));
    Ok(list)
}

fn document(view: &DocumentView) -> EditionDocument {
    let year = view.summary.period.as_ref().and_then(|p| p.from.get(..4)?.parse().ok());
    EditionDocument { year, document: view.summary.clone() }
}

fn changes(desk: &mut Desk<'_>, old: &DocumentView, new: &DocumentView) -> Result<Vec<GoalChange>, Error> {
    let pairs = desk.matched(old.id.clone(), new.id.clone())?;
    let to: BTreeMap<&str, (&str, f32)> = pairs.iter().map(|(a, b, near)| (b.as_str(), (a.as_str(), *near))).collect();
    let from: BTreeMap<String, LinkedGoal> = goals(old).into_iter().map(|g| (g.id.clone(), g)).collect();
    let mut found = Vec::new();
    for goal in goals(new) {
        let Some((before, near)) = to.get(goal.id.as_str()).copied() else {
            found.push(GoalChange { change: Change::New, to: Some(goal), ..GoalChange::default() });
            continue;
        };
        let (Some(left), Some(right)) = (desk.text(before)?, desk.text(&goal.id)?) else { continue };
        let same = is_same(&told(&left), &told(&right));
        found.push(GoalChange {
            change: if same { Change::Kept } else { Change::Changed },
            from: from.get(before).cloned(),
            score: Some((near.min(1.0) * 100.0).round() / 100.0),
            diff: if same { Vec::new() } else { diff(&what(&left), &what(&right)) },
            to: Some(goal),
        });
    }
    let gone = goals(old).into_iter().filter(|g| !pairs.iter().any(|(a, _, _)| *a == g.id));
    found.extend(gone.map(|goal| GoalChange { change: Change::Dropped, from: Some(goal), ..GoalChange::default() }));
    Ok(found)
}

fn goals(view: &DocumentView) -> Vec<LinkedGoal> {
    let goal = |line: &crate::record::GoalLine| LinkedGoal {
        id: line.id.clone(),
        title: line.title.clone(),
        page: line.page,
        document: view.summary.clone(),
    };
    view.goals.iter().map(goal).collect()
}

fn told(text: &Reading) -> Told<'_> {
    let with = |least: f32| text.passages.iter().filter(move |p| p.weight >= least).map(|p| p.text.as_str());
    Told { what: with(WHAT).collect(), all: with(0.0).collect() }
}

/// What the goal says it does, without why.
fn what(text: &Reading) -> String {
    let told = text.passages.iter().filter(|p| p.weight >= WHAT).map(|p| p.text.as_str());
    told.collect::<Vec<_>>().join("\n")
}
