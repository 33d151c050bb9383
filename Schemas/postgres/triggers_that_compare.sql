-- Triggers that hold rows against other tables' by columns that no foreign key names.
-- at most: last_seen any, partial_events any
-- rows: 60

CREATE TABLE rooms (room_id text PRIMARY KEY);
CREATE TABLE events (event_id text PRIMARY KEY, room_id text NOT NULL, body text);
CREATE TABLE partial_rooms (room_id text PRIMARY KEY REFERENCES rooms);
-- An event's room is said twice: here and in the event.
CREATE TABLE partial_events (
    room_id  text NOT NULL REFERENCES partial_rooms,
    event_id text NOT NULL UNIQUE REFERENCES events
);
CREATE FUNCTION same_room() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM events WHERE event_id = NEW.event_id AND room_id <> NEW.room_id) THEN
        RAISE EXCEPTION 'the event is of another room';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER same_room BEFORE INSERT OR UPDATE ON partial_events FOR EACH ROW EXECUTE FUNCTION same_room();

-- What a trigger writes elsewhere is a reference there, and looked at when the transaction ends.
CREATE TABLE readers (reader_id uuid PRIMARY KEY, name text NOT NULL);
CREATE TABLE last_seen (
    reader_id uuid PRIMARY KEY REFERENCES readers DEFERRABLE INITIALLY DEFERRED,
    seen_on   date NOT NULL
);
CREATE TABLE views (
    id        bigserial PRIMARY KEY,
    reader_id uuid NOT NULL,
    viewed_on date NOT NULL
);
CREATE FUNCTION note_last_seen() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
    INSERT INTO last_seen VALUES (NEW.reader_id, NEW.viewed_on)
    ON CONFLICT (reader_id) DO UPDATE SET seen_on = greatest(last_seen.seen_on, excluded.seen_on);
    RETURN NULL;
END $$;
CREATE TRIGGER note_last_seen AFTER INSERT ON views FOR EACH ROW EXECUTE FUNCTION note_last_seen();
