-- References off the beaten track: to a UNIQUE that may be NULL, to a unique index, to columns in another order, two
-- to one parent, one column to two parents, the same one twice, to the rowid, in another case of letters.

CREATE TABLE suppliers (
    id       INTEGER PRIMARY KEY,
    name     TEXT NOT NULL,
    vat_code VARCHAR(14) UNIQUE,
    region   VARCHAR(10) NOT NULL,
    number   INTEGER NOT NULL,
    mark     TEXT NOT NULL
);
CREATE UNIQUE INDEX suppliers_region_number ON suppliers (region, number);
CREATE UNIQUE INDEX suppliers_mark ON suppliers (mark);

CREATE TABLE tax_reports (
    id       INTEGER PRIMARY KEY,
    -- Only suppliers that have a code can be referred to.
    vat_code VARCHAR(20) NOT NULL REFERENCES suppliers (vat_code),
    mark     TEXT REFERENCES SUPPLIERS (Mark)
);

CREATE TABLE visits (
    id              INTEGER PRIMARY KEY,
    supplier_number BIGINT NOT NULL,
    supplier_region TEXT NOT NULL,
    host_id         INTEGER NOT NULL REFERENCES suppliers,
    guest_id        INTEGER REFERENCES suppliers,
    FOREIGN KEY (supplier_number, supplier_region) REFERENCES suppliers (number, region)
);

CREATE TABLE contracts (
    id        INTEGER PRIMARY KEY,
    signed_on DATE NOT NULL
);

-- The key is that of a supplier and of a contract at once.
CREATE TABLE annexes (
    id   INTEGER PRIMARY KEY REFERENCES suppliers REFERENCES contracts,
    body TEXT NOT NULL
);

CREATE TABLE complaints (
    id          INTEGER PRIMARY KEY,
    supplier_id INTEGER NOT NULL REFERENCES suppliers,
    text        TEXT NOT NULL,
    FOREIGN KEY (supplier_id) REFERENCES suppliers,
    FOREIGN KEY (supplier_id) REFERENCES suppliers ON DELETE CASCADE
);
