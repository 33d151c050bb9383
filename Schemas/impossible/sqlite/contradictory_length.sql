-- Refused: no text is five characters and two characters long.
-- names: code

CREATE TABLE codes (
    code TEXT NOT NULL PRIMARY KEY CHECK (length(code) = 5) CHECK (length(code) < 3)
);
