-- Subtype tables: a primary key that is a foreign key (at most as many rows as the parent has), two levels deep,
-- and one that also carries the parent's kind so that only rows of that kind can be extended.
-- at most: cars any

CREATE TABLE vehicles (
    id           INTEGER PRIMARY KEY,
    registration VARCHAR(12) NOT NULL UNIQUE,
    kind         TEXT NOT NULL CHECK (kind IN ('car', 'truck', 'bus')),
    model_year   INTEGER NOT NULL CHECK (model_year BETWEEN 1980 AND 2030),
    UNIQUE (id, kind)
);

CREATE TABLE insurances (
    vehicle_id INTEGER PRIMARY KEY REFERENCES vehicles,
    policy_no  VARCHAR(20) NOT NULL UNIQUE,
    valid_from DATE NOT NULL,
    valid_to   DATE NOT NULL,
    CHECK (valid_from < valid_to)
);

CREATE TABLE claims_contacts (
    vehicle_id INTEGER PRIMARY KEY REFERENCES insurances,
    phone      VARCHAR(20) NOT NULL
);

CREATE TABLE cars (
    id    INTEGER PRIMARY KEY,
    kind  TEXT NOT NULL DEFAULT 'car' CHECK (kind = 'car'),
    seats INTEGER NOT NULL CHECK (seats BETWEEN 2 AND 9),
    FOREIGN KEY (id, kind) REFERENCES vehicles (id, kind)
);

CREATE TABLE trucks (
    id      INTEGER PRIMARY KEY,
    kind    TEXT GENERATED ALWAYS AS ('truck') VIRTUAL,
    payload NUMERIC NOT NULL CHECK (payload > 0),
    FOREIGN KEY (id) REFERENCES vehicles
);
