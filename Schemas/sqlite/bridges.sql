-- Bridge tables: keys made of two and of three foreign keys, with and without columns of their own, over small
-- parents (so that the full product is reached), twice over one parent, and a UNIQUE in place of the primary key.
-- at most: sizes 4, weekdays 7, shirt_days 28

CREATE TABLE students (
    id        INTEGER PRIMARY KEY,
    full_name TEXT NOT NULL,
    email     TEXT NOT NULL UNIQUE
);

CREATE TABLE courses (
    code  VARCHAR(8) NOT NULL PRIMARY KEY,
    title TEXT NOT NULL
);

CREATE TABLE sizes (
    size TEXT NOT NULL PRIMARY KEY CHECK (size IN ('S', 'M', 'L', 'XL'))
) WITHOUT ROWID;

CREATE TABLE weekdays (
    day INTEGER PRIMARY KEY CHECK (day BETWEEN 1 AND 7)
);

CREATE TABLE enrolments (
    student_id INTEGER NOT NULL REFERENCES students,
    course     VARCHAR(8) NOT NULL REFERENCES courses,
    PRIMARY KEY (student_id, course)
) WITHOUT ROWID;

CREATE TABLE shirt_days (
    size TEXT NOT NULL REFERENCES sizes,
    day  INTEGER NOT NULL REFERENCES weekdays,
    PRIMARY KEY (size, day)
);

CREATE TABLE lessons (
    course     VARCHAR(8) NOT NULL REFERENCES courses,
    student_id INTEGER NOT NULL REFERENCES students,
    day        INTEGER NOT NULL REFERENCES weekdays,
    room       VARCHAR(10) NOT NULL,
    grade      NUMERIC CHECK (grade BETWEEN 1 AND 6),
    PRIMARY KEY (course, student_id, day)
);

CREATE TABLE friendships (
    student_id INTEGER NOT NULL REFERENCES students,
    friend_id  INTEGER NOT NULL REFERENCES students,
    since      DATE NOT NULL,
    PRIMARY KEY (student_id, friend_id),
    CHECK (student_id <> friend_id)
);

CREATE TABLE votes (
    id         INTEGER PRIMARY KEY,
    student_id INTEGER NOT NULL REFERENCES students,
    course     VARCHAR(8) NOT NULL REFERENCES courses,
    stars      INTEGER NOT NULL CHECK (stars BETWEEN 1 AND 5),
    UNIQUE (student_id, course)
);
