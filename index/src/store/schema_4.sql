-- What connects goals. All of it is derived from the works: a goal's profile for comparing, in how many goals each term stands, pairs of
-- near goals in both directions, and the links that come of them. `meta.links` is the generation they follow.
CREATE TABLE profiles (
  goal TEXT PRIMARY KEY, work TEXT NOT NULL, place INTEGER NOT NULL, profile TEXT NOT NULL, passages TEXT NOT NULL, terms TEXT NOT NULL
) STRICT;
CREATE INDEX profiles_by_work ON profiles (work, place);
CREATE TABLE tallies (term INTEGER PRIMARY KEY, goals INTEGER NOT NULL) STRICT;
CREATE TABLE pairs (
  goal TEXT NOT NULL, other TEXT NOT NULL, work TEXT NOT NULL, other_work TEXT NOT NULL, raw REAL NOT NULL, base REAL NOT NULL,
  PRIMARY KEY (goal, other)
) STRICT, WITHOUT ROWID;
CREATE INDEX pairs_by_work ON pairs (work);
CREATE INDEX pairs_by_other_work ON pairs (other_work);
CREATE TABLE links (
  a TEXT NOT NULL, b TEXT NOT NULL, a_work TEXT NOT NULL, b_work TEXT NOT NULL, score REAL NOT NULL, link TEXT NOT NULL, PRIMARY KEY (a, b)
) STRICT, WITHOUT ROWID;
CREATE INDEX links_by_b ON links (b);
CREATE INDEX links_by_works ON links (a_work, b_work);
CREATE INDEX links_by_b_work ON links (b_work);
INSERT INTO meta (key, value) VALUES ('links', 0);
