-- Subtype tables: a primary key that is a foreign key (at most as many rows as the parent has), two levels deep,
-- and one that also carries the parent's kind so that only rows of that kind can be extended.
-- at most: cars any

CREATE TABLE vehicles (
    id           integer PRIMARY KEY,
    registration varchar(12) NOT NULL UNIQUE,
    kind         varchar(5) NOT NULL CHECK (kind IN ('car', 'truck', 'bus')),
    model_year   smallint NOT NULL CHECK (model_year BETWEEN 1980 AND 2030),
    UNIQUE (id, kind)
);

CREATE TABLE insurances (
    vehicle_id integer PRIMARY KEY REFERENCES vehicles,
    policy_no  varchar(20) NOT NULL UNIQUE,
    valid_from date NOT NULL,
    valid_to   date NOT NULL,
    CHECK (valid_from < valid_to)
);

CREATE TABLE claims_contacts (
    vehicle_id integer PRIMARY KEY REFERENCES insurances,
    phone      varchar(20) NOT NULL
);

CREATE TABLE cars (
    id    integer PRIMARY KEY,
    kind  varchar(5) NOT NULL DEFAULT 'car' CHECK (kind = 'car'),
    seats smallint NOT NULL CHECK (seats BETWEEN 2 AND 9),
    FOREIGN KEY (id, kind) REFERENCES vehicles (id, kind)
);

CREATE TABLE trucks (
    id      integer PRIMARY KEY,
    kind    varchar(5) GENERATED ALWAYS AS ('truck') STORED,
    payload numeric(6, 2) NOT NULL CHECK (payload > 0),
    FOREIGN KEY (id) REFERENCES vehicles
);
