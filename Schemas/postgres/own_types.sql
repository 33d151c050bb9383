-- Base types of one's own, known to nobody but the database: its input functions say which literals they take. One
-- counts, one is a pair, one is a text (in a domain), one may be NULL and stays so.

CREATE TYPE tally;
CREATE FUNCTION tally_in(cstring) RETURNS tally LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION tally_out(tally) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
CREATE TYPE tally (INPUT = tally_in, OUTPUT = tally_out, LIKE = integer);

CREATE TYPE spot;
CREATE FUNCTION spot_in(cstring) RETURNS spot LANGUAGE internal IMMUTABLE STRICT AS 'point_in';
CREATE FUNCTION spot_out(spot) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'point_out';
CREATE TYPE spot (INPUT = spot_in, OUTPUT = spot_out, LIKE = point);

CREATE TYPE "Odd Text";
CREATE FUNCTION odd_in(cstring) RETURNS "Odd Text" LANGUAGE internal IMMUTABLE STRICT AS 'textin';
CREATE FUNCTION odd_out("Odd Text") RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'textout';
CREATE TYPE "Odd Text" (INPUT = odd_in, OUTPUT = odd_out, LIKE = text);
CREATE DOMAIN odd_name AS "Odd Text";

CREATE TABLE counters (
    id     serial PRIMARY KEY,
    value  tally NOT NULL,
    place  spot NOT NULL,
    title  "Odd Text" NOT NULL,
    alias  odd_name NOT NULL,
    unsaid spot
);
