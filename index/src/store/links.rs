//! Tables of what connects goals. The store keeps profiles, passages and links as text that others made; it knows ids and numbers.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::fault::Fault;

/// What is kept of a goal for comparing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProfileRow {
    /// Full id of the goal.
    pub goal: String,
    /// Its work.
    pub work: String,
    /// Place among the goals of its work.
    pub place: u32,
    /// The profile, JSON.
    pub profile: String,
    /// Its passages, JSON.
    pub passages: String,
    /// Their words, as bytes.
    pub words: Vec<u8>,
    /// Terms that it is counted under.
    pub terms: Vec<u64>,
}

/// Two near goals.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PairRow {
    /// One goal.
    pub goal: String,
    /// Its work.
    pub work: String,
    /// The other.
    pub other: String,
    /// The other's work.
    pub other_work: String,
    /// How near.
    pub raw: f32,
    /// What the pair by itself says.
    pub base: f32,
}

/// A link.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LinkRow {
    /// Goal of the document read first.
    pub a: String,
    /// The other goal.
    pub b: String,
    /// Work of `a`.
    pub a_work: String,
    /// Work of `b`.
    pub b_work: String,
    /// How likely.
    pub score: f32,
    /// The rest of it, JSON.
    pub link: String,
}

// Terms use all 64 bits; SQLite's integers have a sign.
fn signed(term: u64) -> i64 {
    i64::from_ne_bytes(term.to_ne_bytes())
}

/// Generation that the links follow.
pub fn generation(connection: &Connection) -> Result<u64, Fault> {
    let value: i64 = connection.query_row("SELECT value FROM meta WHERE key = 'links'", [], |r| r.get(0))?;
    Ok(u64::try_from(value).unwrap_or(0))
}

