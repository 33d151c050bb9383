-- Types from PostgreSQL's own extensions: citext, hstore, ltree, cube, isn, seg, intarray, lo.

CREATE EXTENSION IF NOT EXISTS citext;
CREATE EXTENSION IF NOT EXISTS hstore;
CREATE EXTENSION IF NOT EXISTS ltree;
CREATE EXTENSION IF NOT EXISTS cube;
CREATE EXTENSION IF NOT EXISTS isn;
CREATE EXTENSION IF NOT EXISTS seg;
CREATE EXTENSION IF NOT EXISTS intarray;
CREATE EXTENSION IF NOT EXISTS lo;

CREATE TABLE catalogue (
    id         serial PRIMARY KEY,
    title      citext NOT NULL UNIQUE,
    attributes hstore NOT NULL,
    branch     ltree NOT NULL,
    corners    cube NOT NULL,
    isbn       isbn13 NOT NULL UNIQUE,
    aliases    citext[] NOT NULL,
    paths      ltree[],
    pattern    lquery NOT NULL,
    full_text  ltxtquery NOT NULL
);
CREATE INDEX ON catalogue USING gist (branch);

CREATE TABLE journals (
    issn       issn PRIMARY KEY,
    issn_long  issn13 NOT NULL UNIQUE,
    isbn_short isbn NOT NULL,
    music      ismn NOT NULL,
    music_long ismn13 NOT NULL,
    article    ean13 NOT NULL UNIQUE,
    goods      upc NOT NULL,
    spread     seg NOT NULL,
    wanted     query_int NOT NULL,
    picture    lo NOT NULL,
    attributes hstore[] NOT NULL
);

CREATE TABLE articles (
    id       serial PRIMARY KEY,
    issn     issn NOT NULL REFERENCES journals,
    keywords citext NOT NULL,
    UNIQUE (issn, keywords)
);
