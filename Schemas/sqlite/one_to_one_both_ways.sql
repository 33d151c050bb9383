-- One-to-one in both directions: UNIQUE on both foreign keys of a cycle, and the same three tables round. Every
-- row of one side has exactly one on the other.

CREATE TABLE citizens (
    id          INTEGER PRIMARY KEY,
    full_name   TEXT NOT NULL,
    birth_date  DATE NOT NULL,
    passport_id INTEGER NOT NULL UNIQUE REFERENCES passports
);

CREATE TABLE passports (
    id         INTEGER PRIMARY KEY,
    number     VARCHAR(9) NOT NULL UNIQUE,
    issued_on  DATE NOT NULL,
    expires_on DATE NOT NULL,
    citizen_id INTEGER NOT NULL UNIQUE REFERENCES citizens,
    CHECK (expires_on > issued_on)
);

CREATE TABLE racks (
    id        TEXT NOT NULL PRIMARY KEY,
    label     TEXT NOT NULL,
    switch_id TEXT NOT NULL UNIQUE REFERENCES switches
);

CREATE TABLE power_units (
    id      TEXT NOT NULL PRIMARY KEY,
    watts   INTEGER NOT NULL CHECK (watts > 0),
    rack_id TEXT NOT NULL UNIQUE REFERENCES racks
);

CREATE TABLE switches (
    id            TEXT NOT NULL PRIMARY KEY,
    hostname      TEXT NOT NULL UNIQUE,
    power_unit_id TEXT NOT NULL UNIQUE REFERENCES power_units
);
