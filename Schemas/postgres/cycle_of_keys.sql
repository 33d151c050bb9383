-- Primary keys that are foreign keys in both directions: row by row, both sides hold the same key.

CREATE TABLE passports (
    person_id bigint PRIMARY KEY,
    number    char(9) NOT NULL UNIQUE
);
CREATE TABLE persons (
    id   bigint PRIMARY KEY REFERENCES passports,
    name text NOT NULL
);
ALTER TABLE passports ADD FOREIGN KEY (person_id) REFERENCES persons;

-- Round three tables, with a key of two columns.
CREATE TABLE headers (site smallint, no integer, title text NOT NULL, PRIMARY KEY (site, no));
CREATE TABLE bodies (site smallint, no integer, words text NOT NULL, PRIMARY KEY (site, no),
    FOREIGN KEY (site, no) REFERENCES headers);
CREATE TABLE footers (site smallint, no integer, PRIMARY KEY (site, no),
    FOREIGN KEY (site, no) REFERENCES bodies);
ALTER TABLE headers ADD FOREIGN KEY (site, no) REFERENCES footers;

-- A reference to itself in every column, and one that swaps them.
CREATE TABLE mirrors (
    a integer,
    b integer,
    note text,
    PRIMARY KEY (a, b),
    FOREIGN KEY (a, b) REFERENCES mirrors (a, b),
    FOREIGN KEY (b, a) REFERENCES mirrors (a, b)
);
