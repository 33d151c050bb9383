-- Partitioned tables: list, range, hash, several levels, gaps between partitions, a DEFAULT partition, several
-- columns, an expression. A value may be used only where a partition takes it.

CREATE TABLE sales_by_region (
    id      bigint GENERATED ALWAYS AS IDENTITY,
    region  text NOT NULL,
    amount  numeric(10, 2) NOT NULL CHECK (amount > 0),
    sold_on date NOT NULL,
    PRIMARY KEY (id, region)
) PARTITION BY LIST (region);
CREATE TABLE sales_north PARTITION OF sales_by_region FOR VALUES IN ('north', 'north-east', 'north-west');
CREATE TABLE sales_south PARTITION OF sales_by_region FOR VALUES IN ('south');

-- No partition for the second quarter, nor for anything outside the year.
CREATE TABLE measurements (
    sensor_id   integer NOT NULL,
    measured_at timestamptz NOT NULL,
    celsius     real,
    PRIMARY KEY (sensor_id, measured_at)
) PARTITION BY RANGE (measured_at);
CREATE TABLE measurements_q1 PARTITION OF measurements FOR VALUES FROM ('2024-01-01') TO ('2024-04-01');
CREATE TABLE measurements_q3 PARTITION OF measurements FOR VALUES FROM ('2024-07-01') TO ('2024-10-01');
CREATE TABLE measurements_q4 PARTITION OF measurements FOR VALUES FROM ('2024-10-01') TO ('2025-01-01');

CREATE TABLE sessions (
    id         uuid PRIMARY KEY,
    user_agent text,
    ip_address inet NOT NULL,
    started_at timestamptz NOT NULL
) PARTITION BY HASH (id);
CREATE TABLE sessions_0 PARTITION OF sessions FOR VALUES WITH (MODULUS 3, REMAINDER 0);
CREATE TABLE sessions_1 PARTITION OF sessions FOR VALUES WITH (MODULUS 3, REMAINDER 1);
CREATE TABLE sessions_2 PARTITION OF sessions FOR VALUES WITH (MODULUS 3, REMAINDER 2);

-- One of three remainders is missing: a third of all keys has nowhere to go.
CREATE TABLE tickets (
    id    integer NOT NULL,
    title text NOT NULL
) PARTITION BY HASH (id);
CREATE TABLE tickets_0 PARTITION OF tickets FOR VALUES WITH (MODULUS 3, REMAINDER 0);
CREATE TABLE tickets_1 PARTITION OF tickets FOR VALUES WITH (MODULUS 3, REMAINDER 1);

-- Two levels: by country, then by month; France has no months yet but January.
CREATE TABLE deliveries (
    id           bigint NOT NULL,
    country      char(2) NOT NULL,
    delivered_on date NOT NULL,
    weight_kg    numeric(6, 2) CHECK (weight_kg BETWEEN 0.1 AND 40),
    PRIMARY KEY (id, country, delivered_on)
) PARTITION BY LIST (country);
CREATE TABLE deliveries_de PARTITION OF deliveries FOR VALUES IN ('DE') PARTITION BY RANGE (delivered_on);
CREATE TABLE deliveries_de_01 PARTITION OF deliveries_de FOR VALUES FROM ('2024-01-01') TO ('2024-02-01');
CREATE TABLE deliveries_de_02 PARTITION OF deliveries_de FOR VALUES FROM ('2024-02-01') TO ('2024-03-01');
CREATE TABLE deliveries_fr PARTITION OF deliveries FOR VALUES IN ('FR') PARTITION BY RANGE (delivered_on);
CREATE TABLE deliveries_fr_01 PARTITION OF deliveries_fr FOR VALUES FROM ('2024-01-01') TO ('2024-02-01');

CREATE TABLE grades (
    id    serial,
    score integer NOT NULL,
    level char(1) NOT NULL,
    note  text
) PARTITION BY RANGE (level, score);
CREATE TABLE grades_a PARTITION OF grades FOR VALUES FROM ('A', 0) TO ('A', 50);
CREATE TABLE grades_b PARTITION OF grades FOR VALUES FROM ('B', MINVALUE) TO ('B', MAXVALUE);

CREATE TABLE payments (
    id     serial,
    method text,
    amount numeric(10, 2) NOT NULL
) PARTITION BY LIST (lower(method));
CREATE TABLE payments_card PARTITION OF payments FOR VALUES IN ('card', 'debit');
CREATE TABLE payments_none PARTITION OF payments FOR VALUES IN (NULL);
CREATE TABLE payments_rest PARTITION OF payments DEFAULT;

-- A partition may demand more than its parent.
CREATE TABLE readings (
    meter_id integer NOT NULL,
    kind     text NOT NULL,
    value    integer NOT NULL
) PARTITION BY LIST (kind);
CREATE TABLE readings_water PARTITION OF readings (CHECK (value < 1000)) FOR VALUES IN ('water');
CREATE TABLE readings_power PARTITION OF readings (CHECK (value >= 1000)) FOR VALUES IN ('power');
