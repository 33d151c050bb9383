-- Row security: the WITH CHECK of the policies binds the rows of an ordinary role.

CREATE TABLE teams (
    id   serial PRIMARY KEY,
    name text NOT NULL
);

CREATE TABLE notes (
    id         serial PRIMARY KEY,
    team_id    integer NOT NULL REFERENCES teams,
    visibility text NOT NULL,
    body       text NOT NULL,
    written_at timestamptz NOT NULL
);
ALTER TABLE notes ENABLE ROW LEVEL SECURITY;
ALTER TABLE notes FORCE ROW LEVEL SECURITY;
CREATE POLICY read_all ON notes FOR SELECT USING (true);
CREATE POLICY write_known ON notes FOR INSERT WITH CHECK (visibility IN ('team', 'public') AND length(body) < 400);

CREATE TABLE journals (
    id      serial PRIMARY KEY,
    owner   name NOT NULL DEFAULT current_user,
    mood    smallint NOT NULL,
    entry   text NOT NULL
);
ALTER TABLE journals ENABLE ROW LEVEL SECURITY;
CREATE POLICY everything ON journals USING (mood BETWEEN 1 AND 10);
CREATE POLICY calm ON journals AS RESTRICTIVE USING (mood < 9);
