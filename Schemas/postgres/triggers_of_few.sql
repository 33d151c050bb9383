-- Triggers that let few rows in, or none where several go in together and nothing else says so.
-- at most: attributes any, last_starts any, odd_keys any
-- rows: 60

CREATE TABLE owners (id serial PRIMARY KEY, name text NOT NULL);
CREATE TABLE last_starts (owner_id integer PRIMARY KEY, started_at timestamptz NOT NULL);
CREATE TABLE jobs (
    id         bigserial PRIMARY KEY,
    owner_id   integer NOT NULL,
    started_at timestamptz NOT NULL
);
-- Two rows of one owner in a statement: "cannot affect row a second time".
CREATE FUNCTION note_last_start() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
    INSERT INTO last_starts SELECT owner_id, started_at FROM added
    ON CONFLICT (owner_id) DO UPDATE SET started_at = excluded.started_at;
    RETURN NULL;
END $$;
CREATE TRIGGER note_last_start AFTER INSERT ON jobs
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION note_last_start();
-- The owners repeat.
ALTER TABLE jobs ADD CHECK (owner_id BETWEEN 1 AND 20);

-- Which attributes a kind of links has is said in a third table.
CREATE TABLE link_kinds (id serial PRIMARY KEY, name text NOT NULL);
CREATE TABLE attribute_kinds (id serial PRIMARY KEY, name text NOT NULL);
CREATE TABLE allowed (
    link_kind      integer NOT NULL REFERENCES link_kinds,
    attribute_kind integer NOT NULL REFERENCES attribute_kinds,
    PRIMARY KEY (link_kind, attribute_kind)
);
CREATE TABLE links (id serial PRIMARY KEY, kind integer NOT NULL REFERENCES link_kinds);
CREATE TABLE attributes (
    link integer NOT NULL REFERENCES links,
    kind integer NOT NULL REFERENCES attribute_kinds,
    note text,
    PRIMARY KEY (link, kind)
);
CREATE FUNCTION check_attribute() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (
        SELECT FROM links JOIN allowed ON allowed.link_kind = links.kind
        WHERE links.id = NEW.link AND allowed.attribute_kind = NEW.kind
    ) THEN
        RAISE EXCEPTION 'attribute % is not allowed for link %', NEW.kind, NEW.link;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER check_attribute BEFORE INSERT ON attributes FOR EACH ROW EXECUTE FUNCTION check_attribute();

-- Even keys become odd: half of them are taken by then.
CREATE TABLE odd_keys (key integer PRIMARY KEY, color text);
CREATE FUNCTION make_odd() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.key := NEW.key + (NEW.key + 1) % 2;
    RETURN NEW;
END $$;
CREATE TRIGGER make_odd BEFORE INSERT ON odd_keys FOR EACH ROW EXECUTE FUNCTION make_odd();
