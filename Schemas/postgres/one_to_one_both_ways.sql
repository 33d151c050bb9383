-- One-to-one in both directions: UNIQUE on both foreign keys of a cycle, and the same three tables round. Every
-- row of one side has exactly one on the other.

CREATE TABLE citizens (
    id          integer PRIMARY KEY,
    full_name   text NOT NULL,
    birth_date  date NOT NULL,
    passport_id integer NOT NULL UNIQUE
);

CREATE TABLE passports (
    id         integer PRIMARY KEY,
    number     varchar(9) NOT NULL UNIQUE,
    issued_on  date NOT NULL,
    expires_on date NOT NULL,
    citizen_id integer NOT NULL UNIQUE REFERENCES citizens,
    CHECK (expires_on > issued_on)
);

ALTER TABLE citizens ADD FOREIGN KEY (passport_id) REFERENCES passports;

CREATE TABLE racks (
    id        uuid PRIMARY KEY,
    label     text NOT NULL,
    switch_id uuid NOT NULL UNIQUE
);

CREATE TABLE power_units (
    id      uuid PRIMARY KEY,
    watts   integer NOT NULL CHECK (watts > 0),
    rack_id uuid NOT NULL UNIQUE REFERENCES racks
);

CREATE TABLE switches (
    id            uuid PRIMARY KEY,
    hostname      text NOT NULL UNIQUE,
    power_unit_id uuid NOT NULL UNIQUE REFERENCES power_units
);

ALTER TABLE racks ADD FOREIGN KEY (switch_id) REFERENCES switches;
