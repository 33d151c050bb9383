-- A clinic's schedule: two exclusion constraints on one table (doctor and room), each with NULLs and a predicate.
-- at most: rooms 40

CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE doctors (
    id        serial PRIMARY KEY,
    full_name text NOT NULL,
    specialty text NOT NULL CHECK (specialty IN ('cardiology', 'dermatology', 'paediatrics', 'surgery'))
);
CREATE TABLE rooms (
    number smallint PRIMARY KEY CHECK (number BETWEEN 101 AND 140)
);
CREATE TABLE patients (
    id         serial PRIMARY KEY,
    full_name  text NOT NULL,
    birth_date date NOT NULL CHECK (birth_date > '1900-01-01')
);
CREATE TABLE appointments (
    id          serial PRIMARY KEY,
    doctor_id   integer NOT NULL REFERENCES doctors,
    room_number smallint REFERENCES rooms,
    patient_id  integer NOT NULL REFERENCES patients,
    slot        tstzrange NOT NULL,
    cancelled   boolean NOT NULL DEFAULT false,
    CHECK (upper(slot) - lower(slot) BETWEEN interval '10 minutes' AND interval '2 hours'),
    EXCLUDE USING gist (doctor_id WITH =, slot WITH &&) WHERE (NOT cancelled),
    EXCLUDE USING gist (room_number WITH =, slot WITH &&) WHERE (NOT cancelled)
);
