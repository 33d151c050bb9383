-- References to the own table that CHECKs and unique keys look at: one root for each tenant, none that is its own
-- parent, each reversed once.
CREATE TABLE organisations (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY);

CREATE TABLE categories (
    organisation_id bigint NOT NULL REFERENCES organisations,
    id              integer NOT NULL,
    parent_id       integer,
    name            text NOT NULL,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, parent_id) REFERENCES categories (organisation_id, id),
    UNIQUE (organisation_id, name),
    CHECK (parent_id <> id)
);
CREATE UNIQUE INDEX one_root ON categories (organisation_id) WHERE parent_id IS NULL;

CREATE TABLE people (
    organisation_id bigint NOT NULL REFERENCES organisations,
    id              integer NOT NULL,
    manager_id      integer,
    kind            text NOT NULL CHECK (kind IN ('staff', 'contractor', 'bot')),
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, manager_id) REFERENCES people (organisation_id, id),
    CHECK (manager_id <> id)
);
CREATE UNIQUE INDEX one_boss ON people (organisation_id) WHERE manager_id IS NULL AND kind = 'staff';

CREATE TABLE ledger (
    id          uuid PRIMARY KEY,
    debit       numeric(12, 2) NOT NULL DEFAULT 0,
    credit      numeric(12, 2) NOT NULL DEFAULT 0,
    balance     numeric(13, 2) GENERATED ALWAYS AS (debit - credit) STORED,
    doc         jsonb NOT NULL CHECK (doc ? 'type' AND doc ->> 'type' IN ('in', 'out')),
    reversal_of uuid UNIQUE REFERENCES ledger,
    CHECK ((debit = 0) <> (credit = 0)),
    CHECK (debit >= 0 AND credit >= 0),
    CHECK (abs(balance) < 100000),
    CHECK (reversal_of <> id),
    CHECK ((doc ->> 'type' = 'in') = (debit > 0))
);
