-- Addresses of one family, inside networks and outside others, drawn from what is left; and a CASE whose first ways
-- can't be met where the kind is NULL.
CREATE TYPE result_kind AS ENUM ('success', 'error', 'timeout');

CREATE TABLE groups (
    id serial PRIMARY KEY,
    address inet NOT NULL,
    deleted_at timestamptz,
    CHECK (family(address) = 4 AND address << '224.0.0.0/4' OR family(address) = 6 AND address << 'ff00::/8'),
    CHECK (family(address) <> 4 OR NOT address << '224.0.0.0/24'),
    CHECK (family(address) <> 6 OR NOT address << 'ff00::/16' AND NOT address << 'ff01::/16')
);
CREATE UNIQUE INDEX groups_address ON groups (address) WHERE deleted_at IS NULL;

CREATE TABLE underlays (
    id serial PRIMARY KEY,
    address inet NOT NULL UNIQUE CHECK (family(address) = 6 AND address << 'ff04::/16')
);

CREATE TABLE pools (
    id serial PRIMARY KEY,
    subnet inet NOT NULL UNIQUE,
    prefix smallint NOT NULL,
    CHECK (prefix >= 0 AND (family(subnet) = 4 AND prefix <= 32 OR family(subnet) = 6 AND prefix <= 128))
);

CREATE TABLE audits (
    id serial PRIMARY KEY,
    kind result_kind,
    status integer,
    message text,
    completed_at timestamptz,
    CHECK (completed_at IS NULL AND kind IS NULL OR completed_at IS NOT NULL AND kind IS NOT NULL),
    CHECK (
        CASE kind
            WHEN 'timeout' THEN status IS NULL AND message IS NULL
            WHEN 'success' THEN message IS NULL AND status IS NOT NULL
            WHEN 'error' THEN status IS NOT NULL AND message IS NOT NULL
            ELSE status IS NULL AND message IS NULL
        END
    )
);
