-- Pages whose text was recognised in their pictures, and what would make unread pages readable.
ALTER TABLE files ADD COLUMN recognised_pages TEXT NOT NULL DEFAULT '[]';
ALTER TABLE files ADD COLUMN advice TEXT NOT NULL DEFAULT '';
