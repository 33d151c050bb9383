-- CHECKs on text: length, char_length, octet_length, LIKE, ILIKE, SIMILAR TO, ~, ~*, !~, and equality with
-- upper/lower/trim/btrim.

CREATE TABLE articles (
    id            serial PRIMARY KEY,
    title         text NOT NULL CHECK (length(title) BETWEEN 3 AND 40),
    code          text NOT NULL CHECK (char_length(code) = 6),
    summary       varchar(200) CHECK (octet_length(summary) <= 80),
    sku           text NOT NULL CHECK (sku ~ '^[A-Z]{2,4}-[0-9]{3,6}$'),
    slug          text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    hex_colour    text CHECK (hex_colour ~* '^#[0-9a-f]{6}$'),
    email         text CHECK (email ~* '^[a-z0-9._%+-]+@[a-z0-9.-]+\.[a-z]{2,}$'),
    phone         text CHECK (phone SIMILAR TO '\+[0-9]{6,14}'),
    homepage      text CHECK (homepage LIKE 'https://%'),
    image         text CHECK (image ILIKE '%.png' OR image ILIKE '%.jpg'),
    plate         varchar(9) CHECK (plate LIKE 'B-__%'),
    no_spaces     text CHECK (no_spaces !~ '\s' AND no_spaces <> ''),
    no_digits     text CHECK (no_digits !~* '[0-9]'),
    not_temporary text CHECK (not_temporary NOT LIKE 'tmp%'),
    country       char(2) NOT NULL CHECK (country = upper(country)),
    username      varchar(20) NOT NULL CHECK (username = lower(username) AND length(username) > 2),
    trimmed       text NOT NULL CHECK (trimmed = trim(trimmed) AND trimmed <> ''),
    squeezed      text CHECK (squeezed = btrim(squeezed, ' -')),
    not_blank     text NOT NULL CHECK (length(trim(not_blank)) > 0),
    postal_code   varchar(10) CHECK (postal_code ~ '^\d{5}(-\d{4})?$'),
    iban          varchar(34) CHECK (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$'),
    sha256        text CHECK (length(sha256) = 64 AND sha256 ~ '^[0-9a-f]+$'),
    ipv4          text CHECK (ipv4 ~ '^((25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(25[0-5]|2[0-4]\d|1?\d?\d)$'),
    version       text CHECK (version ~ '^v?\d+\.\d+\.\d+$'),
    token         bytea CHECK (octet_length(token) = 32),
    tags          text[] CHECK (cardinality(tags) BETWEEN 1 AND 4),
    scores        integer[] CHECK (array_length(scores, 1) = 3),
    starts_upper  text CHECK (left(starts_upper, 1) = upper(left(starts_upper, 1)))
);
