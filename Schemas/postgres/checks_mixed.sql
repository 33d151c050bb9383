-- CHECKs as people write them when they mean business: sums and products of columns, parts of one text in another,
-- lengths together, JSON deep inside, arrays against arrays, ranges against numbers, and rows compared as wholes.

CREATE TABLE numbers_together (
    id       serial PRIMARY KEY,
    price    numeric(8, 2) NOT NULL CHECK (price > 0),
    quantity integer NOT NULL CHECK (quantity > 0),
    total    numeric(12, 2) NOT NULL,
    a        integer NOT NULL,
    b        integer NOT NULL,
    c        integer NOT NULL,
    low      integer NOT NULL,
    middle   integer,
    high     integer NOT NULL,
    ratio    double precision CHECK (ratio ^ 2 <= 4 AND ratio > 0),
    whole    numeric(10, 3) CHECK (whole = trunc(whole)),
    square   integer CHECK (power(square, 2) < 500),
    third    integer NOT NULL CHECK ((third - 1) % 3 = 0),
    odd      integer CHECK (NOT odd BETWEEN 5 AND 10 AND odd & 1 = 1),
    near     integer NOT NULL,
    CHECK (price * quantity <= 10000),
    CHECK (total = round(price * quantity, 2)),
    CHECK (a + b + c = 100 AND a >= 0 AND b >= 0 AND c >= 0),
    CHECK (low <= middle AND middle <= high),
    CHECK (high BETWEEN low + 5 AND low + 50),
    CHECK (abs(near - low) <= 5),
    CHECK ((a, b) <> (0, 0)),
    CHECK (greatest(a, b, c) < 90),
    CHECK (2 * low < high + 1000)
);

CREATE TABLE moments_together (
    id         serial PRIMARY KEY,
    day        date NOT NULL,
    year       smallint NOT NULL,
    month      date NOT NULL CHECK (date_trunc('month', month) = month),
    starts_at  timestamptz NOT NULL,
    ends_at    timestamptz NOT NULL,
    closed_at  timestamptz,
    length     interval NOT NULL,
    opens      time NOT NULL,
    closes     time NOT NULL,
    weekend    date CHECK (extract(dow FROM weekend) IN (0, 6)),
    quarter    date CHECK (extract(month FROM quarter)::integer % 3 = 1),
    noon       timestamp CHECK (noon::time BETWEEN '11:00' AND '13:00'),
    CHECK (extract(year FROM day) = year),
    CHECK (ends_at - starts_at >= interval '1 hour' AND ends_at - starts_at < interval '1 day'),
    CHECK (length = ends_at - starts_at),
    CHECK (closed_at IS NULL OR closed_at >= ends_at + interval '1 day'),
    CHECK (opens < closes),
    CHECK (starts_at::date >= day)
);

CREATE TABLE texts_together (
    id        serial PRIMARY KEY,
    country   char(2) NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
    code      text NOT NULL CHECK (code SIMILAR TO '(AB|CD)-[0-9]{3}'),
    plate     text NOT NULL,
    first     varchar(30) NOT NULL,
    last      varchar(30) NOT NULL,
    full_name text NOT NULL,
    path      text NOT NULL,
    parent    text NOT NULL CHECK (parent ~ '^/[a-z]+$'),
    even      text CHECK (length(even) % 2 = 0 AND even <> ''),
    letter    char(1) NOT NULL CHECK (ascii(letter) BETWEEN 65 AND 90),
    title     text NOT NULL CHECK (title = initcap(title) AND title <> ''),
    small     text COLLATE "C" CHECK (small < 'm'),
    number    text CHECK (number ~ '^[0-9]+$' AND number::integer BETWEEN 10 AND 500),
    stamp     text CHECK (stamp ~ '^\d{4}-\d{2}$'),
    nothing   text CHECK (nothing !~~ '%x%' AND strpos(nothing, ' ') = 0),
    digest    text NOT NULL,
    CHECK (left(plate, 2) = country),
    CHECK (full_name = first || ' ' || last),
    CHECK (char_length(first) + char_length(last) <= 40),
    CHECK (path LIKE parent || '/%'),
    CHECK (first IS DISTINCT FROM last),
    CHECK (digest = md5(code))
);

CREATE TABLE flags (
    id       serial PRIMARY KEY,
    is_a     boolean NOT NULL,
    is_b     boolean NOT NULL,
    is_c     boolean NOT NULL,
    is_d     boolean,
    CHECK (is_a::integer + is_b::integer + is_c::integer = 1),
    CHECK (is_a <> coalesce(is_d, false))
);

CREATE TABLE containers (
    id       serial PRIMARY KEY,
    document jsonb NOT NULL,
    numbers  jsonb NOT NULL CHECK ((numbers ->> 'n')::numeric BETWEEN 1 AND 10 AND jsonb_typeof(numbers) = 'object'),
    deep     jsonb NOT NULL CHECK (deep @> '{"a": {"b": 1}}'),
    either   jsonb NOT NULL CHECK (either ?| ARRAY['mail', 'phone']),
    together jsonb NOT NULL CHECK (together ?& ARRAY['x', 'y'] AND NOT together ? 'secret'),
    path     jsonb NOT NULL CHECK (path #>> '{owner,kind}' = 'team'),
    tags     text[] NOT NULL CHECK (tags <@ ARRAY['red', 'green', 'blue']),
    wanted   text[] NOT NULL CHECK ('main' = ANY (wanted)),
    both_of  text[] NOT NULL CHECK (both_of @> ARRAY['a', 'b']),
    keys     integer[] NOT NULL,
    vals     integer[] NOT NULL,
    span     int4range NOT NULL CHECK (upper(span) > lower(span) + 1),
    period   daterange NOT NULL CHECK (NOT upper_inf(period) AND NOT lower_inf(period) AND NOT isempty(period)),
    CHECK (jsonb_typeof(document -> 'items') = 'array' AND jsonb_array_length(document -> 'items') > 0),
    CHECK (array_length(keys, 1) = array_length(vals, 1))
);
