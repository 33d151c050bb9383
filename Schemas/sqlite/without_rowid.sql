-- WITHOUT ROWID: a key of text, of two columns, of a blob; INTEGER PRIMARY KEY is then an ordinary column, and
-- key columns are NOT NULL even where nothing says so.

CREATE TABLE words (
    word  TEXT PRIMARY KEY,
    count INTEGER NOT NULL DEFAULT 1 CHECK (count > 0)
) WITHOUT ROWID;

CREATE TABLE translations (
    word     TEXT NOT NULL REFERENCES words,
    language CHAR(2),
    meaning  TEXT NOT NULL,
    PRIMARY KEY (word, language)
) WITHOUT ROWID;

CREATE TABLE hashes (
    digest BLOB PRIMARY KEY CHECK (length(digest) = 20),
    word   TEXT REFERENCES words
) WITHOUT ROWID;

CREATE TABLE numbers (
    id   INTEGER PRIMARY KEY,
    note TEXT
) WITHOUT ROWID;
