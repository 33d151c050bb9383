-- Self references: nullable (a tree), NOT NULL (a root refers to itself), two to one table, composite, and one
-- that a CHECK forbids to point at its own row.

CREATE TABLE categories (
    id        INTEGER PRIMARY KEY,
    name      VARCHAR(60) NOT NULL,
    parent_id INTEGER REFERENCES categories ON DELETE SET NULL
);

CREATE TABLE ledger_accounts (
    number        INTEGER PRIMARY KEY,
    title         TEXT NOT NULL,
    rolls_up_into INTEGER NOT NULL REFERENCES ledger_accounts
);

CREATE TABLE pedigrees (
    id      TEXT PRIMARY KEY,
    name    TEXT NOT NULL,
    sex     CHAR(1) NOT NULL CHECK (sex IN ('f', 'm')),
    sire_id TEXT REFERENCES pedigrees,
    dam_id  TEXT REFERENCES pedigrees
);

CREATE TABLE document_versions (
    document_no INTEGER NOT NULL,
    version     INTEGER NOT NULL,
    title       TEXT NOT NULL,
    based_on_no INTEGER,
    based_on    INTEGER,
    PRIMARY KEY (document_no, version),
    FOREIGN KEY (based_on_no, based_on) REFERENCES document_versions
);

CREATE TABLE employees (
    id         INTEGER PRIMARY KEY,
    full_name  TEXT NOT NULL,
    manager_id INTEGER REFERENCES employees,
    mentor_id  INTEGER NOT NULL REFERENCES employees,
    CHECK (manager_id <> id)
);
