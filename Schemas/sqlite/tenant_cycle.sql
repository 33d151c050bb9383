-- A cycle whose tables must agree on a tenant: books and teams need each other's tenant through composite keys, stores
-- carries the tenant without a foreign key of its own, and tenants need a book before any row of theirs can be.
CREATE TABLE tenants (
    id           INTEGER PRIMARY KEY,
    name         TEXT NOT NULL UNIQUE,
    default_book INTEGER NOT NULL REFERENCES books (id)
);

CREATE TABLE stores (
    tenant_id INTEGER NOT NULL,
    id        INTEGER NOT NULL,
    city      TEXT NOT NULL,
    PRIMARY KEY (tenant_id, id)
);

CREATE TABLE teams (
    tenant_id INTEGER NOT NULL REFERENCES tenants (id),
    id        INTEGER NOT NULL,
    store_id  INTEGER NOT NULL,
    lead_book INTEGER NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, store_id) REFERENCES stores (tenant_id, id),
    FOREIGN KEY (tenant_id, lead_book) REFERENCES books (tenant_id, id)
);

CREATE TABLE books (
    id        INTEGER PRIMARY KEY,
    tenant_id INTEGER NOT NULL REFERENCES tenants (id),
    store_id  INTEGER NOT NULL,
    team_id   INTEGER NOT NULL,
    title     TEXT NOT NULL,
    UNIQUE (tenant_id, id),
    FOREIGN KEY (tenant_id, store_id) REFERENCES stores (tenant_id, id),
    FOREIGN KEY (tenant_id, team_id) REFERENCES teams (tenant_id, id)
);
