-- ON CONFLICT clauses: with REPLACE or IGNORE a duplicate would not fail but silently change the count of rows, so
-- uniqueness must be right by construction.

CREATE TABLE caches (
    key        TEXT NOT NULL PRIMARY KEY ON CONFLICT REPLACE,
    value      BLOB,
    expires_at DATETIME NOT NULL
);

CREATE TABLE tags (
    id   INTEGER PRIMARY KEY,
    name VARCHAR(12) NOT NULL UNIQUE ON CONFLICT IGNORE
);

CREATE TABLE tag_uses (
    cache_key TEXT NOT NULL REFERENCES caches,
    tag_id    INTEGER NOT NULL ON CONFLICT FAIL REFERENCES tags,
    strength  INTEGER NOT NULL ON CONFLICT REPLACE DEFAULT 1,
    UNIQUE (cache_key, tag_id) ON CONFLICT IGNORE
);
