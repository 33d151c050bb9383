-- Two cycles that a transaction can hold open: one INITIALLY DEFERRED, one INITIALLY IMMEDIATE.

CREATE TABLE accounts (
    id                 INTEGER PRIMARY KEY,
    iban               VARCHAR(34) NOT NULL UNIQUE,
    opened_on          DATE NOT NULL,
    primary_contact_id INTEGER NOT NULL REFERENCES contacts DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE contacts (
    id         INTEGER PRIMARY KEY,
    full_name  TEXT NOT NULL,
    phone      VARCHAR(20),
    account_id INTEGER NOT NULL REFERENCES accounts DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE vessels (
    imo_number INTEGER PRIMARY KEY CHECK (imo_number BETWEEN 1000000 AND 9999999),
    name       TEXT NOT NULL,
    master_id  INTEGER NOT NULL REFERENCES officers DEFERRABLE INITIALLY IMMEDIATE
);

CREATE TABLE officers (
    id                INTEGER PRIMARY KEY,
    full_name         TEXT NOT NULL,
    vessel_imo_number INTEGER NOT NULL REFERENCES vessels DEFERRABLE INITIALLY IMMEDIATE
);
