-- CHECKs against the moment at which a row comes in: before it, by age, beside other columns.
CREATE TABLE moments (
    id          serial PRIMARY KEY,
    past        timestamptz NOT NULL CHECK (past <= now()),
    local_past  timestamp CHECK (local_past < localtimestamp),
    born        date NOT NULL CHECK (born <= CURRENT_DATE - interval '18 years'),
    hired       date NOT NULL CHECK (hired >= born + 6570 AND hired <= CURRENT_DATE),
    due         date UNIQUE CHECK (due > CURRENT_DATE),
    year        integer NOT NULL CHECK (year BETWEEN 1900 AND extract(year FROM CURRENT_DATE)),
    birth       date NOT NULL CHECK (age(birth) >= interval '18 years'),
    created_at  timestamptz NOT NULL,
    updated_at  timestamptz,
    deleted_at  timestamptz,
    CHECK (created_at <= CURRENT_TIMESTAMP),
    CHECK (updated_at >= created_at AND updated_at <= now()),
    CHECK (deleted_at IS NULL OR (deleted_at >= coalesce(updated_at, created_at) AND deleted_at <= now()))
);
