-- CHECKs on the members of JSON documents: what must be there, of which type, within which bounds, deeper down, in
-- unique documents, beside other columns.
CREATE TABLE orders (
    id      uuid PRIMARY KEY,
    debit   numeric(12, 2) NOT NULL CHECK (debit >= 0),
    doc     jsonb NOT NULL CHECK (jsonb_typeof(doc) = 'object' AND doc ? 'kind' AND doc ->> 'kind' IN ('in', 'out')),
    CHECK ((doc ->> 'kind' = 'in') = (debit > 0))
);

CREATE TABLE people (
    id      serial PRIMARY KEY,
    state   jsonb NOT NULL CHECK (state ? 'state' AND state ->> 'state' <> 'gone'),
    age     jsonb NOT NULL CHECK (age ->> 'age' IS NOT NULL AND (age ->> 'age')::int BETWEEN 18 AND 99),
    price   jsonb NOT NULL CHECK (price ? 'price' AND (price ->> 'price')::numeric >= 0),
    mail    jsonb NOT NULL CHECK (mail ? 'mail' AND mail ->> 'mail' LIKE '%@example.com'),
    named   jsonb NOT NULL CHECK (length(named ->> 'name') > 0 AND named ->> 'name' IS NOT NULL),
    address jsonb NOT NULL CHECK (address -> 'address' ->> 'zip' ~ '^\d{5}$' AND address -> 'address' ? 'zip'),
    city    jsonb NOT NULL CHECK (city #>> '{home,city}' IS NOT NULL AND city #>> '{home,city}' = upper(city #>> '{home,city}')),
    active  jsonb NOT NULL CHECK (active ? 'active' AND (active ->> 'active')::boolean),
    born    jsonb NOT NULL CHECK (born ->> 'born' IS NOT NULL AND (born ->> 'born')::date >= '2020-01-01'),
    token   jsonb NOT NULL CHECK (token ? 'id' AND (token ->> 'id')::uuid IS NOT NULL),
    span    jsonb NOT NULL CHECK (span ? 'lo' AND span ? 'hi' AND (span ->> 'lo')::int < (span ->> 'hi')::int),
    keys    jsonb NOT NULL CHECK (keys ?& ARRAY['a', 'b'] AND NOT keys ? 'c'),
    contact json CHECK (contact ->> 'phone' IS NOT NULL OR contact ->> 'mail' IS NOT NULL)
);

CREATE TABLE shapes (
    counts  jsonb NOT NULL CHECK (jsonb_typeof(counts -> 'n') = 'number' AND (counts ->> 'n')::int > 5 AND counts ? 'n'),
    types   jsonb NOT NULL CHECK (
        types ?& '{a,b,c}' AND jsonb_typeof(types -> 'a') = 'string' AND jsonb_typeof(types -> 'b') = 'boolean'
        AND jsonb_typeof(types -> 'c') = 'object'
    ),
    items   jsonb NOT NULL UNIQUE CHECK (jsonb_array_length(items -> 'items') BETWEEN 1 AND 3),
    listed  jsonb NOT NULL UNIQUE CHECK (jsonb_typeof(listed) = 'array' AND jsonb_array_length(listed) >= 2),
    slugged jsonb NOT NULL CHECK (slugged ? 'slug'),
    slug    text GENERATED ALWAYS AS (slugged ->> 'slug') STORED
);
