-- Triggers that let some rows in and others not, find their tables by the search_path, give out keys of their own, or
-- need rows of a table that no foreign key leads to.
-- rows: 60
CREATE SCHEMA archive;

CREATE TABLE archive.kinds (
    id serial PRIMARY KEY,
    name text NOT NULL,
    takes_text boolean NOT NULL
);

CREATE TABLE archive.facts (
    id serial PRIMARY KEY,
    kind integer NOT NULL REFERENCES archive.kinds,
    body text,
    noted_at timestamptz NOT NULL
);

CREATE TABLE archive.remarks (
    id serial PRIMARY KEY,
    fact integer NOT NULL REFERENCES archive.facts,
    remark text NOT NULL
);

-- The schema's name is left to the search_path.
CREATE FUNCTION archive.kind_takes_text() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.body IS NOT NULL AND NOT EXISTS (SELECT FROM kinds WHERE id = NEW.kind AND takes_text) THEN
        RAISE EXCEPTION 'this kind takes no text';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER kind_takes_text BEFORE INSERT ON archive.facts
    FOR EACH ROW EXECUTE FUNCTION archive.kind_takes_text();

-- Articles are about a topic, though no foreign key says so; by name they would go in first.
CREATE TABLE archive.articles (
    id serial PRIMARY KEY,
    title text NOT NULL
);
CREATE TABLE archive.topics (
    id serial PRIMARY KEY,
    label text NOT NULL
);
CREATE FUNCTION archive.wants_topics() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM archive.topics) THEN
        RAISE EXCEPTION 'no topics yet';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER wants_topics BEFORE INSERT ON archive.articles
    FOR EACH ROW EXECUTE FUNCTION archive.wants_topics();

-- Keys come from the sequence, whatever a row brings; some e-mails are tried twice for the unique index.
CREATE TABLE archive.members (
    id bigint PRIMARY KEY,
    email text NOT NULL
);
CREATE UNIQUE INDEX members_email ON archive.members (lower(email), length(email));
CREATE SEQUENCE archive.members_id_seq OWNED BY archive.members.id;
CREATE FUNCTION archive.number_members() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.id := nextval('archive.members_id_seq');
    RETURN NEW;
END $$;
CREATE TRIGGER number_members BEFORE INSERT ON archive.members
    FOR EACH ROW EXECUTE FUNCTION archive.number_members();

CREATE TABLE archive.visits (
    id serial PRIMARY KEY,
    member_id bigint NOT NULL REFERENCES archive.members,
    visited_at timestamptz NOT NULL
);
