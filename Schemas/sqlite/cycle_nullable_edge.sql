-- A cycle with one nullable edge and nothing deferrable: inserted NULL and set afterwards. Another with a nullable
-- edge that a CHECK forbids to be NULL, which is therefore no way out; and one whose nullable edge is composite.

CREATE TABLE wards (
    id             INTEGER PRIMARY KEY,
    name           VARCHAR(50) NOT NULL,
    beds           INTEGER NOT NULL CHECK (beds BETWEEN 4 AND 60),
    head_doctor_id INTEGER REFERENCES doctors
);

CREATE TABLE doctors (
    id        INTEGER PRIMARY KEY,
    full_name VARCHAR(80) NOT NULL,
    email     VARCHAR(120) NOT NULL UNIQUE,
    ward_id   INTEGER NOT NULL REFERENCES wards
);

CREATE TABLE laboratories (
    id           INTEGER PRIMARY KEY,
    name         VARCHAR(50) NOT NULL,
    custodian_id INTEGER CHECK (custodian_id IS NOT NULL) REFERENCES technicians
);

CREATE TABLE technicians (
    id            INTEGER PRIMARY KEY,
    full_name     VARCHAR(80) NOT NULL,
    laboratory_id INTEGER NOT NULL REFERENCES laboratories
);

CREATE TABLE routes (
    region         CHAR(2) NOT NULL,
    number         INTEGER NOT NULL,
    last_region    CHAR(2),
    last_driver_id INTEGER,
    PRIMARY KEY (region, number),
    FOREIGN KEY (last_region, last_driver_id) REFERENCES drivers (region, driver_id)
);

CREATE TABLE drivers (
    region       CHAR(2) NOT NULL,
    driver_id    INTEGER NOT NULL,
    full_name    VARCHAR(80) NOT NULL,
    route_number INTEGER NOT NULL,
    PRIMARY KEY (region, driver_id),
    FOREIGN KEY (region, route_number) REFERENCES routes (region, number)
);
