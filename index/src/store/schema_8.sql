-- Works by municipality: what connects the documents of one is read without reading all.
CREATE INDEX works_by_town ON works (
  replace(replace(replace(lower(json_extract(document, '$.municipality.name')), 'Æ', 'æ'), 'Ø', 'ø'), 'Å', 'å')
);
CREATE INDEX works_by_revision ON works (revision);
-- Up to which generation, and up to which work, the documents of the collection are known to each other.
INSERT INTO meta (key, value) VALUES ('derived', 0), ('derived_works', 0);
-- Pairs stand in both directions: those that end in a work are found by those that begin in it.
DROP INDEX pairs_by_other_work;
-- Profiles of goals hold more than before: everything that connects goals is made anew.
DELETE FROM profiles;
DELETE FROM tallies;
DELETE FROM pairs;
DELETE FROM links;
UPDATE meta SET value = 0 WHERE key = 'links';
