-- Arrays of many element types, of several dimensions, with NULL, empty, and with CHECKs.

CREATE TYPE weekday AS ENUM ('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun');

CREATE TABLE surveys (
    id         serial PRIMARY KEY,
    tags       text[] NOT NULL DEFAULT '{}',
    scores     integer[] NOT NULL,
    open_days  weekday[],
    prices     numeric(6, 2)[],
    visited    date[],
    moments    timestamptz[],
    identifiers uuid[],
    answers    boolean[],
    board      integer[][],
    grid       char(1)[3][3],
    documents  jsonb[],
    blobs      bytea[],
    addresses  inet[],
    quoted     varchar(10)[],
    periods    int4range[],
    CHECK (cardinality(scores) >= 1),
    CHECK (0 <= ALL (scores)),
    CHECK (array_position(tags, NULL) IS NULL),
    CHECK (array_ndims(board) = 2 OR board IS NULL OR board = '{}')
);

-- Elements that are listed, wanted, or both.
CREATE TABLE api_keys (
    id       serial PRIMARY KEY,
    scopes   text[] NOT NULL CHECK (scopes <@ ARRAY['read', 'write', 'admin', 'audit me'] AND cardinality(scopes) >= 1),
    days     weekday[] CHECK ('mon' = ANY (days) AND days <@ '{mon,tue,wed}'),
    ports    integer[] NOT NULL CHECK (ports @> ARRAY[22, 443]),
    hosts    text[] CHECK (hosts && ARRAY['alpha', 'beta']),
    versions smallint[] NOT NULL CHECK (versions <@ '{1,2,3}'::smallint[] AND cardinality(versions) = 2)
);
