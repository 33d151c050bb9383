-- Refused: a partitioned table without partitions takes no row.
-- names: events

CREATE TABLE events (
    id          bigint NOT NULL,
    happened_at timestamptz NOT NULL
) PARTITION BY RANGE (happened_at);
