-- Several cycles joined in one component: a two-table cycle, a three-table cycle through the same table, and a NOT
-- NULL self reference, some edges nullable, nothing deferrable.

CREATE TABLE companies (
    id                integer PRIMARY KEY,
    name              text NOT NULL,
    parent_company_id integer NOT NULL REFERENCES companies,
    head_office_id    integer NOT NULL,
    flagship_brand_id integer
);

CREATE TABLE offices (
    id         integer PRIMARY KEY,
    city       text NOT NULL,
    company_id integer NOT NULL REFERENCES companies,
    manager_id integer NOT NULL
);

CREATE TABLE managers (
    id          integer PRIMARY KEY,
    full_name   text NOT NULL,
    employer_id integer NOT NULL REFERENCES companies,
    office_id   integer NOT NULL REFERENCES offices
);

CREATE TABLE brands (
    id         integer PRIMARY KEY,
    name       text NOT NULL,
    owner_id   integer NOT NULL REFERENCES companies,
    steward_id integer NOT NULL REFERENCES managers
);

ALTER TABLE companies ADD FOREIGN KEY (head_office_id) REFERENCES offices;
ALTER TABLE companies ADD FOREIGN KEY (flagship_brand_id) REFERENCES brands;
ALTER TABLE offices ADD FOREIGN KEY (manager_id) REFERENCES managers;
