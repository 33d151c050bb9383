-- Unique columns over small domains, to be filled to the last value and no further.
-- at most: letters 26, digits 10, suits 4, cards 52, switches 2, die_faces 6, months 12, tenths 25, bits 16, singleton 1, statuses 4

CREATE TYPE suit AS ENUM ('clubs', 'diamonds', 'hearts', 'spades');

CREATE TABLE letters (
    letter char(1) NOT NULL UNIQUE CHECK (letter BETWEEN 'A' AND 'Z'),
    morse  text NOT NULL
);
CREATE TABLE digits (
    digit char(1) PRIMARY KEY CHECK (digit ~ '^[0-9]$')
);
CREATE TABLE suits (
    suit suit PRIMARY KEY
);
CREATE TABLE cards (
    suit suit NOT NULL,
    rank smallint NOT NULL CHECK (rank BETWEEN 1 AND 13),
    PRIMARY KEY (suit, rank)
);
CREATE TABLE switches (
    is_on boolean PRIMARY KEY
);
CREATE TABLE die_faces (
    face integer PRIMARY KEY CHECK (face BETWEEN 1 AND 6)
);
CREATE TABLE months (
    month date PRIMARY KEY CHECK (month >= '2024-01-01' AND month < '2025-01-01'
                                  AND extract(day FROM month) = 1)
);
CREATE TABLE tenths (
    value numeric(3, 1) PRIMARY KEY CHECK (value > 0 AND value <= 2.5)
);
CREATE TABLE bits (
    pattern bit(4) PRIMARY KEY
);
CREATE TABLE singleton (
    id      boolean PRIMARY KEY DEFAULT true CHECK (id),
    version text NOT NULL
);
CREATE TABLE statuses (
    code varchar(10) PRIMARY KEY CHECK (code IN ('new', 'open', 'solved', 'closed')),
    title text NOT NULL
);
