-- Refused: an enum with no labels has no values.
-- names: mood

CREATE TYPE mood AS ENUM ();
CREATE TABLE diaries (
    id   serial PRIMARY KEY,
    mood mood NOT NULL
);
