-- Dates and times as SQLite has them: texts and numbers that its date functions read.
CREATE TABLE events (
    id      INTEGER PRIMARY KEY,
    day     TEXT NOT NULL CHECK (day IS date(day)),
    minute  TEXT NOT NULL CHECK (minute = strftime('%H:%M', minute)),
    moment  TEXT NOT NULL CHECK (datetime(moment) IS NOT NULL),
    month   TEXT NOT NULL CHECK (month IS strftime('%Y-%m', month || '-01')),
    first   TEXT NOT NULL UNIQUE CHECK (first IS date(first, 'start of month')),
    since   TEXT NOT NULL CHECK (since IS date(since) AND since >= '2020-01-01'),
    era     TEXT NOT NULL CHECK (era LIKE '____-__-__' AND julianday(era) IS NOT NULL),
    seconds INTEGER NOT NULL CHECK (date(seconds, 'unixepoch') > '2020-01-01'),
    year    INTEGER NOT NULL CHECK (year IS CAST(strftime('%Y', day) AS INTEGER))
);

-- The bounds of a nested set: two keys, one ahead of the other.
CREATE TABLE nodes (
    id     INTEGER PRIMARY KEY,
    parent INTEGER REFERENCES nodes (id),
    lft    INTEGER NOT NULL UNIQUE,
    rgt    INTEGER NOT NULL UNIQUE,
    CHECK (lft < rgt)
);
