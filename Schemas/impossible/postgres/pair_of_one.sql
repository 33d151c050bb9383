-- Refused: a pair of two different rows, from a parent that can have one row only.
-- names: duels

CREATE TABLE champions (
    id   integer PRIMARY KEY CHECK (id = 1),
    name text NOT NULL
);
CREATE TABLE duels (
    first_id  integer NOT NULL REFERENCES champions,
    second_id integer NOT NULL REFERENCES champions,
    CONSTRAINT two_different CHECK (first_id <> second_id)
);
