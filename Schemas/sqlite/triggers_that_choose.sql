-- A trigger that lets some rows in and others not, and one that needs rows of a table that no foreign key leads to.
-- rows: 60
CREATE TABLE kinds (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    takes_text INTEGER NOT NULL CHECK (takes_text IN (0, 1))
);

CREATE TABLE facts (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL REFERENCES kinds (id),
    body TEXT,
    noted_at TEXT NOT NULL
);

CREATE TABLE remarks (
    id INTEGER PRIMARY KEY,
    fact INTEGER NOT NULL REFERENCES facts (id),
    remark TEXT NOT NULL
);

CREATE TRIGGER kind_takes_text BEFORE INSERT ON facts
WHEN NEW.body IS NOT NULL AND NOT EXISTS (SELECT 1 FROM kinds WHERE id = NEW.kind AND takes_text = 1)
BEGIN
    SELECT RAISE(ABORT, 'this kind takes no text');
END;

CREATE TABLE articles (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL
);
CREATE TABLE topics (
    id INTEGER PRIMARY KEY,
    label TEXT NOT NULL
);
CREATE TRIGGER wants_topics BEFORE INSERT ON articles
WHEN NOT EXISTS (SELECT 1 FROM topics)
BEGIN
    SELECT RAISE(ABORT, 'no topics yet');
END;
