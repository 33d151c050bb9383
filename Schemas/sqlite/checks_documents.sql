-- CHECKs on the members of JSON documents: what must be there, of which type, within which bounds, deeper down, in
-- unique documents.
CREATE TABLE people (
    id     INTEGER PRIMARY KEY,
    state  TEXT NOT NULL CHECK (json_valid(state) AND json_extract(state, '$.state') IN ('new', 'old')),
    age    TEXT NOT NULL CHECK (json_extract(age, '$.age') IS NOT NULL AND json_extract(age, '$.age') >= 18 AND json_extract(age, '$.age') < 70),
    named  TEXT NOT NULL CHECK (named ->> '$.name' LIKE 'A%' AND length(named ->> 'name') BETWEEN 3 AND 9),
    number TEXT NOT NULL CHECK (json_extract(number, '$.n') IS NOT NULL),
    n      INT GENERATED ALWAYS AS (json_extract(number, '$.n')) VIRTUAL CHECK (n > 0)
);

CREATE TABLE shapes (
    k     TEXT NOT NULL CHECK (json_type(k, '$.k') IS NOT NULL AND json_type(k, '$.k') = 'integer'),
    deep  TEXT NOT NULL CHECK (json_type(deep) = 'object' AND json_type(deep, '$.a.b') = 'text'),
    items TEXT NOT NULL CHECK (json_array_length(items, '$.items') > 2),
    exact TEXT NOT NULL UNIQUE CHECK (json_type(exact, '$.n') = 'real'),
    flag  TEXT CHECK (json_extract(flag, '$.on') = 1)
);
