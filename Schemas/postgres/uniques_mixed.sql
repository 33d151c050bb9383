-- More of uniqueness: NULLS NOT DISTINCT, INCLUDE, DEFERRABLE, several overlapping keys on one table, uniqueness
-- over a foreign key and a small domain, and over columns of every width.
-- at most: timetable any, defaults any

CREATE TABLE seats (
    id       serial PRIMARY KEY,
    hall     smallint NOT NULL CHECK (hall BETWEEN 1 AND 4),
    row_name char(1) NOT NULL CHECK (row_name BETWEEN 'A' AND 'J'),
    number   smallint NOT NULL CHECK (number BETWEEN 1 AND 12),
    barcode  varchar(20) NOT NULL UNIQUE,
    UNIQUE (hall, row_name, number)
);

CREATE TABLE prices (
    id       serial PRIMARY KEY,
    sku      varchar(12) NOT NULL,
    currency char(3),
    cents    integer NOT NULL CHECK (cents >= 0),
    CONSTRAINT one_price UNIQUE NULLS NOT DISTINCT (sku, currency)
);

CREATE TABLE defaults (
    id      serial PRIMARY KEY,
    country char(2) UNIQUE NULLS NOT DISTINCT
);

CREATE TABLE parcels (
    tracking_no varchar(20) NOT NULL,
    weight_g    integer NOT NULL CHECK (weight_g > 0),
    UNIQUE (tracking_no) INCLUDE (weight_g)
);

-- Every pair of the three columns is unique.
CREATE TABLE timetable (
    lesson  smallint NOT NULL CHECK (lesson BETWEEN 1 AND 10),
    teacher smallint NOT NULL CHECK (teacher BETWEEN 1 AND 10),
    room    smallint NOT NULL CHECK (room BETWEEN 1 AND 10),
    UNIQUE (lesson, teacher),
    UNIQUE (lesson, room),
    UNIQUE (teacher, room)
);

CREATE TABLE rankings (
    id       serial PRIMARY KEY,
    seat_id  integer NOT NULL REFERENCES seats,
    position integer NOT NULL UNIQUE DEFERRABLE INITIALLY DEFERRED,
    medal    text CHECK (medal IN ('gold', 'silver', 'bronze')),
    UNIQUE (seat_id, medal)
);

CREATE TABLE optional_codes (
    id   serial PRIMARY KEY,
    code varchar(3) UNIQUE,
    flag boolean UNIQUE
);
