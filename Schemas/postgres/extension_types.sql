-- Types from PostgreSQL's own extensions: citext, hstore, ltree, cube, isn.

CREATE EXTENSION IF NOT EXISTS citext;
CREATE EXTENSION IF NOT EXISTS hstore;
CREATE EXTENSION IF NOT EXISTS ltree;
CREATE EXTENSION IF NOT EXISTS cube;
CREATE EXTENSION IF NOT EXISTS isn;

CREATE TABLE catalogue (
    id         serial PRIMARY KEY,
    title      citext NOT NULL UNIQUE,
    attributes hstore NOT NULL,
    branch     ltree NOT NULL,
    corners    cube,
    isbn       isbn13
);
CREATE INDEX ON catalogue USING gist (branch);
