-- Keys that count themselves: INTEGER PRIMARY KEY with and without AUTOINCREMENT. After a run the next plain INSERT
-- must work in each table.

CREATE TABLE plain_ids   (id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT 'x');
CREATE TABLE counted_ids (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL DEFAULT 'x');
CREATE TABLE named_ids   (id INTEGER CONSTRAINT pk PRIMARY KEY DESC, name TEXT NOT NULL DEFAULT 'x');
CREATE TABLE late_ids    (name TEXT NOT NULL DEFAULT 'x', id INTEGER, PRIMARY KEY (id));
CREATE TABLE nothing_to_say (id INTEGER PRIMARY KEY);
