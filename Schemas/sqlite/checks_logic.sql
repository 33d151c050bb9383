-- CHECKs with OR, AND, NOT, CASE, iif, and implications written as NOT p OR q.

CREATE TABLE orders (
    id            INTEGER PRIMARY KEY,
    state         TEXT NOT NULL DEFAULT 'cart' CHECK (state IN ('cart', 'paid', 'shipped', 'refunded')),
    paid_at       DATETIME,
    shipped_at    DATETIME,
    tracking_no   VARCHAR(20),
    refund_amount NUMERIC,
    total         NUMERIC NOT NULL,
    is_gift       BOOLEAN NOT NULL CHECK (is_gift IN (0, 1)),
    gift_message  TEXT,
    country       CHAR(2) NOT NULL CHECK (country IN ('US', 'CA', 'DE')),
    state_code    VARCHAR(2),
    CONSTRAINT paid_has_time CHECK (state = 'cart' OR paid_at IS NOT NULL),
    CONSTRAINT shipped_has_number CHECK (NOT state = 'shipped' OR (shipped_at IS NOT NULL AND tracking_no IS NOT NULL)),
    CONSTRAINT shipped_after_paid CHECK (shipped_at IS NULL OR shipped_at >= paid_at),
    CONSTRAINT refund_fits CHECK (CASE WHEN state = 'refunded' THEN refund_amount IS NOT NULL AND refund_amount <= total
                                       ELSE refund_amount IS NULL END),
    CONSTRAINT total_by_state CHECK ((state = 'cart' AND total >= 0) OR (state <> 'cart' AND total BETWEEN 1 AND 5000)),
    CONSTRAINT message_only_for_gifts CHECK (is_gift OR gift_message IS NULL),
    CONSTRAINT us_needs_state CHECK (iif(country = 'US', state_code IS NOT NULL, 1))
);

CREATE TABLE tariffs (
    id       INTEGER PRIMARY KEY,
    kind     TEXT NOT NULL CHECK (kind IN ('flat', 'percent', 'tiered')),
    amount   NUMERIC,
    percent  NUMERIC,
    tiers    INTEGER,
    priority INTEGER NOT NULL CHECK (NOT (priority < 1 OR priority > 9)),
    CHECK ((kind = 'flat' AND amount > 0 AND percent IS NULL AND tiers IS NULL)
        OR (kind = 'percent' AND percent > 0 AND percent <= 100 AND amount IS NULL AND tiers IS NULL)
        OR (kind = 'tiered' AND tiers BETWEEN 2 AND 8 AND amount IS NULL AND percent IS NULL)),
    CHECK (priority > 3 OR kind <> 'tiered')
);
