-- Primary keys of every kind, each with a child that refers to it.
-- at most: boolean_keys 2, list_keys 3

CREATE TABLE rowid_keys    (id INTEGER PRIMARY KEY, label TEXT NOT NULL);
CREATE TABLE rowid_uses    (id INTEGER PRIMARY KEY, rowid_key_id INTEGER NOT NULL REFERENCES rowid_keys);
CREATE TABLE counted_keys  (id INTEGER PRIMARY KEY AUTOINCREMENT, label TEXT NOT NULL);
CREATE TABLE counted_uses  (id INTEGER PRIMARY KEY, counted_key_id INTEGER NOT NULL REFERENCES counted_keys);
-- INT is not INTEGER: this key is no rowid, and it can be NULL unless it says otherwise.
CREATE TABLE int_keys      (id INT NOT NULL PRIMARY KEY, label TEXT NOT NULL);
CREATE TABLE int_uses      (id INTEGER PRIMARY KEY, int_key_id INT NOT NULL REFERENCES int_keys);
CREATE TABLE bigint_keys   (id BIGINT PRIMARY KEY, label TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE bigint_uses   (id INTEGER PRIMARY KEY, bigint_key_id BIGINT NOT NULL REFERENCES bigint_keys);
CREATE TABLE uuid_keys     (id UUID NOT NULL PRIMARY KEY, label TEXT NOT NULL);
CREATE TABLE uuid_uses     (id INTEGER PRIMARY KEY, uuid_key_id UUID NOT NULL REFERENCES uuid_keys);
CREATE TABLE text_keys     (name TEXT NOT NULL PRIMARY KEY);
CREATE TABLE text_uses     (id INTEGER PRIMARY KEY, text_key_name TEXT NOT NULL REFERENCES text_keys);
CREATE TABLE nocase_keys   (code TEXT NOT NULL COLLATE NOCASE PRIMARY KEY);
CREATE TABLE nocase_uses   (id INTEGER PRIMARY KEY, code TEXT NOT NULL REFERENCES nocase_keys);
CREATE TABLE varchar_keys  (code VARCHAR(4) NOT NULL PRIMARY KEY);
CREATE TABLE varchar_uses  (id INTEGER PRIMARY KEY, varchar_key_code VARCHAR(4) NOT NULL REFERENCES varchar_keys);
CREATE TABLE date_keys     (day DATE NOT NULL PRIMARY KEY, is_holiday BOOLEAN NOT NULL);
CREATE TABLE date_uses     (id INTEGER PRIMARY KEY, day DATE NOT NULL REFERENCES date_keys);
CREATE TABLE moment_keys   (at DATETIME NOT NULL PRIMARY KEY);
CREATE TABLE moment_uses   (id INTEGER PRIMARY KEY, at DATETIME NOT NULL REFERENCES moment_keys);
CREATE TABLE real_keys     (reading REAL NOT NULL PRIMARY KEY);
CREATE TABLE real_uses     (id INTEGER PRIMARY KEY, reading REAL NOT NULL REFERENCES real_keys);
CREATE TABLE numeric_keys  (amount NUMERIC(6, 2) NOT NULL PRIMARY KEY);
CREATE TABLE numeric_uses  (id INTEGER PRIMARY KEY, amount NUMERIC(6, 2) NOT NULL REFERENCES numeric_keys);
CREATE TABLE blob_keys     (digest BLOB NOT NULL PRIMARY KEY);
CREATE TABLE blob_uses     (id INTEGER PRIMARY KEY, digest BLOB NOT NULL REFERENCES blob_keys);
CREATE TABLE boolean_keys  (flag BOOLEAN NOT NULL PRIMARY KEY CHECK (flag IN (0, 1)));
CREATE TABLE boolean_uses  (id INTEGER PRIMARY KEY, flag BOOLEAN NOT NULL REFERENCES boolean_keys);
CREATE TABLE list_keys     (planet TEXT NOT NULL PRIMARY KEY CHECK (planet IN ('venus', 'earth', 'mars')));
CREATE TABLE list_uses     (id INTEGER PRIMARY KEY, planet TEXT NOT NULL REFERENCES list_keys);

CREATE TABLE mixed_keys (
    planet  TEXT NOT NULL,
    day     DATE NOT NULL,
    station BLOB NOT NULL,
    PRIMARY KEY (planet, day, station)
) WITHOUT ROWID;
CREATE TABLE mixed_uses (
    id      INTEGER PRIMARY KEY,
    planet  TEXT NOT NULL,
    day     DATE NOT NULL,
    station BLOB NOT NULL,
    FOREIGN KEY (planet, day, station) REFERENCES mixed_keys
);
-- The parent's column has no affinity of numbers, the child's has: '12' and 12 must meet.
CREATE TABLE untyped_keys (code PRIMARY KEY NOT NULL);
CREATE TABLE untyped_uses (id INTEGER PRIMARY KEY, code NOT NULL REFERENCES untyped_keys);
