-- Policies may be set for one service. Marks as in the first migration.

CREATE TABLE service_policies (
    tenant {int} NOT NULL,
    service {int} NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (tenant, service, name)
) {strict};
