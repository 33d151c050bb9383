-- Refused: a pair of two different rows, from a parent that can have one row only.
-- names: duels

CREATE TABLE champions (
    id   INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL
);
CREATE TABLE duels (
    first_id  INTEGER NOT NULL REFERENCES champions,
    second_id INTEGER NOT NULL REFERENCES champions,
    CONSTRAINT two_different CHECK (first_id <> second_id)
);
