-- The words of a goal's passages, read once.
ALTER TABLE profiles ADD COLUMN words BLOB NOT NULL DEFAULT x'';
