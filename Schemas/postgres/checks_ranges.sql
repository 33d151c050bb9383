-- CHECKs on the ends of ranges and on the stretch between them, alone and below exclusion constraints.
CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE offers (
    id     serial PRIMARY KEY,
    open   tsrange NOT NULL CHECK (
        upper(open) - lower(open) >= interval '1 hour' AND upper(open) - lower(open) <= '8 hours'::interval
        AND NOT isempty(open)),
    nights daterange NOT NULL CHECK (upper(nights) - lower(nights) BETWEEN 2 AND 14),
    season daterange CHECK (lower(season) >= '2024-01-01' AND upper(season) <= '2024-12-31'),
    price  numrange CHECK (lower(price) >= 0 AND upper(price) < 50),
    upto   int8range CHECK (upper(upto) = 10),
    since  int4range CHECK (lower(since) = 3 AND upper(since) > 20)
);

CREATE TABLE appointments (
    id     serial PRIMARY KEY,
    during tstzrange NOT NULL CHECK (
        lower(during) >= '2020-01-01' AND upper(during) - lower(during) <= interval '2 hours'),
    EXCLUDE USING gist (during WITH &&)
);

CREATE TABLE bookings (
    room   integer NOT NULL CHECK (room BETWEEN 1 AND 3),
    during tstzrange NOT NULL CHECK (lower(during) >= '2030-01-01' AND upper(during) <= '2030-03-01'),
    EXCLUDE USING gist (room WITH =, during WITH &&)
);

-- No more than four hundred fit.
CREATE TABLE seats (
    block int4range NOT NULL CHECK (lower(block) >= 0 AND upper(block) <= 2000 AND upper(block) - lower(block) = 5),
    EXCLUDE USING gist (block WITH &&)
);

CREATE TABLE calls (
    starts timestamptz NOT NULL,
    ends   timestamptz NOT NULL,
    CHECK (starts < ends),
    CHECK (ends - starts <= interval '1 hour'),
    EXCLUDE USING gist (tstzrange(starts, ends) WITH &&)
);
