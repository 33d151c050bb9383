-- A key of one reference and the column that it shares with another: the other reference's own key is no part of it.
-- at most: jobs any, instances any

CREATE TABLE jobs (
    part integer NOT NULL CHECK (part BETWEEN 1 AND 5),
    id bigint NOT NULL,
    PRIMARY KEY (id, part)
);
CREATE TABLE definitions (
    part integer NOT NULL CHECK (part BETWEEN 1 AND 5),
    id bigint NOT NULL,
    PRIMARY KEY (id, part)
);
CREATE TABLE instances (
    job_id bigint NOT NULL,
    definition_id bigint NOT NULL,
    part integer NOT NULL,
    PRIMARY KEY (job_id, part),
    FOREIGN KEY (part, job_id) REFERENCES jobs (part, id),
    FOREIGN KEY (part, definition_id) REFERENCES definitions (part, id)
);

-- A reference that must be whole to rows whose key is NULL now and then.
CREATE TABLE projects (
    id serial PRIMARY KEY,
    name text NOT NULL
);
CREATE TABLE requests (
    id serial PRIMARY KEY,
    project_id integer NOT NULL REFERENCES projects,
    iid integer,
    UNIQUE (project_id, iid)
);
CREATE TABLE commits (
    id serial PRIMARY KEY,
    project_id integer NOT NULL REFERENCES projects,
    iid integer NOT NULL,
    FOREIGN KEY (project_id, iid) REFERENCES requests (project_id, iid)
);
