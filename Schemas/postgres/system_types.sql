-- PostgreSQL's own types beyond those of applications: object identifiers by name, transaction ids, vectors, and
-- arrays, domains and nullable columns of them; some are keys.

CREATE DOMAIN any_table AS regclass;
CREATE TABLE catalogue_notes (
    id          serial PRIMARY KEY,
    class       regclass NOT NULL,
    procedure   regprocedure NOT NULL,
    function    regproc NOT NULL,
    type        regtype NOT NULL,
    role        regrole NOT NULL,
    namespace   regnamespace NOT NULL,
    operator    regoperator NOT NULL,
    sorting     regcollation NOT NULL,
    config      regconfig NOT NULL,
    dictionary  regdictionary NOT NULL,
    classes     regclass[] NOT NULL,
    home        any_table,
    transaction xid8 NOT NULL,
    old_xid     xid,
    command     cid NOT NULL,
    ids         oidvector NOT NULL,
    numbers     int2vector NOT NULL,
    snapshot    txid_snapshot NOT NULL,
    grants      aclitem[] NOT NULL,
    grantee     aclitem NOT NULL,
    cursor_name refcursor,
    spot        tid NOT NULL,
    letter      "char" NOT NULL,
    lsns        pg_lsn[] NOT NULL,
    lexemes     tsvector[]
);
CREATE TABLE by_oid (id oid PRIMARY KEY, label name NOT NULL UNIQUE);
CREATE TABLE oid_uses (id serial PRIMARY KEY, by_oid_id oid NOT NULL REFERENCES by_oid, label name REFERENCES by_oid (label));
CREATE TABLE by_lsn (position pg_lsn PRIMARY KEY, note "char" NOT NULL);
CREATE TABLE by_xid (transaction xid8 PRIMARY KEY);
CREATE TABLE by_interval (span interval PRIMARY KEY);
CREATE TABLE by_time (at time PRIMARY KEY, zoned timetz UNIQUE);
CREATE TABLE by_money (price money PRIMARY KEY);
CREATE TABLE by_mac (address macaddr8 PRIMARY KEY, net cidr NOT NULL UNIQUE);
CREATE TABLE by_bits (bits varbit PRIMARY KEY, more bit(12) NOT NULL UNIQUE);
CREATE TABLE by_json (document jsonb PRIMARY KEY);
CREATE TABLE by_words (words tsvector PRIMARY KEY, search tsquery NOT NULL UNIQUE);
CREATE TABLE by_real (reading real PRIMARY KEY, precise numeric UNIQUE);
