-- Refused: three columns in a ring of "less than".
-- names: bids

CREATE TABLE bids (
    id     serial PRIMARY KEY,
    lowest integer NOT NULL,
    middle integer NOT NULL,
    top    integer NOT NULL,
    CONSTRAINT rising CHECK (lowest < middle AND middle < top),
    CONSTRAINT falling CHECK (top < lowest)
);
