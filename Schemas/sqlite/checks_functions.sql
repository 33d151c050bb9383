-- CHECKs through functions: coalesce, ifnull, nullif, max, min, abs, round, strftime, date, instr, substr,
-- json_valid, json_type, json_array_length, bit operations, hex, unicode.

CREATE TABLE readings (
    id          INTEGER PRIMARY KEY,
    a           INTEGER NOT NULL,
    b           INTEGER,
    c           INTEGER,
    month_start DATE NOT NULL CHECK (substr(month_start, 9, 2) = '01'),
    weekday     DATE NOT NULL CHECK (strftime('%w', weekday) BETWEEN '1' AND '5'),
    in_2023     DATE CHECK (CAST(strftime('%Y', in_2023) AS INTEGER) = 2023),
    exact_date  DATE NOT NULL CHECK (date(exact_date) IS NOT NULL),
    path        TEXT NOT NULL CHECK (instr(path, '/') = 1),
    prefix      TEXT NOT NULL CHECK (substr(prefix, 1, 2) = 'ab'),
    flags       INTEGER NOT NULL CHECK (flags & 1 = 1 AND flags BETWEEN 0 AND 255),
    payload     TEXT NOT NULL CHECK (json_valid(payload) AND json_type(payload) = 'object'),
    points      TEXT CHECK (json_array_length(points) BETWEEN 1 AND 3),
    settings    TEXT CHECK (json_extract(settings, '$.theme') IN ('light', 'dark')),
    CHECK (ifnull(b, 0) + coalesce(c, 0) < 100),
    CHECK (coalesce(b, 5) > 0),
    CHECK (max(a, 10) <= 500 AND min(a, 10) >= -500),
    CHECK (abs(a) <= 400),
    CHECK (a % 5 = 0),
    CHECK (nullif(c, 7) IS NOT NULL OR c IS NULL)
);
