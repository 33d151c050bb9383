-- A trigger that rejects some rows, which nothing in the declared constraints tells; another that skips rows
-- silently.

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

CREATE TABLE donations (
    id     serial PRIMARY KEY,
    donor  text NOT NULL,
    amount integer NOT NULL CHECK (amount BETWEEN 1 AND 20)
);

CREATE FUNCTION ignore_pennies() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.amount < 3 THEN RETURN NULL; END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER donations_pennies BEFORE INSERT ON donations FOR EACH ROW EXECUTE FUNCTION ignore_pennies();
