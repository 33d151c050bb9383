-- Refused: a trigger rejects some rows, which nothing in the declared constraints tells. The run ends with the
-- trigger's own words.
-- names: visits, no parties of seven

CREATE TABLE visits (
    id         INTEGER PRIMARY KEY,
    visitor    TEXT NOT NULL,
    party_size INTEGER NOT NULL CHECK (party_size BETWEEN 1 AND 8)
);
CREATE TRIGGER visits_open BEFORE INSERT ON visits WHEN new.party_size = 7 BEGIN
    SELECT raise(ABORT, 'no parties of seven');
END;
