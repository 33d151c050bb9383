-- References to the own table of which a part must be unique: the primary key, or an index of its own.
CREATE TABLE steps (
    flow, step, next_flow, number INTEGER PRIMARY KEY,
    FOREIGN KEY (next_flow, number) REFERENCES steps (flow, step)
);
CREATE UNIQUE INDEX steps_key ON steps (flow, step);

CREATE TABLE links (
    host, port, via_host, via_port, label,
    FOREIGN KEY (via_host, via_port) REFERENCES links (host, port)
);
CREATE UNIQUE INDEX links_key ON links (host, port);
CREATE UNIQUE INDEX links_via ON links (via_host);
