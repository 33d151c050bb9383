-- Refused: every folder needs a parent with a smaller number, and so would the smallest.
-- names: folders

CREATE TABLE folders (
    id        INTEGER PRIMARY KEY,
    parent_id INTEGER NOT NULL REFERENCES folders,
    CONSTRAINT parent_first CHECK (parent_id < id)
);
