//! Which work a file belongs to. The result does not depend on the order in which files arrive: a file joins every work it is a form of, and
//! works that turn out to be one are joined.

use std::collections::BTreeSet;

use rusqlite::Connection;

use super::fault::Fault;
use super::forms::{Profile, Verdict, compare, same_document, years_of_name};
use super::ids;
use super::rows::{self, FileRow};
use super::works::{self, WorkRow};
use crate::record::Record;

/// A work that a file could join, with the profiles of its files.
struct Candidate {
    work: WorkRow,
    profiles: Vec<Profile>,
    has_text: bool,
    likeness: f64,
}

/// Finds or makes the work of a file whose row and record are written, and answers the works that were touched.
pub fn place(
    connection: &Connection,
    file: &FileRow,
    record: &Record,
    profile: &Profile,
    generation: u64,
) -> Result<BTreeSet<String>, Fault> {
    let mut found = candidates(connection, file, profile)?;
    found.sort_by(|a, b| b.likeness.total_cmp(&a.likeness).then(a.work.seq.cmp(&b.work.seq)));
    let mut chosen: Vec<Candidate> = Vec::new();
    for candidate in found {
        if !chosen.iter().any(|c| apart(&c.profiles, &candidate.profiles)) {
            chosen.push(candidate);
        }
    }
    // The work the file had alone keeps its id through a change of content.
    if let Some(old) = old_alone(connection, file)?
        && !chosen.iter().any(|c| c.work.id == old.id)
    {
        chosen.push(Candidate { work: old, profiles: Vec::new(), has_text: profile.has_text(), likeness: 0.0 });
    }
    // A work that so far was only a picture yields its id to one with words; otherwise the oldest keeps it.
    chosen.sort_by_key(|c| (!c.has_text, c.work.seq));
    let mut works = chosen.into_iter().map(|c| c.work.id);
    let keeper = match works.next() {
        Some(keeper) => keeper,
        None => {
            let id = ids::new_work(connection, &record.document, &file.path)?;
            works::create(connection, &id)?;
            id
        }
    };
    rows::assign(connection, file.id, Some(&keeper))?;
    for other in works {
        works::join(connection, &keeper, &other, generation)?;
    }
    let mut touched = BTreeSet::from([keeper]);
    touched.extend(file.work.clone());
    place_scans(connection, rows::folder(&file.path), generation, &mut touched)?;
    Ok(touched)
}

fn apart(a: &[Profile], b: &[Profile]) -> bool {
    a.iter().any(|x| b.iter().any(|y| compare(x, y) == Verdict::Apart))
}

fn old_alone(connection: &Connection, file: &FileRow) -> Result<Option<WorkRow>, Fault> {
    let Some(old) = &file.work else { return Ok(None) };
    let others = rows::by_work(connection, old)?.into_iter().filter(|f| f.id != file.id && f.has_text).count();
    if others == 0 { works::find(connection, old) } else { Ok(None) }
}

/// Works the file is a form of: by its bytes, else by its text.
fn candidates(connection: &Connection, file: &FileRow, profile: &Profile) -> Result<Vec<Candidate>, Fault> {
    let twins: BTreeSet<String> =
        rows::by_bytes(connection, &file.sha256)?.into_iter().filter(|f| f.id != file.id).filter_map(|f| f.work).collect();
    let mut ids = twins.clone();
    if profile.has_text() {
        ids.extend(rows::works_near(connection, &profile.sketch().bands())?);
    }
    let mut found = Vec::new();
    for id in ids {
        let Some(work) = works::find(connection, &id)? else { continue };
        let mut profiles = Vec::new();
        for other in rows::by_work(connection, &id)?.iter().filter(|f| f.id != file.id && f.has_text) {
            if let Some(record) = rows::record(connection, other.id)? {
                profiles.push(Profile::of(&record));
            }
        }
        let verdicts: Vec<Verdict> = profiles.iter().map(|p| compare(profile, p)).collect();
        let likeness = verdicts.iter().map(|v| if let Verdict::Form(share) = v { *share } else { 0.0 }).fold(0.0, f64::max);
        let same_text = likeness > 0.0 && !verdicts.contains(&Verdict::Apart);
        if twins.contains(&id) || same_text {
            let likeness = if twins.contains(&id) { 2.0 } else { likeness };
            found.push(Candidate { work, has_text: !profiles.is_empty(), profiles, likeness });
        }
    }
    Ok(found)
}

/// Files without text go by their name to the one work of their folder that has it, and stand alone where there is none or more than one.
fn place_scans(connection: &Connection, folder: &str, generation: u64, touched: &mut BTreeSet<String>) -> Result<(), Fault> {
    let files = rows::by_folder(connection, folder)?;
    for scan in files.iter().filter(|f| !f.has_text) {
        let Some(current) = scan.work.as_deref() else { continue };
        let mut targets = BTreeSet::new();
        for other in files.iter().filter(|f| f.has_text && same_document(&f.file, &scan.file)) {
            if let Some(work) = &other.work
                && !years_differ(connection, scan, other.id)?
            {
                targets.insert(work.clone());
            }
        }
        let company = rows::by_work(connection, current)?;
        if company.iter().any(|f| f.id != scan.id && f.sha256 == scan.sha256) {
            continue;
        }
        let target = if targets.len() == 1 { targets.pop_first() } else { None };
        let with_text = company.iter().any(|f| f.has_text);
        match target {
            Some(work) if work != current => {
                rows::assign(connection, scan.id, Some(&work))?;
                if company.len() == 1 {
                    works::join(connection, &work, current, generation)?;
                }
                touched.extend([work, current.to_owned()]);
            }
            None if with_text => {
                let record = rows::record(connection, scan.id)?.unwrap_or_default();
                let id = ids::new_work(connection, &record.document, &scan.path)?;
                works::create(connection, &id)?;
                rows::assign(connection, scan.id, Some(&id))?;
                touched.extend([id, current.to_owned()]);
            }
            _ => {}
        }
    }
    Ok(())
}

/// The scan's name or hints speak of another year than the document read from `other`.
fn years_differ(connection: &Connection, scan: &FileRow, other: i64) -> Result<bool, Fault> {
    let mut named = years_of_name(&scan.file);
    named.extend(scan.hints.iter().filter(|h| h.field == "year").map(|h| h.value.clone()));
    let identity = Profile::of(&rows::record(connection, other)?.unwrap_or_default()).identity;
    let mut known = identity.title_years;
    known.extend(identity.period.into_iter().flat_map(|(from, to)| [from, to]));
    Ok(!named.is_empty() && !known.is_empty() && named.is_disjoint(&known))
}
