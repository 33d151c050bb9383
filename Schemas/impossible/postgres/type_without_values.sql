-- Refused: PostgreSQL itself takes no literal of this type.
-- names: tree

CREATE TABLE plans (
    id   serial PRIMARY KEY,
    tree pg_node_tree NOT NULL
);
