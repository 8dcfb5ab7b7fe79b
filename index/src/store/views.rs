//! Answers about works, goals and files.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;

use super::fault::Fault;
use super::rows::{self, FileRow};
use super::terms;
use super::works::{self, WorkRow};
use crate::frameworks::Terms;
use crate::record::{DocumentRef, DocumentView, Goal, GoalRef, GoalView, OwnTerm, Record, StatusView, goal_id, split_goal_id};

fn in_brief(work: &WorkRow, files: &[FileRow]) -> DocumentRef {
    DocumentRef::of(&work.id, files.first().map(|f| f.file.as_str()), &work.document)
}

fn view(work: WorkRow, files: &[FileRow]) -> DocumentView {
    DocumentView {
        summary: in_brief(&work, files),
        id: work.id,
        document: work.document,
        files: files.iter().map(FileRow::view).collect(),
        goals: work.outline,
    }
}

/// A document, also by an id it had before.
pub fn document(connection: &Connection, id: &str) -> Result<Option<DocumentView>, Fault> {
    let Some(mut work) = works::find(connection, id)? else { return Ok(None) };
    refer(connection, &mut work, &terms::all(connection)?)?;
    let files = works::sorted(rows::by_work(connection, &work.id)?);
    Ok(Some(view(work, &files)))
}

/// All documents, oldest first.
pub fn documents(connection: &Connection) -> Result<Vec<DocumentView>, Fault> {
    let mut files: BTreeMap<String, Vec<FileRow>> = BTreeMap::new();
    for row in rows::all(connection)? {
        if let Some(work) = row.work.clone() {
            files.entry(work).or_default().push(row);
        }
    }
    let own = terms::all(connection)?;
    let mut views = Vec::new();
    for mut work in works::all(connection)? {
        refer(connection, &mut work, &own)?;
        let files = works::sorted(files.remove(&work.id).unwrap_or_default());
        views.push(view(work, &files));
    }
    Ok(views)
}

/// Gives a document the references that its text makes by names people gave frameworks.
fn refer(connection: &Connection, work: &mut WorkRow, own: &[OwnTerm]) -> Result<(), Fault> {
    if !Terms::of(own, &work.document).is_empty() {
        work.document = works::whole_with(connection, work, own)?.record.document;
    }
    Ok(())
}

/// A goal with its document.
pub fn goal(connection: &Connection, id: &str) -> Result<Option<GoalView>, Fault> {
    Ok(goals(connection, std::slice::from_ref(&id.to_owned()))?.pop())
}

/// Goals in the order asked for; unknown ids are left out. Each document is read once.
pub fn goals(connection: &Connection, ids: &[String]) -> Result<Vec<GoalView>, Fault> {
    let mut wanted: BTreeSet<&str> = BTreeSet::new();
    wanted.extend(ids.iter().filter_map(|id| split_goal_id(id)).map(|(work, _)| work));
    let mut found: BTreeMap<String, GoalView> = BTreeMap::new();
    for asked in wanted {
        let Some(row) = works::find(connection, asked)? else { continue };
        let files = works::sorted(rows::by_work(connection, &row.id)?);
        let brief = in_brief(&row, &files);
        let record = works::whole(connection, &row)?.record;
        for goal in &record.goals {
            let asked_as = goal_id(asked, &goal.id);
            if ids.contains(&asked_as) {
                let (parent, children) = family(&row.id, &record, goal);
                let id = goal_id(&row.id, &goal.id);
                found.insert(
                    asked_as,
                    GoalView { id, document: brief.clone(), goal: goal.clone(), parent, children, ..GoalView::default() },
                );
            }
        }
    }
    Ok(ids.iter().filter_map(|id| found.get(id).cloned()).collect())
}

fn family(work: &str, record: &Record, goal: &Goal) -> (Option<GoalRef>, Vec<GoalRef>) {
    let brief = |g: &Goal| GoalRef { id: goal_id(work, &g.id), title: g.title.clone() };
    let parent = record.goals.iter().find(|g| Some(&g.id) == goal.parent.as_ref()).map(brief);
    let children = record.goals.iter().filter(|g| g.parent.as_ref() == Some(&goal.id)).map(brief).collect();
    (parent, children)
}

/// Numbers of the whole collection, without the search index's.
pub fn status(connection: &Connection) -> Result<StatusView, Fault> {
    let files = rows::all(connection)?;
    let works = works::all(connection)?;
    let mut outcomes = BTreeMap::new();
    for file in &files {
        *outcomes.entry(file.outcome.name()).or_insert(0) += 1;
    }
    let municipalities: BTreeSet<String> = works.iter().filter_map(|w| w.document.municipality.as_ref()).map(|m| m.name.clone()).collect();
    Ok(StatusView {
        works: works.len(),
        goals: works.iter().map(|w| w.goals).sum(),
        files: files.len(),
        municipalities: municipalities.into_iter().collect(),
        outcomes,
        list: files.iter().map(FileRow::view).collect(),
        index_schema: 0,
    })
}
