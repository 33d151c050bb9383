-- Refused: the parent can have no rows, so its children can have none either.
-- names: accounts, payments

CREATE TABLE accounts (
    id      serial PRIMARY KEY,
    balance integer NOT NULL CHECK (balance > 0 AND balance < 0)
);
CREATE TABLE payments (
    id         serial PRIMARY KEY,
    account_id integer NOT NULL REFERENCES accounts
);
