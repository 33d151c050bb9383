-- Refused: a trigger rejects every row, which nothing in the declared constraints tells. The run ends with the
-- trigger's own words.
-- names: visits, no parties here

CREATE TABLE visits (
    id         INTEGER PRIMARY KEY,
    visitor    TEXT NOT NULL,
    party_size INTEGER NOT NULL CHECK (party_size BETWEEN 1 AND 8)
);
CREATE TRIGGER visits_open BEFORE INSERT ON visits WHEN new.party_size > 0 BEGIN
    SELECT raise(ABORT, 'no parties here');
END;
