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
