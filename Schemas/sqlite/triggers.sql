-- Triggers: one fills a column afterwards, one writes to another table.
-- at most: sale_log any

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
