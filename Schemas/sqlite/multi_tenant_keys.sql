-- Multi-tenant with the shared column inside every primary key: three levels, a self reference within the tenant
-- (nullable, and once NOT NULL), a bridge table, and a tenant whose key is text.

CREATE TABLE practices (
    code VARCHAR(10) PRIMARY KEY,
    name TEXT NOT NULL,
    city TEXT NOT NULL
);

CREATE TABLE patients (
    practice_code VARCHAR(10) NOT NULL REFERENCES practices,
    patient_no    INTEGER NOT NULL,
    full_name     TEXT NOT NULL,
    birth_date    DATE NOT NULL,
    guardian_no   INTEGER,
    PRIMARY KEY (practice_code, patient_no),
    FOREIGN KEY (practice_code, guardian_no) REFERENCES patients
);

CREATE TABLE physicians (
    practice_code VARCHAR(10) NOT NULL REFERENCES practices,
    physician_no  INTEGER NOT NULL,
    full_name     TEXT NOT NULL,
    supervisor_no INTEGER NOT NULL,
    PRIMARY KEY (practice_code, physician_no),
    FOREIGN KEY (practice_code, supervisor_no) REFERENCES physicians
);

CREATE TABLE appointments (
    practice_code  VARCHAR(10) NOT NULL,
    appointment_no INTEGER NOT NULL,
    patient_no     INTEGER NOT NULL,
    physician_no   INTEGER NOT NULL,
    starts_at      DATETIME NOT NULL,
    ends_at        DATETIME NOT NULL,
    PRIMARY KEY (practice_code, appointment_no),
    FOREIGN KEY (practice_code, patient_no) REFERENCES patients,
    FOREIGN KEY (practice_code, physician_no) REFERENCES physicians,
    CHECK (ends_at > starts_at)
);

CREATE TABLE care_team (
    practice_code VARCHAR(10) NOT NULL,
    patient_no    INTEGER NOT NULL,
    physician_no  INTEGER NOT NULL,
    role          TEXT NOT NULL DEFAULT 'member',
    PRIMARY KEY (practice_code, patient_no, physician_no),
    FOREIGN KEY (practice_code, patient_no) REFERENCES patients,
    FOREIGN KEY (practice_code, physician_no) REFERENCES physicians
);
