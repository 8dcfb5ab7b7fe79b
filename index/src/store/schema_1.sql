CREATE TABLE meta (key TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT;
INSERT INTO meta (key, value) VALUES ('generation', 0);

-- A work: one document in one or several forms. `seq` is the order of creation, `document` and `outline` those of the main form,
-- `goal_ids` maps the main record's goal ids to the work's, `next_goal` is the next number never used.
CREATE TABLE works (
  id TEXT PRIMARY KEY, seq INTEGER NOT NULL UNIQUE, revision INTEGER NOT NULL, main INTEGER, goals INTEGER NOT NULL,
  document TEXT NOT NULL, outline TEXT NOT NULL, goal_ids TEXT NOT NULL, next_goal INTEGER NOT NULL
) STRICT;

CREATE TABLE files (
  id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, folder TEXT NOT NULL, file TEXT NOT NULL, sha256 TEXT NOT NULL, media_type TEXT NOT NULL,
  pages INTEGER NOT NULL, unread_pages TEXT NOT NULL, hints TEXT NOT NULL, reading TEXT NOT NULL, outcome TEXT NOT NULL, message TEXT NOT NULL,
  replaced INTEGER NOT NULL, has_text INTEGER NOT NULL, goals INTEGER NOT NULL, work TEXT REFERENCES works (id), read_at TEXT NOT NULL
) STRICT;
CREATE INDEX files_by_work ON files (work);
CREATE INDEX files_by_bytes ON files (sha256);
CREATE INDEX files_by_folder ON files (folder);

CREATE TABLE records (file INTEGER PRIMARY KEY REFERENCES files (id) ON DELETE CASCADE, record TEXT NOT NULL) STRICT;

-- Bands of the text's sketch, for finding likely forms without reading every record.
CREATE TABLE bands (
  file INTEGER NOT NULL REFERENCES files (id) ON DELETE CASCADE, band INTEGER NOT NULL, value INTEGER NOT NULL, PRIMARY KEY (band, value, file)
) STRICT, WITHOUT ROWID;
CREATE INDEX bands_by_file ON bands (file);

-- Works that are no more, until the search index has followed.
CREATE TABLE gone (work TEXT PRIMARY KEY, revision INTEGER NOT NULL) STRICT;
-- Ids of works that were found to be forms of another work.
CREATE TABLE aliases (id TEXT PRIMARY KEY, work TEXT NOT NULL REFERENCES works (id) ON DELETE CASCADE) STRICT;

-- Withdrawn works: no text, only what is needed to know it again.
CREATE TABLE tombstones (id INTEGER PRIMARY KEY, work TEXT NOT NULL UNIQUE, withdrawn_at TEXT NOT NULL) STRICT;
CREATE TABLE withdrawn_bytes (
  sha256 TEXT PRIMARY KEY, tombstone INTEGER NOT NULL REFERENCES tombstones (id) ON DELETE CASCADE
) STRICT;
CREATE TABLE withdrawn_texts (tombstone INTEGER NOT NULL REFERENCES tombstones (id) ON DELETE CASCADE, trace TEXT NOT NULL) STRICT;
