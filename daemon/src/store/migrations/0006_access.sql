-- Tenant access requests. Marks as in the first migration.

-- What a provider asks. `associations` is JSON of ids: a list of pairs, users and tenants.
CREATE TABLE access_requests (
    tenant {int} NOT NULL,
    id {int} NOT NULL,
    name TEXT NOT NULL,
    message TEXT NOT NULL,
    state TEXT NOT NULL,
    associations TEXT NOT NULL,
    creator {int} NOT NULL,
    created_ms {int} NOT NULL,
    sent_ms {int},
    version {int} NOT NULL,
    PRIMARY KEY (tenant, id)
) {strict};
CREATE UNIQUE INDEX access_drafts ON access_requests (tenant, name) WHERE state = 'draft';
CREATE INDEX access_names ON access_requests (tenant, name, id);

-- The one separate request to each tenant, as the provider knows it.
CREATE TABLE access_targets (
    tenant {int} NOT NULL,
    request {int} NOT NULL,
    customer {int} NOT NULL,
    grant_id {int} NOT NULL,
    PRIMARY KEY (tenant, request, customer)
) {strict};
CREATE UNIQUE INDEX access_targets_grant ON access_targets (tenant, customer, grant_id);

-- Whom it lets in.
CREATE TABLE access_users (
    tenant {int} NOT NULL,
    user_id {int} NOT NULL,
    customer {int} NOT NULL,
    grant_id {int} NOT NULL,
    request {int} NOT NULL,
    PRIMARY KEY (tenant, user_id, customer, grant_id)
) {strict};
CREATE INDEX access_users_grant ON access_users (tenant, customer, grant_id);

-- The same request, as the tenant knows it that it was sent to: neither its name nor the users.
CREATE TABLE grants (
    tenant {int} NOT NULL,
    id {int} NOT NULL,
    provider {int} NOT NULL,
    message TEXT NOT NULL,
    state TEXT NOT NULL,
    received_ms {int} NOT NULL,
    answer TEXT NOT NULL,
    expires_ms {int},
    answered_by {int},
    answered_ms {int},
    version {int} NOT NULL,
    PRIMARY KEY (tenant, id)
) {strict};
CREATE INDEX grants_state ON grants (tenant, state, id);
CREATE INDEX grants_expiry ON grants (expires_ms) WHERE state = 'approved' AND expires_ms IS NOT NULL;

-- Who was inside. `home` and `user_id` name somebody of another tenant.
CREATE TABLE visits (
    tenant {int} NOT NULL,
    id {int} NOT NULL,
    home {int} NOT NULL,
    user_id {int} NOT NULL,
    grant_id {int},
    mode TEXT NOT NULL,
    entered_ms {int} NOT NULL,
    left_ms {int},
    cause TEXT NOT NULL,
    PRIMARY KEY (tenant, id)
) {strict};
CREATE INDEX visits_open ON visits (home, user_id, tenant) WHERE left_ms IS NULL;
CREATE INDEX visits_grant ON visits (tenant, grant_id, id);

-- What a visit is made with, and how who makes it has signed in at home.
CREATE TABLE visit_secrets (
    tenant {int} NOT NULL,
    visit {int} NOT NULL,
    hash {bytes} NOT NULL,
    via TEXT NOT NULL,
    via_id {int} NOT NULL,
    leased {int} NOT NULL CHECK (leased IN (0, 1)),
    expires_ms {int} NOT NULL,
    PRIMARY KEY (tenant, visit)
) {strict};
CREATE UNIQUE INDEX visit_secrets_hash ON visit_secrets (hash);
CREATE INDEX visit_secrets_expiry ON visit_secrets (expires_ms);

-- What was done in a visit.
CREATE INDEX journal_guests ON journal (tenant, via, seq) WHERE via >= 'access:' AND via < 'access;';

-- Comments are written and tickets made by guests too; the tenant that they belong to.
ALTER TABLE comments ADD COLUMN author_home {int};
ALTER TABLE tickets ADD COLUMN creator_home {int};

-- So far nobody of another tenant was named: the history knows who it was.
UPDATE comments SET
    author = (SELECT j.actor FROM journal j WHERE j.tenant = comments.tenant AND j.seq = comments.id),
    author_home = (SELECT j.actor_tenant FROM journal j WHERE j.tenant = comments.tenant AND j.seq = comments.id AND j.actor IS NOT NULL)
WHERE author IS NULL;
UPDATE tickets SET
    creator = (SELECT j.actor FROM journal j WHERE j.tenant = tickets.tenant AND j.seq = tickets.id),
    creator_home = (SELECT j.actor_tenant FROM journal j WHERE j.tenant = tickets.tenant AND j.seq = tickets.id)
WHERE creator = 0 AND EXISTS (SELECT 1 FROM journal j WHERE j.tenant = tickets.tenant AND j.seq = tickets.id AND j.actor IS NOT NULL);
