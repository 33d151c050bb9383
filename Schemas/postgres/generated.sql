-- Generated columns: never written, but part of CHECKs, unique indexes and foreign keys.

CREATE TABLE persons (
    id         serial PRIMARY KEY,
    first_name varchar(40) NOT NULL,
    last_name  varchar(40) NOT NULL,
    full_name  varchar(81) GENERATED ALWAYS AS (first_name || ' ' || last_name) STORED,
    email      text NOT NULL,
    email_key  text GENERATED ALWAYS AS (lower(email)) STORED UNIQUE,
    birth_year smallint NOT NULL CHECK (birth_year BETWEEN 1930 AND 2020),
    decade     smallint GENERATED ALWAYS AS (birth_year / 10 * 10) STORED,
    CHECK (length(full_name) >= 5)
);

CREATE TABLE boxes (
    id       integer PRIMARY KEY,
    width    numeric(6, 2) NOT NULL CHECK (width > 0),
    height   numeric(6, 2) NOT NULL CHECK (height > 0),
    area     numeric(12, 4) GENERATED ALWAYS AS (width * height) STORED CHECK (area < 10000),
    code     integer GENERATED ALWAYS AS (id * 10) STORED UNIQUE
);

CREATE TABLE labels (
    id       serial PRIMARY KEY,
    box_code integer NOT NULL REFERENCES boxes (code),
    words    tsvector GENERATED ALWAYS AS (to_tsvector('simple', coalesce(note, ''))) STORED,
    note     text
);
CREATE INDEX ON labels USING gin (words);

-- A kind that is always the same, as half of a foreign key: only the parents of that kind will do.
CREATE TABLE animals (
    id   integer PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('dog', 'cat', 'bird')),
    name text NOT NULL,
    UNIQUE (kind, id)
);

-- at most: dogs any
CREATE TABLE dogs (
    id    integer PRIMARY KEY,
    kind  text GENERATED ALWAYS AS ('dog') STORED,
    breed text,
    FOREIGN KEY (kind, id) REFERENCES animals (kind, id)
);
