-- CHECKs on NULL: IS NULL, NOTNULL, sums of IS NULL (which are 0 and 1 here), equality of two, all or none.

CREATE TABLE people (
    id          INTEGER PRIMARY KEY,
    first_name  TEXT NOT NULL,
    born_on     DATE,
    died_on     DATE,
    email       TEXT,
    phone       TEXT,
    postal_code TEXT,
    street      TEXT,
    city        TEXT,
    latitude    REAL CHECK (latitude BETWEEN -90 AND 90),
    longitude   REAL CHECK (longitude BETWEEN -180 AND 180),
    approved_at DATETIME,
    approved_by TEXT,
    rejected_at DATETIME,
    CHECK (born_on IS NOT NULL OR died_on IS NULL),
    CHECK (died_on IS NULL OR died_on >= born_on),
    CHECK (email NOTNULL OR phone NOTNULL OR street NOTNULL),
    CHECK ((street IS NULL) + (city IS NULL) + (postal_code IS NULL) IN (0, 3)),
    CHECK ((latitude IS NULL) = (longitude IS NULL)),
    CHECK ((approved_at IS NOT NULL) + (rejected_at IS NOT NULL) <= 1),
    CHECK ((approved_at IS NOT NULL) = (approved_by IS NOT NULL)),
    CHECK (coalesce(email, phone, city) IS NOT NULL)
);

CREATE TABLE prizes (
    id      INTEGER PRIMARY KEY,
    cash    NUMERIC CHECK (cash > 0),
    voucher VARCHAR(20),
    trip    TEXT,
    CONSTRAINT exactly_one_prize CHECK ((cash IS NOT NULL) + (voucher IS NOT NULL) + (trip IS NOT NULL) = 1)
);
