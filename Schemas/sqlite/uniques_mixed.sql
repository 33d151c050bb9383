-- More of uniqueness: several overlapping keys on one table, every pair of three columns, uniqueness over a foreign
-- key and a small domain, with NULLs, descending, and over mixed collations.
-- at most: timetable any

CREATE TABLE seats (
    id       INTEGER PRIMARY KEY,
    hall     INTEGER NOT NULL CHECK (hall BETWEEN 1 AND 4),
    row_name CHAR(1) NOT NULL CHECK (row_name BETWEEN 'A' AND 'J'),
    number   INTEGER NOT NULL CHECK (number BETWEEN 1 AND 12),
    barcode  VARCHAR(20) NOT NULL UNIQUE,
    UNIQUE (hall, row_name, number)
);

CREATE TABLE timetable (
    lesson  INTEGER NOT NULL CHECK (lesson BETWEEN 1 AND 10),
    teacher INTEGER NOT NULL CHECK (teacher BETWEEN 1 AND 10),
    room    INTEGER NOT NULL CHECK (room BETWEEN 1 AND 10),
    UNIQUE (lesson, teacher),
    UNIQUE (lesson, room),
    UNIQUE (teacher, room)
);

CREATE TABLE rankings (
    id       INTEGER PRIMARY KEY,
    seat_id  INTEGER NOT NULL REFERENCES seats,
    position INTEGER NOT NULL UNIQUE,
    medal    TEXT CHECK (medal IN ('gold', 'silver', 'bronze')),
    UNIQUE (seat_id, medal)
);

CREATE TABLE optional_codes (
    id   INTEGER PRIMARY KEY,
    code VARCHAR(3) UNIQUE,
    flag BOOLEAN UNIQUE CHECK (flag IN (0, 1))
);

CREATE TABLE releases (
    name    TEXT NOT NULL,
    channel TEXT NOT NULL,
    build   INTEGER NOT NULL
);
CREATE UNIQUE INDEX releases_by_name ON releases (name COLLATE NOCASE, channel, build DESC);
