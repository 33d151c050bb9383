-- Identifiers that must be quoted right: reserved words, mixed case, spaces, quotes of every kind, dots, dollars,
-- backslashes, Unicode, combining marks behind quotes, and names that look like SQL.

CREATE TABLE "select" (
    "from"  INTEGER PRIMARY KEY,
    "where" TEXT NOT NULL,
    "order" INTEGER UNIQUE
);

CREATE TABLE [User Account] (
    [Id]        INTEGER PRIMARY KEY,
    `firstName` TEXT NOT NULL,
    "e-mail"    TEXT NOT NULL UNIQUE,
    select_id   INTEGER NOT NULL REFERENCES "SELECT" ("FROM")
);

CREATE TABLE "table with ""quotes"" and spaces" (
    "column ""quoted"" name" INTEGER PRIMARY KEY,
    "a.b"                    TEXT,
    "c;d--e"                 TEXT NOT NULL,
    "it's"                   VARCHAR(20) CHECK ("it's" <> ''),
    "tab	inside"             INTEGER,
    "]bracket"               INTEGER
);

CREATE TABLE "Bobby'); DROP TABLE students;--" (
    "$1"         INTEGER PRIMARY KEY AUTOINCREMENT,
    "\backslash" TEXT,
    "%s"         TEXT,
    "{braces}"   INTEGER NOT NULL,
    "quoted"     INTEGER REFERENCES "table with ""quotes"" and spaces",
    CONSTRAINT "check ""me""" CHECK ("{braces}" > 0)
);

CREATE TABLE "顧客" (
    "番号"     INTEGER PRIMARY KEY,
    "名前"     TEXT NOT NULL,
    "größe"    NUMERIC,
    "emoji 🦆" BOOLEAN NOT NULL
);

CREATE TABLE "1st" (
    "2nd"  INTEGER PRIMARY KEY,
    "顧客" INTEGER NOT NULL REFERENCES "顧客"
);

CREATE TABLE "O'́Neil" (
    "it's'́"  INTEGER PRIMARY KEY,
    "a""́"    TEXT NOT NULL CHECK ("a""́" IN ('x''́', '''́y', 'z')),
    "café"  INTEGER NOT NULL UNIQUE,
    "café" TEXT NOT NULL
);
