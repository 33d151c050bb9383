-- Table inheritance: children have the parent's columns and CHECKs (but not its keys), one has two parents, and a
-- NO INHERIT check binds the parent's own rows alone.

CREATE TABLE cities (
    name       text NOT NULL,
    population integer CHECK (population > 0),
    elevation  integer,
    CONSTRAINT own_rows_are_low CHECK (elevation < 4000) NO INHERIT
);

CREATE TABLE capitals (
    country char(2) NOT NULL UNIQUE
) INHERITS (cities);

CREATE TABLE ports (
    harbour  text NOT NULL,
    depth_m  numeric(5, 1) NOT NULL CHECK (depth_m > 0)
);

CREATE TABLE port_capitals (
    ferry_lines smallint NOT NULL DEFAULT 0 CHECK (ferry_lines >= 0),
    PRIMARY KEY (name)
) INHERITS (capitals, ports);

CREATE TABLE logs (
    id        bigserial PRIMARY KEY,
    logged_at timestamptz NOT NULL,
    message   text NOT NULL
);
CREATE TABLE logs_2023 (
    CHECK (logged_at >= '2023-01-01' AND logged_at < '2024-01-01'),
    PRIMARY KEY (id)
) INHERITS (logs);
