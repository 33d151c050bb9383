-- A trigger that holds rows against another table's by a column that no foreign key names.
-- at most: partial_events any
-- rows: 60

CREATE TABLE rooms (room_id text PRIMARY KEY NOT NULL);
CREATE TABLE events (event_id text PRIMARY KEY NOT NULL, room_id text NOT NULL, body text);
CREATE TABLE partial_rooms (room_id text PRIMARY KEY NOT NULL REFERENCES rooms);
-- An event's room is said twice: here and in the event.
CREATE TABLE partial_events (
    room_id  text NOT NULL REFERENCES partial_rooms,
    event_id text NOT NULL UNIQUE REFERENCES events
);
CREATE TRIGGER same_room BEFORE INSERT ON partial_events
WHEN EXISTS (SELECT 1 FROM events WHERE event_id = NEW.event_id AND room_id <> NEW.room_id)
BEGIN
    SELECT RAISE(ABORT, 'the event is of another room');
END;
