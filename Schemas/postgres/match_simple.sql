-- MATCH SIMPLE: a partly NULL foreign key is not checked, so it must be allowed by the columns and harmless. Here
-- one key has every column nullable, one has only one nullable column, and one is partly forbidden by a CHECK.

CREATE TABLE warehouses (
    region varchar(4) NOT NULL,
    number integer NOT NULL,
    name   text NOT NULL,
    PRIMARY KEY (region, number)
);

CREATE TABLE vans (
    plate            varchar(10) PRIMARY KEY,
    warehouse_region varchar(4),
    warehouse_number integer,
    FOREIGN KEY (warehouse_region, warehouse_number) REFERENCES warehouses MATCH SIMPLE
);

CREATE TABLE transfers (
    id          serial PRIMARY KEY,
    region      varchar(4) NOT NULL,
    from_number integer NOT NULL,
    to_number   integer,
    sent_on     date NOT NULL,
    FOREIGN KEY (region, from_number) REFERENCES warehouses,
    FOREIGN KEY (region, to_number) REFERENCES warehouses
);

CREATE TABLE stock_takes (
    id               serial PRIMARY KEY,
    warehouse_region varchar(4),
    warehouse_number integer,
    counted_on       date NOT NULL,
    CHECK ((warehouse_region IS NULL) = (warehouse_number IS NULL)),
    FOREIGN KEY (warehouse_region, warehouse_number) REFERENCES warehouses
);
