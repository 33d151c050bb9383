-- CHECKs on one column: comparison, BETWEEN, IN, <>, ==, casts, NOT, and a default that meets them.

CREATE TABLE products (
    id          INTEGER PRIMARY KEY,
    name        TEXT NOT NULL CHECK (name <> ''),
    price       NUMERIC(8, 2) NOT NULL CHECK (price > 0 AND price < 10000),
    discount    REAL CHECK (discount >= 0 AND discount <= 0.9),
    stock       INTEGER NOT NULL DEFAULT 0 CHECK (stock >= 0),
    rating      INTEGER CHECK (rating BETWEEN 1 AND 5),
    size        VARCHAR(2) NOT NULL CHECK (size IN ('S', 'M', 'L', 'XL')),
    vat         NUMERIC NOT NULL CHECK (vat IN (0, 5.5, 10, 20)),
    temperature REAL CHECK (temperature NOT BETWEEN -5 AND 5),
    floor       INTEGER NOT NULL CHECK (floor <> 13 AND floor BETWEEN 10 AND 16),
    launched    DATE CHECK (launched >= '2020-01-01' AND launched < '2024-07-01'),
    opens       TIME CHECK (opens >= '07:30' AND opens <= '11:00'),
    even        INTEGER NOT NULL CHECK (even % 2 == 0),
    not_listed  TEXT CHECK (not_listed NOT IN ('admin', 'root', 'system')),
    ean         INTEGER CHECK (ean >= 1000000000000 AND ean <= 9999999999999),
    magnitude   INTEGER CHECK (abs(magnitude) BETWEEN 10 AND 99),
    half        REAL CHECK (round(half, 1) = half AND half BETWEEN 0 AND 10),
    active      BOOLEAN CHECK (active IN (0, 1)),
    whole       NUMERIC CHECK (CAST(whole AS INTEGER) = whole),
    tiny        TINYINT CHECK (tiny BETWEEN 0 AND 255)
);
