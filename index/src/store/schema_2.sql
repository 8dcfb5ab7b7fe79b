-- What the whole collection says of a work: the spelling of its area that most documents use, and the newer edition that took its place.
CREATE TABLE derived (
  work TEXT PRIMARY KEY REFERENCES works (id) ON DELETE CASCADE, area TEXT, superseded_by TEXT
) STRICT;
