-- Exclusion constraints: ranges that may not overlap, alone, per room, over an expression, partial, deferrable.

CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE rooms (
    id   serial PRIMARY KEY,
    name varchar(40) NOT NULL UNIQUE
);

CREATE TABLE bookings (
    id      serial PRIMARY KEY,
    room_id integer NOT NULL REFERENCES rooms,
    during  tstzrange NOT NULL CHECK (NOT isempty(during)),
    guest   text NOT NULL,
    EXCLUDE USING gist (room_id WITH =, during WITH &&)
);

CREATE TABLE shifts (
    id        serial PRIMARY KEY,
    nurse     text NOT NULL,
    starts_at timestamp NOT NULL,
    ends_at   timestamp NOT NULL,
    status    text NOT NULL CHECK (status IN ('planned', 'cancelled')),
    CHECK (ends_at > starts_at),
    EXCLUDE USING gist (nurse WITH =, tsrange(starts_at, ends_at) WITH &&) WHERE (status <> 'cancelled')
);

CREATE TABLE price_periods (
    sku   varchar(12) NOT NULL,
    valid daterange NOT NULL,
    cents integer NOT NULL CHECK (cents > 0),
    PRIMARY KEY (sku, valid),
    EXCLUDE USING gist (sku WITH =, valid WITH &&) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE ip_pools (
    id    serial PRIMARY KEY,
    block int8range NOT NULL,
    EXCLUDE USING gist (block WITH &&)
);

CREATE TABLE desks (
    id     serial PRIMARY KEY,
    floor  integer NOT NULL,
    number integer NOT NULL,
    EXCLUDE USING btree (floor WITH =, number WITH =)
);
