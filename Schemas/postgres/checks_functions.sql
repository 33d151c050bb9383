-- CHECKs through functions: coalesce, greatest, least, abs, mod, round, extract, date_trunc, date_part, now(),
-- current_date, strpos, substr, position, concatenation, bit operations.

CREATE TABLE readings (
    id           serial PRIMARY KEY,
    a            integer NOT NULL,
    b            integer,
    c            integer,
    ratio        numeric(6, 3) NOT NULL CHECK (round(ratio, 2) = ratio),
    month_start  date NOT NULL CHECK (extract(day FROM month_start) = 1),
    hour_mark    timestamp NOT NULL CHECK (date_trunc('hour', hour_mark) = hour_mark),
    weekday      date NOT NULL CHECK (extract(isodow FROM weekday) BETWEEN 1 AND 5),
    year_month   date CHECK (date_part('year', year_month) = 2023),
    past         timestamptz NOT NULL CHECK (past <= now()),
    future       date NOT NULL CHECK (future > current_date),
    adult        date NOT NULL CHECK (adult <= current_date - interval '18 years'),
    weight       double precision NOT NULL CHECK (floor(weight) >= 3 AND ceil(weight) <= 8),
    path         text NOT NULL CHECK (strpos(path, '/') = 1),
    prefix       text NOT NULL CHECK (substr(prefix, 1, 2) = 'ab'),
    mail         text NOT NULL CHECK (position('@' in mail) > 1),
    flags        integer NOT NULL CHECK (flags & 1 = 1 AND flags BETWEEN 0 AND 255),
    CHECK (coalesce(b, 0) + coalesce(c, 0) < 100),
    CHECK (coalesce(b, 5) > 0),
    CHECK (greatest(a, b) <= 500 AND least(a, c) >= -500),
    CHECK (abs(a) <= 400),
    CHECK (mod(a, 5) = 0),
    CHECK (sign(c) >= 0)
);
