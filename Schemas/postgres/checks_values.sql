-- CHECKs on one column: comparison, BETWEEN, IN, = ANY, <>, casts, NOT, and a default that meets them.

CREATE TABLE products (
    id         serial PRIMARY KEY,
    name       text NOT NULL CHECK (name <> ''),
    price      numeric(8, 2) NOT NULL CHECK (price > 0 AND price < 10000),
    discount   real CHECK (discount >= 0 AND discount <= 0.9),
    stock      integer NOT NULL DEFAULT 0 CHECK (stock >= 0),
    rating     smallint CHECK (rating BETWEEN 1 AND 5),
    size       varchar(2) NOT NULL CHECK (size IN ('S', 'M', 'L', 'XL')),
    colour     text CHECK (colour = ANY (ARRAY['red'::text, 'green'::text, 'blue'::text])),
    vat        numeric(4, 2) NOT NULL CHECK (vat IN (0, 5.5, 10, 20)),
    temperature double precision CHECK (temperature NOT BETWEEN -5 AND 5),
    floor      integer NOT NULL CHECK (floor <> 13 AND floor BETWEEN 10 AND 16),
    launched   date CHECK (launched >= DATE '2020-01-01' AND launched < '2024-07-01'),
    checked_at timestamptz CHECK (checked_at <= '2025-01-01 00:00:00+00'),
    opens      time CHECK (opens >= '07:30' AND opens <= '11:00'),
    warranty   interval CHECK (warranty > interval '0' AND warranty <= interval '5 years'),
    even       bigint NOT NULL CHECK (even % 2 = 0),
    hundred    integer CHECK (mod(hundred, 100) = 0 AND hundred > 0),
    not_listed text CHECK (NOT (not_listed = ANY (ARRAY['admin', 'root', 'system']))),
    ean        bigint CHECK (ean >= 1000000000000 AND ean <= 9999999999999),
    magnitude  integer CHECK (abs(magnitude) BETWEEN 10 AND 99),
    half       numeric CHECK (round(half, 1) = half AND half BETWEEN 0 AND 10),
    active     boolean CHECK (active IS NOT FALSE),
    token      uuid CHECK (token <> '00000000-0000-0000-0000-000000000000')
);
