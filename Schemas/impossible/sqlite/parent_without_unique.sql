-- Refused: the referenced column is not unique, so SQLite calls it a foreign key mismatch for every row.
-- names: letters

CREATE TABLE people (
    id   INTEGER PRIMARY KEY,
    name TEXT NOT NULL
);
CREATE TABLE letters (
    id        INTEGER PRIMARY KEY,
    addressee TEXT NOT NULL REFERENCES people (name)
);
