-- Partial unique indexes: rows outside the predicate keep their duplicates, so that the index is really exercised.

CREATE TABLE users (
    id         INTEGER PRIMARY KEY,
    email      TEXT NOT NULL,
    username   VARCHAR(12) NOT NULL,
    deleted_at DATETIME
);
CREATE UNIQUE INDEX users_email_live ON users (email) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX users_username_live ON users (lower(username)) WHERE deleted_at IS NULL;

CREATE TABLE addresses (
    id         INTEGER PRIMARY KEY,
    user_id    INTEGER NOT NULL REFERENCES users,
    street     TEXT NOT NULL,
    city       TEXT NOT NULL,
    is_default BOOLEAN NOT NULL
);
CREATE UNIQUE INDEX one_default_address ON addresses (user_id) WHERE is_default;

CREATE TABLE subscriptions (
    id      INTEGER PRIMARY KEY,
    user_id INTEGER NOT NULL REFERENCES users,
    plan    TEXT NOT NULL CHECK (plan IN ('free', 'pro', 'team')),
    status  TEXT NOT NULL CHECK (status IN ('active', 'paused', 'ended'))
);
CREATE UNIQUE INDEX one_active_subscription ON subscriptions (user_id) WHERE status = 'active';

CREATE TABLE settings (
    id         INTEGER PRIMARY KEY,
    is_current BOOLEAN NOT NULL DEFAULT 0,
    theme      TEXT NOT NULL
);
-- At most one row in the whole table.
CREATE UNIQUE INDEX only_one_current ON settings (is_current) WHERE is_current = 1;

CREATE TABLE queue_positions (
    id       INTEGER PRIMARY KEY,
    queue    INTEGER NOT NULL CHECK (queue BETWEEN 1 AND 3),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 20)
);
CREATE UNIQUE INDEX positions_in_use ON queue_positions (queue, position) WHERE position > 0;
