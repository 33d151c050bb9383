-- Refused: the only partition takes what the CHECK forbids.
-- names: region

CREATE TABLE regional_sales (
    id     integer NOT NULL,
    region text NOT NULL CHECK (region <> 'east')
) PARTITION BY LIST (region);
CREATE TABLE regional_sales_east PARTITION OF regional_sales FOR VALUES IN ('east');
