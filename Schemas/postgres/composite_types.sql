-- Composite types: plain, nested, holding enums, domains and arrays, and in arrays themselves.

CREATE TYPE continent AS ENUM ('Africa', 'Asia', 'Europe', 'North America', 'South America', 'Oceania');
CREATE DOMAIN latitude AS double precision CHECK (VALUE BETWEEN -90 AND 90);
CREATE DOMAIN longitude AS double precision CHECK (VALUE BETWEEN -180 AND 180);
CREATE TYPE coordinates AS (latitude latitude, longitude longitude);
CREATE TYPE postal_address AS (street text, city text, postal_code varchar(10), continent continent, place coordinates);
CREATE TYPE money_amount AS (amount numeric(10, 2), currency char(3));

CREATE TABLE suppliers (
    id        serial PRIMARY KEY,
    name      text NOT NULL,
    office    postal_address NOT NULL,
    branches  postal_address[],
    credit    money_amount,
    location  coordinates,
    CHECK ((credit).amount IS NULL OR (credit).amount >= 0)
);

CREATE TABLE landmarks (
    place coordinates PRIMARY KEY,
    name  text NOT NULL
);
