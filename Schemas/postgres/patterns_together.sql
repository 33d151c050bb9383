-- Several patterns on one text, patterns that must not match, and patterns under unique indexes: domains over citext,
-- text and varchar among them.

CREATE EXTENSION IF NOT EXISTS citext;
CREATE DOMAIN address AS citext CHECK (value ~ '@');
CREATE DOMAIN dotted AS text CHECK (value ~ '[.]');
CREATE DOMAIN token AS varchar(12) CHECK (value ~ '^[a-z]' AND value ~ '[0-9]$');
CREATE DOMAIN short_d AS text CHECK (length(value) BETWEEN 4 AND 9 AND value LIKE 'd%');

CREATE TABLE accounts (
    contact  address NOT NULL UNIQUE,
    path     dotted NOT NULL UNIQUE,
    pass     token NOT NULL UNIQUE,
    topic    short_d NOT NULL,
    marker   text NOT NULL CHECK (marker LIKE 'x%' AND marker ~ '^[a-z]+$'),
    region   text NOT NULL UNIQUE CHECK (region LIKE 'eu-%' AND region ~ '[0-9]$' AND region !~ '--'),
    shouted  varchar(6) NOT NULL UNIQUE CHECK (shouted = upper(shouted) AND shouted ~ '^[A-Z]' AND shouted LIKE '%Q%'),
    file     text NOT NULL CHECK (file LIKE '%.csv' AND file NOT LIKE '%/%' AND file ~ '^[a-z_]{3,}' AND length(file) < 20),
    percent  text NOT NULL CHECK (percent LIKE '%!%' ESCAPE '!' AND percent ~ '^[0-9]+')
);
CREATE UNIQUE INDEX topics ON accounts (topic) WHERE marker <> 'none';

-- Exactly as many strings as there are rows.
CREATE TABLE seats (
    code text PRIMARY KEY CHECK (code ~ '^[A-F]' AND code ~ '^.[0-9]$' AND code !~ '0')
);
-- Two spellings of each string, in the pattern: no two rows may meet.
CREATE TABLE tags (
    label text PRIMARY KEY CHECK (label ~ '^(a|b|ab){1,3}$')
);
-- at most: seats 54, tags any
