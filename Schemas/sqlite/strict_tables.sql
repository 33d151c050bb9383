-- STRICT tables: each value must have the declared type exactly.

CREATE TABLE instruments (
    id          INTEGER PRIMARY KEY,
    serial_no   TEXT NOT NULL UNIQUE,
    made_in     INT NOT NULL CHECK (made_in BETWEEN 1900 AND 2030),
    weight      REAL NOT NULL CHECK (weight > 0),
    certificate BLOB,
    extra       ANY,
    is_tuned    INTEGER NOT NULL CHECK (is_tuned IN (0, 1)),
    created_at  TEXT NOT NULL
) STRICT;

CREATE TABLE lendings (
    instrument_id INTEGER NOT NULL REFERENCES instruments,
    lent_on       TEXT NOT NULL,
    borrower      TEXT NOT NULL,
    fee           REAL,
    PRIMARY KEY (instrument_id, lent_on)
) STRICT, WITHOUT ROWID;
