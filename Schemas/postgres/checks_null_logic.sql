-- CHECKs on NULL: IS NULL, IS NOT NULL, num_nonnulls, num_nulls, equality of two IS NULLs, all or none.

CREATE TABLE people (
    id          serial PRIMARY KEY,
    first_name  text NOT NULL,
    born_on     date,
    died_on     date,
    email       text,
    phone       text,
    postal_code text,
    street      text,
    city        text,
    latitude    double precision CHECK (latitude BETWEEN -90 AND 90),
    longitude   double precision CHECK (longitude BETWEEN -180 AND 180),
    approved_at timestamptz,
    approved_by text,
    rejected_at timestamptz,
    CHECK (born_on IS NOT NULL OR died_on IS NULL),
    CHECK (died_on IS NULL OR died_on >= born_on),
    CHECK (num_nonnulls(email, phone, street) >= 1),
    CHECK (num_nulls(street, city, postal_code) IN (0, 3)),
    CHECK ((latitude IS NULL) = (longitude IS NULL)),
    CHECK (num_nonnulls(approved_at, rejected_at) <= 1),
    CHECK ((approved_at IS NOT NULL) = (approved_by IS NOT NULL)),
    CHECK (coalesce(email, phone, city) IS NOT NULL)
);

CREATE TABLE prizes (
    id       serial PRIMARY KEY,
    cash     numeric(10, 2) CHECK (cash > 0),
    voucher  varchar(20),
    trip     text,
    CONSTRAINT exactly_one_prize CHECK (num_nonnulls(cash, voucher, trip) = 1)
);
