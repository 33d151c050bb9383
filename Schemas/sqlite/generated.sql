-- Generated columns, STORED and VIRTUAL: never written, but part of CHECKs, unique indexes and foreign keys.

CREATE TABLE persons (
    id         INTEGER PRIMARY KEY,
    first_name VARCHAR(40) NOT NULL,
    last_name  VARCHAR(40) NOT NULL,
    full_name  TEXT GENERATED ALWAYS AS (first_name || ' ' || last_name) STORED,
    email      TEXT NOT NULL,
    email_key  TEXT AS (lower(email)) VIRTUAL UNIQUE,
    birth_year INTEGER NOT NULL CHECK (birth_year BETWEEN 1930 AND 2020),
    decade     INTEGER AS (birth_year / 10 * 10),
    CHECK (length(full_name) >= 5)
);

CREATE TABLE boxes (
    id     INTEGER PRIMARY KEY,
    width  NUMERIC NOT NULL CHECK (width > 0),
    height NUMERIC NOT NULL CHECK (height > 0),
    area   NUMERIC AS (width * height) STORED CHECK (area < 10000),
    code   INTEGER AS (id * 10) STORED UNIQUE
);

CREATE TABLE labels (
    id       INTEGER PRIMARY KEY,
    box_code INTEGER NOT NULL REFERENCES boxes (code),
    note     TEXT
);

-- A kind that is always the same, as half of a foreign key: only the parents of that kind will do.
CREATE TABLE animals (
    id   INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('dog', 'cat', 'bird')),
    name TEXT NOT NULL,
    UNIQUE (kind, id)
);

-- at most: dogs any
CREATE TABLE dogs (
    id    INTEGER PRIMARY KEY,
    kind  TEXT GENERATED ALWAYS AS ('dog') STORED,
    breed TEXT,
    FOREIGN KEY (kind, id) REFERENCES animals (kind, id)
);

-- No type anywhere: what is computed is the parent's key, or NULL where it can't be.
CREATE TABLE marks (
    mark_key AS (x + 0) REFERENCES boxes (id),
    x,
    twice AS (2 * x)
);
CREATE TABLE titles (title TEXT PRIMARY KEY NOT NULL CHECK (title GLOB '[a-z]*'));
CREATE TABLE remarks (
    title_key AS (x * 0.5) REFERENCES titles (title),
    x
);
