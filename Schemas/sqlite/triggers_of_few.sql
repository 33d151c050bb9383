-- A trigger that lets few rows in: what it allows is said in a third table.
-- at most: attributes any
-- rows: 60

CREATE TABLE link_kinds (id integer PRIMARY KEY, name text NOT NULL);
CREATE TABLE attribute_kinds (id integer PRIMARY KEY, name text NOT NULL);
CREATE TABLE allowed (
    link_kind      integer NOT NULL REFERENCES link_kinds,
    attribute_kind integer NOT NULL REFERENCES attribute_kinds,
    PRIMARY KEY (link_kind, attribute_kind)
);
CREATE TABLE links (id integer PRIMARY KEY, kind integer NOT NULL REFERENCES link_kinds);
CREATE TABLE attributes (
    link integer NOT NULL REFERENCES links,
    kind integer NOT NULL REFERENCES attribute_kinds,
    note text,
    PRIMARY KEY (link, kind)
);
CREATE TRIGGER check_attribute BEFORE INSERT ON attributes
WHEN NOT EXISTS (
    SELECT 1 FROM links JOIN allowed ON allowed.link_kind = links.kind
    WHERE links.id = NEW.link AND allowed.attribute_kind = NEW.kind
)
BEGIN
    SELECT RAISE(ABORT, 'this attribute is not allowed for the link');
END;
