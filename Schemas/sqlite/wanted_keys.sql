-- Children that can take only some keys: their parents hold those.

CREATE TABLE kinds (kind text PRIMARY KEY NOT NULL, note text);
CREATE TABLE shapes (kind varchar(12) PRIMARY KEY NOT NULL REFERENCES kinds, corners integer NOT NULL);
CREATE TABLE squares (
    id integer PRIMARY KEY,
    kind varchar(12) NOT NULL CHECK (kind IN ('square', 'rectangle')) REFERENCES shapes
);

CREATE TABLE devices (id integer PRIMARY KEY, name text NOT NULL);
CREATE TABLE printers (
    id integer PRIMARY KEY,
    device integer NOT NULL CHECK (device BETWEEN 900000 AND 900500) REFERENCES devices
);
CREATE TABLE places (code varchar(8) PRIMARY KEY NOT NULL);
CREATE TABLE gates (
    place varchar(8) NOT NULL CHECK (place GLOB 'G[0-9][0-9][0-9]') REFERENCES places,
    number integer NOT NULL,
    PRIMARY KEY (place, number)
) WITHOUT ROWID;

CREATE TABLE rates (currency char(3) NOT NULL, day date NOT NULL, rate real NOT NULL, PRIMARY KEY (currency, day));
CREATE TABLE bills (
    id integer PRIMARY KEY,
    currency char(3) NOT NULL CHECK (currency IN ('XTS', 'XXX')),
    day date NOT NULL,
    FOREIGN KEY (currency, day) REFERENCES rates
);
