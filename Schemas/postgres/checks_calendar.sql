-- Dates that other columns of the row give parts of, and dates on a grid of the calendar.
CREATE TABLE quarters (
    id      serial PRIMARY KEY,
    year    integer NOT NULL CHECK (year BETWEEN 1900 AND 2030),
    quarter integer NOT NULL CHECK (quarter IN (1, 2, 3, 4)),
    closes  date NOT NULL,
    CHECK (extract(year FROM closes) = year AND extract(quarter FROM closes) = quarter),
    UNIQUE (year, quarter)
);

CREATE TABLE readings (
    year    integer NOT NULL,
    month   integer NOT NULL CHECK (month BETWEEN 1 AND 12),
    taken   timestamptz NOT NULL,
    CHECK (date_part('year', taken) = year AND date_part('month', taken) = month),
    PRIMARY KEY (year, month)
);

CREATE TABLE days (
    y  integer NOT NULL CHECK (y BETWEEN 2001 AND 2004),
    m  integer NOT NULL CHECK (m BETWEEN 1 AND 12),
    d  integer NOT NULL CHECK (d BETWEEN 1 AND 28),
    at timestamp NOT NULL,
    CHECK (y = extract(year FROM at) AND m = extract(month FROM at) AND d = extract(day FROM at)),
    UNIQUE (y, m, d)
);

CREATE TABLE statements (
    month  date PRIMARY KEY CHECK (month = date_trunc('month', month)),
    closed timestamptz NOT NULL,
    CHECK (date_trunc('month', closed AT TIME ZONE 'UTC') = month)
);

CREATE TABLE grids (
    first_of_month date PRIMARY KEY CHECK (extract(day FROM first_of_month) = 1),
    monday         date NOT NULL UNIQUE CHECK (extract(isodow FROM monday) = 1),
    sunday         date NOT NULL CHECK (extract(dow FROM sunday) = 0),
    hour           timestamptz NOT NULL UNIQUE CHECK (hour = date_trunc('hour', hour)),
    quarter        date NOT NULL CHECK (quarter = date_trunc('quarter', quarter)),
    year           date NOT NULL UNIQUE CHECK (date_trunc('year', year) = year),
    within         date NOT NULL CHECK (
        within = date_trunc('month', within::timestamp) AND within >= '2020-01-01' AND within < '2021-01-01')
);
