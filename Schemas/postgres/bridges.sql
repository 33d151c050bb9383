-- Bridge tables: keys made of two and of three foreign keys, with and without columns of their own, over small
-- parents (so that the full product is reached), twice over one parent, and a UNIQUE in place of the primary key.
-- at most: sizes 4, weekdays 7, shirt_days 28

CREATE TYPE shirt_size AS ENUM ('S', 'M', 'L', 'XL');

CREATE TABLE students (
    id        serial PRIMARY KEY,
    full_name text NOT NULL,
    email     text NOT NULL UNIQUE
);

CREATE TABLE courses (
    code  varchar(8) PRIMARY KEY,
    title text NOT NULL
);

CREATE TABLE sizes (
    size shirt_size PRIMARY KEY
);

CREATE TABLE weekdays (
    day smallint PRIMARY KEY CHECK (day BETWEEN 1 AND 7)
);

CREATE TABLE enrolments (
    student_id integer NOT NULL REFERENCES students,
    course     varchar(8) NOT NULL REFERENCES courses,
    PRIMARY KEY (student_id, course)
);

CREATE TABLE shirt_days (
    size shirt_size NOT NULL REFERENCES sizes,
    day  smallint NOT NULL REFERENCES weekdays,
    PRIMARY KEY (size, day)
);

CREATE TABLE lessons (
    course     varchar(8) NOT NULL REFERENCES courses,
    student_id integer NOT NULL REFERENCES students,
    day        smallint NOT NULL REFERENCES weekdays,
    room       varchar(10) NOT NULL,
    grade      numeric(3, 1) CHECK (grade BETWEEN 1 AND 6),
    PRIMARY KEY (course, student_id, day)
);

CREATE TABLE friendships (
    student_id integer NOT NULL REFERENCES students,
    friend_id  integer NOT NULL REFERENCES students,
    since      date NOT NULL,
    PRIMARY KEY (student_id, friend_id),
    CHECK (student_id <> friend_id)
);

CREATE TABLE votes (
    id         bigserial PRIMARY KEY,
    student_id integer NOT NULL REFERENCES students,
    course     varchar(8) NOT NULL REFERENCES courses,
    stars      smallint NOT NULL CHECK (stars BETWEEN 1 AND 5),
    UNIQUE (student_id, course)
);
