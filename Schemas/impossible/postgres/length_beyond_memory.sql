-- Refused: no database holds a text that long.
-- names: title_length

CREATE TABLE books (
    id    serial PRIMARY KEY,
    title text NOT NULL,
    CONSTRAINT title_length CHECK (length(title) > 9223372036854775806)
);
