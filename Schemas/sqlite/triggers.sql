-- Triggers: one fills a column afterwards, one writes to another table, one rejects some rows.

CREATE TABLE sales (
    id         INTEGER PRIMARY KEY,
    amount     NUMERIC NOT NULL CHECK (amount > 0),
    receipt    TEXT NOT NULL,
    search_key TEXT
);
CREATE TABLE sale_log (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    sale_id INTEGER NOT NULL
);
CREATE TRIGGER sales_search_key AFTER INSERT ON sales BEGIN
    UPDATE sales SET search_key = lower(new.receipt) WHERE id = new.id;
END;
CREATE TRIGGER sales_log AFTER INSERT ON sales BEGIN
    INSERT INTO sale_log (sale_id) VALUES (new.id);
END;

CREATE TABLE visits (
    id         INTEGER PRIMARY KEY,
    visitor    TEXT NOT NULL,
    party_size INTEGER NOT NULL CHECK (party_size BETWEEN 1 AND 8)
);
CREATE TRIGGER visits_open BEFORE INSERT ON visits WHEN new.party_size = 7 BEGIN
    SELECT raise(ABORT, 'no parties of seven');
END;
