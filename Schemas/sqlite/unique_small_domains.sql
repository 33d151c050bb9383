-- Unique columns over small domains, to be filled to the last value and no further.
-- at most: letters 26, digits 10, suits 4, cards 52, switches 2, die_faces 6, singleton 1, statuses 4

CREATE TABLE letters (
    letter CHAR(1) NOT NULL UNIQUE CHECK (length(letter) = 1 AND letter BETWEEN 'A' AND 'Z'),
    morse  TEXT NOT NULL
);
CREATE TABLE digits (
    digit TEXT NOT NULL PRIMARY KEY CHECK (digit GLOB '[0-9]')
);
CREATE TABLE suits (
    suit TEXT NOT NULL PRIMARY KEY CHECK (suit IN ('clubs', 'diamonds', 'hearts', 'spades'))
);
CREATE TABLE cards (
    suit TEXT NOT NULL CHECK (suit IN ('clubs', 'diamonds', 'hearts', 'spades')),
    rank INTEGER NOT NULL CHECK (rank BETWEEN 1 AND 13),
    PRIMARY KEY (suit, rank)
) WITHOUT ROWID;
CREATE TABLE switches (
    is_on BOOLEAN NOT NULL PRIMARY KEY CHECK (is_on IN (0, 1))
);
CREATE TABLE die_faces (
    face INTEGER PRIMARY KEY CHECK (face BETWEEN 1 AND 6)
);
CREATE TABLE singleton (
    id      INTEGER PRIMARY KEY CHECK (id = 1),
    version TEXT NOT NULL
);
CREATE TABLE statuses (
    code  TEXT NOT NULL PRIMARY KEY CHECK (code IN ('new', 'open', 'solved', 'closed')),
    title TEXT NOT NULL
);
