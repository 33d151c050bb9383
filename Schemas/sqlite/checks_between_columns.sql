-- CHECKs between columns: order, differences with + - * /, IS NOT, sums, and a foreign key against another.

CREATE TABLE airports (
    iata TEXT NOT NULL PRIMARY KEY CHECK (iata GLOB '[A-Z][A-Z][A-Z]'),
    name TEXT NOT NULL,
    city TEXT NOT NULL
);

CREATE TABLE flights (
    id          INTEGER PRIMARY KEY,
    origin      TEXT NOT NULL REFERENCES airports,
    destination TEXT NOT NULL REFERENCES airports,
    alternate   TEXT REFERENCES airports,
    departs_at  DATETIME NOT NULL,
    arrives_at  DATETIME NOT NULL,
    landed_at   DATETIME,
    seats       INTEGER NOT NULL CHECK (seats BETWEEN 50 AND 400),
    seats_sold  INTEGER NOT NULL CHECK (seats_sold >= 0),
    seats_free  INTEGER NOT NULL,
    min_fare    NUMERIC NOT NULL CHECK (min_fare > 0),
    max_fare    NUMERIC NOT NULL,
    CHECK (origin <> destination),
    CHECK (alternate IS NOT destination AND alternate IS NOT origin),
    CHECK (departs_at < arrives_at),
    CHECK (julianday(arrives_at) - julianday(departs_at) <= 1),
    CHECK (landed_at IS NULL OR landed_at > departs_at),
    CHECK (seats_sold <= seats),
    CHECK (seats_free = seats - seats_sold),
    CHECK (max_fare >= min_fare * 2)
);

CREATE TABLE rentals (
    id          INTEGER PRIMARY KEY,
    starts_on   DATE NOT NULL,
    ends_on     DATE NOT NULL,
    returned_on DATE,
    days        INTEGER NOT NULL CHECK (days BETWEEN 1 AND 60),
    daily_rate  INTEGER NOT NULL CHECK (daily_rate BETWEEN 10 AND 500),
    total       INTEGER NOT NULL,
    low         INTEGER NOT NULL,
    high        INTEGER NOT NULL,
    middle      INTEGER NOT NULL,
    CHECK (ends_on > starts_on),
    CHECK (returned_on >= starts_on),
    CHECK (total = days * daily_rate),
    CHECK (low < middle AND middle < high),
    CHECK (high - low >= 10)
);

CREATE TABLE transfers (
    id         INTEGER PRIMARY KEY,
    net        INTEGER NOT NULL CHECK (net >= 0),
    tax        INTEGER NOT NULL CHECK (tax >= 0),
    gross      INTEGER NOT NULL,
    percent_a  INTEGER NOT NULL CHECK (percent_a BETWEEN 0 AND 100),
    percent_b  INTEGER NOT NULL CHECK (percent_b BETWEEN 0 AND 100),
    old_status TEXT NOT NULL CHECK (old_status IN ('open', 'held', 'done')),
    new_status TEXT NOT NULL CHECK (new_status IN ('open', 'held', 'done')),
    CONSTRAINT gross_is_sum CHECK (gross = net + tax),
    CONSTRAINT whole CHECK (percent_a + percent_b = 100),
    CONSTRAINT status_changes CHECK (old_status IS NOT new_status)
);
