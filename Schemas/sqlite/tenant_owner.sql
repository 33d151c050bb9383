-- Every organisation has an owner who is one of its own people, and messages go between two people of one organisation:
-- with as many organisations as people, nobody would have anyone to write to.
-- at most: organisations any

CREATE TABLE organisations (
    id       INTEGER PRIMARY KEY,
    name     TEXT NOT NULL,
    owner_id INTEGER NOT NULL,
    FOREIGN KEY (id, owner_id) REFERENCES people (organisation_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE people (
    organisation_id INTEGER NOT NULL REFERENCES organisations,
    id              INTEGER NOT NULL,
    full_name       TEXT NOT NULL,
    PRIMARY KEY (organisation_id, id)
) WITHOUT ROWID;
CREATE TABLE messages (
    id              INTEGER PRIMARY KEY,
    organisation_id INTEGER NOT NULL REFERENCES organisations,
    sender_id       INTEGER NOT NULL,
    recipient_id    INTEGER NOT NULL,
    body            TEXT NOT NULL,
    FOREIGN KEY (organisation_id, sender_id) REFERENCES people,
    FOREIGN KEY (organisation_id, recipient_id) REFERENCES people,
    CHECK (sender_id <> recipient_id)
);
