-- Triggers: one fills a column, one writes to another table, one counts in the parent, one skips rows silently, and a
-- constraint trigger fires at commit.
-- at most: sale_log any, donations any

CREATE TABLE stores (
    id         serial PRIMARY KEY,
    name       text NOT NULL,
    sale_count integer NOT NULL DEFAULT 0
);

CREATE TABLE sales (
    id         serial PRIMARY KEY,
    store_id   integer NOT NULL REFERENCES stores,
    amount     numeric(10, 2) NOT NULL CHECK (amount > 0),
    receipt    text NOT NULL,
    search_key text,
    sold_on    date NOT NULL
);

CREATE TABLE sale_log (
    id      bigserial PRIMARY KEY,
    sale_id integer NOT NULL,
    noted   date NOT NULL
);

CREATE FUNCTION fill_search_key() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.search_key := lower(NEW.receipt) || ' ' || NEW.amount;
    RETURN NEW;
END $$;
CREATE TRIGGER sales_search_key BEFORE INSERT OR UPDATE ON sales FOR EACH ROW EXECUTE FUNCTION fill_search_key();

CREATE FUNCTION count_sale() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
    UPDATE stores SET sale_count = sale_count + 1 WHERE id = NEW.store_id;
    RETURN NULL;
END $$;
CREATE TRIGGER sales_count AFTER INSERT ON sales FOR EACH ROW EXECUTE FUNCTION count_sale();

CREATE FUNCTION log_sales() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
    INSERT INTO sale_log (sale_id, noted) SELECT id, sold_on FROM added;
    RETURN NULL;
END $$;
CREATE TRIGGER sales_log AFTER INSERT ON sales REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION log_sales();

CREATE FUNCTION check_total() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.amount > 100000000 THEN
        RAISE EXCEPTION 'a sale of more than a hundred million';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER sales_total AFTER INSERT ON sales DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION check_total();

CREATE TABLE donations (
    id     serial PRIMARY KEY,
    donor  text NOT NULL,
    amount integer NOT NULL CHECK (amount BETWEEN 1 AND 20)
);

CREATE FUNCTION ignore_pennies() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.amount < 3 THEN RETURN NULL; END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER donations_pennies BEFORE INSERT ON donations FOR EACH ROW EXECUTE FUNCTION ignore_pennies();
