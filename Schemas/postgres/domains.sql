-- Domains: with CHECK, with several, NOT NULL, nested, with a default, over arrays and over composite keys.

CREATE DOMAIN positive AS integer CHECK (VALUE > 0);
CREATE DOMAIN percentage AS numeric(5, 2) CHECK (VALUE BETWEEN 0 AND 100);
CREATE DOMAIN small_positive AS positive CONSTRAINT below_ten CHECK (VALUE < 10);
CREATE DOMAIN odd_small AS small_positive CHECK (VALUE % 2 = 1) NOT NULL;
CREATE DOMAIN email_address AS text CHECK (VALUE LIKE '%_@_%.__%') CHECK (VALUE = lower(VALUE));
CREATE DOMAIN country_code AS char(2) NOT NULL DEFAULT 'NZ' CHECK (VALUE ~ '^[A-Z]{2}$');
CREATE DOMAIN colour AS text CHECK (VALUE IN ('red', 'orange', 'yellow', 'green', 'blue'));
CREATE DOMAIN palette AS text[] CHECK (cardinality(VALUE) <= 5);
CREATE DOMAIN short_name AS varchar(8) CHECK (length(VALUE) >= 3);

CREATE TABLE paints (
    id         serial PRIMARY KEY,
    name       short_name NOT NULL UNIQUE,
    base       colour NOT NULL,
    mixes      palette,
    litres     positive,
    gloss      percentage,
    coats      small_positive NOT NULL,
    layers     odd_small,
    origin     country_code,
    contact    email_address UNIQUE,
    shades     colour[]
);

CREATE TABLE samples (
    paint_name short_name NOT NULL REFERENCES paints (name),
    number     positive,
    swatch     colour,
    PRIMARY KEY (paint_name, number)
);
