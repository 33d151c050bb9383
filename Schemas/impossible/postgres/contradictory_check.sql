-- Refused: no price is above 5 and below 3.
-- names: fair_price

CREATE TABLE offers (
    id    serial PRIMARY KEY,
    price integer NOT NULL,
    CONSTRAINT fair_price CHECK (price > 5 AND price < 3)
);
