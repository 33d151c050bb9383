-- CHECKs that only the database can judge: calls of the schema's own functions, in SQL and PL/pgSQL, on one
-- column, on two, and in a domain.

CREATE FUNCTION luhn_ok(digits text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
    total integer := 0;
    digit integer;
BEGIN
    FOR i IN 1 .. length(digits) LOOP
        digit := substr(reverse(digits), i, 1)::integer;
        IF i % 2 = 0 THEN
            digit := digit * 2;
            IF digit > 9 THEN digit := digit - 9; END IF;
        END IF;
        total := total + digit;
    END LOOP;
    RETURN total % 10 = 0;
END $$;

CREATE FUNCTION is_workday(day date) RETURNS boolean LANGUAGE sql IMMUTABLE AS
    $$ SELECT extract(isodow FROM day) < 6 $$;

CREATE FUNCTION fits_budget(amount numeric, budget numeric) RETURNS boolean LANGUAGE sql IMMUTABLE AS
    $$ SELECT amount <= budget * 0.9 $$;

CREATE DOMAIN card_number AS varchar(16) CHECK (VALUE ~ '^[0-9]{16}$') CHECK (luhn_ok(VALUE));

CREATE TABLE cards (
    id         serial PRIMARY KEY,
    number     card_number NOT NULL,
    issued_on  date NOT NULL CHECK (is_workday(issued_on)),
    holder     text NOT NULL
);

CREATE TABLE expenses (
    id         serial PRIMARY KEY,
    amount     numeric(10, 2) NOT NULL CHECK (amount > 0),
    budget     numeric(10, 2) NOT NULL CHECK (budget > 0),
    card_id    integer NOT NULL REFERENCES cards,
    CHECK (fits_budget(amount, budget))
);

-- Functions that raise an error in place of saying no.
CREATE FUNCTION insist(holds boolean) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
    IF NOT holds THEN RAISE EXCEPTION 'that is none of ours'; END IF;
    RETURN true;
END $$;

CREATE DOMAIN triple_word AS text CHECK (insist(length(VALUE) % 3 = 0));

CREATE TABLE parcels (
    id     serial PRIMARY KEY,
    weight integer NOT NULL CHECK (insist(weight % 3 = 0)),
    label  triple_word NOT NULL UNIQUE,
    share  numeric NOT NULL CHECK (100 / share > 0 AND insist(share < 50))
);
