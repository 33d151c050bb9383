-- MATCH SIMPLE, the only match that SQLite has: a partly NULL foreign key is not checked, so it must be allowed by
-- the columns and harmless. Here one key has every column nullable, one has only one nullable column, and one is
-- partly forbidden by a CHECK.

CREATE TABLE warehouses (
    region VARCHAR(4) NOT NULL,
    number INTEGER NOT NULL,
    name   TEXT NOT NULL,
    PRIMARY KEY (region, number)
);

CREATE TABLE vans (
    plate            VARCHAR(10) PRIMARY KEY,
    warehouse_region VARCHAR(4),
    warehouse_number INTEGER,
    FOREIGN KEY (warehouse_region, warehouse_number) REFERENCES warehouses
);

CREATE TABLE transfers (
    id          INTEGER PRIMARY KEY,
    region      VARCHAR(4) NOT NULL,
    from_number INTEGER NOT NULL,
    to_number   INTEGER,
    sent_on     DATE NOT NULL,
    FOREIGN KEY (region, from_number) REFERENCES warehouses,
    FOREIGN KEY (region, to_number) REFERENCES warehouses
);

CREATE TABLE stock_takes (
    id               INTEGER PRIMARY KEY,
    warehouse_region VARCHAR(4),
    warehouse_number INTEGER,
    counted_on       DATE NOT NULL,
    CHECK ((warehouse_region IS NULL) = (warehouse_number IS NULL)),
    FOREIGN KEY (warehouse_region, warehouse_number) REFERENCES warehouses
);
