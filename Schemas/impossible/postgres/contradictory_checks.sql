-- Refused: two CHECKs that hold alone and not together.
-- names: quantity

CREATE TABLE stock (
    id       serial PRIMARY KEY,
    quantity integer NOT NULL CHECK (quantity >= 100),
    CONSTRAINT fits_the_shelf CHECK (quantity < 50)
);
