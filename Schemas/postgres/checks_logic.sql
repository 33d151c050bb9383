-- CHECKs with OR, AND, NOT, CASE, and implications written as NOT p OR q.

CREATE TYPE order_state AS ENUM ('cart', 'paid', 'shipped', 'refunded');

CREATE TABLE orders (
    id            serial PRIMARY KEY,
    state         order_state NOT NULL DEFAULT 'cart',
    paid_at       timestamptz,
    shipped_at    timestamptz,
    tracking_no   varchar(20),
    refund_amount numeric(10, 2),
    total         numeric(10, 2) NOT NULL,
    is_gift       boolean NOT NULL,
    gift_message  text,
    country       char(2) NOT NULL CHECK (country IN ('US', 'CA', 'DE')),
    state_code    varchar(2),
    CONSTRAINT paid_has_time CHECK (state = 'cart' OR paid_at IS NOT NULL),
    CONSTRAINT shipped_has_number CHECK (NOT (state = 'shipped') OR (shipped_at IS NOT NULL AND tracking_no IS NOT NULL)),
    CONSTRAINT shipped_after_paid CHECK (shipped_at IS NULL OR shipped_at >= paid_at),
    CONSTRAINT refund_fits CHECK (CASE WHEN state = 'refunded' THEN refund_amount IS NOT NULL AND refund_amount <= total
                                       ELSE refund_amount IS NULL END),
    CONSTRAINT total_by_state CHECK ((state = 'cart' AND total >= 0) OR (state <> 'cart' AND total BETWEEN 1 AND 5000)),
    CONSTRAINT message_only_for_gifts CHECK (is_gift OR gift_message IS NULL),
    CONSTRAINT us_needs_state CHECK (NOT country = 'US' OR state_code IS NOT NULL)
);

CREATE TABLE tariffs (
    id       serial PRIMARY KEY,
    kind     text NOT NULL CHECK (kind IN ('flat', 'percent', 'tiered')),
    amount   numeric(10, 2),
    percent  numeric(5, 2),
    tiers    integer,
    priority integer NOT NULL CHECK (NOT (priority < 1 OR priority > 9)),
    CHECK ((kind = 'flat' AND amount > 0 AND percent IS NULL AND tiers IS NULL)
        OR (kind = 'percent' AND percent > 0 AND percent <= 100 AND amount IS NULL AND tiers IS NULL)
        OR (kind = 'tiered' AND tiers BETWEEN 2 AND 8 AND amount IS NULL AND percent IS NULL)),
    CHECK (priority > 3 OR kind <> 'tiered')
);
