-- CHECKs as people write them when they mean business: sums and products of columns, parts of one text in another,
-- lengths together, JSON deep inside, moments against moments.

CREATE TABLE numbers_together (
    id       INTEGER PRIMARY KEY,
    price    NUMERIC NOT NULL CHECK (price > 0),
    quantity INTEGER NOT NULL CHECK (quantity > 0),
    a        INTEGER NOT NULL,
    b        INTEGER NOT NULL,
    c        INTEGER NOT NULL,
    low      INTEGER NOT NULL,
    middle   INTEGER,
    high     INTEGER NOT NULL,
    ratio    REAL CHECK (ratio * ratio <= 4 AND ratio > 0),
    third    INTEGER NOT NULL CHECK ((third - 1) % 3 = 0),
    odd      INTEGER CHECK (NOT odd BETWEEN 5 AND 10 AND odd & 1 = 1),
    near     INTEGER NOT NULL,
    half     INTEGER NOT NULL CHECK (half / 2 = 7),
    CHECK (price * quantity <= 10000),
    CHECK (a + b + c = 100 AND a >= 0 AND b >= 0 AND c >= 0),
    CHECK (low <= middle AND middle <= high),
    CHECK (high BETWEEN low + 5 AND low + 50),
    CHECK (abs(near - low) <= 5),
    CHECK ((a, b) <> (0, 0)),
    CHECK (max(a, b, c) < 90)
);

CREATE TABLE moments_together (
    id        INTEGER PRIMARY KEY,
    day       DATE NOT NULL,
    year      INTEGER NOT NULL,
    month     DATE NOT NULL CHECK (date(month, 'start of month') = month),
    starts_at DATETIME NOT NULL,
    ends_at   DATETIME NOT NULL,
    closed_at DATETIME,
    opens     TIME NOT NULL,
    closes    TIME NOT NULL,
    weekend   DATE CHECK (strftime('%w', weekend) IN ('0', '6')),
    epoch     INTEGER NOT NULL CHECK (epoch > 1000000000),
    CHECK (CAST(strftime('%Y', day) AS INTEGER) = year),
    CHECK (julianday(ends_at) - julianday(starts_at) BETWEEN 0.05 AND 1),
    CHECK (closed_at IS NULL OR closed_at >= ends_at),
    CHECK (opens < closes)
);

CREATE TABLE texts_together (
    id        INTEGER PRIMARY KEY,
    country   CHAR(2) NOT NULL CHECK (country GLOB '[A-Z][A-Z]'),
    plate     TEXT NOT NULL,
    first     VARCHAR(30) NOT NULL,
    last      VARCHAR(30) NOT NULL,
    full_name TEXT NOT NULL,
    path      TEXT NOT NULL,
    parent    TEXT NOT NULL CHECK (parent GLOB '/[a-z]*' AND parent NOT GLOB '/*/*'),
    even      TEXT CHECK (length(even) % 2 = 0 AND even <> ''),
    letter    TEXT NOT NULL CHECK (length(letter) = 1 AND letter BETWEEN 'A' AND 'F'),
    small     TEXT CHECK (small < 'm'),
    number    TEXT CHECK (number NOT GLOB '*[^0-9]*' AND CAST(number AS INTEGER) BETWEEN 10 AND 500),
    compact   TEXT CHECK (compact NOT LIKE '%x%' AND instr(compact, ' ') = 0),
    caseless  TEXT COLLATE NOCASE CHECK (caseless IN ('alpha', 'beta')),
    hexed     BLOB NOT NULL CHECK (hex(hexed) LIKE 'FF%'),
    CHECK (substr(plate, 1, 2) = country),
    CHECK (full_name = first || ' ' || last),
    CHECK (length(first) + length(last) <= 40),
    CHECK (path LIKE parent || '/%'),
    CHECK (first IS NOT last)
);

CREATE TABLE flags (
    id   INTEGER PRIMARY KEY,
    is_a BOOLEAN NOT NULL CHECK (is_a IN (0, 1)),
    is_b BOOLEAN NOT NULL CHECK (is_b IN (0, 1)),
    is_c BOOLEAN NOT NULL CHECK (is_c IN (0, 1)),
    is_d BOOLEAN CHECK (is_d IN (0, 1)),
    CHECK (is_a + is_b + is_c = 1),
    CHECK (is_a <> coalesce(is_d, 0))
);

CREATE TABLE documents (
    id       INTEGER PRIMARY KEY,
    document JSON NOT NULL CHECK (json_type(document, '$.items') = 'array'),
    numbers  TEXT NOT NULL CHECK (json_valid(numbers) AND json_extract(numbers, '$.n') BETWEEN 1 AND 10)
);
