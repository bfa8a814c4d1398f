-- Tickets by the names that other systems have for them. Marks as in the first migration.

CREATE INDEX tickets_external ON tickets (tenant, external_id) WHERE external_id <> '';
