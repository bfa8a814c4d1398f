-- The whole life of a ticket: processes, waiting, clocks. Marks as in the first migration.

ALTER TABLE tickets ADD COLUMN revision {int} NOT NULL DEFAULT 0;
ALTER TABLE tickets ADD COLUMN step {int};
ALTER TABLE tickets ADD COLUMN answers TEXT NOT NULL DEFAULT '';
ALTER TABLE tickets ADD COLUMN follows {int};
ALTER TABLE tickets ADD COLUMN until_ms {int};
ALTER TABLE tickets ADD COLUMN reason TEXT NOT NULL DEFAULT '';

-- The four clocks: the last act of the requester side, of an agent, in public, of the system.
ALTER TABLE tickets ADD COLUMN requester_ms {int} NOT NULL DEFAULT 0;
ALTER TABLE tickets ADD COLUMN agent_ms {int};
ALTER TABLE tickets ADD COLUMN public_ms {int} NOT NULL DEFAULT 0;
ALTER TABLE tickets ADD COLUMN system_ms {int};
-- When it came into its state.
ALTER TABLE tickets ADD COLUMN state_ms {int} NOT NULL DEFAULT 0;
-- The instant from which the duration of the present state counts; none where nothing falls due.
ALTER TABLE tickets ADD COLUMN base_ms {int};
ALTER TABLE tickets ADD COLUMN reminded {int} NOT NULL DEFAULT 0 CHECK (reminded IN (0, 1));

UPDATE tickets SET requester_ms = created_ms, public_ms = updated_ms, state_ms = updated_ms,
    base_ms = CASE WHEN state = 'resolved' THEN resolved_ms WHEN open = 1 THEN updated_ms END;

CREATE INDEX tickets_due ON tickets (state, tenant, service, reminded, base_ms, id)
    WHERE base_ms IS NOT NULL;

-- What somebody works on beside others: with the ticket, so that the engine prefers it to the key.
DROP INDEX ticket_coworkers_user;
CREATE INDEX ticket_coworkers_user ON ticket_coworkers (tenant, user_id, ticket);

-- What follows a closed ticket.
CREATE INDEX tickets_follows ON tickets (tenant, follows, id) WHERE follows IS NOT NULL;

CREATE TABLE ticket_approvals (
    tenant {int} NOT NULL,
    ticket {int} NOT NULL,
    step {int} NOT NULL,
    user_id {int} NOT NULL,
    at_ms {int} NOT NULL,
    PRIMARY KEY (tenant, ticket, step, user_id)
) {strict};

-- Those whom the present step of a ticket asks by name.
CREATE TABLE ticket_approvers (
    tenant {int} NOT NULL,
    user_id {int} NOT NULL,
    ticket {int} NOT NULL,
    PRIMARY KEY (tenant, user_id, ticket)
) {strict};
CREATE INDEX ticket_approvers_ticket ON ticket_approvers (tenant, ticket);
