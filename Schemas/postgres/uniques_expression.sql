-- Unique indexes on expressions, and uniqueness that ignores case: lower(), coalesce(), date_trunc(), ->>,
-- concatenation, citext and a case-insensitive collation.

CREATE EXTENSION IF NOT EXISTS citext;
CREATE COLLATION ignore_case (provider = icu, locale = 'und-u-ks-level2', deterministic = false);

CREATE TABLE members (
    id         serial PRIMARY KEY,
    email      text NOT NULL,
    nickname   citext NOT NULL UNIQUE,
    surname    text COLLATE ignore_case NOT NULL UNIQUE,
    first_name text NOT NULL,
    card_no    varchar(8)
);
CREATE UNIQUE INDEX members_email ON members (lower(email));
CREATE UNIQUE INDEX members_full ON members ((first_name || ' ' || card_no));

CREATE TABLE folders (
    id        serial PRIMARY KEY,
    parent_id integer REFERENCES folders,
    name      varchar(40) NOT NULL
);
CREATE UNIQUE INDEX folders_name_in_parent ON folders (coalesce(parent_id, 0), lower(name));

CREATE TABLE backups (
    id       serial PRIMARY KEY,
    host     text NOT NULL,
    taken_at timestamp NOT NULL
);
CREATE UNIQUE INDEX one_backup_a_day ON backups (host, date_trunc('day', taken_at));

CREATE TABLE imports (
    id       serial PRIMARY KEY,
    document jsonb NOT NULL CHECK (document ? 'reference')
);
CREATE UNIQUE INDEX imports_reference ON imports ((document ->> 'reference'));

CREATE TABLE readings (
    id    serial PRIMARY KEY,
    value integer NOT NULL
);
CREATE UNIQUE INDEX readings_magnitude ON readings (abs(value));
