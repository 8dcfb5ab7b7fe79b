-- Profiles of goals hold more than before: everything that connects goals is made anew.
DELETE FROM profiles;
DELETE FROM tallies;
DELETE FROM pairs;
DELETE FROM links;
UPDATE meta SET value = 0 WHERE key = 'links';
