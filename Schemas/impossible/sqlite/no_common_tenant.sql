-- Refused: both parents must share the region, and none has rows on both sides.
-- names: assignments

CREATE TABLE european_users (
    region  CHAR(2) NOT NULL CHECK (region = 'EU'),
    user_id INTEGER NOT NULL,
    PRIMARY KEY (region, user_id)
);
CREATE TABLE american_projects (
    region     CHAR(2) NOT NULL CHECK (region = 'US'),
    project_id INTEGER NOT NULL,
    PRIMARY KEY (region, project_id)
);
CREATE TABLE assignments (
    region     CHAR(2) NOT NULL,
    user_id    INTEGER NOT NULL,
    project_id INTEGER NOT NULL,
    FOREIGN KEY (region, user_id) REFERENCES european_users,
    FOREIGN KEY (region, project_id) REFERENCES american_projects
);
