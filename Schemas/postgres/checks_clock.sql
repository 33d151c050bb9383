-- CHECKs that hold a moment within a window around the one at which the row comes in.
-- rows move: with the clock

CREATE TABLE sessions (
    id      serial PRIMARY KEY,
    seen    timestamptz NOT NULL CHECK (seen BETWEEN now() - interval '90 days' AND now()),
    expires timestamptz NOT NULL CHECK (expires > now() + interval '1 day' AND expires < now() + interval '1 year'),
    renewed timestamptz CHECK (renewed >= now() - interval '2 hours' AND renewed <= CURRENT_TIMESTAMP),
    day     date NOT NULL CHECK (day > CURRENT_DATE - 7 AND day <= CURRENT_DATE),
    CHECK (renewed IS NULL OR renewed >= seen)
);

CREATE TABLE requests (
    id         serial PRIMARY KEY,
    session_id integer NOT NULL REFERENCES sessions,
    at         timestamptz NOT NULL UNIQUE CHECK (at > now() - interval '30 days' AND at <= now())
);
