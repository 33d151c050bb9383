-- Unique keys of which a column or two say little and the rest is an expression over several columns, or NULL.
CREATE TABLE people (
    id   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL
);

-- Pairs without an order.
CREATE TABLE links (
    one   bigint NOT NULL REFERENCES people,
    other bigint NOT NULL REFERENCES people,
    kind  text NOT NULL CHECK (kind IN ('likes', 'knows')),
    CHECK (one <> other)
);
CREATE UNIQUE INDEX ON links (least(one, other), greatest(one, other), kind);

CREATE TABLE visits (
    person bigint NOT NULL REFERENCES people,
    kind   text NOT NULL CHECK (kind IN ('shop', 'web')),
    at     timestamptz NOT NULL
);
CREATE UNIQUE INDEX ON visits (kind, person, date_trunc('day', at AT TIME ZONE 'UTC'));
CREATE UNIQUE INDEX ON visits (kind, md5(person::text || kind || extract(hour FROM at AT TIME ZONE 'UTC')::text));

-- NULL counts as a value here, and some rows must have it.
CREATE TABLE openings (
    id     serial PRIMARY KEY,
    day    smallint NOT NULL CHECK (day BETWEEN 0 AND 6),
    opens  time,
    closes time,
    CHECK ((opens IS NULL) = (closes IS NULL)),
    CHECK (opens < closes),
    UNIQUE NULLS NOT DISTINCT (day, opens)
);

-- The kind and a part of a reference.
CREATE TABLE members (
    team_id integer NOT NULL,
    id      integer NOT NULL,
    PRIMARY KEY (team_id, id)
);
CREATE TABLE roles (
    team_id   integer NOT NULL,
    member_id integer NOT NULL,
    role      text NOT NULL CHECK (role IN ('lead', 'deputy', 'clerk')),
    FOREIGN KEY (team_id, member_id) REFERENCES members,
    UNIQUE (team_id, role)
);

CREATE TABLE lines (
    invoice integer NOT NULL,
    line    smallint NOT NULL CHECK (line BETWEEN 1 AND 99),
    amount  numeric(10, 2) NOT NULL CHECK (amount > 0),
    PRIMARY KEY (invoice, line)
);
