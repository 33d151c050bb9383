-- Constraints that were added NOT VALID: old rows may break them, new rows may not.

CREATE TABLE warehouses (
    id   serial PRIMARY KEY,
    name text NOT NULL
);

CREATE TABLE pallets (
    id           serial PRIMARY KEY,
    warehouse_id integer NOT NULL,
    weight_kg    numeric(6, 1) NOT NULL
);
ALTER TABLE pallets ADD CONSTRAINT pallets_warehouse FOREIGN KEY (warehouse_id) REFERENCES warehouses NOT VALID;
ALTER TABLE pallets ADD CONSTRAINT pallets_weight CHECK (weight_kg BETWEEN 5 AND 1200) NOT VALID;
