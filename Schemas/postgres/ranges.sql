-- Ranges and multiranges of every built-in kind, one of our own, bounds tied to columns, and uniqueness.

CREATE TYPE time_range AS RANGE (subtype = time);

CREATE TABLE contracts (
    id          serial PRIMARY KEY,
    validity    daterange NOT NULL,
    signed      tstzrange,
    planned     tsrange,
    headcount   int4range NOT NULL CHECK (NOT isempty(headcount) AND lower(headcount) > 0),
    serials     int8range UNIQUE,
    fee         numrange CHECK (lower(fee) >= 0),
    hours       time_range,
    holidays    datemultirange,
    windows     tstzmultirange,
    pages       int4multirange NOT NULL,
    starts_on   date NOT NULL,
    CHECK (starts_on <@ validity)
);
