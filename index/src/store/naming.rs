//! Keeping what people write of frameworks and tracks: the works whose references become others follow.

use rusqlite::{Connection, TransactionBehavior, params};

use super::fault::Fault;
use super::{database, terms, works};
use crate::record::{OwnTerm, TermsKept};

/// Puts terms in place of those of the same municipality, key and first year. Works whose references become others get a new revision,
/// so that index and links follow.
pub fn put(connection: &mut Connection, said: &[OwnTerm], who: &str) -> Result<TermsKept, Fault> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let before = terms::all(&transaction)?;
    let mut kept = TermsKept::default();
    for term in said {
        let same = |t: &&OwnTerm| (&t.municipality, &t.key, t.from) == (&term.municipality, &term.key, term.from);
        let held = before.iter().find(same).map(bare);
        if held.as_ref() != Some(&bare(term)) && !(held.is_none() && term.is_empty()) {
            kept.terms += 1;
            terms::write(&transaction, term, who)?;
        }
    }
    kept.documents = follow(&transaction, &before, &terms::all(&transaction)?)?;
    transaction.commit()?;
    Ok(kept)
}

/// A term without who wrote it when.
fn bare(term: &OwnTerm) -> OwnTerm {
    OwnTerm { who: String::new(), at: String::new(), ..term.clone() }
}

/// Gives works whose references the terms change a new revision; how many.
fn follow(connection: &Connection, before: &[OwnTerm], after: &[OwnTerm]) -> Result<usize, Fault> {
    let (gone, new) = (before.iter().filter(|t| !after.contains(t)), after.iter().filter(|t| !before.contains(t)));
    let changed: Vec<String> = gone.chain(new).map(|t| t.municipality.to_lowercase()).collect();
    let mut revision = None;
    let mut count = 0;
    for work in works::all(connection)? {
        if !work.document.municipality.as_ref().is_some_and(|m| changed.contains(&m.name.to_lowercase())) {
            continue;
        }
        if works::whole_with(connection, &work, before)?.record == works::whole_with(connection, &work, after)?.record {
            continue;
        }
        let generation = match revision {
            Some(generation) => generation,
            None => *revision.insert(database::advance(connection)?),
        };
        let sql = "UPDATE works SET revision = ?2 WHERE id = ?1";
        connection.execute(sql, params![work.id, i64::try_from(generation).unwrap_or(i64::MAX)])?;
        count += 1;
    }
    Ok(count)
}
