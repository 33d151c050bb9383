-- Refused: a trigger rejects some rows, which nothing in the declared constraints tells. The run ends with the
-- trigger's own words.
-- names: visits, closed on Sundays

CREATE TABLE visits (
    id         serial PRIMARY KEY,
    visitor    text NOT NULL,
    visited_on date NOT NULL,
    party_size smallint NOT NULL CHECK (party_size BETWEEN 1 AND 8)
);

CREATE FUNCTION closed_on_sundays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF extract(isodow FROM NEW.visited_on) = 7 THEN
        RAISE EXCEPTION 'the museum is closed on Sundays';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER visits_open BEFORE INSERT ON visits FOR EACH ROW EXECUTE FUNCTION closed_on_sundays();
