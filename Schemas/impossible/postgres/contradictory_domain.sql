-- Refused: the domain leaves no value.
-- names: impossible_age

CREATE DOMAIN impossible_age AS integer CHECK (VALUE > 150) CHECK (VALUE < 120);
CREATE TABLE people (
    id  serial PRIMARY KEY,
    age impossible_age NOT NULL
);
