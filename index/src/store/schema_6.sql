-- What people wrote of frameworks and tracks. Never derived. Year 0 in from_year is "no first year".
CREATE TABLE terms (
  municipality TEXT NOT NULL, key TEXT NOT NULL, from_year INTEGER NOT NULL, to_year INTEGER, title TEXT,
  aliases TEXT NOT NULL, misspellings TEXT NOT NULL, who TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (municipality, key, from_year)
) STRICT, WITHOUT ROWID;
