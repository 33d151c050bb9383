-- Every organisation has an owner who is one of its own people, and messages go between two people of one organisation:
-- with as many organisations as people, nobody would have anyone to write to.
-- at most: organisations any

CREATE TABLE organisations (
    id       uuid PRIMARY KEY,
    name     text NOT NULL,
    owner_id uuid NOT NULL
);
CREATE TABLE people (
    organisation_id uuid NOT NULL REFERENCES organisations,
    id              uuid NOT NULL,
    full_name       text NOT NULL,
    email           text NOT NULL,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, email)
);
ALTER TABLE organisations ADD FOREIGN KEY (id, owner_id) REFERENCES people DEFERRABLE INITIALLY DEFERRED;
CREATE TABLE messages (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organisation_id uuid NOT NULL REFERENCES organisations,
    sender_id       uuid NOT NULL,
    recipient_id    uuid NOT NULL,
    body            text NOT NULL,
    FOREIGN KEY (organisation_id, sender_id) REFERENCES people,
    FOREIGN KEY (organisation_id, recipient_id) REFERENCES people,
    CHECK (sender_id <> recipient_id)
);
