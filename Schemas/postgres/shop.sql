-- A small shop: six tables, five foreign keys, one of them a self reference. The schema of the benchmarks.

CREATE TABLE customers (
    id         uuid PRIMARY KEY,
    email      text NOT NULL UNIQUE,
    full_name  text NOT NULL,
    country    char(2) NOT NULL,
    created_at timestamptz NOT NULL
);

CREATE TABLE products (
    id     uuid PRIMARY KEY,
    sku    text NOT NULL UNIQUE,
    title  text NOT NULL,
    price  numeric(10, 2) NOT NULL CHECK (price >= 0),
    active boolean NOT NULL DEFAULT true
);

CREATE TABLE orders (
    id          uuid PRIMARY KEY,
    customer_id uuid NOT NULL REFERENCES customers,
    status      text NOT NULL CHECK (status IN ('pending', 'paid', 'shipped', 'delivered', 'cancelled')),
    placed_at   timestamptz NOT NULL,
    total       numeric(12, 2) NOT NULL
);

CREATE TABLE order_items (
    order_id   uuid NOT NULL REFERENCES orders ON DELETE CASCADE,
    line_no    integer NOT NULL,
    product_id uuid NOT NULL REFERENCES products,
    quantity   integer NOT NULL CHECK (quantity > 0),
    unit_price numeric(10, 2) NOT NULL,
    PRIMARY KEY (order_id, line_no)
);

CREATE TABLE employees (
    id         uuid PRIMARY KEY,
    manager_id uuid REFERENCES employees,
    name       text NOT NULL
);

CREATE TABLE reviews (
    id          uuid PRIMARY KEY,
    customer_id uuid NOT NULL REFERENCES customers,
    product_id  uuid NOT NULL REFERENCES products,
    rating      smallint NOT NULL CHECK (rating BETWEEN 1 AND 5),
    body        text
);
