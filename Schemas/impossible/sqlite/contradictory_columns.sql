-- Refused: three columns in a ring of "less than".
-- names: bids

CREATE TABLE bids (
    id     INTEGER PRIMARY KEY,
    lowest INTEGER NOT NULL,
    middle INTEGER NOT NULL,
    top    INTEGER NOT NULL,
    CONSTRAINT rising CHECK (lowest < middle AND middle < top),
    CONSTRAINT falling CHECK (top < lowest)
);
