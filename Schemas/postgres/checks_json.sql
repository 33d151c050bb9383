-- CHECKs on json, jsonb, xml and ranges: jsonb_typeof, ?, ->>, jsonb_array_length, @>, isempty, lower, upper.

CREATE TABLE events (
    id        serial PRIMARY KEY,
    payload   jsonb NOT NULL CHECK (jsonb_typeof(payload) = 'object'),
    labels    jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(labels) = 'array'),
    contact   jsonb NOT NULL CHECK (contact ? 'email' AND contact ? 'name'),
    settings  jsonb CHECK (settings ->> 'theme' IN ('light', 'dark')),
    points    jsonb CHECK (jsonb_typeof(points) = 'array' AND jsonb_array_length(points) BETWEEN 1 AND 3),
    kind      jsonb CHECK (kind @> '{"version": 1}'),
    counter   jsonb CHECK ((counter ->> 'count')::integer >= 0),
    raw       json CHECK (json_typeof(raw) = 'object'),
    nothing   jsonb CHECK (nothing IS NULL OR jsonb_typeof(nothing) <> 'null'),
    during    tstzrange NOT NULL CHECK (NOT isempty(during)),
    ages      int4range CHECK (lower(ages) >= 0 AND upper(ages) <= 121),
    finite    daterange CHECK (lower_inf(finite) = false AND upper_inf(finite) = false)
);
