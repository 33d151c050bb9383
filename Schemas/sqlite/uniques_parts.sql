-- Unique keys of which a column or two say little and the rest is an expression over several columns.
CREATE TABLE people (
    id   INTEGER PRIMARY KEY,
    name TEXT NOT NULL
);

-- Pairs without an order.
CREATE TABLE links (
    one   INTEGER NOT NULL REFERENCES people,
    other INTEGER NOT NULL REFERENCES people,
    kind  TEXT NOT NULL CHECK (kind IN ('likes', 'knows')),
    CHECK (one <> other)
);
CREATE UNIQUE INDEX links_pair ON links (min(one, other), max(one, other), kind);

CREATE TABLE members (
    team_id INTEGER NOT NULL,
    id      INTEGER NOT NULL,
    PRIMARY KEY (team_id, id)
);
CREATE TABLE roles (
    team_id   INTEGER NOT NULL,
    member_id INTEGER NOT NULL,
    role      TEXT NOT NULL CHECK (role IN ('lead', 'deputy', 'clerk')),
    FOREIGN KEY (team_id, member_id) REFERENCES members,
    UNIQUE (team_id, role)
);
