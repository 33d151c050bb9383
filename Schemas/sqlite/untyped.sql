-- Columns with no type at all, as many small applications declare them.

CREATE TABLE feeds (id INTEGER PRIMARY KEY, url, title, added_at DEFAULT CURRENT_TIMESTAMP);
CREATE TABLE items (id INTEGER PRIMARY KEY, feed_id REFERENCES feeds (id), guid UNIQUE, title NOT NULL, body, is_read);
CREATE TABLE pairs (key PRIMARY KEY, value);
