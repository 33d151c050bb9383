-- A trigger that reads all rows of a statement and takes one at a time.

CREATE TABLE machines (id serial PRIMARY KEY, name text NOT NULL, jobs integer NOT NULL DEFAULT 0);
CREATE TABLE jobs (
    id         bigserial PRIMARY KEY,
    machine    integer NOT NULL REFERENCES machines,
    started_at timestamptz NOT NULL,
    command    text NOT NULL
);
CREATE FUNCTION one_job() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (SELECT count(*) FROM added) > 1 THEN
        RAISE EXCEPTION 'one job at a time';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER one_job AFTER INSERT ON jobs
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION one_job();
