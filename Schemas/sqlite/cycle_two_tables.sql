-- A cycle of two tables: both edges NOT NULL, nothing deferrable. No order of plain statements can load it.

CREATE TABLE departments (
    id        INTEGER PRIMARY KEY,
    name      VARCHAR(60) NOT NULL UNIQUE,
    budget    NUMERIC NOT NULL CHECK (budget > 0),
    leader_id INTEGER NOT NULL REFERENCES staff
);

CREATE TABLE staff (
    id            INTEGER PRIMARY KEY,
    first_name    VARCHAR(40) NOT NULL,
    last_name     VARCHAR(40) NOT NULL,
    hired_on      DATE NOT NULL,
    department_id INTEGER NOT NULL REFERENCES departments
);
