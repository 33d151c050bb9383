-- Several cycles joined in one component: a two-table cycle, a three-table cycle through the same table, and a NOT
-- NULL self reference, some edges nullable, nothing deferrable.

CREATE TABLE companies (
    id                INTEGER PRIMARY KEY,
    name              TEXT NOT NULL,
    parent_company_id INTEGER NOT NULL REFERENCES companies,
    head_office_id    INTEGER NOT NULL REFERENCES offices,
    flagship_brand_id INTEGER REFERENCES brands
);

CREATE TABLE offices (
    id         INTEGER PRIMARY KEY,
    city       TEXT NOT NULL,
    company_id INTEGER NOT NULL REFERENCES companies,
    manager_id INTEGER NOT NULL REFERENCES managers
);

CREATE TABLE managers (
    id          INTEGER PRIMARY KEY,
    full_name   TEXT NOT NULL,
    employer_id INTEGER NOT NULL REFERENCES companies,
    office_id   INTEGER NOT NULL REFERENCES offices
);

CREATE TABLE brands (
    id         INTEGER PRIMARY KEY,
    name       TEXT NOT NULL,
    owner_id   INTEGER NOT NULL REFERENCES companies,
    steward_id INTEGER NOT NULL REFERENCES managers
);
