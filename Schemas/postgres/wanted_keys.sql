-- Children that can take only some keys: their parents hold those.
-- at most: shapes any

CREATE TABLE kinds (
    kind text PRIMARY KEY,
    note text
);
-- By its partitions.
CREATE TABLE tags (
    kind text NOT NULL REFERENCES kinds,
    entity integer NOT NULL,
    tag text NOT NULL,
    PRIMARY KEY (kind, entity, tag)
) PARTITION BY LIST (kind);
CREATE TABLE photo_tags PARTITION OF tags FOR VALUES IN ('photos');
CREATE TABLE place_tags PARTITION OF tags FOR VALUES IN ('places', 'areas');

-- By a CHECK, through a table that has its parent's key.
CREATE TABLE shapes (
    kind varchar(12) PRIMARY KEY REFERENCES kinds,
    corners integer NOT NULL
);
CREATE TABLE squares (
    id serial PRIMARY KEY,
    kind varchar(12) NOT NULL CHECK (kind IN ('square', 'rectangle')) REFERENCES shapes
);

-- By a range that no counter reaches, and by a pattern.
CREATE TABLE devices (id integer PRIMARY KEY, name text NOT NULL);
CREATE TABLE printers (
    id serial PRIMARY KEY,
    device integer NOT NULL CHECK (device BETWEEN 900000 AND 900500) REFERENCES devices
);
CREATE TABLE places (code varchar(8) PRIMARY KEY);
CREATE TABLE gates (
    place varchar(8) NOT NULL CHECK (place ~ '^G[0-9]{3}$') REFERENCES places,
    number integer NOT NULL,
    PRIMARY KEY (place, number)
);

-- One column of two.
CREATE TABLE rates (currency char(3) NOT NULL, day date NOT NULL, rate numeric(12, 6) NOT NULL, PRIMARY KEY (currency, day));
CREATE TABLE bills (
    id serial PRIMARY KEY,
    currency char(3) NOT NULL CHECK (currency IN ('XTS', 'XXX')),
    day date NOT NULL,
    FOREIGN KEY (currency, day) REFERENCES rates
);
