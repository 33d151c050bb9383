-- CHECKs on text: length, LIKE (which ignores case), GLOB (which does not), equality with upper/lower/trim, and
-- the type that a value was stored with.

CREATE TABLE articles (
    id            INTEGER PRIMARY KEY,
    title         TEXT NOT NULL CHECK (length(title) BETWEEN 3 AND 40),
    code          TEXT NOT NULL CHECK (length(code) = 6),
    sku           TEXT NOT NULL CHECK (sku GLOB '[A-Z][A-Z]-[0-9][0-9][0-9]*'),
    slug          TEXT NOT NULL UNIQUE CHECK (slug NOT GLOB '*[^a-z0-9-]*' AND slug <> ''),
    hex_colour    TEXT CHECK (hex_colour GLOB '#[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]'),
    email         TEXT CHECK (email LIKE '%_@_%.__%'),
    homepage      TEXT CHECK (homepage LIKE 'https://%'),
    image         TEXT CHECK (image LIKE '%.png' OR image LIKE '%.jpg'),
    not_temporary TEXT CHECK (not_temporary NOT LIKE 'tmp%'),
    escaped       TEXT CHECK (escaped LIKE '100!%%' ESCAPE '!'),
    country       CHAR(2) NOT NULL CHECK (country = upper(country) AND length(country) = 2),
    username      VARCHAR(20) NOT NULL CHECK (username = lower(username) AND length(username) > 2),
    trimmed       TEXT NOT NULL CHECK (trimmed = trim(trimmed) AND trimmed <> ''),
    not_blank     TEXT NOT NULL CHECK (length(trim(not_blank)) > 0),
    token         BLOB CHECK (length(token) = 32),
    opened_on     TEXT CHECK (opened_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    real_date     TEXT CHECK (real_date IS date(real_date)),
    stored_text   TEXT NOT NULL CHECK (typeof(stored_text) = 'text'),
    stored_int    INTEGER CHECK (typeof(stored_int) IN ('integer', 'null')),
    stored_blob   CHECK (typeof(stored_blob) = 'blob'),
    bounded       VARCHAR(10) CHECK (length(bounded) <= 10)
);
