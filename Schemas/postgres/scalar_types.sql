-- Every scalar type that PostgreSQL brings, nullable and NOT NULL, at its declared sizes.

CREATE TABLE numbers (
    id            serial PRIMARY KEY,
    tiny          smallint NOT NULL,
    whole         integer NOT NULL,
    large         bigint NOT NULL,
    single        real NOT NULL,
    double_one    double precision NOT NULL,
    anything      numeric NOT NULL,
    edge          numeric(5, 5) NOT NULL,
    money_like    numeric(4, 2) NOT NULL,
    thousands     numeric(6, -3) NOT NULL,
    fine          numeric(2, 5) NOT NULL,
    cash          money NOT NULL,
    object_id     oid NOT NULL,
    maybe         integer,
    yes_or_no     boolean NOT NULL
);

CREATE TABLE texts (
    id          serial PRIMARY KEY,
    free        text NOT NULL,
    one         char NOT NULL,
    fixed       char(7) NOT NULL,
    bounded     varchar(3) NOT NULL,
    unbounded   varchar NOT NULL,
    system_name name NOT NULL,
    single_byte "char" NOT NULL,
    raw         bytea NOT NULL
);

CREATE TABLE times (
    id         serial PRIMARY KEY,
    day        date NOT NULL,
    plain      time NOT NULL,
    zoned_time time with time zone NOT NULL,
    seconds    time(0) NOT NULL,
    local      timestamp NOT NULL,
    instant    timestamptz NOT NULL,
    whole_sec  timestamptz(0) NOT NULL,
    span       interval NOT NULL,
    years      interval year to month NOT NULL,
    short_span interval day to second(0) NOT NULL
);

CREATE TABLE bit_strings (
    id    serial PRIMARY KEY,
    one   bit NOT NULL,
    eight bit(8) NOT NULL,
    upto  varbit(12) NOT NULL,
    many  varbit NOT NULL
);

CREATE TABLE network (
    id       serial PRIMARY KEY,
    host     inet NOT NULL,
    net      cidr NOT NULL,
    mac      macaddr NOT NULL,
    mac_long macaddr8 NOT NULL
);

CREATE TABLE documents (
    id          uuid PRIMARY KEY,
    as_json     json NOT NULL,
    as_jsonb    jsonb NOT NULL,
    as_xml      xml NOT NULL,
    words       tsvector NOT NULL,
    search      tsquery NOT NULL,
    json_path   jsonpath NOT NULL
);

CREATE TABLE shapes (
    id      serial PRIMARY KEY,
    spot    point NOT NULL,
    route   line NOT NULL,
    segment lseg NOT NULL,
    frame   box NOT NULL,
    trail   path NOT NULL,
    area    polygon NOT NULL,
    round   circle NOT NULL
);

CREATE TABLE internals (
    id       serial PRIMARY KEY,
    lsn      pg_lsn NOT NULL,
    snapshot pg_snapshot,
    tuple_id tid
);
