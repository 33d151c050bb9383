-- Foreign keys to one leaf of a partitioned table (its own key, not the parent's), to a middle level, from one leaf
-- alone, and to a partitioned table by a key that is unique in it only together with the partition's column.

CREATE TABLE events (
    id          bigint NOT NULL,
    kind        text NOT NULL,
    happened_on date NOT NULL,
    PRIMARY KEY (kind, id)
) PARTITION BY LIST (kind);
CREATE TABLE events_login PARTITION OF events FOR VALUES IN ('login', 'logout');
CREATE TABLE events_sale PARTITION OF events (UNIQUE (id)) FOR VALUES IN ('sale');
CREATE TABLE events_rest PARTITION OF events DEFAULT;

-- Only sales can have receipts.
CREATE TABLE receipts (
    id      serial PRIMARY KEY,
    sale_id bigint NOT NULL REFERENCES events_sale (id),
    kind    text NOT NULL,
    event_id bigint NOT NULL,
    cents   integer NOT NULL CHECK (cents > 0),
    FOREIGN KEY (kind, event_id) REFERENCES events
);

CREATE TABLE orders (
    id        integer NOT NULL,
    country   char(2) NOT NULL,
    placed_on date NOT NULL,
    PRIMARY KEY (country, placed_on, id)
) PARTITION BY LIST (country);
CREATE TABLE orders_de PARTITION OF orders FOR VALUES IN ('DE') PARTITION BY RANGE (placed_on);
CREATE TABLE orders_de_old PARTITION OF orders_de FOR VALUES FROM (MINVALUE) TO ('2024-01-01');
CREATE TABLE orders_de_new PARTITION OF orders_de FOR VALUES FROM ('2024-01-01') TO ('2030-01-01');
CREATE TABLE orders_fr PARTITION OF orders FOR VALUES IN ('FR');

CREATE TABLE german_parcels (
    id        serial PRIMARY KEY,
    country   char(2) NOT NULL,
    placed_on date NOT NULL,
    order_id  integer NOT NULL,
    FOREIGN KEY (country, placed_on, order_id) REFERENCES orders_de
);
CREATE TABLE french_parcels (
    id        serial PRIMARY KEY,
    country   char(2) NOT NULL DEFAULT 'FR',
    placed_on date NOT NULL,
    order_id  integer NOT NULL,
    FOREIGN KEY (country, placed_on, order_id) REFERENCES orders_fr
);

-- A foreign key of one leaf alone: only its rows need a parent.
CREATE TABLE warehouses (
    id   integer PRIMARY KEY,
    city text NOT NULL
);
CREATE TABLE stock (
    id           integer NOT NULL,
    place        text NOT NULL,
    warehouse_id integer,
    amount       integer NOT NULL CHECK (amount >= 0),
    PRIMARY KEY (place, id)
) PARTITION BY LIST (place);
CREATE TABLE stock_inside PARTITION OF stock FOR VALUES IN ('inside');
CREATE TABLE stock_outside PARTITION OF stock FOR VALUES IN ('outside');
ALTER TABLE stock_inside ADD CHECK (warehouse_id IS NOT NULL), ADD FOREIGN KEY (warehouse_id) REFERENCES warehouses;
