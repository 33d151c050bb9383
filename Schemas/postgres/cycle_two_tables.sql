-- A cycle of two tables: both edges NOT NULL, nothing deferrable. No order of plain statements can load it.

CREATE TABLE departments (
    id        integer PRIMARY KEY,
    name      varchar(60) NOT NULL UNIQUE,
    budget    numeric(12, 2) NOT NULL CHECK (budget > 0),
    leader_id integer NOT NULL
);

CREATE TABLE staff (
    id            integer PRIMARY KEY,
    first_name    varchar(40) NOT NULL,
    last_name     varchar(40) NOT NULL,
    hired_on      date NOT NULL,
    department_id integer NOT NULL REFERENCES departments
);

ALTER TABLE departments ADD FOREIGN KEY (leader_id) REFERENCES staff;
