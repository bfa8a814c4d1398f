-- Forms, processes, routes and audiences of services. Marks as in the first migration.

-- Texts in JSON, as the events have them; empty where a service has none.
ALTER TABLE services ADD COLUMN form TEXT NOT NULL DEFAULT '';
ALTER TABLE services ADD COLUMN process TEXT NOT NULL DEFAULT '';
ALTER TABLE services ADD COLUMN routes TEXT NOT NULL DEFAULT '';
-- Offered to some organisations only.
ALTER TABLE services ADD COLUMN restricted {int} NOT NULL DEFAULT 0;
ALTER TABLE services ADD COLUMN revision {int} NOT NULL DEFAULT 0;

CREATE TABLE service_audience (
    tenant {int} NOT NULL,
    service {int} NOT NULL,
    org {int} NOT NULL,
    PRIMARY KEY (tenant, service, org)
) {strict};
CREATE INDEX service_audience_org ON service_audience (tenant, org);

-- The organisations that the routes of a service ask for.
CREATE TABLE service_orgs (
    tenant {int} NOT NULL,
    service {int} NOT NULL,
    org {int} NOT NULL,
    PRIMARY KEY (tenant, service, org)
) {strict};
CREATE INDEX service_orgs_org ON service_orgs (tenant, org);

-- The revisions of form and process: a ticket keeps the one that it was opened with. `tickets` counts
-- those that have it, `live` those of them whose life is not over.
CREATE TABLE service_revisions (
    tenant {int} NOT NULL,
    service {int} NOT NULL,
    revision {int} NOT NULL,
    form TEXT NOT NULL,
    process TEXT NOT NULL,
    tickets {int} NOT NULL DEFAULT 0,
    live {int} NOT NULL DEFAULT 0,
    PRIMARY KEY (tenant, service, revision)
) {strict};

-- The groups that the steps of a revision name. Under revision 0, which no service has steps in, those
-- that its routes of today name.
CREATE TABLE service_groups (
    tenant {int} NOT NULL,
    service {int} NOT NULL,
    revision {int} NOT NULL,
    group_id {int} NOT NULL,
    PRIMARY KEY (tenant, service, revision, group_id)
) {strict};
CREATE INDEX service_groups_group ON service_groups (tenant, group_id);

-- The group that took over from one that was removed: old revisions of processes still name that.
ALTER TABLE groups ADD COLUMN heir {int};

-- Services whose unrouted tickets are to be looked at again, because a route has changed:
-- those behind this one, in the order of the index tickets_due.
CREATE TABLE reroutes (
    tenant {int} NOT NULL,
    service {int} NOT NULL,
    behind_ms {int} NOT NULL,
    behind {int} NOT NULL,
    PRIMARY KEY (tenant, service)
) {strict};
