-- Partial unique indexes: rows outside the predicate keep their duplicates, so that the index is really exercised.

CREATE TABLE users (
    id         serial PRIMARY KEY,
    email      text NOT NULL,
    username   varchar(12) NOT NULL,
    deleted_at timestamptz
);
CREATE UNIQUE INDEX users_email_live ON users (email) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX users_username_live ON users (lower(username)) WHERE deleted_at IS NULL;

CREATE TABLE addresses (
    id         serial PRIMARY KEY,
    user_id    integer NOT NULL REFERENCES users,
    street     text NOT NULL,
    city       text NOT NULL,
    is_default boolean NOT NULL
);
CREATE UNIQUE INDEX one_default_address ON addresses (user_id) WHERE is_default;

CREATE TABLE subscriptions (
    id      serial PRIMARY KEY,
    user_id integer NOT NULL REFERENCES users,
    plan    text NOT NULL CHECK (plan IN ('free', 'pro', 'team')),
    status  text NOT NULL CHECK (status IN ('active', 'paused', 'ended'))
);
CREATE UNIQUE INDEX one_active_subscription ON subscriptions (user_id) WHERE status = 'active';

CREATE TABLE settings (
    id         serial PRIMARY KEY,
    is_current boolean NOT NULL DEFAULT false,
    theme      text NOT NULL
);
-- At most one row in the whole table.
CREATE UNIQUE INDEX only_one_current ON settings (is_current) WHERE is_current;

CREATE TABLE queue_positions (
    id       serial PRIMARY KEY,
    queue    smallint NOT NULL CHECK (queue BETWEEN 1 AND 3),
    position smallint NOT NULL CHECK (position BETWEEN 0 AND 20)
);
CREATE UNIQUE INDEX positions_in_use ON queue_positions (queue, position) WHERE position > 0;
