-- Primary keys that are foreign keys in both directions: row by row, both sides hold the same key.

CREATE TABLE passports (
    person_id INTEGER PRIMARY KEY REFERENCES persons,
    number    TEXT NOT NULL UNIQUE CHECK (length(number) = 9)
);
CREATE TABLE persons (
    id   INTEGER PRIMARY KEY REFERENCES passports,
    name TEXT NOT NULL
);

-- Round three tables, with a key of two columns.
CREATE TABLE headers (site INTEGER, no INTEGER, title TEXT NOT NULL, PRIMARY KEY (site, no),
    FOREIGN KEY (site, no) REFERENCES footers);
CREATE TABLE bodies (site INTEGER, no INTEGER, words TEXT NOT NULL, PRIMARY KEY (site, no),
    FOREIGN KEY (site, no) REFERENCES headers);
CREATE TABLE footers (site INTEGER, no INTEGER, PRIMARY KEY (site, no),
    FOREIGN KEY (site, no) REFERENCES bodies);

-- A reference to itself in every column, and one that swaps them.
CREATE TABLE mirrors (
    a INTEGER NOT NULL,
    b INTEGER NOT NULL,
    note TEXT,
    PRIMARY KEY (a, b),
    FOREIGN KEY (a, b) REFERENCES mirrors (a, b),
    FOREIGN KEY (b, a) REFERENCES mirrors (a, b)
);
