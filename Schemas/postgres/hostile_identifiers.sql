-- Identifiers that must be quoted right: reserved words, mixed case, spaces, quotes, dots, dollars, backslashes,
-- Unicode, 63 bytes, combining marks behind quotes, and names that look like SQL.

CREATE SCHEMA "My Schema";

CREATE TABLE "select" (
    "from"  integer PRIMARY KEY,
    "where" text NOT NULL,
    "order" integer UNIQUE
);

CREATE TABLE "User" (
    "Id"        serial PRIMARY KEY,
    "firstName" text NOT NULL,
    "e-mail"    text NOT NULL UNIQUE,
    "select_id" integer NOT NULL REFERENCES "select" ("from")
);

CREATE TABLE "user" (
    id     serial PRIMARY KEY,
    "User" integer REFERENCES "User" ("Id")
);

CREATE TABLE "My Schema"."table with spaces" (
    "column ""quoted"" name" integer PRIMARY KEY,
    "a.b"                    text,
    "c;d--e"                 text NOT NULL,
    "it's"                   varchar(20) CHECK ("it's" <> ''),
    "tab	inside"             integer
);

CREATE TABLE "Bobby'); DROP TABLE students;--" (
    "$1"        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    "\backslash" text,
    "%s"        text,
    "{braces}"  integer NOT NULL,
    CONSTRAINT "check ""me""" CHECK ("{braces}" > 0),
    "table with spaces" integer REFERENCES "My Schema"."table with spaces"
);

CREATE TABLE "顧客" (
    "番号" serial PRIMARY KEY,
    "名前" text NOT NULL,
    "größe" numeric(5, 1),
    "emoji 🦆" boolean NOT NULL
);

CREATE TABLE a23456789_123456789_123456789_123456789_123456789_123456789_123 (
    b23456789_123456789_123456789_123456789_123456789_123456789_123 integer PRIMARY KEY,
    "顧客" integer NOT NULL REFERENCES "顧客" ("番号")
);

CREATE TABLE "O'́Neil" (
    "it's'́"  serial PRIMARY KEY,
    "a""́"    text NOT NULL CHECK ("a""́" IN ('x''́', '''́y', 'z')),
    "café"  integer NOT NULL UNIQUE,
    "café" text NOT NULL
);
COMMENT ON TABLE "O'́Neil" IS 'quote''́';
