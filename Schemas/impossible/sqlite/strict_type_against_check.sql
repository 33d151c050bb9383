-- Refused: a STRICT INTEGER column never stores text.
-- names: amount

CREATE TABLE ledgers (
    id     INTEGER PRIMARY KEY,
    amount INTEGER NOT NULL CHECK (typeof(amount) = 'text')
) STRICT;
