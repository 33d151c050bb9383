-- Foreign keys to partitioned tables, from partitioned tables, from one partitioned table to another, and within
-- one (a tree of nodes inside its own partition).

CREATE TABLE regions (
    code char(2) PRIMARY KEY,
    name text NOT NULL
);

CREATE TABLE merchants (
    id     uuid NOT NULL,
    region char(2) NOT NULL REFERENCES regions,
    name   text NOT NULL,
    PRIMARY KEY (id)
) PARTITION BY HASH (id);
CREATE TABLE merchants_0 PARTITION OF merchants FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE merchants_1 PARTITION OF merchants FOR VALUES WITH (MODULUS 2, REMAINDER 1);

CREATE TABLE invoices (
    id          bigint NOT NULL,
    issued_on   date NOT NULL,
    merchant_id uuid NOT NULL REFERENCES merchants,
    total       numeric(12, 2) NOT NULL CHECK (total > 0),
    PRIMARY KEY (id, issued_on)
) PARTITION BY RANGE (issued_on);
CREATE TABLE invoices_2023 PARTITION OF invoices FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
CREATE TABLE invoices_2025 PARTITION OF invoices FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');

CREATE TABLE invoice_lines (
    invoice_id        bigint NOT NULL,
    invoice_issued_on date NOT NULL,
    line_no           smallint NOT NULL,
    description       text NOT NULL,
    amount            numeric(10, 2) NOT NULL,
    PRIMARY KEY (invoice_id, invoice_issued_on, line_no),
    FOREIGN KEY (invoice_id, invoice_issued_on) REFERENCES invoices
);

CREATE TABLE reminders (
    id                serial PRIMARY KEY,
    invoice_id        bigint,
    invoice_issued_on date,
    sent_at           timestamptz NOT NULL,
    FOREIGN KEY (invoice_id, invoice_issued_on) REFERENCES invoices MATCH FULL
);

CREATE TABLE nodes (
    shard     smallint NOT NULL,
    id        integer NOT NULL,
    parent_id integer,
    name      text NOT NULL,
    PRIMARY KEY (shard, id),
    FOREIGN KEY (shard, parent_id) REFERENCES nodes
) PARTITION BY LIST (shard);
CREATE TABLE nodes_1 PARTITION OF nodes FOR VALUES IN (1);
CREATE TABLE nodes_2 PARTITION OF nodes FOR VALUES IN (2, 3);
