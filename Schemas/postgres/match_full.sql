-- MATCH FULL: the columns of a foreign key are all NULL or none is, also where they overlap another key.

CREATE TABLE libraries (
    country char(2) NOT NULL,
    code    varchar(8) NOT NULL,
    name    text NOT NULL,
    PRIMARY KEY (country, code)
);

CREATE TABLE members (
    id           serial PRIMARY KEY,
    full_name    text NOT NULL,
    home_country char(2),
    home_code    varchar(8),
    FOREIGN KEY (home_country, home_code) REFERENCES libraries MATCH FULL
);

CREATE TABLE shelves (
    country      char(2) NOT NULL,
    library_code varchar(8) NOT NULL,
    shelf_no     smallint NOT NULL,
    PRIMARY KEY (country, library_code, shelf_no),
    FOREIGN KEY (country, library_code) REFERENCES libraries MATCH FULL
);

CREATE TABLE copies (
    barcode       varchar(14) PRIMARY KEY,
    isbn          varchar(17) NOT NULL,
    country       char(2),
    library_code  varchar(8),
    shelf_no      smallint,
    lent_country  char(2),
    lent_code     varchar(8),
    FOREIGN KEY (country, library_code, shelf_no) REFERENCES shelves MATCH FULL,
    FOREIGN KEY (lent_country, lent_code) REFERENCES libraries MATCH FULL
);
