-- Partitioned tables with more to hold: a unique index and a CHECK across the columns, generated and serial columns,
-- domains and enums as the key, a leaf with its own unique index, uuid ranges, bounds of timestamps, a DEFAULT beside
-- hashes below, and partitions attached afterwards with other column order.

CREATE TYPE tier AS ENUM ('bronze', 'silver', 'gold', 'platinum');
CREATE DOMAIN year_number AS smallint CHECK (VALUE BETWEEN 2000 AND 2040);

CREATE TABLE members (
    id     integer NOT NULL,
    tier   tier NOT NULL,
    email  text NOT NULL,
    joined year_number NOT NULL,
    PRIMARY KEY (id, tier),
    UNIQUE (email, tier)
) PARTITION BY LIST (tier);
CREATE TABLE members_low PARTITION OF members FOR VALUES IN ('bronze', 'silver');
CREATE TABLE members_gold PARTITION OF members FOR VALUES IN ('gold');
CREATE UNIQUE INDEX one_gold_email ON members_gold (lower(email));

CREATE TABLE reports (
    year  year_number NOT NULL,
    month smallint NOT NULL CHECK (month BETWEEN 1 AND 12),
    title text NOT NULL,
    day   integer GENERATED ALWAYS AS (year * 100 + month) STORED
) PARTITION BY RANGE (year, month);
CREATE TABLE reports_2023a PARTITION OF reports FOR VALUES FROM (2023, 1) TO (2023, 7);
CREATE TABLE reports_2024 PARTITION OF reports FOR VALUES FROM (2024, MINVALUE) TO (2025, MINVALUE);

CREATE TABLE objects (
    id       uuid NOT NULL PRIMARY KEY,
    position bigserial,
    body     text
) PARTITION BY RANGE (id);
CREATE TABLE objects_low PARTITION OF objects
    FOR VALUES FROM ('00000000-0000-0000-0000-000000000000') TO ('40000000-0000-0000-0000-000000000000');
CREATE TABLE objects_high PARTITION OF objects
    FOR VALUES FROM ('c0000000-0000-0000-0000-000000000000') TO (MAXVALUE);

CREATE TABLE samples (
    taken_at timestamp NOT NULL,
    sensor   integer NOT NULL,
    value    double precision NOT NULL CHECK (value >= 0),
    until    timestamp,
    CHECK (until > taken_at)
) PARTITION BY RANGE (taken_at);
CREATE TABLE samples_noon PARTITION OF samples FOR VALUES FROM ('2024-05-01 12:00') TO ('2024-05-01 13:00');
CREATE TABLE samples_rest PARTITION OF samples DEFAULT PARTITION BY HASH (sensor);
CREATE TABLE samples_rest_0 PARTITION OF samples_rest FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE samples_rest_1 PARTITION OF samples_rest FOR VALUES WITH (MODULUS 2, REMAINDER 1);

CREATE TABLE ledger (
    id     integer NOT NULL,
    is_old boolean NOT NULL,
    cents  integer NOT NULL,
    PRIMARY KEY (id, is_old)
) PARTITION BY LIST (is_old);
CREATE TABLE ledger_old (cents integer NOT NULL, is_old boolean NOT NULL CHECK (is_old), id integer NOT NULL);
ALTER TABLE ledger ATTACH PARTITION ledger_old FOR VALUES IN (true);
CREATE TABLE ledger_new PARTITION OF ledger (CHECK (cents > 0)) FOR VALUES IN (false);

CREATE TABLE words (
    word   text NOT NULL,
    weight real
) PARTITION BY RANGE (word);
CREATE TABLE words_am PARTITION OF words FOR VALUES FROM ('a') TO ('m');
CREATE TABLE words_sz PARTITION OF words FOR VALUES FROM ('s') TO ('z');

CREATE TABLE tall (
    a integer NOT NULL,
    b text NOT NULL
) PARTITION BY RANGE (a);
CREATE TABLE tall_all PARTITION OF tall FOR VALUES FROM (MINVALUE) TO (MAXVALUE) PARTITION BY LIST (b);
CREATE TABLE tall_x PARTITION OF tall_all FOR VALUES IN ('x') PARTITION BY HASH (a, b);
CREATE TABLE tall_x_0 PARTITION OF tall_x FOR VALUES WITH (MODULUS 1, REMAINDER 0);
