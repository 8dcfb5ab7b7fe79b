-- What people say of pairs of goals. Never derived: a pair is found again by its goals' ids, else by their works and the hashes of their titles.
CREATE TABLE judgements (
  a TEXT NOT NULL, b TEXT NOT NULL, a_work TEXT NOT NULL, b_work TEXT NOT NULL, a_title TEXT NOT NULL, b_title TEXT NOT NULL,
  verdict TEXT NOT NULL, note TEXT NOT NULL, who TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (a, b)
) STRICT, WITHOUT ROWID;
CREATE INDEX judgements_by_b ON judgements (b);
-- How the log odds of a link are scaled and moved so that its score says how often people agree; one row at most.
CREATE TABLE calibration (one INTEGER PRIMARY KEY CHECK (one = 1), slope REAL NOT NULL, shift REAL NOT NULL) STRICT;
