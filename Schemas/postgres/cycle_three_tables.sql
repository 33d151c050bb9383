-- A cycle of three tables: every edge NOT NULL, nothing deferrable, three kinds of key. A fourth table hangs on it.

CREATE TABLE clubs (
    id         uuid PRIMARY KEY,
    name       text NOT NULL,
    captain_no bigint NOT NULL
);

CREATE TABLE stadiums (
    code         varchar(12) PRIMARY KEY,
    name         text NOT NULL,
    city         text NOT NULL,
    capacity     integer NOT NULL CHECK (capacity BETWEEN 500 AND 120000),
    home_club_id uuid NOT NULL REFERENCES clubs
);

CREATE TABLE players (
    player_no    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    full_name    text NOT NULL,
    birth_date   date NOT NULL,
    stadium_code varchar(12) NOT NULL REFERENCES stadiums
);

ALTER TABLE clubs ADD CONSTRAINT clubs_captain_fkey FOREIGN KEY (captain_no) REFERENCES players;

CREATE TABLE matches (
    id           serial PRIMARY KEY,
    home_club_id uuid NOT NULL REFERENCES clubs,
    away_club_id uuid NOT NULL REFERENCES clubs,
    stadium_code varchar(12) NOT NULL REFERENCES stadiums,
    kick_off     timestamptz NOT NULL,
    CHECK (home_club_id <> away_club_id)
);
