-- Partitions by kind, each with a foreign key to the table of its kind.
CREATE TABLE places (
    id uuid PRIMARY KEY,
    name text NOT NULL
);
CREATE TABLE photos (
    id uuid PRIMARY KEY,
    title text NOT NULL
);

CREATE TABLE labels (
    kind text NOT NULL,
    entity_id uuid NOT NULL,
    label text NOT NULL,
    PRIMARY KEY (kind, entity_id, label)
) PARTITION BY LIST (kind);
CREATE TABLE place_labels PARTITION OF labels FOR VALUES IN ('places');
CREATE TABLE photo_labels PARTITION OF labels FOR VALUES IN ('photos');
ALTER TABLE place_labels ADD FOREIGN KEY (entity_id) REFERENCES places;
ALTER TABLE photo_labels ADD FOREIGN KEY (entity_id) REFERENCES photos;

-- A CHECK that reads a column of the system's own, and a column that may be NULL whose type has no generator.
CREATE TABLE capitals (
    city text NOT NULL,
    is_capital boolean,
    rights aclitem[],
    CHECK (NOT (is_capital AND tableoid::regclass::text = 'capitals'))
);
