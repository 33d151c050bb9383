-- Refused: MATCH FULL wants all or none, one column is NOT NULL, and the other must be NULL.
-- names: half

CREATE TABLE stations (
    line   varchar(4) NOT NULL,
    number integer NOT NULL,
    PRIMARY KEY (line, number)
);
CREATE TABLE stops (
    id     serial PRIMARY KEY,
    line   varchar(4) NOT NULL,
    number integer CONSTRAINT half CHECK (number IS NULL),
    FOREIGN KEY (line, number) REFERENCES stations MATCH FULL
);
