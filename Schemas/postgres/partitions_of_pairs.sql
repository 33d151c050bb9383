-- Partitions that reference their counterparts in another partitioned table, each with a foreign key of its own.
CREATE TABLE runners (
    id bigint NOT NULL,
    runner_type smallint NOT NULL,
    name text,
    PRIMARY KEY (id, runner_type)
) PARTITION BY LIST (runner_type);
CREATE TABLE shared_runners PARTITION OF runners FOR VALUES IN (1);
CREATE TABLE group_runners PARTITION OF runners FOR VALUES IN (2);
CREATE TABLE project_runners PARTITION OF runners FOR VALUES IN (3);

CREATE TABLE taggings (
    id bigint NOT NULL,
    tag_id bigint NOT NULL,
    runner_id bigint NOT NULL,
    runner_type smallint NOT NULL,
    PRIMARY KEY (id, runner_type)
) PARTITION BY LIST (runner_type);
CREATE TABLE shared_taggings PARTITION OF taggings FOR VALUES IN (1);
CREATE TABLE group_taggings PARTITION OF taggings FOR VALUES IN (2);
CREATE TABLE project_taggings PARTITION OF taggings FOR VALUES IN (3);
CREATE UNIQUE INDEX ON taggings (tag_id, runner_id, runner_type);

ALTER TABLE shared_taggings ADD FOREIGN KEY (runner_id, runner_type) REFERENCES shared_runners (id, runner_type);
ALTER TABLE group_taggings ADD FOREIGN KEY (runner_id, runner_type) REFERENCES group_runners (id, runner_type);
ALTER TABLE project_taggings ADD FOREIGN KEY (runner_id, runner_type) REFERENCES project_runners (id, runner_type);
