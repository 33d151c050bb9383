-- Refused: the foreign key refers to a table that does not exist.
-- names: orders, customers

CREATE TABLE orders (
    id          INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customers
);
