-- The first schema. Marks: {int} {bytes} {strict}, filled for each engine by migrate.rs.
-- Instants are milliseconds since 1970 UTC; flags are 0 or 1; *_fold columns hold folded text.
-- The tenant is the first part of every key. Ids are journal numbers of their tenant.

CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) {strict};

CREATE TABLE migrations (
    version {int} PRIMARY KEY,
    checksum TEXT NOT NULL
) {strict};

CREATE TABLE journal (
    pos {int} PRIMARY KEY,
    tenant {int} NOT NULL,
    seq {int} NOT NULL,
    at_ms {int} NOT NULL,
    kind TEXT NOT NULL,
    object_kind TEXT NOT NULL,
    object_id {int} NOT NULL,
    object TEXT NOT NULL,
    actor {int},
    actor_tenant {int},
    via TEXT NOT NULL,
    request_id TEXT NOT NULL,
    body TEXT NOT NULL,
    salt {bytes} NOT NULL,
    body_hash {bytes} NOT NULL,
    chain_hash {bytes} NOT NULL
) {strict};
CREATE UNIQUE INDEX journal_seq ON journal (tenant, seq);
CREATE INDEX journal_object ON journal (tenant, object_kind, object_id, seq);

CREATE TABLE journal_heads (
    tenant {int} PRIMARY KEY,
    seq {int} NOT NULL,
    chain_hash {bytes} NOT NULL
) {strict};

-- Answers of writes by idempotency key.
CREATE TABLE requests (
    tenant {int} NOT NULL,
    principal {int} NOT NULL,
    method TEXT NOT NULL,
    request_key TEXT NOT NULL,
    digest {bytes} NOT NULL,
    response {bytes} NOT NULL,
    object_kind TEXT NOT NULL,
    object_id {int} NOT NULL,
    expires_ms {int} NOT NULL,
    PRIMARY KEY (tenant, principal, method, request_key)
) {strict};
CREATE INDEX requests_expiry ON requests (expires_ms);

-- Rows that came in from other systems.
CREATE TABLE externals (
    tenant {int} NOT NULL,
    noun TEXT NOT NULL,
    external_id TEXT NOT NULL,
    digest {bytes} NOT NULL,
    object_id {int} NOT NULL,
    PRIMARY KEY (tenant, noun, external_id)
) {strict};

CREATE TABLE ticket_counters (
    tenant {int} PRIMARY KEY,
    last {int} NOT NULL
) {strict};

CREATE TABLE tenants (
    id {int} PRIMARY KEY,
    slug TEXT NOT NULL,
    name TEXT NOT NULL,
    provider {int},
    number_pattern TEXT NOT NULL,
    default_service {int},
    created_ms {int} NOT NULL,
    version {int} NOT NULL
) {strict};

CREATE TABLE orgs (
    tenant {int} NOT NULL,
    id {int} NOT NULL,
    slug TEXT NOT NULL,
    name TEXT NOT NULL,
    name_fold TEXT NOT NULL,
    external_id TEXT NOT NULL,
    created_ms {int} NOT NULL,
    version {int} NOT NULL,
    PRIMARY KEY (tenant, id)
) {strict};
CREATE UNIQUE INDEX orgs_slug ON orgs (tenant, slug);
CREATE UNIQUE INDEX orgs_name ON orgs (tenant, name_fold);

CREATE TABLE org_domains (
    tenant {int} NOT NULL,
    domain TEXT NOT NULL,
    org {int} NOT NULL,
    PRIMARY KEY (tenant, domain)
) {strict};
CREATE INDEX org_domains_org ON org_domains (tenant, org);

CREATE TABLE users (
    tenant {int} NOT NULL,
    id {int} NOT NULL,
    login TEXT NOT NULL,
    login_fold TEXT NOT NULL,
    name TEXT NOT NULL,
    name_fold TEXT NOT NULL,
    org {int},
    admin {int} NOT NULL CHECK (admin IN (0, 1)),
    tenant_manager {int} NOT NULL CHECK (tenant_manager IN (0, 1)),
    language TEXT NOT NULL,
    phone TEXT NOT NULL,
    enabled {int} NOT NULL CHECK (enabled IN (0, 1)),
    removed {int} NOT NULL CHECK (removed IN (0, 1)),
    service_account {int} NOT NULL CHECK (service_account IN (0, 1)),
    scopes TEXT NOT NULL,
    memberships {int} NOT NULL,
    external_id TEXT NOT NULL,
    created_ms {int} NOT NULL,
    version {int} NOT NULL,
    PRIMARY KEY (tenant, id)
) {strict};
CREATE UNIQUE INDEX users_login ON users (tenant, login_fold) WHERE removed = 0;
CREATE INDEX users_org ON users (tenant, org);

-- The operating system's users of this machine.
CREATE TABLE os_users (
    uid {int} PRIMARY KEY,
    tenant {int} NOT NULL,
    user_id {int} NOT NULL,
    owner {int} NOT NULL CHECK (owner IN (0, 1))
) {strict};

