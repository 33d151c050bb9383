-- Refused: a column that may be neither NULL nor anything else.
-- names: leaves_nothing

CREATE TABLE forms (
    id     serial PRIMARY KEY,
    answer text NOT NULL,
    CONSTRAINT leaves_nothing CHECK (answer IS NULL)
);
