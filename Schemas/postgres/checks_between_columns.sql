-- CHECKs between columns: order, difference with + - * / and intervals, IS DISTINCT FROM, sums, and a foreign
-- key against another.

CREATE TABLE airports (
    iata char(3) PRIMARY KEY CHECK (iata ~ '^[A-Z]{3}$'),
    name text NOT NULL,
    city text NOT NULL
);

CREATE TABLE flights (
    id              serial PRIMARY KEY,
    origin          char(3) NOT NULL REFERENCES airports,
    destination     char(3) NOT NULL REFERENCES airports,
    alternate       char(3) REFERENCES airports,
    departs_at      timestamptz NOT NULL,
    boards_at       timestamptz NOT NULL,
    arrives_at      timestamptz NOT NULL,
    landed_at       timestamptz,
    seats           integer NOT NULL CHECK (seats BETWEEN 50 AND 400),
    seats_sold      integer NOT NULL CHECK (seats_sold >= 0),
    seats_free      integer NOT NULL,
    min_fare        numeric(8, 2) NOT NULL CHECK (min_fare > 0),
    max_fare        numeric(8, 2) NOT NULL,
    CHECK (origin <> destination),
    CHECK (alternate IS DISTINCT FROM destination AND alternate IS DISTINCT FROM origin),
    CHECK (boards_at <= departs_at - interval '20 minutes'),
    CHECK (departs_at < arrives_at),
    CHECK (arrives_at <= departs_at + interval '18 hours'),
    CHECK (landed_at IS NULL OR landed_at > departs_at),
    CHECK (seats_sold <= seats),
    CHECK (seats_free = seats - seats_sold),
    CHECK (max_fare >= min_fare * 2)
);

CREATE TABLE rentals (
    id          serial PRIMARY KEY,
    starts_on   date NOT NULL,
    ends_on     date NOT NULL,
    returned_on date,
    days        integer NOT NULL,
    daily_rate  numeric(8, 2) NOT NULL CHECK (daily_rate BETWEEN 10 AND 500),
    total       numeric(12, 2) NOT NULL,
    deposit     numeric(12, 2) NOT NULL,
    low         integer NOT NULL,
    high        integer NOT NULL,
    middle      integer NOT NULL,
    CHECK (ends_on > starts_on AND ends_on <= starts_on + 30),
    CHECK (returned_on >= starts_on),
    CHECK (days = ends_on - starts_on),
    CHECK (total = days * daily_rate),
    CHECK (deposit <= total / 2 AND deposit >= 0),
    CHECK (low < middle AND middle < high),
    CHECK (high - low >= 10)
);

CREATE TABLE transfers (
    id              serial PRIMARY KEY,
    net             integer NOT NULL CHECK (net >= 0),
    tax             integer NOT NULL CHECK (tax >= 0),
    gross           integer NOT NULL,
    percent_a       smallint NOT NULL CHECK (percent_a BETWEEN 0 AND 100),
    percent_b       smallint NOT NULL CHECK (percent_b BETWEEN 0 AND 100),
    old_status      text NOT NULL CHECK (old_status IN ('open', 'held', 'done')),
    new_status      text NOT NULL CHECK (new_status IN ('open', 'held', 'done')),
    CONSTRAINT gross_is_sum CHECK (gross = net + tax),
    CONSTRAINT whole CHECK (percent_a + percent_b = 100),
    CONSTRAINT status_changes CHECK (old_status IS DISTINCT FROM new_status)
);
