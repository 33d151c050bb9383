-- Refused: only the database can judge this function, and it accepts nothing.
-- names: approved

CREATE FUNCTION never(amount integer) RETURNS boolean LANGUAGE plpgsql AS
    $$ BEGIN RETURN amount IS NULL; END $$;
CREATE TABLE requests (
    id     serial PRIMARY KEY,
    amount integer NOT NULL,
    CONSTRAINT approved CHECK (never(amount))
);
