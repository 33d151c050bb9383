-- References off the beaten track: to a UNIQUE that may be NULL, to a unique index, to columns in another order, two
-- to one parent, one column to two parents, the same one twice, across widths and types of text.

CREATE TABLE suppliers (
    id       integer PRIMARY KEY,
    name     text NOT NULL,
    vat_code varchar(14) UNIQUE,
    region   varchar(10) NOT NULL,
    number   integer NOT NULL,
    mark     text NOT NULL
);
CREATE UNIQUE INDEX suppliers_region_number ON suppliers (region, number);
CREATE UNIQUE INDEX suppliers_mark ON suppliers (mark);

CREATE TABLE tax_reports (
    id       serial PRIMARY KEY,
    -- Only suppliers that have a code can be referred to.
    vat_code varchar(20) NOT NULL REFERENCES suppliers (vat_code),
    mark     varchar(200) REFERENCES suppliers (mark)
);

CREATE TABLE visits (
    id              serial PRIMARY KEY,
    supplier_number bigint NOT NULL,
    supplier_region text NOT NULL,
    host_id         integer NOT NULL REFERENCES suppliers,
    guest_id        integer REFERENCES suppliers,
    FOREIGN KEY (supplier_number, supplier_region) REFERENCES suppliers (number, region)
);

CREATE TABLE contracts (
    id        integer PRIMARY KEY,
    signed_on date NOT NULL
);

-- The key is that of a supplier and of a contract at once.
CREATE TABLE annexes (
    id   integer PRIMARY KEY REFERENCES suppliers REFERENCES contracts,
    body text NOT NULL
);

CREATE TABLE complaints (
    id          serial PRIMARY KEY,
    supplier_id integer NOT NULL REFERENCES suppliers,
    text        text NOT NULL,
    FOREIGN KEY (supplier_id) REFERENCES suppliers,
    FOREIGN KEY (supplier_id) REFERENCES suppliers ON DELETE CASCADE
);
