-- Two cycles that a transaction can hold open: one INITIALLY DEFERRED, one INITIALLY IMMEDIATE.

CREATE TABLE accounts (
    id                 integer PRIMARY KEY,
    iban               varchar(34) NOT NULL UNIQUE,
    opened_on          date NOT NULL,
    primary_contact_id integer NOT NULL
);

CREATE TABLE contacts (
    id         integer PRIMARY KEY,
    full_name  text NOT NULL,
    phone      varchar(20),
    account_id integer NOT NULL REFERENCES accounts DEFERRABLE INITIALLY DEFERRED
);

ALTER TABLE accounts ADD FOREIGN KEY (primary_contact_id) REFERENCES contacts DEFERRABLE INITIALLY DEFERRED;

CREATE TABLE vessels (
    imo_number integer PRIMARY KEY CHECK (imo_number BETWEEN 1000000 AND 9999999),
    name       text NOT NULL,
    master_id  integer NOT NULL
);

CREATE TABLE officers (
    id                integer PRIMARY KEY,
    full_name         text NOT NULL,
    vessel_imo_number integer NOT NULL REFERENCES vessels DEFERRABLE INITIALLY IMMEDIATE
);

ALTER TABLE vessels ADD FOREIGN KEY (master_id) REFERENCES officers DEFERRABLE INITIALLY IMMEDIATE;
