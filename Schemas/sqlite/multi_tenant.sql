-- Three levels of a multi-tenant application. Every composite foreign key shares tenant_id with the others of its
-- table, so both parents must belong to one tenant; tasks refer to tasks of their own tenant; the key of the bridge
-- table is made of both of its parents. tenant_id is no part of the primary keys here (see multi_tenant_keys.sql).

CREATE TABLE tenants (
    id         TEXT NOT NULL PRIMARY KEY,
    name       TEXT NOT NULL,
    subdomain  VARCHAR(63) NOT NULL UNIQUE,
    created_at DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

CREATE TABLE users (
    id        INTEGER PRIMARY KEY,
    tenant_id TEXT NOT NULL REFERENCES tenants,
    email     TEXT NOT NULL,
    full_name TEXT NOT NULL,
    UNIQUE (tenant_id, id),
    UNIQUE (tenant_id, email)
);

CREATE TABLE projects (
    id        INTEGER PRIMARY KEY,
    tenant_id TEXT NOT NULL REFERENCES tenants,
    owner_id  INTEGER NOT NULL,
    title     TEXT NOT NULL,
    UNIQUE (tenant_id, id),
    FOREIGN KEY (tenant_id, owner_id) REFERENCES users (tenant_id, id)
);

CREATE TABLE milestones (
    id         INTEGER PRIMARY KEY,
    tenant_id  TEXT NOT NULL,
    project_id INTEGER NOT NULL,
    name       TEXT NOT NULL,
    due_on     DATE,
    UNIQUE (tenant_id, project_id, id),
    FOREIGN KEY (tenant_id, project_id) REFERENCES projects (tenant_id, id)
);

CREATE TABLE tasks (
    id             INTEGER PRIMARY KEY,
    tenant_id      TEXT NOT NULL REFERENCES tenants,
    project_id     INTEGER NOT NULL,
    milestone_id   INTEGER,
    assignee_id    INTEGER,
    reporter_id    INTEGER NOT NULL,
    parent_task_id INTEGER,
    title          TEXT NOT NULL,
    UNIQUE (tenant_id, id),
    FOREIGN KEY (tenant_id, project_id) REFERENCES projects (tenant_id, id),
    FOREIGN KEY (tenant_id, project_id, milestone_id) REFERENCES milestones (tenant_id, project_id, id),
    FOREIGN KEY (tenant_id, assignee_id) REFERENCES users (tenant_id, id),
    FOREIGN KEY (tenant_id, reporter_id) REFERENCES users (tenant_id, id),
    FOREIGN KEY (tenant_id, parent_task_id) REFERENCES tasks (tenant_id, id)
);

CREATE TABLE task_watchers (
    tenant_id TEXT NOT NULL,
    task_id   INTEGER NOT NULL,
    user_id   INTEGER NOT NULL,
    PRIMARY KEY (tenant_id, task_id, user_id),
    FOREIGN KEY (tenant_id, task_id) REFERENCES tasks (tenant_id, id),
    FOREIGN KEY (tenant_id, user_id) REFERENCES users (tenant_id, id)
);
