-- Multi-tenant with the shared column inside every primary key: three levels, a self reference within the tenant
-- (nullable, and once NOT NULL), a bridge table, and a tenant whose key is text.

CREATE TABLE practices (
    code varchar(10) PRIMARY KEY,
    name text NOT NULL,
    city text NOT NULL
);

CREATE TABLE patients (
    practice_code varchar(10) NOT NULL REFERENCES practices,
    patient_no    integer NOT NULL,
    full_name     text NOT NULL,
    birth_date    date NOT NULL,
    guardian_no   integer,
    PRIMARY KEY (practice_code, patient_no),
    FOREIGN KEY (practice_code, guardian_no) REFERENCES patients
);

CREATE TABLE physicians (
    practice_code varchar(10) NOT NULL REFERENCES practices,
    physician_no  integer NOT NULL,
    full_name     text NOT NULL,
    supervisor_no integer NOT NULL,
    PRIMARY KEY (practice_code, physician_no),
    FOREIGN KEY (practice_code, supervisor_no) REFERENCES physicians
);

CREATE TABLE appointments (
    practice_code  varchar(10) NOT NULL,
    appointment_no integer NOT NULL,
    patient_no     integer NOT NULL,
    physician_no   integer NOT NULL,
    starts_at      timestamptz NOT NULL,
    ends_at        timestamptz NOT NULL,
    PRIMARY KEY (practice_code, appointment_no),
    FOREIGN KEY (practice_code, patient_no) REFERENCES patients,
    FOREIGN KEY (practice_code, physician_no) REFERENCES physicians,
    CHECK (ends_at > starts_at)
);

CREATE TABLE care_team (
    practice_code varchar(10) NOT NULL,
    patient_no    integer NOT NULL,
    physician_no  integer NOT NULL,
    role          text NOT NULL DEFAULT 'member',
    PRIMARY KEY (practice_code, patient_no, physician_no),
    FOREIGN KEY (practice_code, patient_no) REFERENCES patients,
    FOREIGN KEY (practice_code, physician_no) REFERENCES physicians
);
