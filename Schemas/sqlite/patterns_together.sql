-- Several patterns on one text, patterns that must not match, and patterns under unique indexes.

CREATE TABLE accounts (
    contact  text NOT NULL UNIQUE COLLATE NOCASE CHECK (contact LIKE '%@%'),
    marker   text NOT NULL CHECK (marker LIKE 'x%' AND marker NOT GLOB '*[^a-z]*'),
    letters  text NOT NULL CHECK (letters NOT GLOB '*[^a-z]*' AND length(letters) BETWEEN 3 AND 9),
    region   text NOT NULL UNIQUE CHECK (region GLOB 'eu-*' AND region GLOB '*[0-9]' AND region NOT GLOB '*--*'),
    shouted  text NOT NULL UNIQUE CHECK (shouted = upper(shouted) AND shouted GLOB '[A-Z]*' AND shouted GLOB '*Q*'),
    file     text NOT NULL CHECK (file LIKE '%.csv' AND file NOT LIKE '%/%' AND length(file) < 20),
    percent  text NOT NULL CHECK (percent LIKE '%!%' ESCAPE '!' AND percent GLOB '[0-9]*')
);

-- Exactly as many strings as there are rows.
CREATE TABLE seats (
    code text PRIMARY KEY NOT NULL CHECK (code GLOB '[A-F]*' AND code GLOB '?[0-9]' AND code NOT GLOB '*0*')
);
-- at most: seats 54
