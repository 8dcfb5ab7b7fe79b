//! A plain full-text index in SQLite (FTS5, `unicode61`, BM25): what search without Danish analysis gives, to measure ours against.

use rusqlite::{Connection, params};

use crate::error::Error;

/// An index in memory over titles and texts.
pub struct PlainIndex {
    connection: Connection,
}

impl PlainIndex {
    /// Indexes goals: id, title, everything else they say.
    pub fn new<'a>(goals: impl Iterator<Item = (&'a str, &'a str, &'a str)>) -> Result<PlainIndex, Error> {
        let build = || -> rusqlite::Result<Connection> {
            let connection = Connection::open_in_memory()?;
            connection.execute_batch("CREATE VIRTUAL TABLE goal USING fts5(id UNINDEXED, title, body, tokenize = 'unicode61')")?;
            let mut insert = connection.prepare("INSERT INTO goal (id, title, body) VALUES (?1, ?2, ?3)")?;
            for (id, title, body) in goals {
                insert.execute(params![id, title, body])?;
            }
            drop(insert);
            Ok(connection)
        };
        build().map(|connection| PlainIndex { connection }).map_err(|e| Error::Index { detail: e.to_string() })
    }

    /// Ids of the best goals: those with all words, where there are none those with any.
    pub fn search(&self, query: &str, limit: usize) -> Result<Vec<String>, Error> {
        let words: Vec<String> =
            query.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(|w| format!("\"{w}\"")).collect();
        for joint in [" AND ", " OR "] {
            let found = self.matching(&words.join(joint), limit).map_err(|e| Error::Index { detail: e.to_string() })?;
            if !found.is_empty() || words.is_empty() {
                return Ok(found);
            }
        }
        Ok(Vec::new())
    }

    fn matching(&self, expression: &str, limit: usize) -> rusqlite::Result<Vec<String>> {
        if expression.is_empty() {
            return Ok(Vec::new());
        }
        let mut select = self.connection.prepare("SELECT id FROM goal WHERE goal MATCH ?1 ORDER BY bm25(goal, 0, 3, 1), id LIMIT ?2")?;
        let rows = select.query_map(params![expression, i64::try_from(limit).unwrap_or(i64::MAX)], |row| row.get(0))?;
        rows.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_as_they_stand_and_no_sign_is_read_as_syntax() {
        let goals = [("a", "Lavt sygefravær", "Fraværet falder"), ("b", "Mødekultur", "Færre møder og mindre sygefravær")];
        let index = PlainIndex::new(goals.into_iter()).unwrap();
        assert_eq!(index.search("sygefravær", 9).unwrap(), ["a", "b"]);
        assert_eq!(index.search("sygefraværet", 9).unwrap(), [""; 0]);
        assert_eq!(index.search("\" NEAR( * sygefravær) -", 9).unwrap(), ["a", "b"]);
        assert_eq!(index.search("møder elefanter", 9).unwrap(), ["b"]);
    }
}
