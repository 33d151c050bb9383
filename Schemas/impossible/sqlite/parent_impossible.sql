-- Refused: the parent can have no rows, so its children can have none either.
-- names: accounts, payments

CREATE TABLE accounts (
    id      INTEGER PRIMARY KEY,
    balance INTEGER NOT NULL CHECK (balance > 0 AND balance < 0)
);
CREATE TABLE payments (
    id         INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts
);
