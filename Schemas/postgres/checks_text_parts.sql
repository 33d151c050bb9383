-- CHECKs on parts of texts, on texts once they are cleaned, and on what texts spell.
CREATE TABLE parts (
    id       serial PRIMARY KEY,
    starting text NOT NULL CHECK (left(starting, 3) = 'ABC'),
    ending   text NOT NULL CHECK (right(ending, 2) = 'ZZ'),
    either   text NOT NULL CHECK (substring(either FROM 1 FOR 2) IN ('AA', 'BB')),
    mail     text CHECK (split_part(mail, '@', 2) = 'example.com'),
    sku      text NOT NULL UNIQUE CHECK (split_part(sku, '-', 1) IN ('AB', 'CD') AND split_part(sku, '-', 2) <> ''),
    letters  text NOT NULL CHECK (length(letters) IN (2, 3)),
    choice   text UNIQUE CHECK (lower(choice) IN ('p', 'q', 'r'))
);

CREATE TABLE cleaned (
    id    serial PRIMARY KEY,
    phone text NOT NULL CHECK (char_length(regexp_replace(phone, '[^0-9]', '', 'g')) = 10),
    fax   text CHECK (regexp_replace(fax, '\D', '', 'g') ~ '^\d{10}$'),
    card  text CHECK (length(replace(card, ' ', '')) = 16)
);

CREATE TABLE spelled (
    id      text NOT NULL UNIQUE CHECK (id::integer BETWEEN 1 AND 2000),
    digit   text NOT NULL CHECK (digit::int BETWEEN 5 AND 9),
    day     text NOT NULL UNIQUE CHECK (day::date >= '2020-01-01'),
    token   text CHECK (token::uuid IS NOT NULL),
    amount  text NOT NULL CHECK (amount::numeric > 0),
    moment  varchar(20) NOT NULL CHECK (moment::timestamptz IS NOT NULL),
    at_time varchar(8) CHECK (at_time::time < '12:00')
);
