-- A trigger keeps a copy of each row in a partitioned table, which has partitions for some rows only.
-- at most: files_by_model any

CREATE TABLE files (
    id    bigserial PRIMARY KEY,
    model varchar(40) NOT NULL,
    path  text NOT NULL
);
CREATE TABLE files_by_model (
    id    bigint NOT NULL,
    model varchar(40) NOT NULL,
    path  text NOT NULL,
    PRIMARY KEY (id, model)
) PARTITION BY LIST (model);
CREATE TABLE user_files PARTITION OF files_by_model FOR VALUES IN ('User', 'Users::Profile');
CREATE TABLE group_files PARTITION OF files_by_model FOR VALUES IN ('Group');

CREATE FUNCTION copy_file() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO files_by_model (id, model, path) VALUES (NEW.id, NEW.model, NEW.path);
    RETURN NULL;
END $$;
CREATE TRIGGER copy_file AFTER INSERT ON files FOR EACH ROW EXECUTE FUNCTION copy_file();
CREATE TABLE file_states (
    file  bigint PRIMARY KEY REFERENCES files,
    state smallint NOT NULL
);
