-- A cycle of three tables: every edge NOT NULL, nothing deferrable, three kinds of key. A fourth table hangs on it.

CREATE TABLE clubs (
    id         TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    name       TEXT NOT NULL,
    captain_no INTEGER NOT NULL REFERENCES players
);

CREATE TABLE stadiums (
    code         VARCHAR(12) NOT NULL PRIMARY KEY,
    name         TEXT NOT NULL,
    city         TEXT NOT NULL,
    capacity     INTEGER NOT NULL CHECK (capacity BETWEEN 500 AND 120000),
    home_club_id TEXT NOT NULL REFERENCES clubs
);

CREATE TABLE players (
    player_no    INTEGER PRIMARY KEY AUTOINCREMENT,
    full_name    TEXT NOT NULL,
    birth_date   DATE NOT NULL,
    stadium_code VARCHAR(12) NOT NULL REFERENCES stadiums
);

CREATE TABLE matches (
    id           INTEGER PRIMARY KEY,
    home_club_id TEXT NOT NULL REFERENCES clubs,
    away_club_id TEXT NOT NULL REFERENCES clubs,
    stadium_code VARCHAR(12) NOT NULL REFERENCES stadiums,
    kick_off     DATETIME NOT NULL,
    CHECK (home_club_id <> away_club_id)
);
