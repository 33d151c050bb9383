-- Refused: five characters do not fit into three.
-- names: code

CREATE TABLE codes (
    code varchar(3) PRIMARY KEY CHECK (length(code) = 5)
);
