-- SQLite parses MATCH FULL and does not enforce it; the values still should be all NULL or none.

CREATE TABLE libraries (
    country CHAR(2) NOT NULL,
    code    VARCHAR(8) NOT NULL,
    name    TEXT NOT NULL,
    PRIMARY KEY (country, code)
);

CREATE TABLE members (
    id           INTEGER PRIMARY KEY,
    full_name    TEXT NOT NULL,
    home_country CHAR(2),
    home_code    VARCHAR(8),
    FOREIGN KEY (home_country, home_code) REFERENCES libraries MATCH FULL
);
