-- A blog: AUTOINCREMENT and rowid keys, a tree of comments, tags over a bridge table, a foreign key to a UNIQUE that
-- is no primary key, two foreign keys to one parent.

CREATE TABLE authors (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    handle       VARCHAR(30) NOT NULL UNIQUE,
    display_name VARCHAR(80) NOT NULL,
    email        VARCHAR(254) NOT NULL UNIQUE COLLATE NOCASE,
    bio          TEXT,
    website_url  TEXT,
    joined_at    DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

CREATE TABLE posts (
    id           INTEGER PRIMARY KEY,
    slug         VARCHAR(120) NOT NULL UNIQUE,
    author_id    INTEGER NOT NULL REFERENCES authors,
    editor_id    INTEGER REFERENCES authors,
    title        VARCHAR(200) NOT NULL,
    body         TEXT NOT NULL,
    status       VARCHAR(10) NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'review', 'published')),
    view_count   INTEGER NOT NULL DEFAULT 0 CHECK (view_count >= 0),
    created_at   DATETIME NOT NULL,
    updated_at   DATETIME NOT NULL,
    published_at DATETIME,
    CHECK (updated_at >= created_at),
    CHECK (published_at IS NULL OR published_at >= created_at)
);

CREATE TABLE comments (
    id         INTEGER PRIMARY KEY,
    post_id    INTEGER NOT NULL REFERENCES posts ON DELETE CASCADE,
    parent_id  INTEGER REFERENCES comments,
    author     VARCHAR(30) REFERENCES authors (handle) ON UPDATE CASCADE,
    body       TEXT NOT NULL CHECK (length(body) BETWEEN 1 AND 2000),
    created_at DATETIME NOT NULL
);

CREATE TABLE tags (
    name        VARCHAR(40) NOT NULL PRIMARY KEY,
    description TEXT
);

CREATE TABLE post_tags (
    post_id  INTEGER NOT NULL REFERENCES posts ON DELETE CASCADE,
    tag_name VARCHAR(40) NOT NULL REFERENCES tags ON UPDATE CASCADE,
    PRIMARY KEY (post_id, tag_name)
);
