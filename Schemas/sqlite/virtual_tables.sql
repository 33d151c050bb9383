-- Virtual tables and their shadow tables are left alone; views too. The tables beside them are filled.

CREATE TABLE mails (
    id      INTEGER PRIMARY KEY,
    sender  TEXT NOT NULL,
    subject TEXT NOT NULL,
    body    TEXT NOT NULL,
    sent_at DATETIME NOT NULL
);
CREATE VIRTUAL TABLE mail_search USING fts5 (subject, body, content = 'mails', content_rowid = 'id');
CREATE VIRTUAL TABLE places USING rtree (id, min_x, max_x, min_y, max_y);
CREATE VIEW recent_mails AS SELECT * FROM mails ORDER BY sent_at DESC LIMIT 10;
CREATE TRIGGER mails_indexed AFTER INSERT ON mails BEGIN
    INSERT INTO mail_search (rowid, subject, body) VALUES (new.id, new.subject, new.body);
END;
