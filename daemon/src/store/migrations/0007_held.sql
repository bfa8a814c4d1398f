-- Tokens that rest. Marks as in the first migration.

-- Since when a token is held because a backup was restored: it may have been revoked since then.
ALTER TABLE tokens ADD COLUMN held_ms {int};
