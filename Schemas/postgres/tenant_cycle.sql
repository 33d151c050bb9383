-- A cycle whose tables must agree on a tenant: books and teams need each other's tenant through composite keys, stores
-- carries the tenant without a foreign key of its own, and tenants need a book before any row of theirs can be.
CREATE TABLE tenants (
    id           serial PRIMARY KEY,
    name         text NOT NULL UNIQUE,
    default_book integer NOT NULL
);

CREATE TABLE stores (
    tenant_id integer NOT NULL,
    id        integer NOT NULL,
    city      text NOT NULL,
    PRIMARY KEY (tenant_id, id)
);

CREATE TABLE teams (
    tenant_id integer NOT NULL REFERENCES tenants (id),
    id        integer NOT NULL,
    store_id  integer NOT NULL,
    lead_book integer NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, store_id) REFERENCES stores (tenant_id, id)
);

CREATE TABLE books (
    id        serial PRIMARY KEY,
    tenant_id integer NOT NULL REFERENCES tenants (id),
    store_id  integer NOT NULL,
    team_id   integer NOT NULL,
    title     text NOT NULL,
    UNIQUE (tenant_id, id),
    FOREIGN KEY (tenant_id, store_id) REFERENCES stores (tenant_id, id),
    FOREIGN KEY (tenant_id, team_id) REFERENCES teams (tenant_id, id)
);

ALTER TABLE tenants ADD FOREIGN KEY (default_book) REFERENCES books (id);
ALTER TABLE teams ADD FOREIGN KEY (tenant_id, lead_book) REFERENCES books (tenant_id, id);
