-- Tables of one name in several schemas, and foreign keys across schemas, in a cycle too.

CREATE SCHEMA sales;
CREATE SCHEMA billing;
CREATE SCHEMA "audit log";

CREATE TYPE billing.currency AS ENUM ('EUR', 'USD', 'NZD');

CREATE TABLE sales.customers (
    id    serial PRIMARY KEY,
    name  text NOT NULL,
    email text NOT NULL UNIQUE
);

CREATE TABLE billing.customers (
    id                serial PRIMARY KEY,
    sales_customer_id integer NOT NULL UNIQUE REFERENCES sales.customers,
    currency          billing.currency NOT NULL DEFAULT 'EUR'
);

CREATE TABLE billing.invoices (
    id          serial PRIMARY KEY,
    customer_id integer NOT NULL REFERENCES billing.customers,
    amount      numeric(12, 2) NOT NULL CHECK (amount > 0),
    issued_on   date NOT NULL,
    due_on      date NOT NULL,
    CHECK (due_on >= issued_on)
);

CREATE TABLE "audit log".customers (
    id          bigserial PRIMARY KEY,
    customer_id integer NOT NULL REFERENCES sales.customers,
    invoice_id  integer REFERENCES billing.invoices,
    noted_at    timestamptz NOT NULL
);

ALTER TABLE sales.customers ADD COLUMN last_invoice_id integer REFERENCES billing.invoices;
