-- Exclusion constraints over networks, and those that let rows agree only where they agree in something else.
CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE subnets (
    net  cidr NOT NULL CHECK (family(net) = 4 AND masklen(net) BETWEEN 16 AND 28),
    host inet NOT NULL CHECK (host << net),
    EXCLUDE USING gist (net inet_ops WITH &&)
);

CREATE TABLE small_subnets (
    net cidr NOT NULL CHECK (masklen(net) = 28),
    EXCLUDE USING gist (net inet_ops WITH &&)
);

CREATE TABLE links (
    net     inet NOT NULL UNIQUE CHECK (masklen(net) >= 30),
    gateway inet CHECK (net >>= gateway)
);

-- The example of PostgreSQL's manual: no two kinds of animals in one cage.
CREATE TABLE zoo (
    cage   integer NOT NULL CHECK (cage BETWEEN 1 AND 10),
    animal text NOT NULL CHECK (animal IN ('lion', 'zebra', 'cat')),
    name   text NOT NULL,
    EXCLUDE USING gist (cage WITH =, animal WITH <>)
);

CREATE TABLE editions (
    id       serial PRIMARY KEY,
    language text NOT NULL,
    EXCLUDE USING gist (language WITH <>)
);
