-- Unique indexes on expressions, and uniqueness that ignores case or trailing spaces: lower(), coalesce(), date(),
-- concatenation, json_extract, COLLATE NOCASE and RTRIM on the column and on the index.

CREATE TABLE members (
    id         INTEGER PRIMARY KEY,
    email      TEXT NOT NULL,
    nickname   TEXT NOT NULL COLLATE NOCASE UNIQUE,
    surname    TEXT NOT NULL,
    badge      TEXT NOT NULL COLLATE RTRIM UNIQUE,
    first_name TEXT NOT NULL,
    card_no    VARCHAR(8)
);
CREATE UNIQUE INDEX members_email ON members (lower(email));
CREATE UNIQUE INDEX members_surname ON members (surname COLLATE NOCASE);
CREATE UNIQUE INDEX members_full ON members (first_name || ' ' || card_no);

CREATE TABLE folders (
    id        INTEGER PRIMARY KEY,
    parent_id INTEGER REFERENCES folders,
    name      VARCHAR(40) NOT NULL
);
CREATE UNIQUE INDEX folders_name_in_parent ON folders (coalesce(parent_id, 0), lower(name));

CREATE TABLE backups (
    id       INTEGER PRIMARY KEY,
    host     TEXT NOT NULL,
    taken_at DATETIME NOT NULL
);
CREATE UNIQUE INDEX one_backup_a_day ON backups (host, substr(taken_at, 1, 10));

CREATE TABLE imports (
    id       INTEGER PRIMARY KEY,
    document TEXT NOT NULL CHECK (json_valid(document))
);
CREATE UNIQUE INDEX imports_reference ON imports (json_extract(document, '$.reference'));

CREATE TABLE readings (
    id    INTEGER PRIMARY KEY,
    value INTEGER NOT NULL
);
CREATE UNIQUE INDEX readings_magnitude ON readings (abs(value));