/// Removes everything derived of a work's goals.
pub fn forget(connection: &Connection, work: &str) -> Result<(), Fault> {
    let mut statement = connection.prepare_cached("SELECT terms FROM profiles WHERE work = ?1")?;
    let terms = statement.query_map([work], |r| r.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?;
    let mut less = connection.prepare_cached("UPDATE tallies SET goals = goals - 1 WHERE term = ?1")?;
    for text in terms {
        for term in serde_json::from_str::<Vec<u64>>(&text)? {
            less.execute([signed(term)])?;
        }
    }
    for sql in [
        "DELETE FROM profiles WHERE work = ?1",
        "DELETE FROM pairs WHERE (goal, other) IN (SELECT other, goal FROM pairs WHERE work = ?1)",
        "DELETE FROM pairs WHERE work = ?1",
        "DELETE FROM links WHERE a_work = ?1",
        "DELETE FROM links WHERE b_work = ?1",
    ] {
        connection.prepare_cached(sql)?.execute([work])?;
    }
    Ok(())
}

/// Removes everything.
pub fn clear(connection: &Connection) -> Result<(), Fault> {
    connection.execute_batch("DELETE FROM profiles; DELETE FROM tallies; DELETE FROM pairs; DELETE FROM links;")?;
    Ok(())
}

/// Puts profiles in place of those of these works.
pub fn put_profiles(connection: &mut Connection, works: &[String], rows: &[ProfileRow]) -> Result<(), Fault> {
    let transaction = connection.transaction()?;
    for work in works {
        forget(&transaction, work)?;
    }
    {
        let sql =
            "INSERT OR REPLACE INTO profiles (goal, work, place, profile, passages, words, terms) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
        let mut insert = transaction.prepare_cached(sql)?;
        let mut counts: BTreeMap<i64, u32> = BTreeMap::new();
        for row in rows {
            let terms = serde_json::to_string(&row.terms)?;
            insert.execute(params![row.goal, row.work, row.place, row.profile, row.passages, row.words, terms])?;
            row.terms.iter().for_each(|t| *counts.entry(signed(*t)).or_default() += 1);
        }
        let sql = "INSERT INTO tallies (term, goals) VALUES (?1, ?2) ON CONFLICT (term) DO UPDATE SET goals = goals + ?2";
        let mut count = transaction.prepare_cached(sql)?;
        for (term, goals) in counts {
            count.execute(params![term, goals])?;
        }
    }
    Ok(transaction.commit()?)
}

/// Adds pairs that are not held, each in both directions.
pub fn put_pairs(connection: &mut Connection, rows: &[PairRow]) -> Result<(), Fault> {
    let transaction = connection.transaction()?;
    {
        let sql = "INSERT OR IGNORE INTO pairs (goal, work, other, other_work, raw, base) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
        let mut insert = transaction.prepare_cached(sql)?;
        let there = rows.iter().map(|r| (&r.goal, &r.work, &r.other, &r.other_work, r));
        let back = rows.iter().map(|r| (&r.other, &r.other_work, &r.goal, &r.work, r));
        let mut both: Vec<_> = there.chain(back).collect();
        // In the order of the table, whose pages are then written once.
        both.sort_by_key(|(goal, _, other, _, _)| (*goal, *other));
        for (goal, work, other, other_work, r) in both {
            insert.execute(params![goal, work, other, other_work, r.raw, r.base])?;
        }
    }
    Ok(transaction.commit()?)
}

/// Removes the links of these goals.
pub fn drop_links(connection: &mut Connection, goals: &[String]) -> Result<(), Fault> {
    let transaction = connection.transaction()?;
    {
        let mut first = transaction.prepare_cached("DELETE FROM links WHERE a = ?1")?;
        let mut second = transaction.prepare_cached("DELETE FROM links WHERE b = ?1")?;
        for goal in goals {
            first.execute([goal])?;
            second.execute([goal])?;
        }
    }
    Ok(transaction.commit()?)
}

/// Adds links.
pub fn put_links(connection: &mut Connection, rows: &[LinkRow]) -> Result<(), Fault> {
    let transaction = connection.transaction()?;
    {
        let sql = "INSERT OR REPLACE INTO links (a, b, a_work, b_work, score, link) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
        let mut insert = transaction.prepare_cached(sql)?;
        for r in rows {
            insert.execute(params![r.a, r.b, r.a_work, r.b_work, r.score, r.link])?;
        }
    }
    Ok(transaction.commit()?)
}

/// Notes the generation that all links follow now.
pub fn follow(connection: &Connection, generation: u64) -> Result<(), Fault> {
    let generation = i64::try_from(generation).unwrap_or(i64::MAX);
    connection.execute("UPDATE meta SET value = ?1 WHERE key = 'links'", [generation])?;
    Ok(())
}

/// Works with goals that go on in a work or come from it.
pub fn continued_with(connection: &Connection, work: &str) -> Result<Vec<String>, Fault> {
    let sql = "SELECT b_work FROM links WHERE a_work = ?1 AND link LIKE '%\"kind\":\"continued\"%'
               UNION SELECT a_work FROM links WHERE b_work = ?1 AND link LIKE '%\"kind\":\"continued\"%'";
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map([work], |r| r.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Number of goals with a profile.
pub fn profiled(connection: &Connection) -> Result<usize, Fault> {
    let goals: i64 = connection.query_row("SELECT count(*) FROM profiles", [], |r| r.get(0))?;
    Ok(usize::try_from(goals).unwrap_or(0))
}

/// In how many goals each of some terms stands, in their order.
pub fn tallies(connection: &Connection, terms: &[u64]) -> Result<Vec<u32>, Fault> {
    let mut statement = connection.prepare_cached("SELECT goals FROM tallies WHERE term = ?1")?;
    let count = |term: &u64| Ok(statement.query_row([signed(*term)], |r| r.get(0)).optional()?.unwrap_or(0));
    terms.iter().map(count).collect()
}

/// A goal's profile.
pub fn profile(connection: &Connection, goal: &str) -> Result<Option<String>, Fault> {
    let mut statement = connection.prepare_cached("SELECT profile FROM profiles WHERE goal = ?1")?;
    Ok(statement.query_row([goal], |r| r.get(0)).optional()?)
}

/// A goal's passages and the bytes of their words, none where an older program wrote them.
pub fn reading(connection: &Connection, goal: &str) -> Result<Option<(String, Vec<u8>)>, Fault> {
    let mut statement = connection.prepare_cached("SELECT passages, words FROM profiles WHERE goal = ?1")?;
    Ok(statement.query_row([goal], |r| Ok((r.get(0)?, r.get(1)?))).optional()?)
}

/// Ids of the goals of a work, in order.
pub fn goals(connection: &Connection, work: &str) -> Result<Vec<String>, Fault> {
    let mut statement = connection.prepare_cached("SELECT goal FROM profiles WHERE work = ?1 ORDER BY place")?;
    let rows = statement.query_map([work], |r| r.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Pairs of a goal.
pub fn pairs(connection: &Connection, goal: &str) -> Result<Vec<PairRow>, Fault> {
    let sql = "SELECT goal, work, other, other_work, raw, base FROM pairs WHERE goal = ?1";
    let mut statement = connection.prepare_cached(sql)?;
    let row = |r: &Row<'_>| {
        Ok(PairRow { goal: r.get(0)?, work: r.get(1)?, other: r.get(2)?, other_work: r.get(3)?, raw: r.get(4)?, base: r.get(5)? })
    };
    let rows = statement.query_map([goal], row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn link_row(r: &Row<'_>) -> rusqlite::Result<LinkRow> {
    Ok(LinkRow { a: r.get(0)?, b: r.get(1)?, a_work: r.get(2)?, b_work: r.get(3)?, score: r.get(4)?, link: r.get(5)? })
}

const LINK: &str = "SELECT a, b, a_work, b_work, score, link FROM links";
/// Pairs that somebody rejected are kept out, whatever their score.
const STANDS: &str =
    "NOT EXISTS (SELECT 1 FROM judgements j WHERE j.a = min(links.a, links.b) AND j.b = max(links.a, links.b) AND j.verdict = 'different')";

/// Links of a goal, likeliest first.
pub fn links_of(connection: &Connection, goal: &str) -> Result<Vec<LinkRow>, Fault> {
    let mut statement = connection.prepare_cached(&format!("{LINK} WHERE (a = ?1 OR b = ?1) AND {STANDS} ORDER BY score DESC, a, b"))?;
    let rows = statement.query_map([goal], link_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Number of all links, and some of them, likeliest first.
pub fn links(connection: &Connection, limit: usize, offset: usize) -> Result<(usize, Vec<LinkRow>), Fault> {
    let total: i64 = connection.query_row(&format!("SELECT count(*) FROM links WHERE {STANDS}"), [], |r| r.get(0))?;
    let mut statement = connection.prepare_cached(&format!("{LINK} WHERE {STANDS} ORDER BY score DESC, a, b LIMIT ?1 OFFSET ?2"))?;
    let number = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let rows = statement.query_map([number(limit), number(offset)], link_row)?;
    Ok((usize::try_from(total).unwrap_or(0), rows.collect::<Result<_, _>>()?))
}

/// Profiles of all goals, in the order of their works and places.
pub fn all_profiles(connection: &Connection) -> Result<Vec<String>, Fault> {
    let mut statement = connection.prepare_cached("SELECT profile FROM profiles ORDER BY work, place")?;
    let rows = statement.query_map([], |r| r.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