CREATE TABLE tokens (
    tenant {int} NOT NULL,
    id {int} NOT NULL,
    user_id {int} NOT NULL,
    name TEXT NOT NULL,
    hash {bytes} NOT NULL,
    hint TEXT NOT NULL,
    scopes TEXT NOT NULL,
    created_ms {int} NOT NULL,
    expires_ms {int} NOT NULL,
    revoked_ms {int},
    PRIMARY KEY (tenant, id)
) {strict};
CREATE UNIQUE INDEX tokens_hash ON tokens (hash);
CREATE INDEX tokens_user ON tokens (tenant, user_id, id);

CREATE TABLE groups (
    tenant {int} NOT NULL,
    id {int} NOT NULL,
    slug TEXT NOT NULL,
    name TEXT NOT NULL,
    name_fold TEXT NOT NULL,
    type TEXT NOT NULL,
    description TEXT NOT NULL,
    description_fold TEXT NOT NULL,
    confidential {int} NOT NULL CHECK (confidential IN (0, 1)),
    creator {int},
    removed {int} NOT NULL CHECK (removed IN (0, 1)),
    open_tickets {int} NOT NULL,
    external_id TEXT NOT NULL,
    created_ms {int} NOT NULL,
    version {int} NOT NULL,
    PRIMARY KEY (tenant, id)
) {strict};
CREATE UNIQUE INDEX groups_slug ON groups (tenant, slug) WHERE removed = 0;
CREATE UNIQUE INDEX groups_name ON groups (tenant, name_fold) WHERE removed = 0;

CREATE TABLE group_members (
    tenant {int} NOT NULL,
    group_id {int} NOT NULL,
    user_id {int} NOT NULL,
    PRIMARY KEY (tenant, group_id, user_id)
) {strict};
CREATE INDEX group_members_user ON group_members (tenant, user_id, group_id);

CREATE TABLE services (
    tenant {int} NOT NULL,
    id {int} NOT NULL,
    slug TEXT NOT NULL,
    parent {int},
    path TEXT NOT NULL,
    path_fold TEXT NOT NULL,
    name TEXT NOT NULL,
    category {int} NOT NULL CHECK (category IN (0, 1)),
    kind TEXT NOT NULL,
    group_id {int},
    description TEXT NOT NULL,
    description_fold TEXT NOT NULL,
    state TEXT NOT NULL,
    impact {int} NOT NULL,
    urgency {int} NOT NULL,
    tickets {int} NOT NULL,
    external_id TEXT NOT NULL,
    created_ms {int} NOT NULL,
    version {int} NOT NULL,
    PRIMARY KEY (tenant, id)
) {strict};
CREATE UNIQUE INDEX services_slug ON services (tenant, slug);
CREATE UNIQUE INDEX services_path ON services (tenant, path_fold);
CREATE INDEX services_parent ON services (tenant, parent);
CREATE INDEX services_group ON services (tenant, group_id);

CREATE TABLE tickets (
    tenant {int} NOT NULL,
    id {int} NOT NULL,
    number TEXT NOT NULL,
    kind TEXT NOT NULL,
    service {int} NOT NULL,
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    requester {int} NOT NULL,
    org {int},
    creator {int} NOT NULL,
    state TEXT NOT NULL,
    open {int} NOT NULL CHECK (open IN (0, 1)),
    group_id {int},
    assignee {int},
    impact {int} NOT NULL,
    urgency {int} NOT NULL,
    priority {int} NOT NULL,
    priority_set {int} NOT NULL CHECK (priority_set IN (0, 1)),
    solution TEXT NOT NULL,
    external_id TEXT NOT NULL,
    created_ms {int} NOT NULL,
    updated_ms {int} NOT NULL,
    resolved_ms {int},
    ended_ms {int},
    version {int} NOT NULL,
    PRIMARY KEY (tenant, id)
) {strict};
CREATE UNIQUE INDEX tickets_number ON tickets (tenant, number);
CREATE INDEX tickets_open ON tickets (tenant, open, updated_ms, id);
CREATE INDEX tickets_group ON tickets (tenant, group_id, open, updated_ms, id);
CREATE INDEX tickets_assignee ON tickets (tenant, assignee, open, updated_ms, id)
    WHERE assignee IS NOT NULL;
CREATE INDEX tickets_requester ON tickets (tenant, requester, open, updated_ms, id);

CREATE TABLE ticket_coworkers (
    tenant {int} NOT NULL,
    ticket {int} NOT NULL,
    user_id {int} NOT NULL,
    PRIMARY KEY (tenant, ticket, user_id)
) {strict};
CREATE INDEX ticket_coworkers_user ON ticket_coworkers (tenant, user_id);

CREATE TABLE ticket_tags (
    tenant {int} NOT NULL,
    ticket {int} NOT NULL,
    tag TEXT NOT NULL,
    PRIMARY KEY (tenant, ticket, tag)
) {strict};
CREATE INDEX ticket_tags_tag ON ticket_tags (tenant, tag, ticket);

CREATE TABLE comments (
    tenant {int} NOT NULL,
    id {int} NOT NULL,
    ticket {int} NOT NULL,
    author {int},
    at_ms {int} NOT NULL,
    internal {int} NOT NULL CHECK (internal IN (0, 1)),
    text TEXT NOT NULL,
    PRIMARY KEY (tenant, id)
) {strict};
CREATE INDEX comments_ticket ON comments (tenant, ticket, id);
