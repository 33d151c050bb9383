-- A cycle with one nullable edge and nothing deferrable: inserted NULL and set afterwards. Another with a nullable
-- edge that a CHECK forbids to be NULL, which is therefore no way out; and one whose nullable edge is composite.

CREATE TABLE wards (
    id             integer PRIMARY KEY,
    name           varchar(50) NOT NULL,
    beds           smallint NOT NULL CHECK (beds BETWEEN 4 AND 60),
    head_doctor_id integer
);

CREATE TABLE doctors (
    id        integer PRIMARY KEY,
    full_name varchar(80) NOT NULL,
    email     varchar(120) NOT NULL UNIQUE,
    ward_id   integer NOT NULL REFERENCES wards
);

ALTER TABLE wards ADD FOREIGN KEY (head_doctor_id) REFERENCES doctors;

CREATE TABLE laboratories (
    id           integer PRIMARY KEY,
    name         varchar(50) NOT NULL,
    custodian_id integer CHECK (custodian_id IS NOT NULL)
);

CREATE TABLE technicians (
    id            integer PRIMARY KEY,
    full_name     varchar(80) NOT NULL,
    laboratory_id integer NOT NULL REFERENCES laboratories
);

ALTER TABLE laboratories ADD FOREIGN KEY (custodian_id) REFERENCES technicians;

CREATE TABLE routes (
    region         char(2) NOT NULL,
    number         integer NOT NULL,
    last_driver_id integer,
    last_region    char(2),
    PRIMARY KEY (region, number)
);

CREATE TABLE drivers (
    region       char(2) NOT NULL,
    driver_id    integer NOT NULL,
    full_name    varchar(80) NOT NULL,
    route_number integer NOT NULL,
    PRIMARY KEY (region, driver_id),
    FOREIGN KEY (region, route_number) REFERENCES routes
);

ALTER TABLE routes ADD FOREIGN KEY (last_region, last_driver_id) REFERENCES drivers;
