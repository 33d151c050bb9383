-- Self references: nullable (a tree), NOT NULL (a root refers to itself), two to one table, composite, and one
-- that a CHECK forbids to point at its own row.

CREATE TABLE categories (
    id        serial PRIMARY KEY,
    name      varchar(60) NOT NULL,
    parent_id integer REFERENCES categories ON DELETE SET NULL
);

CREATE TABLE ledger_accounts (
    number        integer PRIMARY KEY,
    title         text NOT NULL,
    rolls_up_into integer NOT NULL REFERENCES ledger_accounts
);

CREATE TABLE pedigrees (
    id      uuid PRIMARY KEY,
    name    text NOT NULL,
    sex     char(1) NOT NULL CHECK (sex IN ('f', 'm')),
    sire_id uuid REFERENCES pedigrees,
    dam_id  uuid REFERENCES pedigrees
);

CREATE TABLE document_versions (
    document_no integer NOT NULL,
    version     integer NOT NULL,
    title       text NOT NULL,
    based_on_no integer,
    based_on    integer,
    PRIMARY KEY (document_no, version),
    FOREIGN KEY (based_on_no, based_on) REFERENCES document_versions
);

CREATE TABLE employees (
    id         integer PRIMARY KEY,
    full_name  text NOT NULL,
    manager_id integer REFERENCES employees,
    mentor_id  integer NOT NULL REFERENCES employees,
    CHECK (manager_id <> id)
);
