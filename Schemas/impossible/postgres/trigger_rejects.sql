-- Refused: a trigger rejects every row, which nothing in the declared constraints tells. The run ends with the
-- trigger's own words.
-- names: visits, the museum is closed

CREATE TABLE visits (
    id         serial PRIMARY KEY,
    visitor    text NOT NULL,
    visited_on date NOT NULL,
    party_size smallint NOT NULL CHECK (party_size BETWEEN 1 AND 8)
);

CREATE FUNCTION closed_for_good() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.visited_on IS NOT NULL THEN
        RAISE EXCEPTION 'the museum is closed';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER visits_open BEFORE INSERT ON visits FOR EACH ROW EXECUTE FUNCTION closed_for_good();
