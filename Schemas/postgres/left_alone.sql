-- What is no table to fill: views, materialized views, foreign tables, unlogged is a table all the same, and a
-- table with no columns at all.

CREATE EXTENSION IF NOT EXISTS file_fdw;
CREATE SERVER files FOREIGN DATA WRAPPER file_fdw;
CREATE FOREIGN TABLE hosts_file (line text) SERVER files OPTIONS (filename '/etc/hosts');

CREATE TABLE stations (
    id       serial PRIMARY KEY,
    name     text NOT NULL,
    opened   date
);
CREATE UNLOGGED TABLE arrivals (
    station_id integer NOT NULL REFERENCES stations,
    arrived_at timestamptz NOT NULL DEFAULT now()
);
CREATE VIEW open_stations AS SELECT * FROM stations WHERE opened IS NOT NULL;
CREATE MATERIALIZED VIEW arrivals_a_day AS
    SELECT station_id, arrived_at::date AS day, count(*) FROM arrivals GROUP BY 1, 2;
CREATE RULE no_update AS ON UPDATE TO arrivals DO INSTEAD NOTHING;
CREATE TABLE nothing ();
