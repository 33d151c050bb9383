-- Arrays of domains, enums, composites and ranges; composites of arrays, in domains, as keys; tables' row types;
-- several dimensions; domains over composites and over arrays of enums; multiranges of one's own range.
-- at most: mood_sets any

CREATE TYPE mood AS ENUM ('low', 'fair', 'high');
CREATE DOMAIN score AS smallint CHECK (VALUE BETWEEN 0 AND 10);
CREATE DOMAIN label AS varchar(12) CHECK (VALUE ~ '^[a-z]+$');
CREATE TYPE float_range AS RANGE (subtype = float8, multirange_type_name = float_spans);
CREATE TYPE span AS (opens date, closes date);
CREATE DOMAIN proper_span AS span CHECK ((VALUE).opens < (VALUE).closes);
CREATE TYPE diary_page AS (mood mood, scores score[], tags label[], span span, ranges int4range[]);
CREATE DOMAIN moods AS mood[] CHECK (cardinality(VALUE) BETWEEN 1 AND 4);
CREATE TABLE colours (red smallint, green smallint, blue smallint);

CREATE TABLE diaries (
    id        serial PRIMARY KEY,
    moods     mood[] NOT NULL,
    chosen    moods NOT NULL,
    scores    score[] NOT NULL,
    labels    label[],
    pages     diary_page[],
    cover     diary_page,
    spans     span[] NOT NULL,
    valid     proper_span NOT NULL,
    paint     colours,
    paints    colours[],
    rates     float_range NOT NULL,
    many      float_spans,
    nets      cidr[],
    points    point[],
    xmls      xml[],
    intervals interval[],
    bits      bit(4)[],
    deep      integer[][][],
    uuids     uuid[] NOT NULL,
    moneys    money[],
    nested    jsonb[],
    CHECK (array_length(spans, 1) <= 3),
    CHECK ((cover).mood IS DISTINCT FROM 'low'),
    CHECK (0 = ANY (scores) OR cardinality(scores) < 8)
);
CREATE TABLE spans (
    span  span PRIMARY KEY,
    notes text
);
CREATE TABLE span_uses (
    id   serial PRIMARY KEY,
    span span NOT NULL REFERENCES spans
);
CREATE TABLE mood_sets (
    moods mood[] PRIMARY KEY,
    rates float_range UNIQUE
);
