-- Signing in: tenants of customers, passwords, second factors, sessions, policies.
-- Marks as in the first migration.

ALTER TABLE tenants ADD COLUMN state TEXT NOT NULL DEFAULT 'active';
ALTER TABLE tenants ADD COLUMN first_admin {int};
CREATE UNIQUE INDEX tenants_slug ON tenants (coalesce(provider, 0), slug);

ALTER TABLE users ADD COLUMN main_contact {int} NOT NULL DEFAULT 0;

-- What a tenant has decided.
CREATE TABLE policies (
    tenant {int} NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (tenant, name)
) {strict};

-- Secrets are no part of the history: an event tells that a password was set, not which.
CREATE TABLE passwords (
    tenant {int} NOT NULL,
    user_id {int} NOT NULL,
    hash TEXT NOT NULL,
    must_change {int} NOT NULL CHECK (must_change IN (0, 1)),
    changed_ms {int} NOT NULL,
    PRIMARY KEY (tenant, user_id)
) {strict};

CREATE TABLE second_factors (
    tenant {int} NOT NULL,
    user_id {int} NOT NULL,
    sealed {bytes} NOT NULL,
    confirmed {int} NOT NULL CHECK (confirmed IN (0, 1)),
    device TEXT NOT NULL,
    last_step {int} NOT NULL,
    PRIMARY KEY (tenant, user_id)
) {strict};

-- A user who is here has tokens that rest until another second factor is enrolled.
CREATE TABLE token_holds (
    tenant {int} NOT NULL,
    user_id {int} NOT NULL,
    PRIMARY KEY (tenant, user_id)
) {strict};

CREATE TABLE recovery_codes (
    tenant {int} NOT NULL,
    user_id {int} NOT NULL,
    hash {bytes} NOT NULL,
    PRIMARY KEY (tenant, user_id, hash)
) {strict};

CREATE TABLE sessions (
    tenant {int} NOT NULL,
    id {int} NOT NULL,
    user_id {int} NOT NULL,
    hash {bytes} NOT NULL,
    device TEXT NOT NULL,
    source TEXT NOT NULL,
    by_uid {int},
    created_ms {int} NOT NULL,
    used_ms {int} NOT NULL,
    expires_ms {int} NOT NULL,
    PRIMARY KEY (tenant, id)
) {strict};
CREATE UNIQUE INDEX sessions_hash ON sessions (hash);
CREATE INDEX sessions_user ON sessions (tenant, user_id, id);

CREATE TABLE token_uses (
    tenant {int} NOT NULL,
    token {int} NOT NULL,
    used_ms {int} NOT NULL,
    PRIMARY KEY (tenant, token)
) {strict};

-- Failed sign-ins, by what was typed and where from; '*' stands for every place that is not known.
CREATE TABLE attempts (
    tenant {int} NOT NULL,
    login TEXT NOT NULL,
    source TEXT NOT NULL,
    failures {int} NOT NULL,
    last_ms {int} NOT NULL,
    PRIMARY KEY (tenant, login, source)
) {strict};

-- Places that a user has signed in from.
CREATE TABLE known_sources (
    tenant {int} NOT NULL,
    user_id {int} NOT NULL,
    source TEXT NOT NULL,
    PRIMARY KEY (tenant, user_id, source)
) {strict};
