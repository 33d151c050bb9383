-- CHECKs on parts of texts and on texts once they are cleaned.
CREATE TABLE parts (
    id       INTEGER PRIMARY KEY,
    starting TEXT NOT NULL CHECK (substr(starting, 1, 3) = 'ABC'),
    ending   TEXT NOT NULL CHECK (substr(ending, -2) = 'ZZ'),
    either   TEXT NOT NULL CHECK (substr(either, 1, 2) IN ('AA', 'BB')),
    letters  TEXT NOT NULL CHECK (length(letters) IN (2, 3)),
    choice   TEXT UNIQUE CHECK (lower(choice) IN ('p', 'q', 'r')),
    card     TEXT CHECK (length(replace(card, ' ', '')) = 16),
    number   TEXT NOT NULL CHECK (CAST(number AS INTEGER) BETWEEN 5 AND 900)
);
